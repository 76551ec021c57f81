"""Verbs of saying of western languages, and the small words around them. Folded."""

from storage.folding import fold


def _words(listed: str) -> frozenset[str]:
    # Hyphens and apostrophes stay where a frame keeps them, in words that are ASCII.
    words = listed.split()
    return frozenset(map(fold, words)) | {word for word in words if word.isascii()}


_FRENCH = (
    "déclaré declare affirmé affirme dit estimé estime ajouté ajoute souligné souligne assuré "
    "indiqué indique précisé précise expliqué explique lancé martelé dénoncé prévenu averti "
    "répondu réagi écrit tweeté insisté rappelé rappelle confié promis conclu poursuivi regretté "
    "annoncé reconnu commenté salué plaidé demandé"
)
_SPANISH = (
    "dijo afirmó declaró aseguró señaló añadió agregó sostuvo indicó explicó advirtió subrayó "
    "manifestó expresó respondió escribió tuiteó insistió reiteró denunció comentó apuntó recalcó "
    "aseveró precisó anunció destacó concluyó dice afirma asegura señala disse afirmou declarou "
    "acrescentou destacou escreveu explicou respondeu informou"
)
_ITALIAN = "detto dichiarato affermato aggiunto spiegato sottolineato scritto ribadito disse"
_GERMAN = (
    "sagte sagt erklärte erklärt betonte betont warnte mahnte schrieb twitterte fügte meinte "
    "antwortete teilte kritisierte forderte ergänzte bekräftigte äußerte versicherte kündigte"
)
_RUSSIAN = (
    "заявил заявила заявили сказал сказала сказали отметил отметила подчеркнул подчеркнула добавил "
    "добавила сообщил сообщила сообщили пояснил пояснила написал написала ответил ответила считает "
    "говорит уточнил уточнила объявил призвал предупредил предупредила указал указала напомнил "
    "говорится рассказал рассказала"
)
TURKISH = _words(
    "dedi diyen söyledi belirtti ifade açıkladı kaydetti vurguladı ekledi diye dediği konuştu "
    "şeklinde yazdı ifadelerini kullandı"
)
SAYING = _words(f"{_FRENCH} {_SPANISH} {_ITALIAN} {_GERMAN} {_RUSSIAN}") | TURKISH
# "According to", beside the quotation.
BY = _words(
    "selon según segundo secondo laut zufolge согласно словам göre d'après so словам мнению"
)
# Where one of these stands a sentence may be of these languages; "so" is English too.
TELLING_OF_IT = (SAYING | BY) - {"so"}
HE = _words("il elle él ella ele ela er sie он она o lui a-t-il a-t-elle t-il t-elle ajoute-t-il")
# What may stand between a speaker and the verb.
LEADING = _words(
    "a ont ha han hat haben s'est est aussi encore également también auch ayant le lundi mardi "
    "mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "este el am montag dienstag mittwoch donnerstag freitag также в понедельник вторник среду "
    "четверг пятницу субботу воскресенье hier ayer gestern вчера сегодня"
)
# What makes a person named behind it less than the subject.
JOINING = _words(
    "de du des d avec à pour contre par sur con para contra por sobre mit für gegen von über с со "
    "к от против для о об при ile için avec entre"
)
# What ends the words of a speaker.
STOPPING = _words(
    "à au aux lors dans sur après avant devant en ce cette lundi mardi mercredi jeudi vendredi "
    "samedi dimanche qui que tras durante ante este esta al lunes martes miércoles jueves "
    "viernes sábado domingo quien que am im bei nach vor während montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag der die в на во по после перед журналистам что который "
    "которая ve ki de da at in on with and"
) - _words("de die der")
