"""The wordings of events in Turkish, as data; see `idiom`. A verb stands last, in its past."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed

_VOWELS = "aıoueiöü"
_CLOSE = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_SOFT = {"et": "ed", "git": "gid", "de": "di"}


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A past in its other forms of the third person; of any other word what is written."""
    yield verb, "finite"
    stem, close = verb[:-2], verb[-1]
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
    if verb[-2:-1] not in ("d", "t") or not vowel or close != _CLOSE[vowel]:
        return
    open_ = "a" if vowel in "aıou" else "e"
    many = f"l{open_}r"
    soft = _SOFT.get(stem, stem)
    joined = soft + "y" if soft[-1] in _VOWELS else soft
    yield verb + many, "finite"
    for past in (f"m{close}ş", f"m{close}şt{close}"):
        yield stem + past, "finite"
    yield _present(soft), "finite"
    yield f"{joined}{open_}c{open_}k", "future"
    yield f"{joined}{open_}c{open_}k{many}", "future"
    yield f"{joined}{open_}n", "relative"
    yield f"{joined}{open_}r{open_}k", "gerund"
    yield f"{joined}{close}p", "gerund"
    own = _CLOSE[open_]
    no = f"{stem}m{open_}"
    for negated in (
        f"{no}d{own}",
        f"{no}d{own}{many}",
        f"{no}y{open_}c{open_}k",
        f"{stem}m{close}yor",
    ):
        yield negated, "negated"
    for noun in ("", "s" + own, f"s{own}n{own}", f"y{open_}", f"s{own}n{open_}"):
        yield f"{stem}m{open_}{noun}", "infinitive"
    yield f"{verb}ğ{close}n{close}", "reported"
    yield f"{verb}k{many}{own}n{own}", "reported"
    yield f"{joined}{open_}c{open_}ğ{own}n{own}", "foretold"
    yield f"{joined}{open_}c{open_}k{many}{own}n{own}", "foretold"


def _present(soft: str) -> str:
    """What is done now: "ediyor", "söylüyor"."""
    root = soft[:-1] if soft[-1] in _VOWELS else soft
    vowel = next((letter for letter in reversed(root) if letter in _VOWELS), "e")
    return f"{root}{_CLOSE[vowel]}yor"


_CASES = {
    "dat": "e a ye ya ne na",
    "acc": "i ı u ü yi yı yu yü ni nı nu nü",
    "loc": "de da te ta nde nda deki daki teki taki ndeki ndaki",
    "abl": "den dan ten tan nden ndan",
    "gen": "in ın un ün nin nın nun nün",
    "ile": "le la yle yla",
}
TURKISH = Idiom(
    table="""
call 041 ile : telefonda görüştü;telefonla görüştü;telefon görüşmesi yaptı;telefon görüşmesi gerçekleştirdi;telefonda konuştu;telefonla konuştu;telefon görüşmesinde bulundu
call 041 acc dat : telefonla aradı;telefon etti;aradı
call 041 ile between light : telefon görüşmesi;telefon görüşmesini;telefon görüşmesinde;telefon görüşmelerinde
meet 040 ile : görüştü;bir araya geldi;buluştu;görüşme yaptı;görüşme gerçekleştirdi;toplantı yaptı;görüşmelerde bulundu;istişarede bulundu;müzakere etti;toplandı;görüşmeler yaptı;masaya oturdu;baş başa görüştü;sohbet etti;ele aldı
meet 040 ile planned : bir araya gelecek
meet 040 ile between light : görüşmesi;görüşmesini;görüşmesinde;görüşmesinin;görüşme;zirvesi;görüşmeler;görüşmeleri;görüşmelerini;toplantısı
meet 043 acc : kabul etti;ağırladı;karşıladı;konuk etti;misafir etti
meet 043 passive : karşılandı;kabul edildi;ağırlandı
visit 042 acc : ziyaret etti
visit 042 dat : gitti;geldi;ulaştı;ziyarette bulundu;ziyaret gerçekleştirdi;hareket etti;resmi ziyarette bulundu;vardı;uçtu;ayak bastı;iniş yaptı;ziyaret düzenledi;ziyaret yaptı
visit 042 dat light : ziyaret;ziyareti;ziyaretini;ziyaretinde;ziyaretine;ziyaretinin;resmi ziyaret
statement 010 : dedi;söyledi;açıkladı;belirtti;duyurdu;vurguladı;kaydetti;ifade etti;bildirdi;ekledi;reddetti;yalanladı;konuştu;açıklama yaptı;diye konuştu;ifadesini kullandı;ifadelerini kullandı;savundu;yazdı;iddia etti;anlattı;aktardı;dile getirdi;değerlendirdi;paylaştı;yanıt verdi;doğruladı;ileri sürdü;dikkat çekti;sözlerini kullandı;seslendi;ifadelerine yer verdi;değerlendirmesinde bulundu;değerlendirmesini yaptı;açıklamasını yaptı;açıklamasında bulundu;açıklamada bulundu;açıklamalarda bulundu;hatırlattı;işaret etti;altını çizdi;yorumunu yaptı;cevabını verdi;yanıtını verdi;mesajını verdi;ilan etti;karşılığını verdi;yineledi;temennisinde bulundu;özür diledi;değerlendirmede bulundu;açıklamalar yaptı;kaygısını dile getirdi;dile getiren
statement 010 dat object : taziyelerini iletti;başsağlığı diledi;iletti;taziyelerini sundu;taziye mesajı gönderdi
praise 051 dat acc : teşekkür etti;övdü;takdir etti;kutladı;tebrik etti;övgüde bulundu;destek verdi;destek mesajı verdi;desteğini iletti;takdirle karşıladı;memnuniyetle karşıladı;desteğini açıkladı;minnettarlığını dile getirdi;şükranlarını sundu;tebriklerini iletti;memnuniyet duyduğunu söyledi;destekledi;selamladı;tebrik mesajı gönderdi;övgüyle söz etti
praise 051 dat passive : memnuniyetle karşılandı
appeal 020 dat : çağrı yaptı;çağrıda bulundu;çağrısı yaptı;çağrısında bulundu;davet etti;çağrısını yaptı;çağrısını yineledi;seslendi
appeal 020 acc : çağırdı;davet etti
appeal 020 dat : önerdi;teklif etti;önerisinde bulundu
appeal 020 abl : rica etti
appeal 020 abl : istedi
demand 100 abl : talep etti;talebinde bulundu
condemn 111 acc gen : kınadı;eleştirdi;lanetledi;şiddetle kınadı
condemn 111 dat : tepki gösterdi;sert çıktı;yüklendi;sert tepki gösterdi;tepki verdi
condemn 111 passive : kınandı;eleştirildi
condemn 112 acc : suçladı;sorumlu tuttu;itham etti
threaten 130 acc dat : tehdit etti;gözdağı verdi
threaten 130 acc dat warned : uyardı;uyarısında bulundu;uyarısını yaptı
threaten 130 dat : rest çekti
threaten 130 dat warned : uyarıda bulundu;uyarısı yaptı
summon 114 acc gen : bakanlığa çağırdı;dışişlerine çağırdı;büyükelçisini çağırdı;maslahatgüzarını çağırdı;dışişleri bakanlığına çağırdı;bakanlığına çağırdı;dışişleri'ne çağırdı
summon 114 gen passive : bakanlığa çağrıldı;dışişleri bakanlığına çağrıldı;dışişlerine çağrıldı
expel 166 acc gen : sınır dışı etti;istenmeyen kişi ilan etti;istenmeyen adam ilan etti;sınırdışı etti
sanction 163 dat karşı : yaptırım uyguladı;yaptırım kararı aldı;yaptırım getirdi;yaptırımlar getirdi;yaptırımlar uyguladı;ambargo uyguladı
sanction 163 dat karşı light : yaptırım;yaptırımlar;yaptırım kararı;yaptırımları;yaptırım paketi;ambargo
sign 057 ile : imzaladı;imza attı;anlaşma yaptı;anlaşmaya vardı;anlaşma imzaladı;mutabakata vardı
sign 057 ile passive : imzalandı
sign 057 ile between light : anlaşma;anlaşması;mutabakat;mutabakatı;anlaşmalar;protokolü
aid 070 dat : yardım gönderdi;yardım yaptı;yardımda bulundu;gönderdi;yardım ulaştırdı;bağışladı;destek sağladı;teslim etti
aid 070 dat light : yardım;insani yardım;yardım malzemesi;yardım uçağı;yardımı;kredi;hibe
mediate 045 between : arabuluculuk yaptı;arabuluculuk etti
mediate 045 between planned : arabuluculuk yapacak;arabuluculuk önerdi;arabuluculuk teklif etti;arabuluculuk yapmaya hazır;arabulucu olmaya hazır
protest 141 acc karşı : protesto etti;gösteri düzenledi;grev yaptı
protest 141 acc dat karşı : yürüyüş yaptı;yürüyüş düzenledi;sokağa çıktı;greve gitti;sokağa döküldü
attack 190 dat gen : hava harekatı düzenledi;harekat düzenledi;operasyon başlattı;harekat başlattı;kara harekatı başlattı;saldırdı;saldırı düzenledi;saldırılar düzenledi;füze attı;hava saldırısı düzenledi;saldırı başlattı;füze fırlattı;füze saldırısı düzenledi;saldırı gerçekleştirdi;operasyon düzenledi;ateş açtı;roket attı;hava saldırıları düzenledi
attack 190 acc : vurdu;bombaladı;hedef aldı;işgal etti;füzelerle vurdu;topa tuttu
attack 190 dat noun : saldırısı;saldırısını;saldırıları;saldırılarını;saldırısına;saldırılarına;bombardımanı;bombardımanını;saldırısında;saldırısının;saldırıda;saldırılarda;saldırıyı;saldırının;saldırıların;saldırıya;saldırılara;saldırılarının;saldırılarında
attack 186 acc : öldürdü;suikastla öldürdü;katletti
ceasefire 0871 noun : ateşkes;ateşkesi;ateşkese;ateşkesin;ateşkesinin;ateşkesini
ceasefire 0871 ile : ateşkeste anlaştı;ateşkes ilan etti;ateşkes konusunda anlaştı;ateşkes anlaşması imzaladı
resign - : istifa etti;görevinden ayrıldı;istifasını sundu;görevi bıraktı;istifasını verdi;istifasını açıkladı;görevinden istifa etti
resign - noun asked : istifasını
appoint - acc : atadı;görevlendirdi;tayin etti;getirdi
appoint - acc passive : atandı;görevlendirildi;getirildi;tayin edildi
elect - acc : seçti
elect - acc passive : seçildi;yeniden seçildi
elect - : seçimi kazandı;seçimleri kazandı
die - noun : ölümü;ölümünün;ölümünü;ölümünden;vefatı;vefatının;ölümüne;suikastı
die - : öldü;hayatını kaybetti;vefat etti;yaşamını yitirdi;öldürüldü
""",
    forms=forms,
    titles=listed("genel sayın prens kral papa şeyh hava kara deniz devlet ordu ordusu dini halkı yönetimi güçleri"),
    stems=(
        "cumhurbaşkan", "başbakan", "bakan", "dışişleri", "içişleri", "savunma", "başkan", "sözcü",
        "sekreter", "büyükelçi", "mevkidaş", "hükümet", "lider", "maslahatgüzar", "vali", "veliaht",
        "emir", "yardımcı", "şansölye", "heyet", "milletvekil", "temsilci", "diplomat", "meslektaş", "üye",
    ),
    articles=listed("yeni eski"),
    marks={
        **{f"'{ending}": case for case, endings in _CASES.items() for ending in endings.split()},
        "ile": "ile", "arasında": "between", "arasındaki": "between", "tarafından": "by",
        "karşı": "karşı", "hakkında": "hakkında", "için": "için", "göre": "göre",
        "konusunda": "hakkında", "gibi": "gibi", "yönelik": "dat", "dolayı": "için",
        "~sinin": "gen", "~ının": "gen", "~nin": "gen", "~sini": "acc", "~ını": "acc",
        "~yle": "ile", "~ini": "acc", "~sine": "dat", "~ine": "dat", "~ına": "dat",
        "~unu": "acc", "~una": "dat", "~unun": "gen", "~ıyla": "ile", "~inin": "gen",
    },
    owned="gen",
    by="by",
    joints=listed("ve , ile"),
    breaks=listed(". ; : « » \" “ ” ( ) ? !"),
    fillers=listed("de da ise bugün dün çarşamba perşembe pazartesi salı cuma günü kendini cumartesi pazar"),
    light=listed(
        "yaptı yapacak gerçekleştirdi gerçekleştirecek bulundu bulunacak düzenledi uyguladı getirdi "
        "aldı gönderdi gönderecek ulaştırdı vardı yapıldı imzaladı attı sağladı gerçekleşti başladı "
        "imzalandı gerçekleştirildi başlayacak yapılacak bekleniyor sona sonrası "
        "sırasında kapsamında gönderdiğini gönderdiklerini uygulayacak gerçekleştirilecek tamamladı "
        "sağladığını gönderdiklerini başladığını yapacağını"
    ),
    phone=("telefon",),
    denied=listed("yalanladı yalanlıyor reddetti"),
    planned=listed(
        "planlıyor bekleniyor planlanıyor öngörülüyor hazırlanıyor yapılacak istediğini istiyor "
        "gerçekleştirilecek uygulayacak gönderecek gerçekleştirecek başlayacak yapacağını hazır"
    ),
    asking=listed("çağrısı çağrı çağrısında istedi talep çağrıda çağrısını çağırdı"),
    pronouns=listed("o"),
    whom=listed("onu onunla kendisini kendisiyle"),
    told=listed("ona kendisine"),
    own=listed("onun"),
    lands=listed("ülke"),
    both=listed("iki lider liderler taraflar bakanlar"),
    cancelled=listed("yıldönümü yıldönümünde yıldönümünü yıldönümüne iptal erteledi ertelendi askıya"),
    unnamed=True,
    verb_last=True,
)  # fmt: skip
