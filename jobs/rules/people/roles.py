"""The words by which a text says what somebody is, and those that no person is called. Folded."""

from jobs.rules.people.rolesabroad import ROLES_ABROAD, STOPS_ABROAD
from jobs.rules.people.wordlists import HONORIFICS, NO_FIRST_NAME, words_of

# What stands before a name and says what its bearer is or does.
ROLES = (
    words_of("""
president premier pm minister fm secretary governor mayor senator sen congressman congresswoman rep
representative lawmaker legislator deputy mp mep mna mpa parliamentarian speaker spokesman
spokeswoman spokesperson ambassador envoy diplomat negotiator mediator consul attache commissioner
chairman chairwoman chairperson chair chief head leader commander commandant general lieutenant
colonel major captain brigadier admiral marshal sergeant corporal gen lt col maj capt sgt brig adm
cmdr officer inspector superintendent sheriff constable policeman judge justice magistrate prosecutor
attorney lawyer barrister solicitor advocate counsel jurist analyst expert economist strategist
academic scholar historian scientist researcher physicist epidemiologist psychologist sociologist
doctor physician surgeon nurse author writer novelist poet journalist reporter editor correspondent
columnist anchor broadcaster presenter commentator photographer photojournalist blogger filmmaker
director producer actor actress singer musician rapper artist painter comedian activist campaigner
dissident politician candidate nominee contender challenger founder cofounder owner boss tycoon
businessman businesswoman entrepreneur billionaire millionaire magnate ceo cfo executive manager
coach captain striker midfielder defender goalkeeper winger forward batsman bowler player cleric
ayatollah bishop archbishop cardinal pope priest reverend rev rabbi pastor mufti patriarch
prince princess king queen emir sultan chancellor adviser advisor aide official veteran militant
gunman fugitive defendant warlord spy agent astronaut cosmonaut pilot student teacher farmer resident
shopkeeper villager survivor witness principal dean rector publisher banker financier trader investor
caliph czar tsar counsellor councillor councilor councilman councilwoman alderman treasurer strongman
organizer organiser coordinator undersecretary whistleblower hostage captive detainee prisoner inmate
lobbyist pollster speechwriter translator interpreter engineer architect designer lecturer professor
chef trainer referee delegate forecaster meteorologist seismologist geologist climatologist
virologist archaeologist sculptor musicologist baker butcher fisherman fireman firefighter shepherd
trader vendor tailor mechanic driver guard carpenter grocer waiter barber nurse midwife paramedic rescuer
producer novelist essayist satirist cartoonist choreographer conductor composer pianist violinist guitarist
supermodel model influencer youtuber podcaster programmer developer investigator detective ranger
astronomer mathematician chemist biologist botanist zoologist philosopher linguist anthropologist
demographer statistician librarian curator archivist vicar deacon nun monk abbot rector chaplain
referee linesman skipper quarterback pitcher halfback fullback winger allrounder opener bowler
seaman sailor soldier trooper paratrooper sniper commando reservist cadet recruit
demonstrator protester picketer unionist suffragist feminist environmentalist conservationist
heir heiress duchess countess viscount marquess maharaja nawab nizam khedive regent viceroy
taoiseach tanaiste whip frontbencher backbencher peer
referee umpire swimmer runner sprinter boxer wrestler cyclist skier golfer champion
theologian preacher khatib vizier
porte-parole ministre président gouverneur sénateur député maire général ambassadeur
presidente ministro ministra gobernador senador alcalde canciller portavoz embajador
präsident bundeskanzler kanzler minister ministerin außenminister verteidigungsminister sprecher
cumhurbaşkanı başbakan bakanı sözcüsü valisi başkanı milletvekili büyükelçisi genelkurmay
президент премьер министр губернатор депутат сенатор посол генерал мэр спикер представитель глава
секретарь председатель полковник подполковник майор капитан лейтенант адмирал маршал лидер
режиссер писатель журналист журналистка адвокат врач профессор академик актер
актриса певец певица тренер футболист хоккеист судья прокурор следователь эксперт аналитик
политолог экономист историк активист активистка правозащитник оппозиционер бизнесмен
предприниматель директор гендиректор замглавы замминистра
омбудсмен уполномоченный постпред спецпредставитель спецпосланник канцлер
президента премьера министра губернатора депутата сенатора посла генерала мэра спикера главы
секретаря председателя лидера адвоката журналиста режиссера директора тренера
президентом премьером министром губернатором депутатом послом генералом мэром спикером главой
председателем лидером президенту премьеру министру губернатору депутату послу генералу мэру главе
yardımcısı başbakanı bakan başkan lider lideri sözcü elçisi büyükelçi gazeteci yazar yazarı avukat avukatı
muhabiri müzakerecisi komutanı komutan müdürü direktörü sekreteri danışmanı temsilcisi profesör
doktor öğretmen oyuncu oyuncusu şarkıcı yönetmen yönetmeni adayı savcısı savcı hakimi
futbolcu antrenör antrenörü başantrenör kaymakamı kaymakam muhtarı rektörü dekanı
uzmanı akademisyen sanatçı şair ressam milletvekilleri senatörü kralı kraliçesi prensi
emiri şeyhi patriği papazı müftüsü imamı çavuş yüzbaşı binbaşı albay tuğgeneral orgeneral amiral
députée ministresse sénatrice avocate avocat journaliste écrivain écrivaine romancier romancière
cinéaste acteur actrice chanteur chanteuse professeur chercheur chercheuse médecin historien
historienne économiste politologue maire mairesse préfet préfète procureur juge ambassadrice
conseiller conseillère députés dirigeant dirigeante opposant opposante syndicaliste entraîneur
secrétaire directeur directrice présidente chancelier évêque cardinal
exalcalde exministro exministra expresidente expresidenta exdiputado abogado abogada periodista
escritor escritora novelista poeta cineasta actor actriz cantante profesor profesora investigador
investigadora médico médica historiador historiadora economista diputado diputada senadora
gobernadora alcaldesa jueza embajadora secretario secretaria director directora
consejero consejera concejal líder opositor opositora sindicalista entrenador delantero portero
obispo arzobispo coronel capitán comandante almirante vicepresidente vicepresidenta jefe jefa
comptroller publicist incumbent challengers administrator supervisor steelworker welder miner plumber
electrician clerk cashier janitor technician bartender landlord tenant homeowner pensioner retiree volunteer
commuter worshipper neighbor neighbour roommate hairdresser seamstress cabbie trucker rancher logger
longshoreman ironworker autoworker paralegal pharmacist dentist optician veterinarian therapist counselor
insp supt cpl pvt spc
debutant allrounder spinner paceman pacer seamer batter hitter slugger reliever starter rookie southpaw
playmaker hander keeper wicketkeeper sweeper substitute newcomer oncologist cardiologist epidemiologist
superintendent comptroller bureaucrat
""")
    | frozenset(["chief-of-staff", "режиссёр", "режиссёра", "актёр", "актёра", "учёный"])
    | ROLES_ABROAD
)

# Of these the name may be any, and they are no office.
RELATIONS = words_of("""
brother sister son daughter father mother wife husband widow widower uncle aunt nephew niece cousin
friend colleague predecessor successor rival counterpart grandson granddaughter grandfather
partner ally protege mentor stepson fiance fiancee teammate compatriot victim suspect namesake
""")
# Before a name they say that it is one.
STYLES = (
    HONORIFICS
    | words_of(
        "mr mrs ms miss mx dr sir dame lord lady madam mme mlle m herr frau senor senora signor "
        "monsieur madame sheikha hajj haj hajji syed syeda khwaja mian pir agha comrade brother "
        "presidents ministers premiers kings chancellors governors ambassadors generals commanders "
        "baroness cllr landlady supervisors councillors councilors councilmen councilmembers senators commissioners deputies reps sens "
        "secretaries chairmen professors drs messrs mayors justices admirals captains princes princesses "
        "queens popes cardinals archbishops attorneys detectives officers sergeants coaches "
        "congressmen lawmakers judges sister late alhaji chief shri smt justice bay hanım господин г-н г-жа"
    )
) - frozenset(["m", "syed", "imam", "lord", "late", "chief", "of", "justice", "brother", "sister"])

# Within "provincial governor", "deputy foreign minister": small words that belong to the office.
MODIFIERS = words_of("""
provincial deputy vice foreign interior defence defense finance prime chief senior top lead junior
first second third assistant associate acting interim caretaker outgoing incumbent incoming
opposition party army military navy naval air force forces police security intelligence political
human rights peace nuclear energy oil petroleum health education trade labour labor justice home
information law water power agriculture transport tourism culture sports sport climate environment
economic economy commerce planning development railway railways religious affairs minority women
district regional local city state federal national central provincial parliamentary presidential
congressional senate house cabinet government ministry opposition union faculty university college
high supreme court appeals appellate district trial tribal village town municipal election
electoral campaign press media news television tv radio film sports football cricket tennis
rebel separatist guerrilla militia militant jihadist resistance former ex retired veteran special
permanent general attorney solicitor secretary under policy research market bank banking investment
senior-most long-time longtime veteran lead main key independent conservative liberal leftist
rightist centrist socialist communist republican democratic democrat green labour nationalist
reformist hardline hard-line moderate prominent renowned famed noted leading influential popular
outspoken exiled jailed imprisoned detained convicted slain wanted executive managing founding
international regional foreign-policy think tank anti-corruption counter-terrorism border coast
guard aid relief refugee relations public affairs diplomatic spiritual islamic sunni shia shiite
muslim christian jewish catholic orthodox chief-of-staff staff joint chiefs co vice-chairman
brigade division battalion corps regiment ground missile aerospace cyber space science technology
""")

# Whoever follows holds the office no longer, or does not yet.
NO_LONGER = words_of(
    "former ex late then onetime erstwhile past future next deposed ousted slain designate"
)

# What is called so is no person.
ENDERS = words_of("""
infirmary apprehension waterworks sewerage system systems fighters firefighters nurses midwives teachers
producers directors governors authors engineers enforcement protection prevention studio studios
partisi bakanligi baskanligi guvenligi mahkemesi rutile
party ministry university street river mosque airport council office department agency committee
commission court courts parliament assembly senate congress institute foundation association
federation union league club united county city province district state states region valley
mountain mountains mount lake sea ocean island islands isle bay gulf strait port harbour harbor
square park avenue road highway boulevard lane bridge dam tower towers building palace house hotel
hospital hospitals clinic school schools college academy museum library theatre theater centre center
church cathedral temple shrine embassy consulate bank banks company companies co corp corporation inc
ltd plc llc ag gmbh nv oyj asa pjsc group holdings airlines airways motors times post news tribune herald journal gazette
telegraph guardian mirror observer express chronicle dispatch standard press tv radio television
network channel award awards prize medal cup championship championships games olympics tournament
trophy stadium arena ground war wars battle treaty agreement accord accords act law
constitution declaration resolution report day week month year festival brigade brigades battalion
division regiment army navy force forces guard guards corps front movement alliance coalition bloc
organization organisation organizations authority authorities administration government republic
kingdom empire emirate democrats republicans socialists conservatives liberals greens communists
democratic liberal socialist conservative republican labour labor nationalist communist christian
plan project projects operation programme program initiative summit conference forum convention
meeting talks dialogue crisis affair scandal massacre uprising revolution intifada protest protests
election elections referendum campaign camp camps prison jail base station terminal crossing border
line wall gate garden gardens hill hills heights beach desert forest canyon falls creek springs
peninsula cape coast basin delta plateau pass peak ridge village town township suburb borough
parish constituency capital metro railway railways line lines express pipeline field fields mine
mines refinery plant reactor steel oil gas petroleum energy electric power systems technologies
services service solutions partners capital ventures fund funds trust society council guild
syndicate brotherhood sisterhood institution laboratory laboratories observatory center bureau
directorate secretariat presidency cabinet chamber chambers headquarters command fleet squadron
destroyer frigate carrier submarine missile missiles tank rifle jet aircraft airlines boeing airbus
north south east west northern southern eastern western central upper lower middle new old great
greater saint st santa san fort los las tel dhabi aqsa quds beers facto
january february march april may june july august september october november december monday
tuesday wednesday thursday friday saturday sunday
english french german russian chinese arabic persian urdu hebrew islamic muslim jewish arab kurdish
african european asian american western palestinian catholic protestant orthodox sunni shia shiite
bible quran koran torah god allah jesus christ christmas easter ramadan eid nowruz hajj ummah
inter real sporting athletic atletico rovers rangers wanderers albion
nato un eu us uk usa uae bbc cnn ap afp covid internet twitter facebook google youtube
amazon microsoft apple tesla telegram whatsapp instagram tiktok x
agreement protocol process roadmap doctrine committee board panel tribunal mission taskforce unit
section series session sessions article articles chapter amendment theorem effect model syndrome
disease virus vaccine hurricane cyclone typhoon storm earthquake flood floods
rights watch marine logistics shipping pharma pharmaceuticals foods insurance securities consulting labs software
networks semiconductors chemicals textiles cement sugar mills enterprises industries ventures estates
properties realty retail stores supermarket supermarkets brands beverages brewery motorsport racing
associates brothers sons records studios pictures films productions entertainment media magazine
daily weekly review digest bulletin standard star sun globe mail independent today tonight
middle-east world global international national federal royal imperial supreme high general
staff whip dynamics plenipotentiary people peoples nation nations citizens workers students women youth children veterans
directive memorandum dossier gambit grand prix studies sciences engineering medicine letters technology humanities earth universe
panthers spurs hornets bulls lakers celtics knicks raptors grizzlies pelicans mavericks cowboys falcons ravens
bengals steelers texans colts jaguars titans broncos chargers raiders eagles giants redskins bears lions packers
vikings buccaneers seahawks warriors clippers pistons pacers bucks wizards hawks blazers timberwolves nuggets
yankees mets dodgers astros cubs phillies marlins padres mariners tigers twins royals orioles rockies
diamondbacks brewers pirates bruins sabres canadiens penguins flyers islanders devils blackhawks predators
oilers canucks sharks ducks kraken wildcats bulldogs huskies longhorns
unionists nationalists separatists islamists marxists rebels loyalists federalists independents
key keys shoal shoals reef reefs atoll atolls glacier community communities council tribe clan dynasty family families caliphate sultanate
""") - words_of(
    "christian guardian jesus star sun mail independent great new old general x may april june august"
)

# Of these, those that are surnames too, behind a given name; and given names that are places too.
SURNAMES_TOO = words_of("""
west north hill park lake hall banks field fields bridge bridges church castle march day lane forest
camp english french ground guard hills steel wall gate pass beach house post power pool price rivers
springs bay bishop mine shore law mills key marsh
""")
PLACES_TOO = words_of("""
victoria charlotte sydney florence austin dallas virginia jordan chad sofia georgia israel carolina
beverly madeira alexandria santiago barbara clara ana maria rosa juan jose antonio diego francisco lorenzo
""")

# Behind a name, in small letters: it is a place's or a thing's.
THINGS_BEHIND = words_of("""
mosque street river airport university district province region valley mountain mountains lake
island islands bay park avenue road highway bridge dam tower hotel hospital school college academy
museum shrine stadium camp prison jail base crossing checkpoint refinery plant reactor village town
township neighbourhood neighborhood suburb county municipality governorate square quarter port field
basin peninsula newspaper daily magazine agency channel airline airlines company bank club brigade
brigades battalion regiment front party movement tribe ship tanker vessel submarine frigate
destroyer missile missiles rocket rockets drone drones rifle rifles tank tanks jet jets
pipeline mine station cemetery barracks area areas
области край края краю республики района района округа город города улице улица площади
""")

# Capitalised without being anybody's name: a sentence or a heading may begin with them.
STOPS = (
    NO_FIRST_NAME
    | STOPS_ABROAD
    | words_of("""
mr mrs all any anyone both each either every everyone few many more most much neither none nobody
nothing one some such than these those us my your i me him hers its ours theirs who whom whose
which how ever never always often sometimes soon later early late last next first second third
two three four five six seven eight nine ten twenty dozens hundreds thousands millions
above across against along among around behind below beneath beside besides beyond despite down
during except inside into near off onto out outside per since through throughout toward towards up
upon via within without according additionally ahead almost already alternatively apart because
consequently conversely crucially currently earlier elsewhere eventually finally firstly further
furthermore generally hence here historically hopefully importantly indeed initially interestingly
lastly lately likewise mainly maybe meantime mostly namely nevertheless nonetheless notably
obviously occasionally only originally otherwise overall perhaps presumably previously primarily
probably rather really recently regardless reportedly respectively sadly secondly separately
similarly simply sources specifically strangely subsequently suddenly supposedly surprisingly
thereafter therefore thus typically ultimately unfortunately usually well whenever whereas wherever
yes no please thank thanks dear ok okay welcome remember imagine consider given let asked born
speaking addressing referring citing quoting calling following including regarding concerning
meeting talking writing being having noting adding commenting responding
police officials authorities witnesses critics experts analysts supporters opponents protesters
demonstrators residents troops soldiers forces rebels militants lawmakers diplomats observers
media reports images photos video videos footage photo file caption source breaking exclusive
muslims christians jews arabs kurds sunnis shias shiites hindus sikhs buddhists catholics europeans
africans asians americans westerners
foreign prime vice deputy former ex acting interim caretaker outgoing senior top chief
defence defense interior finance justice home state information
interview with said says told asks warns urges hails slams calls meets vows visits
rebels state country countries government governments
best good great big small high low new old young long short free real true full whole
white black red blue green
inside part parts back front rear
""")
    - frozenset(["grant", "young", "long", "small", "best", "white", "black", "green", "state"])
)

# A party's word before the name of one of its people: "Republican Jim Broyhill".
PARTISANS = words_of("""
republican democrat liberal conservative tory incumbent independent unionist socialist labour
communist libertarian progressive nationalist
""")

# Verbs of saying, beside which a person stands.
SAYS = words_of("""
said says told tells added adds stressed stresses noted warned warns tweeted argued insisted
explained recalled remarked underlined underscored emphasized emphasised reiterated claimed
acknowledged admitted quipped testified joked wrote writes asked replied responded commented
observed lamented declared announced vowed pledged urged believes thinks quoted
""")

# A run of capitalised words is cut at these: what stands behind is another matter.
CUTS = ROLES | STYLES | STOPS
