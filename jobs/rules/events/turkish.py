"""The wordings of events in Turkish, as data; see `idiom`. The verb stands last, in the singular."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed

_BACK = frozenset("aıou")


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A past or future in its singular and plural; of any other what is written."""
    form: FormName = "future" if verb.endswith(("acak", "ecek")) else "finite"
    yield verb, form
    if form == "future" or verb.endswith(("dı", "di", "du", "dü", "tı", "ti", "tu", "tü")):
        vowel = next((letter for letter in reversed(verb) if letter in "aıoueiöü"), "e")
        yield f"{verb}{'lar' if vowel in _BACK else 'ler'}", form


_CASES = {
    "dat": "e a ye ya ne na",
    "acc": "i ı u ü yi yı yu yü ni nı nu nü",
    "loc": "de da te ta nde nda",
    "abl": "den dan ten tan nden ndan",
    "gen": "in ın un ün nin nın nun nün",
    "ile": "le la yle yla",
}
TURKISH = Idiom(
    table="""
call 041 ile : telefonda görüştü;telefonla görüştü;telefon görüşmesi yaptı;telefon görüşmesi gerçekleştirdi;telefonda konuştu
call 041 ile : telefonda görüşecek;telefon görüşmesi yapacak
call 041 acc dat : telefonla aradı
meet 040 ile : görüştü;bir araya geldi;buluştu;görüşme yaptı;görüşme gerçekleştirdi;görüşüyor;toplantı yaptı
meet 040 ile : görüşecek;bir araya gelecek;buluşacak
meet 040 ile denied : görüşmedi
meet 043 acc : kabul etti;ağırladı;karşıladı
meet 043 acc : kabul edecek;ağırlayacak
visit 042 acc : ziyaret etti;ziyaret ediyor
visit 042 acc : ziyaret edecek
visit 042 dat : gitti;geldi;ulaştı;ziyarette bulundu;ziyaret gerçekleştirdi;hareket etti;resmi ziyarette bulundu
visit 042 dat : gidecek;gelecek;ziyarette bulunacak;ziyaret gerçekleştirecek
statement 010 dat : dedi;söyledi;açıkladı;belirtti;duyurdu;vurguladı;kaydetti;ifade etti;bildirdi;ekledi;reddetti;yalanladı;konuştu
statement 010 dat : açıklama yaptı;diye konuştu;ifadesini kullandı;ifadelerini kullandı;uyardı;savundu;yazdı;iddia etti
praise 051 dat acc : teşekkür etti;övdü;takdir etti;kutladı;tebrik etti;övgüde bulundu
appeal 020 dat : çağrı yaptı;çağrıda bulundu;çağrısı yaptı;çağrısında bulundu
appeal 020 acc : çağırdı
appeal 020 abl : rica etti
demand 100 abl : istedi;talep etti
condemn 111 acc gen : kınadı;eleştirdi;lanetledi;tepki gösterdi
condemn 112 acc : suçladı
threaten 130 acc : tehdit etti
summon 114 acc gen : bakanlığa çağırdı;dışişlerine çağırdı;büyükelçisini çağırdı;maslahatgüzarını çağırdı;dışişleri bakanlığına çağırdı;bakanlığına çağırdı
expel 166 acc gen : sınır dışı etti;istenmeyen kişi ilan etti
sanction 163 dat karşı : yaptırım uyguladı;yaptırım kararı aldı;yaptırım getirdi;yaptırımlar getirdi;yaptırımlar uyguladı
sign 057 ile : imzaladı;imza attı;anlaşma yaptı;anlaşmaya vardı
sign 057 ile passive : imzalandı
aid 070 dat : yardım gönderdi;yardım yaptı;yardımda bulundu;gönderdi;yardım ulaştırdı;bağışladı
aid 070 dat : yardım gönderecek
mediate 045 between : arabuluculuk yaptı;arabuluculuk etti
mediate 045 between planned : arabuluculuk yapacak;arabuluculuk önerdi;arabuluculuk teklif etti
protest 141 acc karşı : protesto etti;gösteri düzenledi;grev yaptı
attack 190 dat : saldırdı;saldırı düzenledi;saldırılar düzenledi;füze attı;hava saldırısı düzenledi;saldırı başlattı
attack 190 acc : vurdu;bombaladı;hedef aldı;işgal etti
ceasefire 0871 noun : ateşkes;ateşkesi;ateşkese
resign - : istifa etti;görevinden ayrıldı;istifasını sundu
resign - : istifa edecek
resign - noun asked : istifasını
appoint - acc : atadı;görevlendirdi;tayin etti
appoint - acc passive : atandı;görevlendirildi;getirildi;tayin edildi
elect - acc : seçti
elect - acc passive : seçildi;yeniden seçildi
elect - : seçimi kazandı;seçimleri kazandı
die - : öldü;hayatını kaybetti;vefat etti;yaşamını yitirdi
call 041 ile between light : telefon görüşmesi;telefon görüşmesini
visit 042 dat light : ziyaret;ziyareti;resmi ziyaret
sanction 163 dat karşı light : yaptırım;yaptırımlar;yaptırım kararı
aid 070 dat light : yardım;insani yardım;yardım malzemesi;yardım uçağı
sign 057 ile between light : anlaşma;anlaşması;mutabakat
meet 040 ile : görüşmelerde bulundu;istişarede bulundu;temaslarda bulundu;müzakere etti;toplandı;görüşmeler yaptı
visit 042 dat : vardı;uçtu;temaslarda bulunmak üzere gitti;ayak bastı;ulaşacak;varacak
statement 010 dat : anlattı;aktardı;dile getirdi;değerlendirdi;paylaştı;yanıt verdi;doğruladı;ileri sürdü;dikkat çekti;sözlerini kullandı;seslendi
praise 051 dat acc : destek verdi;takdirle karşıladı;memnuniyetle karşıladı;desteğini açıkladı
condemn 111 acc gen : lanetledi;şiddetle kınadı;kınıyor;eleştirdi
condemn 111 dat : tepki gösterdi;sert çıktı;yüklendi
threaten 130 acc : uyardı
attack 190 acc : vurdu;füzelerle vurdu;bombalıyor
attack 186 acc : öldürdü;suikastla öldürdü
protest 141 acc dat karşı : yürüyüş yaptı;yürüyüş düzenledi;sokağa çıktı;greve gitti
summon 114 acc gen : bakanlığa çağrıldı
ceasefire 0871 : ateşkeste anlaştı;ateşkes ilan etti;ateşkes konusunda anlaştı
resign - : görevi bıraktı
""",
    forms=forms,
    titles=listed("genel sayın prens kral papa şeyh hava kara deniz devlet ordu ordusu"),
    stems=(
        "cumhurbaşkan", "başbakan", "bakan", "dışişleri", "içişleri", "savunma", "başkan", "sözcü",
        "sekreter", "büyükelçi", "mevkidaş", "hükümet", "lider", "maslahatgüzar", "vali", "veliaht",
        "emir", "yardımcı", "şansölye", "heyet", "milletvekil", "temsilci", "diplomat",
    ),
    articles=listed("yeni eski"),
    marks={
        **{f"'{ending}": case for case, endings in _CASES.items() for ending in endings.split()},
        "ile": "ile", "arasında": "between", "arasındaki": "between", "tarafından": "by",
        "karşı": "karşı", "hakkında": "hakkında", "için": "için", "göre": "göre",
        "konusunda": "hakkında", "gibi": "gibi",
        "~sinin": "gen", "~ının": "gen", "~nin": "gen", "~sini": "acc", "~ını": "acc",
        "~yle": "ile", "~ini": "acc", "~sine": "dat", "~ine": "dat", "~ına": "dat",
    },
    owned="gen",
    by="by",
    joints=listed("ve , ile"),
    breaks=listed(". ; : « » \" “ ” ( ) ? !"),
    fillers=listed("de da ise bugün dün çarşamba perşembe pazartesi salı cuma günü kendini"),
    light=listed(
        "yaptı yapacak gerçekleştirdi gerçekleştirecek bulundu bulunacak düzenledi uyguladı getirdi "
        "aldı gönderdi gönderecek ulaştırdı vardı yapıldı imzaladı attı sağladı"
    ),
    phone=("telefon",),
    denied=listed("yalanladı reddetti"),
    planned=listed("planlıyor bekleniyor"),
    asking=listed("çağrısı çağrı çağrısında istedi talep"),
    pronouns=listed("o"),
    verb_last=True,
)  # fmt: skip
