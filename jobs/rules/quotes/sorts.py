"""Words that say of whom a description can speak: "the former mayor", "the Serb". Folded."""

from jobs.rules.quotes.listed import listed
from jobs.rules.quotes.offices import ANYBODY, ENGLISH, HEADS
from jobs.rules.quotes.words import ANY_ROLE, BODIES, MEN_TOO, RELATIONS, WOMEN_TOO

DEMONYMS = ("ian", "ean", "ese", "ish", "can", "eli", "aqi", "abi")
SAYS_NOTHING = frozenset(
    ["top", "senior", "s", "country", "state", "veteran", "the", "new", "then", "current", "own"]
)
OUT_OF_OFFICE = frozenset(["former", "ex", "outgoing", "late", "ousted", "departing"])
FORMER = listed("former ex ancien ancienne бывший экс eski سابق سابقه پیشین السابق السابقه")
CHANGING = listed("outgoing incoming elect designate caretaker interim newly منتخب المنتخب")
OWNERS = BODIES | listed(
    "alliance bloc company club country kingdom republic nation world firm group association "
    "island province city town village league federation commission body team state"
)
# What somebody is by birth, who has just been spoken of: "the Serb".
NATIVES = listed(
    "serb spaniard dane swede finn pole turk scot briton brit frenchman frenchwoman englishman "
    "englishwoman dutchman dutchwoman irishman irishwoman welshman scotsman czech croat slovak "
    "slovene swiss kurd greek thai afghan german american canadian australian italian russian "
    "ukrainian belgian austrian hungarian romanian bulgarian norwegian icelander portuguese "
    "argentine argentinian brazilian chilean colombian mexican venezuelan uruguayan ecuadorian "
    "peruvian japanese indian pakistani iranian iraqi israeli palestinian lebanese syrian egyptian "
    "moroccan algerian tunisian kenyan ethiopian nigerian ghanaian senegalese ivorian jamaican "
    "cameroonian filipino indonesian malaysian vietnamese georgian armenian kazakh latvian "
    "lithuanian estonian albanian texan californian londoner parisian"
)
# So is called who has just been spoken of, whatever else is told: "the Utah Republican".
ANYBODYS = (ANYBODY - HEADS) | listed(
    "independent maverick winner star veteran newcomer legend rookie great favourite favorite underdog hitmaker "
    "journalist reporter correspondent lawyer analyst economist doctor physician surgeon scientist "
    "researcher professor academic historian engineer broadcaster diplomat executive "
    "mp senator councillor backbencher peer actor actress singer author writer novelist coach "
    "striker midfielder defender goalkeeper batsman bowler forward winger skipper publican "
    "pensioner grandmother grandfather teenager retiree undergraduate graduate beekeeper farmer "
    "shopkeeper hairdresser landlord landlady gardener teacher baker builder plumber electrician "
    "nurse father mother comedian musician rapper drummer guitarist composer director filmmaker "
    "frontman frontwoman businessman businesswoman multimillionaire"
)
# They come on stage unnamed: "the officer said" after a name means somebody else.
UNNAMED = RELATIONS | listed(
    "officer judge prosecutor witness spokesman spokesperson spokeswoman source sources official "
    "officials police resident residents witnesses passenger driver magistrate detective inspector "
    "constable sheriff doctor nurse counsel mr mrs ms miss dr sir madam member rep gen col sen gov"
)
# They stand before anybody's name.
HONORIFICS = listed("mr mrs ms miss sir madam lord lady dr rev prof father")
PERSONAL = NATIVES | ANYBODY | ANY_ROLE | MEN_TOO | WOMEN_TOO | ENGLISH.keys()
