"""The words by which a reader sees an organization that nobody listed. Folded."""

from jobs.rules.people.roles import ROLES
from jobs.rules.people.wordlists import HONORIFICS, NO_FIRST_NAME, words_of
from storage.folding import fold


def _names(listed: str) -> frozenset[str]:
    return frozenset(map(fold, listed.split(";")))


# What the last word of an organization's name says it is, or the first before an "of".
STATE = words_of("""
ministry department agency authority commission council committee subcommittee bureau directorate
secretariat parliament assembly senate congress court tribunal army navy constabulary force forces guard guards
corps brigade brigades battalion regiment command police office board service services
administration treasury staff inspectorate militia commissariat legislature knesset duma
bakanligi meclisi mahkemesi ordusu komutanligi baskanligi valiligi savciligi bassavciligi belediyesi kurumu mudurlugu kurulu konseyi komitesi komisyonu
""")
LEARNED = words_of("""
university college institute school academy foundation fund trust society association federation
confederation union organization organisation centre center church chamber forum network hospital clinic hotel hotels
guild syndicate institution observatory crescent cross infirmary studio studios museum
birligi dernegi universitesi vakfi federasyonu orgutu sendikasi ajansi odasi enstitusu merkezi hastanesi kulubu fakultesi konfederasyonu
""")
# The heads of Turkish names, before which a known name may stand: "Galatasaray Spor Kulübü".
TURKISH = words_of("""
bakanligi meclisi mahkemesi ordusu komutanligi baskanligi valiligi savciligi bassavciligi belediyesi
kurumu mudurlugu kurulu konseyi komitesi komisyonu birligi dernegi universitesi vakfi federasyonu
orgutu sendikasi ajansi odasi enstitusu merkezi hastanesi kulubu fakultesi konfederasyonu bankasi
""")
# What is named after somebody: "Konrad Adenauer Foundation", "King Abdulaziz University".
NAMED_AFTER = words_of(
    "foundation institute university college school academy trust fund center centre initiative"
)
HONOURED = words_of("king queen prince princess imam sultan shah emperor sheikh saint")
BANKS = words_of("bank exchange bankasi")
PARTIES = words_of(
    "party front movement alliance coalition league bloc caucus partei partij partisi parti partiya "
    "consortium registry mahasabha parishad sangh samiti sena morcha dal parivar ulama"
)
OUTLETS = words_of("""
times post tribune herald gazette observer journal telegraph chronicle standard inquirer examiner
dispatch sentinel argus bulletin news tv television radio
magazine weekly review mail press express newspaper broadcaster
""")
COMPANIES = words_of("""
co corp corporation inc incorporated ltd limited plc llc ag gmbh holdings holding group company airlines
airways air motors industries technologies systems partners securities insurance petroleum
pharmaceuticals electronics telecom steel foods stores entertainment pictures records studios
laboratories chemical chemicals electric consolidated bros brothers vehicles railways railway shipping energy bancorp financial capital
marine lines creamery aerospace semiconductor semiconductors silicon
""")
CLUBS = words_of("""
fc afc cf united rovers wanderers albion hotspur athletic club cricket
yankees mets dodgers giants cubs braves phillies pirates orioles marlins astros rockies padres
mariners athletics royals brewers rangers angels twins expos indians tigers reds cardinals
lakers celtics bulls knicks pistons pacers rockets spurs mavericks warriors clippers suns nuggets
jazz hornets hawks heat magic wizards bullets raptors grizzlies timberwolves bucks cavaliers 76ers
nets sonics supersonics packers bears lions vikings cowboys redskins eagles steelers browns ravens
bengals broncos raiders chargers chiefs seahawks falcons saints panthers buccaneers dolphins
patriots bills oilers titans 49ers colts rams texans jaguars canucks canadiens senators sabres
bruins islanders devils flyers penguins capitals blackhawks predators avalanche oilers flames
jays leafs blazers diamondbacks rays pelicans kraken lightning hurricanes redskins commanders guardians
sharks ducks kings coyotes sultans qalandars zalmi sox gladiators knights daredevils
""")
# The people of a party, of a kind or of a country: "Christian Democrats", "Italian Socialists".
PARTISANS = words_of("democrats socialists greens radicals conservatives liberals")
PERSUASIONS = words_of(
    "christian social liberal free sweden national democratic progressive "
    "socialist communist conservative green labour labor radical republican centre unionist"
)
CLOSED = PARTIES | OUTLETS | CLUBS | PARTISANS
HEADS = STATE | LEARNED | BANKS | COMPANIES | CLOSED | words_of("jury rally district")
# These name something only with words behind them: "Center for Policy Studies".
PLACES_TOO = words_of("centre center")
# With a country alone before them they are no name: "the French Party".
COMMON = words_of("""
party group company service services force forces news television radio press front movement
coalition bulletin dispatch registry dal school club side air board office magazine review union society church bank
financial energy capital marine lines silicon foods stores studios records pictures systems partners
""")
LEADING = (STATE | LEARNED | BANKS | PARTIES) - words_of("news police force office")
LEADING |= PARTISANS
# Names with an "of" or "for" behind them, and no others: "National Jury of Elections".
ONLY_LEADING = words_of("jury rally")
LEADING |= ONLY_LEADING
# Clubs' names that with a country alone before them are its people: "U.S. Senators".
COUNTRYMEN = words_of("senators indians capitals kings saints nationals rangers officers patriots")
# With one of these last a name may have an "of" and a country before it: "Gold of Peru Ltd".
INCORPORATED = words_of("co corp corporation inc incorporated ltd limited plc llc")
# What a listed company may be called besides.
LEGAL = INCORPORATED | words_of("ab ag gmbh sa nv spa oyj asa bv holdings holding group motors")
# Joined by an "and" they make one party's name: "Conservative and Unionist Party".
SECONDS = words_of(
    "unionist freedom unity solidarity justice democracy development progress reform labour labor "
    "reconstruction peasants workers welfare equality reconciliation dignity prosperity agrarian"
)
FOREIGN = words_of("""
parti partido partei partito partidul partij partia partisi mouvement movimiento movimento
rassemblement ligue liga lega frente fronte alianza alleanza izquierda esquerra bundnis union partai ordre coalition gerakan barisan persatuan jamiat tehreek
comite conseil comision consejo asamblea assemblee corte fuerzas fondation fundacion instituto institut
camara chambre syndicat sindicato unidad agencia agence ministero universita tribunal armee ejercito
banco banque banca ministere ministerio universite universidad universitat croix cruz front
action federacion federation asociacion confederacion confederation association commission
organisation cour senat senado fiscalia parquet secours gendarmerie organizacion colegio
groupe grupo direccion foro defensoria contraloria procuraduria superintendencia policia central coordinadora plataforma fuerza juntos
office haut autorite caisse compagnie societe regie rectorat prefecture hopital centre cercle
patronal gremio cooperativa ayuntamiento diputacion juzgado audiencia junta gobierno real secretaria
groupement cooperative consortium colectivo collectif observatoire observatorio academie academia chambre bourse bolsa
""") - words_of("partisi")
# Spelt so in English, they are heads like others: only a small word behind shows the language.
# Before a town they are its club: "Dynamo Kyiv".
CLUBS_FIRST = words_of(
    "dynamo dinamo lokomotiv spartak cska zenit shakhtar legia slavia steaua partizan hertha borussia "
    "benfica olympique paok aek maccabi hapoel bayer feyenoord anderlecht celtic deportivo "
    "fc ac as vfl vfb fk nk hnk ogc rcd sv radio transports laboratoires etablissements "
    "stade racing atletico independiente sporting real"
)
BOTH_TONGUES = words_of(
    "union front action federation alliance institut tribunal corte confederation association "
    "commission organisation parquet academia office central centre real junta haut"
)

# Behind a head, before the rest of its name; and between the words of that rest.
OPENERS = frozenset(["of", "for", "on", "against", "to"])
INNER = OPENERS | frozenset(["the", "and"])
FOREIGN_INNER = words_of(
    "de du des d del della di da do dos das la le les los las el l para pour per fur und et y e i "
    "von der den des dem en van het voor of the contre"
)
FOREIGN_SMALL = words_of("""
paysanne constitutionnel constitutionnelle ouvriere francaise francais europeenne supreme superieur
supremo suprema constitucional nacionalista civico civica democratica obrera obreras obreros campesina
republicano republicana revolucionario revolucionaria agrario economica cristiana cristiano islamica
islamico internacional mexicano mexicana argentina chilena chileno colombiana peruano peruana espanola
espanol venezolana venezolano boliviano boliviana cubana cubano
socialiste communiste ecologiste democrate democratique national nationale populaire populaires
radical republicain liberal libre paysan travailliste ouvrier centriste conservateur federal
central rouge socialista comunista popular nacional democrata democratico liberale nazionale
""")
# An "and" within such a name joins two of its subjects: "Trade and Industry Ministry".
JOINING = words_of("ministry department committee commission council agency institute board "
                   "association federation organization organisation society foundation centre "
                   "center authority bureau administration union chamber party academy school faculty college "
                   "alliance guild confederation directorate corporation")  # fmt: skip
# Alone before a head they make no name: "Ruling Party", "Local News".
GENERIC = words_of("""
news new old local ruling opposition main governing first second third own other another big birthday
political major minor rival former breaking fake latest good bad small top same every each any some
many both all two three four five six seven trading facebook twitter instagram blog border command
rival rivals next last joint fellow leading their his her its our my your this that these those which
state-run private public dinner western eastern southern northern home left right warm cold task
civil high work labor labour tennis centre center side human foreign friendly enemy allied rebel
government pro anti hot cable live prime executive
""") - frozenset(["western", "foreign", "high", "labour", "labor", "home", "public", "northern"])
# Whole names that are none.
NO_BODIES = _names(
    "West Bank;Left Bank;Right Bank;South Bank;Champions League;Europa League;Conference League;"
    "Nations League;Task Force;Civil Society;High Society;Work Force;Labor Force;Labour Force;"
    "Tennis Court;Human Resources Department;Parliament House;Police Force;Police Service;"
    "Army Staff;Human Capital;News Service;Security Forces;Open Air;Oval Office;Box Office;"
    "Law School;High School;Middle School;Elementary School;Sunday School;Super League;Air Force;"
    "Prime Time News;World Trade Center;World Trade Centre;Board of Directors;Board of Trustees;Union of Soviet Socialist Republics;"
    "Union of South Africa"
)
# Stand before a name without belonging to it.
STOPS = (
    NO_FIRST_NAME
    | HONORIFICS
    | (
        ROLES
        - words_of(
            "general chief student farmer trade judge teacher grand player journalist justice worker unionist progressive writer author artist lawyer banker engineer pilot nurse economist scientist reporter editor director producer union veteran people consumer actor composer physician surgeon architect publisher broadcaster doctor priest prisoner partner musician film"
        )
    )
    | words_of(
        "rival former ex deputy vice acting then since according via per despite following both neither "
        "either citing accusing urging using including like unlike amid among within without "
        "across behind beyond inside outside near next last this that these those some any no all "
        "many most several other another such said says yes only even just also here there "
        "mr mrs president minister"
    )
)
# Behind "General" it is no rank.
GENERAL = HEADS | words_of("electric mills dynamics intelligence security motors people s workers")
# A nation's own words for its people are part of the name: "Iranian Interior Ministry".
SUBJECTS = words_of("""
trade industry commerce finance health education justice science culture agriculture defence defense
interior foreign economic economy energy power water oil gas petroleum housing labour labor social
welfare women youth sports sport tourism transport communications information technology planning
development environment environmental forestry fisheries food drug rural local religious tribal
human security intelligence immigration customs border returned health population higher research
arts food islamic research space railways urban policy peace strategic international relations
petroleum mines mineral commerce enterprise banking house affairs budget appropriations oversight
ethics judiciary veterans safety public elections election electoral boundaries midwives family
""")
# What a sentence calls an organization: "the airline X", "X, a charity".
KINDS_OF_BODY = words_of("""
airline carmaker automaker carrier charity company firm bank insurer retailer chipmaker drugmaker
brewer publisher brand manufacturer maker startup start-up conglomerate utility miner steelmaker
lender brokerage think-tank thinktank ngo nonprofit non-profit watchdog union newspaper broadcaster
agency magazine tabloid daily weekly website broadcaster group party militia faction outlet
organisation organization shipbuilder planemaker supermarket operator club team side
consultancy developer contractor dealership foundation institute association subsidiary giant
groupe grupo quotidien hebdomadaire syndicat compagnie entreprise chaine operateur constructeur laboratoire
diario periodico petrolera aerolinea sindicato empresa cadena constructora farmaceutica ong
""") - frozenset(["daily", "weekly", "maker", "side", "union", "party", "giant", "agency"])
# In small letters behind a name: "the Kadima party", "Ruritanian Wire news agency".
KINDS_BEHIND = words_of(
    "party coalition alliance movement faction newspaper agency militia airline bloc group daily "
    "magazine broadcaster company corporation gazetesi sirketi televizyonu"
)
# Before or behind such a noun they name no group.
ADJECTIVES_OF_MEN = words_of("""
islamist islamic muslim christian catholic protestant orthodox jewish zionist hindu sikh buddhist
sunni shia shiite shi kurdish arab african asian european western eastern northern southern
latin marxist maoist leninist communist fascist nazi gaullist peronist zionist baathist
druze alawite maronite yazidi hazara copt coptic assyrian hutu tutsi rohingya uighur zulu amazigh
berber tuareg oromo amhara tigrayan kurd chechen flemish walloon
palestinian pashtun baloch sindhi punjabi tamil tibetan uyghur kashmiri baltic nordic balkan
""")
NO_GROUPS = words_of("""
christmas halloween easter birthday thanksgiving eid diwali newyear year eve tea labour-day oscar
oscars grammy opposition cabinet house bar board jury press church crown faith presidency
premiership chancellorship governorship vice-presidency seat mayoralty olympics olympic games cup
championship championships republic kingdom union west east north south city state free world
internet bible quran nobel prize order medal award war conference summit meeting council
government parliament
commons lords senators presidents ministers
""")
# Behind these stands a name: "merged with X", "joined the X".
JOINED = words_of(
    "told merged coalition alliance joined member members candidate founder co-founder"
)
PARTED = frozenset(["merged", "coalition", "alliance", "told"])
