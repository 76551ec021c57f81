"""The few closed lists of words by which a reader tells a name from its company. Folded."""

from storage.folding import fold


def words_of(listed: str) -> frozenset[str]:
    return frozenset(fold(listed).split())


def _names(listed: str) -> frozenset[str]:
    return frozenset(map(fold, listed.split(";")))


def _as_written(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Before a title: whoever follows does not hold the office, or no longer.
PAST = words_of(
    "former ex late then past onetime erstwhile سابق السابق پیشین اسبق бывший экс бывшего бывшему "
    "бывшим бывшем бывшая бывшей бывшую ancien ancienne feu entonces eski merhum 前 原"
)
NOT_IN_OFFICE = PAST | words_of(
    "deputy vice assistant future next deposed ousted معاون نائب ونائب نائبا مساعد ومساعد "
    "вице замглавы заместитель избранный избранного избранному избранным futur futuro futura adjoint "
    "viceprimer dönemin 副 副总 代 当选 候任"
)
# After a title, likewise.
NOT_YET = words_of(
    "elect designate hopeful candidate سابق السابق پیشین اسبق منتخب electo electa saliente élu élue "
    "yardımcısı adayı 候选人 助理"
)

# Between a country and a title, whose bearer is in office.
IN_BETWEEN = words_of(
    "new newly current incumbent caretaker interim acting outgoing incoming hardline reformist "
    "centrist moderate conservative populist elected longtime veteran embattled"
)
# Titles of very many, who hold no office.
VAGUE = words_of(
    "leader лидер лидера лидеру лидером лидере 领导人 executive mandatario mandataria líder dirigente "
    "gobernante dirigeant dirigeante lideri"
)
# Before a title: somebody is said to hold it, to have got it or to leave it, and nobody is named.
PREDICATES = words_of("as become becomes became becoming named elected appointed reelected")

# Between a title and the country it belongs to: "president of the Republic".
LINKS = words_of("of the for de du des d la le del los las l")

# Between a title and a name.
HONORIFICS = words_of(
    "dr mr mrs ms sir gen general ayatollah sayyed seyed syed sayyid sheikh shaikh hojatoleslam "
    "prof professor engineer haji lord imam mullah maulana begum mian "
    "الشيخ شیخ الأمير الملك السيدة الدكتورة ملا مولوی جناب محترم آقای خانم "
    "دکتر سید آیت الله السید الدكتور ڈاکٹر حجت الاسلام مولانا میاں г н господин"
)

# After a name: it is the son's, or the father's.
GENERATIONS = words_of("jr sr junior senior")

WEEKDAYS_AND_MONTHS = words_of(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept sep "
    "oct nov dec"
)
# Capitalised at the start of a sentence, and nobody's first name.
NO_FIRST_NAME = WEEKDAYS_AND_MONTHS | words_of(
    "a after also although and as at because before but by earlier for from he her his however "
    "if in instead it its later like meanwhile moreover nor not now of on once or our she since "
    "so still that the their then there they this though to today tonight under unlike until we "
    "what when where whether while who why will with yesterday yet says said told asks can could "
    "did does has have is was were are over against between about amid"
)

# Surnames that are words of every day, even in capitals: they count with a title or a "Mrs" only.
EVERYDAY_SURNAMES = words_of("may friday")

# Countries that are first names or surnames too, and capitals that mean something else too often.
COUNTRIES_AS_FIRST_NAMES = words_of("jordan chad georgia")
# Behind the name of a town and a comma: "Moscow, Idaho". Georgia is left to the traps.
AMERICAN_STATES = _names(
    "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;"
    "Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;"
    "Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;"
    "New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;"
    "South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;"
    "Wyoming"
)
# In capitals beside a country's name without making it a person's.
A_COUNTRYS_OWN = NO_FIRST_NAME | words_of(
    "valley river army defense defence forces king queen prince princess president prime minister "
    "foreign supreme parliament government authorities police times arab hashemite republic "
    "southern northern eastern western neighbouring neighboring national central air navy"
)

# In capitals at the start of a text without being a place: "BREAKING: ", "FACTBOX - ".
LABELS = words_of(
    "breaking exclusive watch video live update updated opinion analysis explainer editorial "
    "factbox interview comment review photos read note correction corrected clarification poll "
    "column timeline profile feature report alert flash urgent brief recap preview q faq advisory "
    "obituary letter letters blog podcast quiz gallery photo headline new news title summary "
    "abstract question answer warning world top just in developing"
)

# Agencies that sign what they write: "KABUL (Reuters) - ", "- APP".
AGENCIES = _names(
    "Reuters;AFP;AP;Associated Press;APP;IRNA;ISNA;Mehr;MNA;Tasnim;Fars;ILNA;IQNA;ANI;IANS;PTI;"
    "TASS;Interfax;RIA;Xinhua;dpa;WAM;SPA;Anadolu;AA;KUNA;QNA;BNA;MENA;PETRA;SANA;WAFA;NNA;INA;"
    "UPI;Bloomberg;EFE;ANSA;Kyodo;Yonhap;BBC;CNN;Bernama;Antara;Pajhwok;Khaama;TOLOnews;BSS;"
    "UNB;UNI;PPI;NNI;INP;Sputnik;Trend;Azertac;Ukrinform;Belga;PAP;CTK;MTI;Europa Press;NAN;"
    "رويترز;فرانس برس;أ ف ب;الأناضول;ایرنا;ایسنا;مهر;تسنیم;فارس;وام;واس;بترا;سانا;وفا;کونا;ارنا;"
    "اے پی پی;رائٹرز;اے ایف پی"
)

# After these a full stop ends no sentence.
ABBREVIATIONS = _as_written(
    "dr mr mrs ms prof gen col lt maj capt sgt adm cmdr rev hon st sr jr gov sen rep pres jan feb "
    "mar apr jun jul aug sept sep oct nov dec vs ltd co corp dept est approx e.g i.e a.m p.m u.s "
    "u.n u.k e.u d.c h.e uu sra srta gral"
)
