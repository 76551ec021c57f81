"""The wordings of events in Turkish, as data; see `idiom`. A verb stands last, in its past."""

from collections.abc import Iterator
from functools import cache

from jobs.rules.events.idioms.idiom import Idiom, listed
from jobs.rules.events.idioms.saying import FormName

_VOWELS = "aıoueiöü"
_CLOSE = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_SOFT = {"git": "gid", "de": "di"}
_HARD = ("ilet", "yönet", "üret", "öğret", "işlet")
# Endings by the vowels that go with a stem: `a` open, `i` close, `o` close behind an open one.
_ENDINGS: tuple[tuple[str, FormName], ...] = (
    ("{past}l{a}r", "finite"),
    ("{past}kt{a}n", "finite"),
    ("{stem}m{i}ş", "finite"),
    ("{stem}m{i}şt{i}", "finite"),
    ("{stem}m{i}şt{i}r", "finite"),
    ("{stem}m{a}kt{a}", "finite"),
    ("{now}", "finite"),
    ("{now}lar", "finite"),
    ("{now}du", "finite"),
    ("{soft}{a}c{a}k", "future"),
    ("{soft}{a}c{a}kl{a}r", "future"),
    ("{soft}{a}c{a}kt{o}", "future"),
    ("{soft}{a}n", "relative"),
    ("{soft}{a}r{a}k", "gerund"),
    ("{soft}{i}p", "gerund"),
    ("{stem}m{a}d{o}", "negated"),
    ("{stem}m{a}d{o}l{a}r", "negated"),
    ("{stem}m{a}y{a}c{a}k", "negated"),
    ("{stem}m{i}yor", "negated"),
    ("{stem}m{a}d{o}ğ{o}n{o}", "negated"),
    ("{stem}m{a}s{o}", "infinitive"),
    ("{stem}m{a}s{o}n{o}", "infinitive"),
    ("{stem}m{a}y{a}", "infinitive"),
    ("{stem}m{a}s{o}n{a}", "infinitive"),
    ("{stem}m{a}k", "infinitive"),
    ("{past}ğ{i}", "reported"),
    ("{past}ğ{i}n{i}", "reported"),
    ("{past}kl{a}r{o}n{o}", "reported"),
    ("{soft}{a}c{a}ğ{o}n{o}", "foretold"),
    ("{soft}{a}c{a}kl{a}r{o}n{o}", "foretold"),
)


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A past in its other forms of the third person; of any other word what is written."""
    yield verb, "finite"
    stem, close = verb[:-2], verb[-1]
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
    if verb[-2:-1] not in ("d", "t") or not vowel or close != _CLOSE[vowel]:
        return
    open_ = "a" if vowel in "aıou" else "e"
    soft = _softened(stem)
    written = {
        "past": verb, "stem": stem, "now": _present(soft), "a": open_, "i": close,
        "o": _CLOSE[open_], "soft": soft + "y" if soft[-1] in _VOWELS else soft,
    }  # fmt: skip
    for ending, form in _ENDINGS:
        yield ending.format(**written), form


def _softened(stem: str) -> str:
    """A stem as it stands before a vowel: "ed", "kaybed", "gid"."""
    if stem.endswith("et") and not stem.endswith(_HARD):
        return stem[:-1] + "d"
    return _SOFT.get(stem, stem)


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


@cache
def turkish() -> Idiom:
    """What Turkish is read by, laid out when the first text in it is read."""
    return Idiom(
        table="""
call 041 ile : telefonda görüştü;telefonda ele aldı;telefonda değerlendirdi;telefonda müzakere etti;telefonla ele aldı;telefon diplomasisi yürüttü;video konferans yoluyla görüştü;video konferans yöntemiyle görüştü;video konferans görüşmesi yaptı;videokonferans görüşmesi yaptı;video konferans aracılığıyla görüştü;telefonda bir görüşme gerçekleştirdi;telefon görüşmesi gerçekleştirildi;telefonla temas kurdu;telefonla görüştü;telefon görüşmesi yaptı;telefon görüşmesi gerçekleştirdi;telefonda konuştu;telefonla konuştu;telefon görüşmesinde bulundu;telefonla görüşme yaptı;telefon görüşmesini yaptı;telefon görüşmesini gerçekleştirdi;telefonda bir araya geldi;videokonferansla görüştü;video konferansla görüştü;görüntülü görüştü;görüntülü görüşme yaptı;telefon trafiği yürüttü
call 041 acc dat : telefonla aradı;telefon etti;aradı
call 041 ile between light : telefon görüşmesi;telefon görüşmesini;telefon görüşmesinde;telefon görüşmelerinde
meet 040 ile : görüştü;ikili görüşme yaptı;ikili görüşme gerçekleştirdi;ikili görüşmede bulundu;baş başa görüşme yaptı;heyetler arası görüşme yaptı;üçlü toplantı yaptı;üçlü görüşme yaptı;üçlü zirve yaptı;çalışma yemeği yedi;çalışma yemeğinde bir araya geldi;öğle yemeğinde bir araya geldi;akşam yemeğinde bir araya geldi;zirvede bir araya geldi;ikili ilişkileri görüştü;ikili ilişkileri ele aldı;fikir alışverişinde bulundu;diyalog kurdu;müzakerelere başladı;müzakere masasına oturdu;kahvaltıda bir araya geldi;tokalaştı;bir görüşme yaptı;bir görüşme gerçekleştirdi;bir araya geldi;buluştu;görüşme yaptı;görüşme gerçekleştirdi;toplantı yaptı;görüşmelerde bulundu;istişarede bulundu;müzakere etti;toplandı;görüşmeler yaptı;masaya oturdu;baş başa görüştü;sohbet etti;ele aldı;temaslarda bulundu;masaya yatırdı;yüz yüze geldi;yüz yüze görüştü;görüş alışverişinde bulundu;istişare etti;istişarelerde bulundu;akşam yemeği yedi;yemek yedi;kahvaltı yaptı;temas kurdu;el sıkıştı;görüşmeler gerçekleştirdi;müzakere yürüttü;müzakereler yürüttü;müzakerelerde bulundu;zirve yaptı;zirve gerçekleştirdi;toplantı gerçekleştirdi;toplantı düzenledi;bir araya gelindi;sohbette bulundu
meet 040 ile planned : bir araya gelecek
meet 040 ile between light : müzakereler;müzakereleri;müzakerelerin;müzakerelerde;müzakereye;görüşmesi;görüşmesini;görüşmesinde;görüşmesinin;görüşme;zirvesi;görüşmeler;görüşmeleri;görüşmelerini;toplantısı;görüşmede;görüşmelerde;toplantıda;zirvede;zirvesinde;toplantısında;görüşmelerinde
meet 043 acc : kabul etti;makamında kabul etti;sarayda kabul etti;köşkte kabul etti;havalimanında karşıladı;yemekte ağırladı;onuruna yemek verdi;külliyede kabul etti;ağırladı;karşıladı;konuk etti;misafir etti;konuk olarak ağırladı;huzuruna kabul etti;törenle karşıladı;resmi törenle karşıladı
meet 043 passive : karşılandı;kabul edildi;ağırlandı
visit 042 acc : ziyaret etti
visit 042 dat : gitti;ziyaretine başladı;ziyaretini gerçekleştirdi;ziyaretini yaptı;resmi ziyaret gerçekleştirdi;çalışma ziyareti gerçekleştirdi;devlet ziyareti gerçekleştirdi;sürpriz ziyarette bulundu;sürpriz bir ziyaret gerçekleştirdi;indi;döndü;kaçtı;temaslarda bulunmak üzere gitti;gezi düzenledi;uğradı;geldi;ulaştı;ziyarette bulundu;ziyaret gerçekleştirdi;hareket etti;resmi ziyarette bulundu;vardı;uçtu;ayak bastı;iniş yaptı;ziyaret düzenledi;ziyaret yaptı;geçti;yola çıktı;seyahat etti;ziyarete geldi;intikal etti;gelmişti;ziyarete gitti;seyahat düzenledi
visit 042 dat light : ziyaretin;ziyarete;ziyaretten;ziyarette;ziyaretleri;ziyaret;ziyareti;ziyaretini;ziyaretinde;ziyaretine;ziyaretinin;resmi ziyaret
statement 010 : sorumluluğunu üstlendi;basın toplantısı düzenledi;ortak basın toplantısı düzenledi;basın toplantısı yaptı;basın toplantısı gerçekleştirdi;ortak basın toplantısı yaptı;dedi;söyledi;açıkladı;belirtti;duyurdu;vurguladı;kaydetti;ifade etti;bildirdi;ekledi;reddetti;yalanladı;konuştu;açıklama yaptı;diye konuştu;ifadesini kullandı;ifadelerini kullandı;savundu;yazdı;iddia etti;anlattı;aktardı;dile getirdi;değerlendirdi;paylaştı;yanıt verdi;doğruladı;ileri sürdü;dikkat çekti;sözlerini kullandı;ifadelerine yer verdi;değerlendirmesinde bulundu;değerlendirmesini yaptı;açıklamasını yaptı;açıklamasında bulundu;açıklamada bulundu;açıklamalarda bulundu;hatırlattı;işaret etti;altını çizdi;yorumunu yaptı;ilan etti;yineledi;temennisinde bulundu;özür diledi;değerlendirmede bulundu;açıklamalar yaptı;kaygısını dile getirdi;dile getiren;bilgi verdi;bilgisini verdi;bilgisini paylaştı;müjdesini verdi;sordu;cevap verdi;yanıtladı;karşılık verdi;vurgusu yaptı;vurgusunu yaptı;değindi;konuşma yaptı;hitap etti;geri çevirdi;endişesini dile getirdi;itiraf etti;iddiasında bulundu;öne sürdü;taahhüt etti;güvence verdi;teyit etti;tekrarladı;mesaj verdi;mesajı verdi;mesajlar verdi;mesaj yayımladı;mesaj yayınladı;paylaşımda bulundu;paylaşım yaptı;açıklama yayımladı;açıklama yayınladı;bildiri yayımladı;karşı çıktı;kabul ettiğini açıkladı;inkar etti;kanaatini paylaştı;görüşünü dile getirdi;görüşünü paylaştı;görüşünü savundu;umudunu dile getirdi;çağrışım yaptı;ümidini dile getirdi;üzüntüsünü dile getirdi;üzüntüsünü bildirdi;yorum yaptı;yorumladı;nitelendirdi;niteledi;tanımladı;haber verdi;lanse etti;sinyalini verdi;mesajını paylaştı;beyan etti;beyanında bulundu;ifadesine yer verdi;rapor etti;ilettiğini söyledi;sözlerine ekledi;sözlerini sarf etti;taziye mesajı yayımladı;açıklamalarda bulunuldu
statement 010 dat object vow : söz verdi;vaat etti;vadetti;yemin etti;ant içti
statement 010 dat object : mesajını verdi;yanıtını verdi;cevabını verdi;karşılığını verdi;taziyelerini iletti;başsağlığı diledi;iletti;taziyelerini sundu;taziye mesajı gönderdi;taziyelerini bildirdi;taziyede bulundu;taziye diledi;başsağlığı mesajı gönderdi;başsağlığı dileğinde bulundu;başsağlığı dileklerini iletti;geçmiş olsun dileklerini iletti;geçmiş olsun dileğinde bulundu;hitap etti;bilgi verdi
praise 051 dat : başarı diledi;müteşekkir olduğunu söyledi;müteşekkir olduğunu belirtti;teşekkür mesajı gönderdi;teşekkür telgrafı gönderdi;taltif etti;nişan verdi;madalya verdi;dayanışma içinde olduğunu belirtti;başarılar diledi;teşekkür etti;minnettarlığını dile getirdi;şükranlarını sundu;tebriklerini iletti;teşekkürlerini sundu;teşekkürlerini iletti;minnettarlığını ifade etti;minnettarlığını sundu;şükranlarını iletti;tebriklerini sundu;hayırlı olsun dileklerini iletti
praise 051 dat acc gen : övdü;methetti;övgü dolu sözler söyledi;övgüyle bahsetti;hayranlığını dile getirdi;hoş karşıladı;desteklediğini söyledi;desteklediğini belirtti;desteklediğini bildirdi;destek verdiğini açıkladı;yanında olduğunu söyledi;memnuniyet duyduğunu belirtti;memnuniyet duyduklarını belirtti;anlayışla karşıladı;onurlandırdı;destek beyan etti;tam destek verdi;yapıcı buldu;takdir etti;kutladı;tebrik etti;övgüde bulundu;destek verdi;destek mesajı verdi;desteğini iletti;takdirle karşıladı;memnuniyetle karşıladı;desteğini açıkladı;memnuniyet duyduğunu söyledi;destekledi;selamladı;tebrik mesajı gönderdi;övgüyle söz etti;takdirlerini iletti;övgüler yağdırdı;övgüler dizdi;destek açıkladı;destek çıktı;arka çıktı;olumlu karşıladı;memnuniyetini dile getirdi;memnuniyeti dile getirdi;memnuniyetini ifade etti;alkışladı;dayanışma mesajı verdi;desteğini yineledi;desteğini ifade etti;desteğini bildirdi;desteklediğini açıkladı;tebrik mesajı yayımladı;kutlama mesajı gönderdi;takdirini dile getirdi;onay verdi;yeşil ışık yaktı
praise 051 dat passive : memnuniyetle karşılandı
appeal 020 dat : çağrı yaptı;çağrıda bulundular;itidal çağrısında bulundu;itidal çağrısı yaptı;itidal tavsiyesinde bulundu;yardım çağrısında bulundu;yardım çağrısı yaptı;barış çağrısı yaptı;çağrısını tekrarladı;çağrısını yeniledi;başvurdu;başvuruda bulundu;yalvardı;öğütledi;öğüt verdi;cesaretlendirdi;teşvik etti;çağrıda bulundu;çağrısı yaptı;çağrısında bulundu;çağrısını yaptı;çağrısını yineledi;seslendi;tavsiye etti;tavsiyesinde bulundu;telkinde bulundu;davette bulundu;davetini iletti;ricada bulundu;çağrıda bulunuldu;davet gönderdi
appeal 020 acc : çağırdı;davet etti
appeal 020 dat : önerdi;teklif etti;önerisinde bulundu;teklifinde bulundu;teklif sundu;öneri sundu
appeal 020 abl : rica etti
appeal 020 abl gen : istedi;beklediğini söyledi;isteğinde bulundu;yardım istedi;destek istedi
demand 100 abl gen : talep etti;talebini iletti;derhal talep etti;emretti;buyurdu;süre verdi;ültimatom gönderdi;talepte bulundu;hesap sordu;zorladı;talebinde bulundu;ısrar etti;şart koştu;dayattı;ültimatom verdi
condemn 111 acc gen : kınadı;şiddetle kınamıştı;en sert şekilde kınadı;en güçlü şekilde kınadı;kınadığını açıkladı;kınadığını bildirdi;kınadığını belirtti;kınama mesajı yayımladı;kınama bildirisi yayımladı;telin etti;ayıpladı;tenkit etti;sert dille eleştirdi;sert bir dille eleştirdi;eleştiri yağmuruna tuttu;eleştiri oklarını yöneltti;kabul edilemez buldu;kabul edilemez olarak nitelendirdi;kabul edilemez olduğunu söyledi;kabul edilemez olduğunu belirtti;terör olarak nitelendirdi;terör eylemi olarak nitelendirdi;soykırım olarak nitelendirdi;savaş suçu olarak nitelendirdi;provokasyon olarak nitelendirdi;topa tuttu sözleriyle;alay etti;hakaret etti;azarladı;eleştirdi;lanetledi;şiddetle kınadı;ağır eleştirdi;yerden yere vurdu;sert sözlerle eleştirdi;protesto etti;kınama yayımladı;yerdi;sert sözlerle hedef aldı;sözlerle hedef aldı
condemn 111 dat : tepki gösterdi;sert tepki verdi;tepki yağdırdı;sert ifadelerle tepki gösterdi;öfke kustu;patladı;protesto etti;sert sözlerle yüklendi;tepki çekti;rahatsızlığını iletti;tepkisini iletti;protestosunu iletti;şikayette bulundu;suç duyurusunda bulundu;sert çıktı;yüklendi;sert tepki gösterdi;tepki verdi;ateş püskürdü;tepkisini dile getirdi;eleştiri yöneltti;eleştirilerde bulundu;eleştiride bulundu;nota verdi;protesto notası verdi;dava açtı;isyan etti;itiraz etti;itirazda bulundu;çıkıştı;veryansın etti;tepkiliydi;tepkisini gösterdi;sert yanıt verdi
condemn 111 passive : kınandı;eleştirildi
condemn 112 acc : suçladı;sorumlu tuttuğunu açıkladı;suçunu yükledi;sorumluluğu yükledi;ihanetle suçladı;suçluyor;suçlayan;sorumlu tuttu;itham etti;suçlamasında bulundu;suçlamalarda bulundu;suçlama yöneltti
threaten 130 acc dat : tehdit etti;tehditkar ifadeler kullandı;vurmakla tehdit etti;yaptırımla tehdit etti;savaşla tehdit etti;ültimatom verdi;misilleme yapacağını açıkladı;misilleme yapacağını duyurdu;misillemede bulunacağını açıkladı;karşılık vereceğini açıkladı;karşılık vereceğini duyurdu;intikam alacağını açıkladı;intikam alacağını söyledi;bedel ödeteceğini söyledi;bedelini ödeteceğini söyledi;intikam tehdidinde bulundu;intikam almaya yemin etti;göz dağı verdi;meydan okudu;parmak salladı;gözdağı verdi;tehdidinde bulundu;tehdit savurdu;tehditler savurdu;tehditte bulundu;misilleme sözü verdi;misilleme tehdidinde bulundu;intikam yemini etti;intikam sözü verdi
threaten 130 acc dat warned : uyardı;uyarısında bulundu;uyarısını yaptı
threaten 130 dat : rest çekti
threaten 130 dat warned : uyarıda bulundu;uyarısı yaptı
summon 114 acc gen : bakanlığa çağırdı;dışişlerine çağırdı;büyükelçisini çağırdı;maslahatgüzarını çağırdı;dışişleri bakanlığına çağırdı;bakanlığına çağırdı;dışişleri' ne çağırdı;bakanlığı' na çağırdı;büyükelçisi' ni dışişleri' ne çağırdı
summon 114 gen passive : bakanlığa çağrıldı;dışişleri bakanlığına çağrıldı;dışişlerine çağrıldı
nothing - : mesajı geldi;mesaj geldi;açıklama geldi;tepki geldi;haber geldi;destek geldi;yanıt geldi;merkeze çağırdı;geri çağırdı;göreve çağırdı;silah altına çağırdı;sona geldi;gündeme geldi;meydana geldi;karşı karşıya geldi;haline geldi;noktasına geldi;hale geldi
expel 166 acc gen : sınır dışı etti;sınır dışı etme kararı aldı;sınır dışı ediyor;istenmeyen şahıs ilan etti;ülkeyi terk etmesini istedi;ülkeyi terk etmelerini istedi;ülkesinden kovdu;ihraç etti;istenmeyen kişi ilan etti;istenmeyen adam ilan etti;sınırdışı etti;persona non grata ilan etti;kovdu;ülkeden kovdu
sanction 163 dat karşı : yaptırım uyguladı;yeni yaptırımlar açıkladı;yaptırımlar açıkladı;yaptırımlar duyurdu;yaptırım duyurdu;yaptırım paketini kabul etti;yaptırım paketini onayladı;yaptırım listesine aldı;kara listeye aldı;varlıklarını dondurdu;vergi koydu;vergi getirdi;gümrük vergisi uyguladı;gümrük vergisi koydu;ek gümrük vergisi uyguladı;tarife uyguladı;tarife getirdi;karşı yaptırım uyguladı;misilleme vergileri getirdi;yüzde vergi uyguladı;abluka uyguladı;yaptırımlarını genişletti;yaptırım kararı aldı;yaptırım getirdi;yaptırımlar getirdi;yaptırımlar uyguladı;ambargo uyguladı;ambargo koydu;ek vergi getirdi;gümrük vergisi getirdi;yaptırım koydu;yaptırım paketi açıkladı;yaptırım açıkladı;yaptırımları genişletti
sanction 163 dat karşı light : yaptırım;yaptırımlar;yaptırım kararı;yaptırımları;yaptırım paketi;ambargo;yaptırımlara;yaptırımların;yaptırımını;gümrük vergisi;gümrük vergileri
sign 057 ile : imzaladı;anlaşmaya imza attı;mutabakat imzaladı;mutabakat zaptına imza attı;sözleşme imzaladı;protokol imzaladı;protokole imza attı;deklarasyona imza attı;bildiriye imza attı;anlaşmalara imza attı;anlaşmaya vardıklarını açıkladı;ortak bildiri imzaladı;iş birliği anlaşması imzaladı;barış anlaşması imzaladı;paraf attı;parafe etti;imza attı;anlaşma yaptı;anlaşmaya vardı;anlaşma imzaladı;mutabakata vardı;anlaşmayı imzaladı;mutabakat zaptı imzaladı;imzaları attı;imza koydu;anlaşma sağladı;uzlaşmaya vardı;uzlaştı;mutabık kaldı;uzlaşı sağladı
sign 057 ile passive : imzalandı;imzaları atıldı;imza atıldı;anlaşmaya varıldı
sign 057 ile between light : anlaşma;anlaşması;mutabakat;mutabakatı;anlaşmalar;protokolü
aid 070 dat : yardım yaptı;yardım sağladı;tır gönderdi;gemi gönderdi;ilaç gönderdi;aşı gönderdi;aşı bağışladı;silah gönderdi;silah verdi;silah sağladı;silah sattı;füze verdi;tank gönderdi;uçak verdi;destek gönderdi;askeri yardım yaptı;askeri yardımda bulundu;mali destek verdi;mali yardım yaptı;mali destek sağladı;kredi verdi;kredi sağladı;hibe verdi;hibe sağladı;bağışta bulundu;bağış yaptı;yardım paketi açıkladı;yardım paketi onayladı;yardım paketini onayladı;personel gönderdi;doktor gönderdi;sağlık ekibi gönderdi;itfaiye ekibi gönderdi;ekipleri gönderdi;yardım elini uzattı;kaynak aktardı;hediye etti;yardımda bulundu;gönderdi;yardım ulaştırdı;bağışladı;destek sağladı;teslim etti;hibe etti;tahsis etti;sevk etti;ulaştırdı;yardım eli uzattı;tedarik etti;sağladı;yardımına koştu;yardım etti;gönderildi
aid 070 dat alone : uçağı gönderdi;uçak gönderdi;ekipleri sevk etti;ekibi sevk etti;ekip sevk etti;ekipleri gönderdi;ekibi gönderdi;yardım gönderdi;arama kurtarma ekibi gönderdi;kurtarma ekibi gönderdi;yardım malzemesi gönderdi;su gönderdi;yardım ulaştırdı;insani yardım gönderdi;ekip gönderdi;çadır gönderdi
aid 070 dat light : yardım;insani yardım;yardım malzemesi;yardım uçağı;yardımı;kredi;hibe
aid 070 dat planned : destek sözü verdi;yardım sözü verdi;yardım teklif etti;yardım teklifinde bulundu;yardım taahhüdünde bulundu;yardım taahhüt etti
mediate 045 between : ara buluculuk yaptı;arabuluculuğu üstlendi;arabuluculuk rolü üstlendi;arabuluculuk görevi üstlendi;arabuluculuk çabası yürüttü;ara bulucu oldu;ara buluculuğunu üstlendi;ev sahipliğinde uzlaştırdı;uzlaştırdı;ara buluculuk yürüttü;arabuluculuk yürüttü;arabulucu oldu;arabuluculuk yaptı;arabuluculuk etti
mediate 045 between gen light : arabuluculuğunda;ara buluculuğunda;ara buluculuğuyla;ara buluculuğu;aracılığında;ara buluculuğunu;arabuluculuğuyla;arabuluculuğu;arabuluculuğunu;arabuluculuğuna
mediate 045 between planned : arabuluculuk teklifinde bulundu;arabulucu olmayı önerdi;arabulucu olmayı teklif etti;arabuluculuk yapacak;arabuluculuk önerdi;arabuluculuk teklif etti;arabuluculuk yapmaya hazır;arabulucu olmaya hazır
protest 141 acc karşı : protesto etti;gösteri yaptı;gösterisi düzenledi;protesto düzenledi;protesto yürüyüşü yaptı;protesto yürüyüşü düzenledi;gösteri düzenledi;grev yaptı
protest 141 acc dat karşı : yürüyüş yaptı;yürüyüş düzenledi;sokağa çıktı;sokaklara indi;sokağa indi;sokaklara çıktı;meydanlara indi;alanlara çıktı;meydanlara çıktı;grev başlattı;greve çıktı;greve başladı;grev kararı aldı;iş bırakma eylemi yaptı;yürüdü;yürüyüşe geçti;açlık grevine başladı;boykot etti;nöbet tuttu;yol kapattı;eyleme geçti;gösterilere katıldı;greve gitti;sokağa döküldü;miting düzenledi;protesto gösterisi düzenledi;iş bıraktı;sokaklara döküldü;eylem yaptı;eylem düzenledi;oturma eylemi yaptı
attack 190 dat gen : operasyonu başlattı;antiterör operasyonu başlattı;kara operasyonu başlattı;kara harekatı düzenledi;işgal harekatı başlattı;taarruz başlattı;taarruz etti;taarruza geçti;hücum etti;saldırılar gerçekleştirdi;hava saldırıları gerçekleştirdi;hava saldırısı gerçekleştirdi;füze saldırısı gerçekleştirdi;hava saldırısı başlattı;dron saldırısı düzenledi;dronla saldırdı;İHA saldırısı düzenledi;insansız hava aracı saldırısı düzenledi;balistik füze fırlattı;füzelerle saldırdı;füze yağmuruna tuttu;roket fırlattı;roketler fırlattı;kurşun yağdırdı;bomba bıraktı;bombalı saldırı düzenledi;silahlı saldırı düzenledi;intihar saldırısı düzenledi;topçu ateşi açtı;karadan girdi;sızdı;fırlattı;saldırdığı;füzelerle karşılık verdi;misilleme yaptı;misillemede bulundu;misillemede bulunmuştu;hava harekatı düzenledi;harekat düzenledi;operasyon başlattı;harekat başlattı;kara harekatı başlattı;saldırdı;saldırı düzenledi;saldırılar düzenledi;füze attı;hava saldırısı düzenledi;saldırı başlattı;füze fırlattı;füze saldırısı düzenledi;saldırı gerçekleştirdi;operasyon düzenledi;ateş açtı;roket attı;hava saldırıları düzenledi;saldırılarda bulundu;saldırıda bulundu;bombardıman düzenledi;baskın düzenledi;füze yağdırdı;ateş altına aldı;suikast düzenledi;drone saldırısı düzenledi;füzeler fırlattı;füzeler ateşledi;füze ateşledi;füze gönderdi;bomba yağdırdı;bomba attı;girdi;çıkarma yaptı;askeri operasyon başlattı;saldırıya geçti
attack 190 acc : vurdu;füzeyle vurdu;havadan vurdu;hedef alıyor;ele geçirmişti;yerle bir etti;yaktı;bastı;kuşattı;abluka altına aldı;ateş altında tuttu;yaraladı;bıçakladı;düşürdü;batırdı;patlattı;havaya uçurdu;kaçırdı;bombaladı;hedef aldı;işgal etti;füzelerle vurdu;topa tuttu;bombardımana tuttu;ateşe verdi;ele geçirdi;imha etti;hava saldırısıyla vurdu
attack 190 dat noun : saldırısı;saldırısını;saldırıları;saldırılarını;saldırısına;saldırılarına;bombardımanı;bombardımanını;saldırısında;saldırısının;saldırıda;saldırılarda;saldırıyı;saldırının;saldırıların;saldırıya;saldırılara;saldırılarının;saldırılarında
attack 190 acc gen passive : vuruldu;bombalandı;hedef alındı;saldırıya uğradı;işgal edildi;saldırısına uğradı;saldırılara uğradı;saldırılarına uğradı;saldırıya maruz kaldı;saldırısına maruz kaldı;saldırılara maruz kaldı;saldırılarına maruz kaldı;saldırının hedefi oldu;saldırısının hedefi oldu;saldırılarının hedefi oldu;bombardımana tutuldu
attack 190 dat passive : saldırı düzenlendi;saldırılar düzenlendi;hava saldırısı düzenlendi;hava saldırıları düzenlendi;füze saldırısı düzenlendi;saldırı gerçekleştirildi;saldırı yapıldı;füze atıldı
nothing - : saldırıya uğrarsa;saldırıya uğrayabilir;saldırısına uğrarsa;saldırısına uğrayabilir
attack 186 acc : öldürdü;suikast düzenleyerek öldürdü;infaz etti;idam etti;ortadan kaldırdı;vurarak öldürdü;kurşuna dizdi;suikastla öldürdü;katletti;etkisiz hale getirdi;şehit etti;suikast sonucu öldürdü
ceasefire 0871 noun : ateşkes;ateşkesten;insani ara;çatışmaların durdurulmasını;savaşın durdurulmasını;çatışmasızlık;ateşkesi;ateşkese;ateşkesin;ateşkesinin;ateşkesini
ceasefire 0871 ile alone : tek taraflı ateşkes ilan etti;ateşkes ilan ettiğini duyurdu;ateşkes ilan etti
ceasefire 0871 ile : ateşkeste anlaştı;ateşkes üzerinde anlaştı;ateşkese vardı;ateşkes anlaşmasına vardı;ateşkesi kabul etti;ateşkes için anlaştı;ateşkes sağladı;ateşkes anlaşması yaptı;geçici ateşkeste anlaştı;ateşkes konusunda uzlaştı;ateşkese imza attı;silah bıraktı;ateşkes konusunda mutabık kaldı;ateşkes ilan etti;ateşkes konusunda anlaştı;ateşkes anlaşması imzaladı
resign - : istifa etti;istifasını bildirdi;istifasını iletti;istifaya gitti;koltuğunu bıraktı;koltuğu bıraktı;makamını bıraktı;çekildi görevinden;görevden çekildi;görevini devretti;istifasını sunmuştu;istifa edeceğini açıkladı;istifa edeceğini duyurdu;görevinden ayrılacağını açıkladı;görevinden ayrıldığını açıkladı;görevi bırakacağını açıkladı;görevi bıraktığını açıkladı;partiden istifa etti;tahttan çekildi;tahttan feragat etti;görevinden ayrıldı;istifasını sundu;görevi bıraktı;istifasını verdi;istifasını açıkladı;görevinden istifa etti;istifa kararı aldı;görevinden çekildi;görevini bıraktı;görevden ayrıldı;istifasını duyurdu;istifa dilekçesini sundu;istifa ettiğini açıkladı
resign - noun asked : istifasını
appoint - acc : atadı;görevlendirme yaptı;başına getirdi;başına atadı;olarak atadı;önerdi olarak;aday olarak önerdi;hükümeti kurmakla görevlendirdi;vekaleten atadı;tayin ediyor;yetkilendirdi;görevlendirdi;tayin etti;getirdi;aday gösterdi;görevine getirdi
appoint - acc passive : atandı;başına atandı;vekaleten atandı;olarak atandı;hükümeti kurmakla görevlendirildi;atanmıştı;seçilerek atandı;görevlendirildi;getirildi;tayin edildi;görevine getirildi;aday gösterildi;ataması yapıldı
elect - acc : seçti
elect - acc passive : seçildi;yeniden seçildi
elect - : seçimi kazandı;cumhurbaşkanlığını kazandı;başkanlığı kazandı;başkanlık yarışını kazandı;seçim yarışını kazandı;ikinci turu kazandı;birinci turda kazandı;ilk turda kazandı;zafer elde etti;seçimin galibi oldu;seçimlerin galibi oldu;seçimi önde bitirdi;seçimin kazananı oldu;sandıktan birinci çıktı;sandıktan galip çıktı;zaferini ilan etti;güven tazeledi;seçimleri kazandı;seçimden galip çıktı;seçimlerden galip çıktı;seçimi önde tamamladı;seçim zaferi kazandı;seçimlerde zafer kazandı;seçimleri kazanarak
die - noun : öldürülmesi;öldürülmesini;öldürülmesine;öldürülmesinin;öldürülmesinden;hayatını kaybetmesi;hayatını kaybetmesinden;hayatını kaybetmesinin;hayatını kaybetmesine;hayatını kaybetmesini;vefat etmesi;yaşamını yitirmesi;suikastını;suikastının;ölümü;ölümünün;ölümünü;ölümünden;vefatı;vefatının;ölümüne;suikastı
die - : öldü;hayatını kaybetmişti;son nefesini verdi;yaşama veda etti;aramızdan ayrıldı;ebediyete intikal etti;intihar etti;ölen;hayatını kaybeden;katledilen;idam edildi;infaz edildi;suikast sonucu öldürüldü;silahlı saldırıda öldürüldü;vurularak öldürüldü;cansız bedeni bulundu;şehit düştü;öldürülmüştü;hayatını kaybetti;vefat etti;yaşamını yitirdi;öldürüldü;can verdi;hayata veda etti;şehit oldu;ölü bulundu;suikasta uğradı;suikasta kurban gitti;katledildi;şehit edildi;hayatını yitirdi
""",
        forms=forms,
        titles=listed("genel sayın prens kral papa şeyh hava kara deniz devlet ordu ordusu dini halkı yönetimi güçleri"),
        stems=(
            "cumhurbaşkan", "başbakan", "bakan", "dışişleri", "içişleri", "savunma", "başkan", "sözcü",
            "sekreter", "büyükelçi", "mevkidaş", "hükümet", "lider", "maslahatgüzar", "vali", "veliaht",
            "emir", "yardımcı", "şansölye", "halk", "yönetim", "meclis", "şirket", "örgüt", "hareket", "özel", "danışman", "müsteşar", "komutan", "ordu", "uçak", "jet", "asker", "birlik", "güç", "heyet", "milletvekil", "temsilci", "diplomat", "meslektaş", "üye",
        ),
        articles=listed("yeni eski"),
        marks={
            **{f"'{ending}": case for case, endings in _CASES.items() for ending in endings.split()},
            "ile": "ile", "arasında": "between", "arasındaki": "between", "tarafından": "by",
            "karşı": "karşı", "hakkında": "hakkında", "için": "için", "göre": "göre",
            "konusunda": "hakkında", "gibi": "gibi", "yönelik": "dat", "dolayı": "için",
            "diplomatı": "acc", "diplomatını": "acc", "diplomatlarını": "acc", "büyükelçiyi": "acc",
            "büyükelçisini": "acc", "maslahatgüzarını": "acc", "diplomatları": "acc",
            "~sinin": "gen", "~ının": "gen", "~nin": "gen", "~sini": "acc", "~ını": "acc",
            "~yle": "ile", "~ini": "acc", "~sine": "dat", "~ine": "dat", "~ına": "dat",
            "~unu": "acc", "~una": "dat", "~unun": "gen", "~ıyla": "ile", "~inin": "gen", "~ünün": "gen", "~ünü": "acc", "~üne": "dat", "~iyle": "ile", "~lerinin": "gen", "~larının": "gen",
        },
        places=listed("loc"),
        envoys=("büyükelçi", "maslahatgüzar", "elçi"),
        sport=listed("maç maçı maçta maçında maçın gol golü lig ligi ligde kupa kupası şampiyona şampiyonası turnuva antrenör"),
        calling=("nitelendir", "nitele", "tanımla", "değerlendir"),
        harsh=(
            "kabul", "terör", "soykırım", "suç", "provokasyon", "barbar", "vahşet", "utanç", "skandal", "haksız", "katliam",
            "saldırganlık", "ihanet", "ikiyüzlü", "sorumsuz", "tehlikeli", "korkak", "alçak", "yasadışı", "hukuksuz", "diktatör",
        ),
        revenge=listed("misilleme intikam karşılık hesap"),
        purpose=listed("üzere"),
        openers=listed("ayrıca görüşmenin toplantının ziyaretin zirvenin açıklamasında konuşmasında görüşmede daha ardından burada toplantıda zirvede mesajında paylaşımında öte açıklamada"),
        owned="gen",
        by="by",
        joints=listed("ve , ile"),
        breaks=listed(". ; : « » \" “ ” ( ) ? !"),
        fillers=listed("de da ise bugün dün çarşamba perşembe pazartesi salı cuma günü kendini cumartesi pazar"),
        light=listed(
            "yaptı gerçekleştirdi bulundu düzenledi uyguladı getirdi aldı gönderdi ulaştırdı vardı "
            "yapıldı imzaladı attı sağladı gerçekleşti başladı imzalandı gerçekleştirildi bekleniyor "
            "sona sonrası sırasında kapsamında tamamladı onayladı açıkladı duyurdu genişletti başlattı "
            "sürdürdü düzenlendi artırdı verdi iletti uzattı yürürlüğe kabul çerçevesinde ardından "
            "yönelik sonucu öncesinde başlıyor"
        ),
        phone=("telefon", "videokonf", "konferans"),
        firing=("fırlat", "at", "yağdır", "ateşle", "gönder"),
        denied=listed("yalanladı yalanlıyor reddetti yalanlandı"),
        planned=listed(
            "planlıyor bekleniyor planlanıyor öngörülüyor hazırlanıyor istediğini istiyor hazır "
            "hazırlanıyor hedefliyor amaçlıyor önümüzdeki gelecek niyetinde yarın haftaya"
        ),
        asking=listed("çağrısı çağrı çağrısında istedi istiyor talep çağrıda çağrısını çağırdı isteyen talebinde"),
        pronouns=listed("o"),
        whom=listed("onu onunla kendisini kendisiyle"),
        told=listed("ona kendisine"),
        own=listed("onun"),
        lands=listed("ülke"),
        both=listed("iki lider liderler taraflar bakanlar"),
        cancelled=listed("kaldırılmasını kaldırılması kaldırdı kaldırıldı kaldırılacak yıldönümü yıldönümünde yıldönümünü yıldönümüne iptal erteledi ertelendi askıya kesti"),
        unnamed=True,
        verb_last=True,
    )  # fmt: skip
