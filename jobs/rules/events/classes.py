"""The closed classes of English words, and the nouns that speak or act for somebody. Folded.

They are the letters that a sentence is spelt in before anything is looked for (`alphabet`).
"""


def words(listed: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(listed.split())


# Prepositions, and what else ends a noun phrase.
PREPOSITIONS = words(
    "of in on at by for with from to against over about between during after before under amid "
    "near inside outside across through following despite towards toward into onto upon without "
    "within around among amongst along as than regarding concerning behind beyond off via since "
    "until per ahead including alongside unlike besides except"
)
CONJUNCTIONS = words("and or but nor plus")
# Here another clause begins.
CLAUSE = words(
    "that after before as while when because since although though whereas where wherein which "
    "who whom whose what if unless whether so saying adding until once"
)
PRONOUNS = words("i he she it we they you him them us me himself itself herself themselves")
DETERMINERS = words(
    "a an the this that these those his her its their our my your some any all both each every "
    "no another several many two three four five"
)
WILL = words("will would shall ll may might could can")
SHOULD = words("should must ought")
# "didn't" is two words: "didn" and "t".
NOT = words("not never t cannot")
BE = words("is are was were be been being get got gets")
HAVE = words("has have had having")
AUXILIARIES = (
    words(
        "is are was were be been being has have had having do does did s ve re d m get got gets "
        "didn doesn don hasn haven hadn wouldn wasn weren isn aren couldn shouldn mustn"
    )
    | WILL
    | SHOULD
    | NOT
)
ADVERBS = words(
    "also further again later then now once still just already soon often even only too earlier "
    "meanwhile instead once today yesterday tonight tomorrow early late twice together both "
    "separately each alone here there however in-person personally back jointly reportedly thus"
)
TIMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december morning evening night afternoon week "
    "month year today yesterday day hour hours days weeks months years ago last this overnight"
)

# Whoever speaks and acts for a country or organization whose name stands beside the word.
PEOPLE = words(
    "thousands hundreds dozens scores tens millions majority war campaign "
    "government governments authorities official officials leadership leader leaders ministry "
    "ministries minister ministers president presidents premier premiers chancellor king queen "
    "prince emir monarch foreign "
    "parliament senate lawmaker lawmakers mp mps congress cabinet administration regime state "
    "spokesman spokesperson spokeswoman ambassador ambassadors envoy envoys representative "
    "representatives diplomat diplomats delegation delegations mission embassy consul chief "
    "chiefs head heads secretary general commander commanders army military forces force troops "
    "soldiers soldier police navy guards guard coastguard personnel militants militant fighters "
    "fighter gunmen gunman rebels insurgents militia militias "
    "jets jet warplanes warplane aircraft planes plane drones drone missiles missile rockets "
    "rocket tanks artillery helicopters helicopter warships "
    "settlers settler extremists colonists snipers sniper bomber people nation public "
    "citizens citizen residents protesters protestors demonstrators crowds worshippers worshipers "
    "civilians civilian children women men students workers refugees prisoners journalists "
    "journalist activists side team party movement group council court judge judges chairman "
    "director envoys counterpart counterparts strike strikes raid raids airstrike airstrikes "
    "attack attacks shelling bombardment air agency members member body secretariat bureau "
    "staff institution organization organisation republic territory city village town positions "
    "targets base bases headquarters station consulate post hostages officer officers "
    "negotiators negotiator worshipping board observers bloc company bank watchdog "
    "union coalition alliance junta rulers prosecutors prosecutor investigators inspectors "
    "farmers voters volunteers rescuers hackers warship submarine vessel vessels senators senator "
    "jury tribunal monarchy firm airline nationals worshipper pilgrims tourists sailors fishermen "
    "medics doctors teachers ships ship boat boats tanker frigate destroyer submarines battalion "
    "brigade units unit commandos marines paratroopers bombers fleet gunboats legislators "
    "legislature assembly electorate miners drivers pilots unions firms companies mercenaries "
    "d'affaires d’affaires cleaners nurses mechanics dockworkers electricians actors screenwriters lecturers academics crew crews "
    "banks entities individuals businesses branch wing democracies nations countries powers affiliate supporters captives detainees inmates migrants emissary emissaries commissioner villagers parliamentarians command"
)
# Who may resign, be appointed, be elected or die without being known by name.
HOLDERS = words(
    "president premier minister ministers king queen prince emir chancellor ambassador envoy "
    "general commander governor chief leader leaders speaker secretary spokesman spokesperson "
    "spokeswoman government cabinet pm fm"
)
# Between a country and a name: "Iranian Foreign Minister Hossein Amir-Abdollahian".
TITLES = HOLDERS | words(
    "prime foreign deputy vice first acting interim caretaker former ex new late the defence "
    "defense interior finance national security adviser advisor council head director chairman "
    "chairwoman counterpart top diplomat supreme crown ayatollah sheikh shaikh dr mr mrs ms "
    "imam representative official of state affairs army military senior high commissioner "
    "coordinator press mp lawmaker senator politician special federal dictator strongman "
    "permanent democratic republican incoming outgoing visiting main opposition ministry "
    "negotiator peoples veteran political bureau trade economy energy oil justice home "
    "congressman businessman billionaire writer author actor singer scientist journalist activist "
    "lieutenant major colonel captain brigadier admiral marshal field justice mayor managing "
    "cleric professor lawyer judge doctor striker candidate founder owner chairperson pope bishop "
    "rival predecessor successor ally deputy brother sister father mother wife husband daughter son "
    "archbishop cardinal patriarch princess sultan commissioner aide number"
)
# "The president" is whoever was just named and holds such an office.
OFFICES = words(
    "president premier minister king chancellor emir spokesman spokesperson spokeswoman chief "
    "leader ambassador envoy secretary governor mayor senator commissioner pope prince sultan "
    "director coordinator negotiator adviser prosecutor judge"
)
LEADERS = words("leaders presidents ministers premiers men statesmen")
# "Both sides" are two countries or organizations.
NATIONS = words("countries nations sides neighbours neighbors states governments parties allies")
# "The agency" is the organization that was just named; these are such by any name.
GENERIC = words(
    "agency group organization organisation body bloc watchdog movement alliance grouping network "
    "broadcaster charity lender regulator firm militia"
)
BODIES = GENERIC | words(
    "council court ministry party company bank fund commission union parliament senate army militia"
)
DIPLOMATS = words(
    "ambassador ambassadors envoy envoys charge chargé diplomat diplomats consul "
    "mission representative d'affaires d’affaires"
)
MISSIONS = DIPLOMATS | words("embassy embassies consulate consulates")
# "the killing of Palestinians" names who suffers; "the policies of Israel" names who acts.
SUFFERED = words(
    "killing killings murder murders assassination assassinations desecration bombing "
    "bombardment shelling massacre arrest detention burning seizure invasion occupation torture "
    "abduction deaths death kidnapping execution displacement siege blockade storming "
    "destruction violation targeting oppression violations martyrdom"
)
# "Told German television" tells Germany nothing.
MEDIA = words(
    "newspaper daily weekly broadcaster television tv radio media magazine reporters journalists "
    "agency channel state news press"
)
# What somebody says by them he says himself: "a resolution demanding".
PAPERS = words(
    "statement statements paper letter letters resolution resolutions declaration communique motion "
    "message messages proposal appeal petition note speech document text memo"
)
PHONE = words("phone telephone telephonic telephonically phoned")
# After these a plain form is a verb; and subjects in the plural that do not look so.
TO_VERB = WILL | SHOULD | NOT | words("to we they i you do does did didn don doesn couldn wouldn")
PLURALS = words("people police children women men both")
CRASHES = words("crash crashed crashes accident collapse earthquake quake flood fire avalanche")
# In a sentence with one of these, to meet or to attack is a game.
SPORT = words(
    "cup final finals semifinal semifinals tournament match matches wicket wickets innings "
    "olympics olympic stadium goalkeeper striker midfielder playoff playoffs league test odi "
    "batsman batsmen bowler bowlers champion champions championship championships qualifier "
    "qualifiers coach medal tennis hockey soccer football cricket rugby"
)
# The signs of a sentence, each by itself; words joined by a hyphen are words with a "-" between.
QUOTE, COMMA, OPENED, CLOSED, BREAK, HYPHEN = '"', ",", "(", ")", ";", "-"
