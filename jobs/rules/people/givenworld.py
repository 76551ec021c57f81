"""Given names of the nations of the world that are heard less often in the news. Folded; pure data."""

from jobs.rules.people.wordlists import words_of

# Those that are words of every day or towns are left out.
GIVEN_WORLD = words_of("""
aafke aage aare aarne aarno aaro aarre aart aarti aase aatos aatto aavo abai abaz abdalla abdelilah
abdellah abder abdeslam abdo abdoul abdu abdulah abdulilah abdulmedjit abdyl abedin abeer abhay
abhilasha abidin abilio abla ablah acacio achilleas adalbjorg adalheidur adalsteinn adamantia
addolorata adelheid adelia adelina adeline adelino adell adelya adib adila adilbek adile adina
adisa aditi adiya admir adolfas adomas adoracion adoram adri adriaan adriatik adrie adriena adrienn
advija aegir aevar aevarr afaf afag afaq afat aferdita afet afonso afrim afroditi afsaneh agata
agathi aghasi aghvan agil agim aglaia agnar agne agnesa agnese agneta agnete agnethe agnija agnis
agostinho agoston agota agris agrita agron agshin agust agusta agustina aharon ahti ahto ahuva
aibek aidar aideen aiga aigar aigars aigerim aigul aija aikaterini aiko aila aili aiman aime
aimilia aimo aina ainagul ainar ainars ainash aine aini aino ainur ainura airi aisa aischa aishah
aita aiten aiva aivar aivars aivi aivis aivo aizhan ajdin ajet ajisa ajla ajrie ajshe akaki akane
akbota akemi akgul akif akihiko akihiro akihisa akiko akimasa akina akinori akio akitoshi akiva
akmaral akos akper akram akrom aksana akseli akylbek alaattin aladar aladdin alajos alari alarik
alban albana albena albertas albertina albertine alberts albina albinas albrecht albulena alcina
alda aldijana aldin aldina aldis aldona aleh aleko alekper aleks aleksandras aleksandre aleksandrs
aleksanteri aleksas aleksej aleksejs aleksi alen alenka alesa alesha alesia alesja alessio alessja
alessya alesya alev alevtina alexan alexandar alexandr alexandrina alexej alexi alexios alfheidur
alfija alfio alfiya alfons alfonsas alfredas alfreds algimantas algis aliaksandr aliaksandra
aliaksei aliaksey alibay alibek alica alicja alie alija alik alikhan aliki alim alime alimzhan
alina aline aliona alisher alissa aliye aliza aljaz aljona aljosa alka alkan alket alketa alla alli
almagul almar almat almin almir almira almudena almut almuth alois aloisia alojz alojzia alojzij
alojzija alok aloke alon aloyse aloyzas alparslan alpaslan alpay alper alperen alpo altaf altan
altynai altynay altynbek alush alvard alvils alvina alvis alvydas alwin aly alyona alzbeta amadeu
amador amalia amalija amandine amandio amarildo amarjeet amarjit amaro ambika ambrogio amedeo ameer
amel amela amer americo amila amilcar aminah amiran amita amitava amnon amparo amrik amrit anabela
anahit anaida anais anamika anar anara anastas anastasija anastasio anastasios anastasiya
anastassia anastassija anastassiya anastasya anastazia anastazija anat anatoli anatolie anatolii
anatolij anatolijs anatoliy anca andela andelija andelka andelko andi andis andon andor andra
andranik andras andraz andree andreea andreia andreina andreja andrejs andri andrian andriani
andries andrii andrij andrija andris andriy androniki andrus aneesh aneeta anel anela anelia
anelija aneliya anesti anete anett anette anezka anfisa ange angele angeliki angelique angelos
anghel angiolina anibal anica anicetas aniela aniello aniko anila anisa anisoara anitta anja anjana
anjela anjeza anka anke ankica ankie annalisa annalise annamaria annegret anneke anneli annelie
annelies anneliese annelise annely annemarie annemette annemie annemiek annemieke annett anni
annica annick anniina annika annikki annunziata anny anouar anouk anri anshu ansis anssi antal
antanina antero anthoula antica antigona antigoni anto antoaneta antonela antonello antoneta
antonie antonietta antonija antonin antonino antonios antoniya antons antoon ants antti antun anuar
anupama anuradha anush anushavan anvar anya anze anzhela anzhelika anzor anzori aoife aparajita
aparna apolonija apostol apostolos apputhurai aqif aqil arabinda araceli aradhana araksya aram
aramais aranka aranzazu aravinthan arayik araz arben arbenita arber arbnor arbnore arcadie
arcangelo archana archibald archna arda ardak ardian ardiana ardis ardit ardita aref areg aren
areti arevik argjent argyro ariadni arian ariana ariane arie arieh ariela arifa arife arija arild
arina ariola aris aristea aristeidis aristidis aristotelis arja arjan arjana arjen arjeta arjola
arkadi arkadiusz arkadiy arkady arlen arlene arlette arlind arlinda arlindo armagan arman armanda
armands armann armas armelle armenak armend armenuhi armi armin arminda armindo armine arnak
arnaldo arnar arnbjorg arndis arngrimur arnheidur arno arnold arnoldas arnolds arnor arnost arnthor
arny arpad arpine arpita arqile arsaell arsen arshak arshaluys arshavir arsim arslan artak artan
artashes artavazd arti artiom artis arto artsiom artturi arturas arturs artush artyom arul
arulanantham arumugam arumugan arun arunas arunasalam arusyak arve arvid arvids arvis arvo arvydas
arye aryeh arystan arzu asaad asaf asako asami asaph asbjorn aschat aschraf asdis asel asen asena
asgeir asger asgerdur asgrimur ashat asher ashkhen ashot ashwani asifa asimina asit asiye asja
askhat askin asko aslan aslaug asle asli aslihan asllan asmir asmundur aspasia asqeri asrun assaad
assad assaf assan assel assem assemgul asser assija assiya assja assma assmaa assuncao assunta
assyl assylbek astghik asthildur astra astri astrida astridur astrit astthor asuka asuman asuncion
atakan atalay atanas atanaska atdhe athanasia athina atila atilla atiye atli atsuko atsumi atsushi
attilio atul atushi audbjorg aude audrius audrone audunn audur augusta auguste augustinas auke
aukje aukusti auli aulikki aulis aurel aurela aurelian aurelien aurelija aurica ausma ausra austra
austris avag avdo avelino avetik avetis aviad avichai avigail avihai avinoam avishai avishay avital
aviva avner avni avril avrohom avtandil avtar awni axel ayaka ayako ayala ayano aybaniz aybuke ayca
aycan aydan aydin ayelet ayfer aygul aygun ayhan ayise ayka aykhan aykut ayla aylin aynur aynura
ayoub aysegul aysel aysen aysenur aysun aytac aytan aytekin ayten ayumi azam azamat azar azat azem
azemina azemine azer azim azime azra babken babli bachir badia badri bafti baftjar bagdagul bagrat
bahadir bahadur bahattin bahjat bahrije bahriye baiba baila bajram bajro bakhtiyar bakhyt bakir
bakyt bala balabek balachandran balasingam balasubramaniam balbir baldur baldvin balint baljeet
baljinder baljit balkar balvinder balvir balwinder balys balzhan bana banu banushi barak barbora
barbro bardha bardhok bardhyl bariah barica barnabas barnali bartlomiej bartolomeo baruch barys
basak basanti basem basheer bashkim basilio basima basimah baskaran bassel bassil bassim bassima
bastien batsheva battista batuhan batya bauke baukje baurzhan bauyrzhan bayla bayram beate becir
bedia bedri bedrich bedrie bedriye beena bega begona behar behare behcet behija behiye behruz
behudin beibut beila beka bekim bekir bektas bekzod belgin belkis bella belma bendt benedetta
benedetto benedicte benediktas benedikte bengisu bengt beniamin benita benno bensu bente bentzion
benyamin beqir berfu bergdis berglind bergljot bergrun bergthor bergthora bergur berik beril berina
berislav berk berkay berna bernadeta bernadett bernarda bernardina bernardino bernice bernt berrin
berta bertalan bertha berthe berthold bertil bertus besar besarion besarta besik besim besima
besime besir besjana besmir besmira besnik bessie beste betina betsie betul bexhet beybut beyhan
beytullah beyza bhagwan bhajan bharti bhopinder biagio bibiana bidzina bijoy bilgehan bilgin bilha
biljana billie billy bilyana bimla binnaz binnur bircan birger birgir birgitt birgitte birgul
birkir birna birol birsen birta birte biruta birute biser biserka bisser bistra bjarke bjarki
bjarne bjarney bjarni bjartmar bjartur bjorg bjorgvin bjork bjornar bjort blaga blagica blagoj
blagoja blagoje blagorodna blandine blanka blaz blazej blazena blazenka bledar blendi blerim
blerina blerta boaz boban bobbie bobby bobi bobur bodil bodvar bogdana bogi bogomir bogumila
boguslawa bohumil bohumila bohumir bohuslav bohuslava bojana bojidar bolat bolatbek boldizsar
boleslaw boleslovas boncho bonka bonnie borbala borce borge borghild borghildur borisav borislava
boriss borivoj borivoje borjana borje borka borko borre boruch boryana borys bosiljka bosko bostjan
botagoz botakoz botir bouchra boushra boyan boyd boye bozana bozanka boze bozena bozhana bozhanka
bozhidar bozica bracha bragi bram brandi brane branimir branislav branislava branka brankica
bratislav breki bretislav brice brid briet brigita brigitta brikena brita brone bronislava
bronislavas bronislavs bronislaw bronislawa bronislovas bronius brooke bror bruna brunhilde
brunilda bryndis brynhildur brynja brynjar brynjolfur budimir bugra bujar buket bukurie bukurije
bulat bunyamin burbuqe burcin burcu burim burkhard buse bushra busra bylgja byron cacilia caetano
cafer cagatay cagdas cagla caglar caglayan cagri cahangir cahide cahit caitriona calin calogero
camelia camil camillo canan candace candan candido cansin cansu caridad carin carine carmela
carmelina carmelo carmine carmit carola carolien casimiro caslav catalin catarina cathal catharina
cathrine catia cato catrin catriona cavid cavit cecilie cecilija cecilio cecylia cedomir cees celal
celestino cemal cemil cemile cemre cenk cenka cennet ceren cesare cesarina ceslovas cestmir cesur
cevahir cevat cevdet ceyda ceyhun ceylan cezar cezary chadi chana chanah chanan chanchal chand
chandan chander chandrakumar channa chara charalampos charanjit charbel charikleia chariklia
charilaos charis charlene charlott charlotta charly charmaine charu chava chavah chayah chedva
chelliah chester chiaki chie chieko chiemi chiharu chihiro chiho chikako chinara chingiz chirine
chisa chisako chisato chiyo chiyoko chizuko chizuru chokan chokri chong christer christianne
christien christin christl christodoulos christof christoffer christoforos christy chrysa
chrysanthi chrysi chrysoula chul cian ciara cicek cidalia cigdem cihan cihat cimen cinar cinzia
ciprian cipriano ciril claes clare clark clas claudette claudie claudiu clay clelia clemens
clemente clementina cliona clodagh clotilde coby coen colm colum concetta cong conka conni connie
conny constanta constantina constantino constanze consuelo coralie corazon cordula corentin coretta
corina corine corinna cornel cornelis corneliu corrado corry cosima cosimo coskun costache
costantino costel costica costin cristea cristinel csaba csilla ctibor cuma cumhur cuneyt cuong
custodio cveta cvetan cvetana cvetanka cvetelina cvetka cvita cyrille czeslaw czeslawa daan dadi
dafina dafinka dafna dafni dagbjort dagfinn dagmara dagnija dagnis dagny dagrun dagur daiga daiji
daiki daina dainis dainius daisuke daiva dajana dalbir dale daliah dalibor dalip dalit dalius
daljeet daljit damiano damianos damijan damilja damilya damira damjan damjana damla damyan danail
danara dancho danguole daniar danica danielius daniella danijela danila daniyar danjela danka danko
danuse danut danuta danute dany danylo daphna darah dardan dareen darejan dariga darija darin
darina darinka darius dariya darja darkhan darlene darri darshan darwin daryl dasa dashamir dashnor
dato daulet dauren daurenbek dave davender davinder davorin davorka davron davud davut daya deanna
debashis debasish debora debra declan deema deepa deepali deepika deepshikha deepti defrim dejan
delfim delores delya demet demetrio demir denada dencho deniss denita deniz denka deolinda derenik
derk dermot dervis dervo derya desanka deshira desimir desislava despa despina despoina dessislava
detelina detlev devi devinder devora devorah dexter deyan dezider dezso dhanraj dhian dhimiter
dhimitraq dhori dhurata diala diamanto dianne diarmuid dias didar didem didier didina didzis
diedrich dijan dijana dikla dilan dilara dilaver dilbagh dilber dildora dilek dilfuza dilja
dilmurod dilnoza dilshad dilshod dilya dilyara dima dimce dimcho dimitra dimitrie dimitrija
dimitrije dimitrina dimitritchka dimka dimko dimo dimosthenis dinah dinara dincer dineke dinh dinie
dinjo dinka dinko dinu diny dionisio dionysia dionysios dipak dipankar diren ditte divna divya
diyan diyana diyor djamila djamilya dmitrii dmitrij dmitrijs dmitro dmytriy dobre dobri dobrila
dobrin dobrina dobrinka dobrivoje dobromila dobromir dobrosav dode dogg domagoj domen domenica
domingo domingos domnica donal donara donata donatas donato doncho dondu donika doniyor donjeta
donka donovan dorde dordije dorel dorien dorin dorina dorine dorit dorjan doron doroteja dorothee
dorottya dorrit dorte dorthe doru doruntina douwe dovid draga dragana drage dragi dragic dragica
draginja dragisa dragoljub dragomir dragoslav dragoslava dragutin drahomir drahomira drasko drazen
dren drifa drilon drin driss drita dritan drite driton drofn dror drora duane dubravka dubravko
dudi dudley dudu duje dujo dula dulari dulce dumitra dumitru dunia dunja durda durdane durdica
durim durk durmus dursun dusanka dusica dusko duygu dvir dvora dylbere dzana dzelal dzemal dzemila
dzenana dzeneta dzenita dzevad dziana dzianis dzidra dzimitry dzintars dzintra dziyana dzmitri
dzmitry eamonn ebbe eberhard ecaterina ecem eckhard ed edda edel edeltraud edgard edhem edibe edijs
edik edin edina edip edis edisa edita edite ediz edlira edmundas edmunds edona eduarda eduardas
eduards eduart edvardas edvins edwige edyta eemeli eerik eero eeva effie effrosyni efim efrat
efstathia efstathios efstratia efstratios efterpi efthalia efthymia efthymios eftim eftychia egbert
eggert egidijus egidio egil egill eglantina egle egon egons egzon egzona eidur eigil eiichi
eiichiro eija eiji eiko eila eilert eilis eilt eimear einari einars einat eino eira eirik eirikur
eirini eisuke eitan eithne eivind eivor eizo ejnar ejner ejup ejvind ekaterine ekaterini ekin ekta
elad eladio elana elayathamby elchin elcin eldar eldor eleftheria eleftherios elek elemer elemir
elen elene elenka eleonora eleonore elfa elfar elfete elfi elfriede elga elguja elia eliahu eliane
elica elida eliezer eliisa elimelech elin elinborg elio elira eliran elis elisabet elisabeta
elisabete elisabetta elisavet elisaveta elisheva elisio eliska elissavet elissaveta elita eliyahu
elizabeta elizaveta elizbar eljas eljon elka elkhan ellada ellert elli ellie ellinor elly elma
elman elmars elmas elmaz elmaze elmer elmir elmira elmurod elna elnara elnur elodie eloisa elona
elpida elsbeth elsebeth elshad elshan elsy elva elvana elvar elvedin elvedina elvi elvin elvina
elvir elvire elvis elvy elxan elya elza elzbieta emad emanoil emanuela embla emel emelie emer emiel
emiko emilian emilienne emilija emiliya emin emina emira emmanouil emmett emmy emoke emrah emriye
emrullah emzar encarnacao encarnacion encho endel endla endri endrit enea eneida enes engelbert
engjell engjellushe enida eniko enisa enkeleda enkelejda enno enrica enriqueta ensio entela enver
enza enzo eoghan eoin eqerem erald eralda eran eranda erasmia eray ercan ercument erdal erdinc erez
ergin ergo ergul ergun ergys erhan erhard eriko eriks erinda eriola erion eris eriselda erja erjola
erjon erjona erkan erki erkin erkki erla erlan erland erlendur erlingur ermal ermanno ermelinda
ermin ermina erminia erminio ermir ermira erna ernesta ernestina ernestine ernests ernie erno erny
erol eroll ersan ersilia ersin ersoy ertan ertugrul ervand ervehe ervin ervins ervis erwan erzhan
erzsebet esad esam esat esben esef esen eser esin esko esma esme esmeralda esmira esmiralda
esperanza esref essam essi ester esteri eszter etela etelka etelvina eter ethel ethem etibar etleva
etsuko etsuo etta ettore etty eudochia eufrosina eufrosinia eugen eugeni eugenie eugenija eugenijus
eugeniu eugeniusz eugeniya evald evaldas evalds evanthia evdokia evdokija evdokiya evelien eveliina
evelin evelina eveline evelyne evgen evgeni evgenij evgenija evgeniy evgeniya evgheni evica evija
evis evita evren evrim evzen ewald ewelina ewgenia eydis eyglo eyjolfur eylem eylul eynulla eyrun
eysteinn eytan eythor eyyup ezgi ezio ezzedin fabienne fabiola fadhel fadhil fadia fadil fadila
fadime fadwa fagan fahim fahrettin fahrija fahriye fahrudin faig faiga faik faiq fakete falah fani
fanica fanka fannar fanney fanny fanourios faramarz faranaz farangiz farhod faridah farideh farie
faried farije faris farookh farrokh farrux farudin faruque fata fatbardha fatema faten fatimah
fatime fatina fatinah fation fatjon fatjona fatme fatmeh fatmir fatmira fatmire faustino fauzia
fauziah fawwaz fawzia fawzy fay fayiz faysal fayssal fazilet fedir fedor fehim fehime fehmi feim
feisal fejzi fejzo felice feliciano felicidad felicie felicija feliks feliksas felipa felisa femke
feodora ferah feras feray ferda ferdi ferdinant ferencne fergal ferhan ferhat ferid ferida feride
feridun feriha ferit feriz fermin fern fernand fernande ferruccio feruza fethi fetije fevzi feyza
feyzullah fida fidan fidelma figen fikret fikreta fikrije fikriye filipa filipe filippa filka
filloreta filofteia filomena finbarr finnbogi finnur fiodor fionnuala fiorella fiorenzo fiqirete
fiqiri fira firat firdevs firoz firuz firuza fisnik fitim fitnete fitore fjola fjolla flamur
flemming flo floare floarea florea florenc florencio florenta florentin florentina florentino
florica florie florije florim florin florinda floyd flutura focko fokke folke folkert foroogh
forough fortunato foteini fotini fotios fotis fouzia fragkiskos fraida francesc franci francien
franciscus frane franjo franka franky frano frans frantiska frauke frede frederico fredi fredy
freek freideriki frerich freyja freyr frideriki fridgeir fridjon fridolin fridrich fridrik frieda
friederike friedhelm frigyes frimann frode froukje frunze fruzsina fuat fujiko fulvia fulvio fulya
fumi fumiaki fumie fumihiko fumihiro fumihito fumiko fumiyo funda furkan furkat fusako fusun gabil
gaborne gabrijela gaelle gaetana gafur gagik gaida gail gaini galia galina galit galiya galja
galust galya galym galymzhan galyna gamal gamze gancho ganesalingam ganesh ganeshan gani ganimete
ganka ganna gardar garegin garik garnik garrelt garrett garth garyfalia gasan gaspar gaspare gatis
gaukhar gauri gauti gavril gavrila gayane gaziz gazmend gearoid gebhard gedalia gediminas geertje
geeta geetha gegam gegham geir gejza geke gellert gelu gema genadijs genci gene genki gennadi
gennadij gennadiy gennaro genovaite genoveva genowefa genrikh genti gentiana gentjan georg georgeta
georgette georgii georgij georgs georgy gerarda gerardus gerasimos gerben gerdien gerdur gergana
gergely gergina gerhardine gerli gerlinde germana germano gernot gerold gerrie gerrit gershon gerta
gerti gertraud gertraude gertrud gerwin gesa gesine gestur geula gevorg gevork geza gezim ghadah
ghazal ghenadie gheorghe gheorghita gherghina ghida ghina ghinwa ghislain ghislaine giacomina
giampaolo giampiero gian giancarla gianluigi gianna giannina giannis giannoula giedre giedrius giga
gigja gijs gil gilad gilberte gilda ginette ginka gino ginta gintaras gintautas gints gioacchino
giordano giorgi giorgios giovannina girolamo gisela gisele gisella gisli gislina gissur gitte
gittel giuseppa givi gizela gizella gizem gjergj gjergji gjin gjinovefa gjoko gjon gjore gjorgje
gjorgji gjorgjija gjovalin gleb glenys gligor glyn gobnait goce gocha godwin gogi gohar gojko gokay
gokce goksel goksu gonca goncalo gonnie gonny gonul gopal goranco gorazd gordan gordana gorica
gorkem gorm gospodin gosta gouri govind gozde gracija gracinda gradimir graine grainne gramoz
granit grazia graziela graziella grazina grazyna greetje grega gregoria gresa gretar grete gretha
grethe grezzju grietje grigol grigor grigore grigori grigorii grigorij grigorijs grigorios grigoriy
grimur grisha groa grygorii grygorij grygory gudbjartur gudbjorg gudbjorn gudbrandur gudfinna
gudjon gudlaug gudlaugur gudmund gudmunda gudmundur gudni gudny gudridur guerrino guglielmo
guilherme guilhermina gulab gulara gulay gulbahar gulbanu gulcan gulce gulcin guldane gulderen
guler guleser gulhan gulhanim gulhayo gulistan gulizar gulja gullu gulmira gulnar gulnaz gulnora
gulnur gulsah gulser gulseren gulshan gulshara gulshat gulshen gulsum gultekin gulten gulumser
gulustan guluzar gulya gulyara gulzada gulzar gulzat gulzhan gulzhazira gunaratnam gunars gunay
gunborg gunda gundars gundega gunduz gunel guner gunes gungor gunhild gunilla gunita gunjan gunn
gunnhildur gunnlaugur gunta guntars guntis gunvor guram gurbachan gurbaksh gurban gurbax gurcan
gurcharan gurdeep gurdev gurdial gurdip gurgen gurhan guri gurinder gurjit gurkan gurli gurmail
gurmeet gurmit gurpreet gursel gustaaf gustaf gusztav guus guven guzin gvantsa gvozden gwenaelle
gwendoline gyda gylfi gyongyi gyorgyi gyozo gyula habibe habip hacer haci hadas hadassa hadia
hadice hady hafdis hafize haflidi hafrun hafsteinn hafthor hagai hagay hagit haifaa haitham hajdar
hajime hajnalka hajredin hajri hajrie hajrija hajrije hajriz hajrudin haki hakija hakima hakki
hakob hakon hakop halfdan halid halim halime halina halis halise halit halla halldor halldora
hallfridur hallgrimur hallur haluk hamayak hambartsum hamdija hamdo hamed hamide hamit hampus hanaa
hanadi hanady hanae hanako hande hanife hanifi hanneke hannele hanni hannie hannu hanny hanspeter
hansruedi hansueli hany haralambie haralds haraldur harbans harbhajan hardev hardi hardip hardyal
hari harijs harinder harjinder harminder haroun harpa harpal harpreet harri harrie hartmut hartvig
hartwig harue haruhiko haruko harumi haruna haruo harutyun harvinder harwinder haseeb hashem hasib
hasiba hasibe hasim hasime hasmik hasna hasnija haso hasret hassina hateme hatidza hatixhe hatmane
hattie hatun haukur havard havasxon havva haxhere haxhi hayati hayato hayfa haykaz hayley hayrettin
hayri hayriye hayrulla haytham hazal hazbije hazim hazir hedi hedinn hediye hedviga hedvika hedy
heera hege heida heidar heiddis heidelinde heidemarie heidrun heidy heike heiki heikki heimir heimo
hein heine heiner heini heino hekla hektor hekuran heleen heleena helge helgi heli helidon helina
helju hella hellevi helma helmer helmi helmuth helvi henadzi hendra hennadiy hennadzy hennie henny
henrieta henriett henrikas henrikh henrikki henriqueta henryk henryka hera herb herdis herluf
hermien hermine herminia herminio herta herwig hester hetty heydar hiba hicran hidajete hidayet
hideaki hidekazu hideko hidenori hidetoshi hideyo hideyuki hidir hien hiie hikaru hikmat hikmet
hila hilario hildegard hildigunnur hildur hilja hilke hilkka hillar hillel hillevi hilmar hilmi
hilmir hilmo hiltrud himadri himmet himzo hinako hinderk hinrich hinrik hiqmet hira hiroaki hiroe
hirohiko hirohisa hirokazu hiroki hiroko hiromasa hiromi hiromichi hiromitsu hironobu hironori
hiroo hirotaka hiroto hiroya hiroyasu hiroyuki hisae hisako hisami hisanobu hisao hisashi hisato
hisayoshi hitomi hitoshi hiyam hizir hjalmar hjalti hjordis hjorleifur hjortur hlif hlin hlynur
hoang hocine hoda hogni holmfridur homayoon homayoun homayun homer horace horatiu hordur horia
hortensia hosein hoskuldur hossain houcine houssain houssam houssein hovannes hovhannes hrachia
hrachik hrachuhi hrachya hrafn hrafnhildur hrafnkell hrair hranislav hrannar hrant hranush hrefna
hreidar hreinn hripsik hripsime hriska hristina hristo hronn hrund hrvoje huda hudoishukur hugi
hugrun hugues huguette huld hulda hulusi hulya humza huong huriye hurshid husayn huseyn husne husni
husnida husnija husniye husnu huub hwan hynek hyra hysen hysni hysnije hyun hyung iacob iana iancu
iben ibolya ibro ibtissam ibtissem idajet idalina idan idit idith idrees idriz idunn ieva ifigeneia
ifigenia iftach igal igbale igballe ignac ignas ignaz igoris igors ihar ihno ihor iisakki ikbal
ikbale ikue ikuko ikumi ikuo ikuyo ilaha ilan ilana ilanit ilari ilayda ilcho ilda ildar ildefonso
ildiko ileana ilektra ilga ilgar ilgvars ilhama ilhami ilhom ilia ilian iliana ilidio ilie ilija
ilijan ilijana ilinka ilira ilirjan ilirjana iliya iliyan iliyana ilja iljaz ilke ilkin ilknur ilko
ilma ilmar ilmari ilmars ilme ilmi ilmira ilpo ilqar ilse ilyas ilze imants imbi imed imer imke
immacolata imrane imrene imrich imtiaz inabat inacio inan inara inas inaya inbal inci inderjit
indridi indrit indu indulis ineke inesa inese inesis inessa ineta inez ineza ingalill ingar inge
ingegard ingegerd ingela ingelise ingemar ingi ingibjorg ingigerdur ingimar ingimundur ingmar
ingolfur ingrida inguna ingunn ingus ingveldur ingvi inha inigo inita inka inkeri inmaculada
inocencio insa intars ints ioanna iolanda iole ionel ionela ionica ionut iordanis ioseb iosif
ioulia ipek irada iraida irakli iraklis irana irem iren ireneusz irida irine irini irinka irisa
irit irith irja irmeli irmgard irmtraud iroda iroshka iryna isaak isak isamu isao isaura ishai
ishkhan isidoro isidoros isik isilay iskra isleifur ismayil ismeta ismir ismo isolde istvanne isuf
itai italo itay itoko itsuko itsuro ittai itzak itzchak itzhak iulia iulian iuliana iuliu iurie
iurii iuza ivailo ivajlo ivanco ivane ivano ivans ivars ivaylo ivelin ivelina iveri iveta ivetta
ivka ivona ivone ivonne iwan iwona iyadurai iyampillai izabella izak izchak izet izeta izhak iztok
izudin izumi izzak izzat izzet jaakko jaan jaana jaanika jaanus jaba jabbar jacco jacinto jack
jacquelyn jadranka jadvyga jadwiga jagdev jagjit jagmohan jagoda jagtar jahongir jaka jakobina
jakup jale jalmari jaloliddin jamiel jamilah jamilia jamilya janaki janar janat jandre janek janeta
janette jani janina janja janka janna janne janneke jannette janni jannie janno janny janosne
jantcho jari jarkko jarle jarmo jarnail jaromir jaromira jaroslava jarthrudur jasbir jasem jasenka
jasenko jashar jasmina jasminka jasna jaspal jassir jasur jasvinder jasvir jaswant jaswinder
jatinder javeed jawdat jaweed jawid jayanti jayashree jayne jazeps jeana jeanet jeanett jeannet
jeannette jeannine jeannot jeanny jegatheeswaran jegor jehona jehuda jekaterina jeko jela jelica
jelisaveta jeljazka jeljazko jelka jelle jemal jemma jeni jenica jenna jenni jennie jeno jeppe
jerko jerlan jernej jerneja jeronimo jesmond jeta jetchka jetmir jetmira jeton jevgenia jevgenij
jevgenija jevgenijs jevgeniy jewgenij jeyachandran jeyakumar jeyakumaran jeyakumari jeyarajah
jeyaratnam jeyhun jharna jian jihan jimmi jimmie jindra jindrich jindriska jirina jiro jitka jivka
jivko joakim joana joann joannes joaquina jocelyne jodi joep joeri joga joginder johann johanne
jokull jolan jolana jolanda jolande jolanta jolien jonatan jonathon jong jonida jonina jonna jonuz
joonas jordanka jorgaq jorgji jorgo jorida joris jorn jorun jorundur jorunn josee josefa josefin
josefine josep josette josiane josianne josif josipa josko jostein josy jouko joumana jouni jovana
jovanka jovcho jovica jovka jovo joze jozefa jozefina jozica jozo jozsefne judd judite juhan juhana
juho julianna julieta julietta julija julijan julijana julinda juliusz juliya juliyan juliyana
julya jumana jumanah junichi junji junko junya juozapas juraj jurate jurg jurgis jurgita jurica
jurij jurijs jurijus juris juriy juro juso jusra jussi justa justina justinas juta juul juzefa
jyotsna jyrki jytte jyun kaan kaarel kaari kaarle kaarlo kabeer kabir kader kadira kadrie kadrija
kadriye kaia kaidi kaido kaie kaija kailasapillai kailash kaino kairat kaire kairi kaisa kaisar
kaissar kaisu kajsa kakha kakhaber kalervo kalev kaleva kalevi kalina kalinka kalju kalle kalliopi
kallirroi kalman kalmer kalpana kaltrina kalvis kama kamalanathan kamaljit kamber kamelia kamelija
kameliya kamile kamilja kamilla kamilya kamini kamla kamlesh kamma kamoliddin kamuran kanagalingam
kanagarajah kanagaratnam kanagasabai kanagasingam kanako kanapathipillai kanapathy kanchan kandan
kandasamy kandiah kanella kanesalingam kanstantsin kanta kanthiah kanti kaori kaoru kapka karam
karamjit karapet kare karitas karlen karlheinz karlis karlo karlygash karmen karnail karola
karoliina karoly kart karthigesu karuna karunakaran kasem kasinathar kaspar kaspars kasper kastriot
kastytis katalin katariina kateryna kathe kathi kathrin kathrine katia katica katla katleen katlin
katre katri katriina katrine katsiaryna katsuaki katsue katsuhiko katsuhiro katsuhisa katsumi
katsunori katsutoshi katsuya katsuyuki kauko kaushal kaushalya kavitha kayoko kays kazimiera
kazimieras kazuaki kazue kazufumi kazuhiko kazuhiro kazuho kazuki kazuko kazuma kazumasa kazumi
kazunari kazunori kazushi kazushige kazutaka kazuto kazuya kazuyo kazuyoshi kazuyuki kazys kees
keigo keiichi keiichiro keiji keijo keiko keishi keisuke keizo kelli kelsey kendall kengo kenichi
kenichiro kenji kenjiro kenn kennet kensaku kensuke kentaro kentarou kenth kenul kera keranka kerim
kerli kermit kert kerttu kestutis ketevan ketheeswaran keti ketil kevser kewal kezban keziban kfir
khachatur khachik khadijeh khadim khadra khaldoun khaldun khanh khatuna khayal khilola khrystyna
kikuko killian kima kimberly kimete kimi kimie kimiko kiminori kimmo kinga kiraz kire kiro kirpal
kirsi kirsti kirstine kirti kiryl kiryll kishan kitija kivanc kiymet kiyoko kiyomi kiyoshi kiyotaka
kiyoteru kjartan kjeld kjersti kjetil klas klaudia klavdija kleanthi klemen klemensas klement
kleopatra klodeta klodian klodiana klodjan knarik knud knutur koba kobra koby koce koco koen kohei
koichiro koit koji koki kokila koksal kolbeinn kolbjorn kolbrun kole kolfinna koljo koloman kolya
kolyo konstancija konstantinas konstantine konstantyn konul koos korab koray korlan kornel kornelia
koryun kosmas kosovka kostadin kostadinka kostandin kostaq kostyantin kostyantyn kosuke kotaro
kouhei kouichi kouji kouki kousuke kozeta kozma kozue krasen krasimir krasimira krassen krassimir
krassimira kremena krenar krenare kreshnik kresimir kreso kresten kris krishan krishna krishnakumar
krishnapillai krishnasamy krisjanis krista kristaps kristaq kristbjorg kristel krister kristi
kristien kristiina kristijan kristin kristinn kristjana kristmann kristmundur kristo kristofer
kristrun krists kristsina kristy kristyna krisztian krste krsto kruno krunoslav krustina krustju
krustyu krystina krystsina krystyna ksenia ksenija kseniya ksenja kuanysh kuat kubilay kubra kudret
kujtim kulbir kuldeep kuldip kullervo kulli kullike kulvinder kulwant kulwinder kulyash kumara
kumarasamy kumari kumiko kumrije kumud kuncho kundan kunihiko kuniko kunio kuno kuralay kursat
kurtulus kushtrim kustaa kveta kvetoslav kvetoslava kvetuse kwang kyllikki kyoichi kyoko kyosti
kyriaki kyrylo kyung labib labinot lachezar lada ladislava lado laetitia lahja laib laima laimdota
laimonis laimute laimutis laina laith lajosne lakhbir lakhwinder lala lale lalita laman lambrini
lamiaa lamiah lamija lamiya lamprini lampros lamya larisa larus larysa lasha lasma lassi laszlone
latchezar latif latife latika laufey lauma laurens laurentiu laureta laurinda lauris laurits lavdie
lavinia lavrenti laxmi layal layth lazaros laziza lazo lazzat leanid leda ledia leela leen leena
lefter leib leifur leili lejla lela lelde leli lembi lembit lence lendita lenie lenka lenuta leny
leokadia leokadija leonarda leonardas leonards leonas leonel leonhard leonidas leonidha leonids
leonora leons leopoldine leos leposava lera leri lernik leslaw lester lesya letitia letizia leutrim
levana levent levon levs leylashka leyli liana liane lianna lianne liat libor libusa libuse licia
lida lidija lidiya lidy lieke liene lienite lies liesbeth lieselotte ligia ligita lihi liia liina
liis liisa liisi liivi lilach lilia liliane lilianna lilija lilit lilita liliya lilja liljana lilla
lillemor lilli lillian lilya lilyana limor linards lind lindita liney linnea lionginas lior liora
liparit liran liri liridon liridona lirie lirije lirim liron lisbet liselotte lisette lissi lissy
liuba liuben liubka liubomir liubov liubovi liucija liuda liudas liudmil liudmila liudvika
liudvikas livija livio liya lizaveta ljerka ljilja ljuba ljube ljuben ljubica ljubinka ljubisa
ljubisav ljubka ljubo ljubov ljudmil ljudmila ljupce ljupco ljupka llambi llazar lodewijk loek loes
loftur loganathan logi loic lojze lokman lolita lonneke lonnie lookman lorella loren lorenc lorenza
loreta lorik lorne lotti louai louay louisette loukia lourdes lourenco lovisa lovise luai luay luba
lubica lubomir lubomira lubor lubos luboslava lubov lubova lucette luchezar lucica lucija lucile
lucilia lucjan lucretia lucrezia ludek ludger ludivine ludmilla ludmyla ludovit ludvig ludvik
ludwik ludwika luigia luigina luise luiza lujza lulezim lulzim luminita lumir lumnie lumnije
lumturi lumturie lumturije lurdes lusine lutfiye lutfu lutvo luuk luule luz luzia lyailya lyazzat
lydie lykke lykourgos lyuba lyuben lyubka lyubomir lyubov lyudmil lyudmyla maamoun maaria maarika
maarit maarja maartje machiko machla madalena madalina madara madelene madhavi madhu madhumita madi
madina madis madlena madoka mafalda magali magalie magbule magda magdalen magdalina magdalini
magdolna maggy magne magnea magnhild magni mahadevan mahalingam mahendran mahendrarajah maher
maheswaran mahin mahir mahmod mahmooda mahmure maho maibritt maida maido maie maiga maija maiju
maike maiken maiko maila mailis maimu maira mairead mairita mais maisun maisy mait majbrit majbritt
majda majeed majella majida majidah majken majlinda maka makbule makfire makhan makiko makpal
makram maks maksat maksims maksud makvala malakah malakeh malene malfridur malini maliq malka
malkah malkhaz malkiat malkit malle malou malti malvina mamed mami mamia mamie mamiko mamikon
mamoru mamta mamurjon manabu manami manana manda mandeep mandica manh maninder manisha manivannan
manjari manjeet manjinder manjit manjola manju manjula manoharan manol manon manoochehr manoocher
manouchehr manshuk mansoureh manucher manuk manvel manya manzur manzura maor maqsood maras marat
marcelina marcelino marcial marcis mareks maren maret maretta marga margalit margareta margaretha
margarethe margarida margarido margarit margeir margie margita margitta margreet margret margrete
margriet margrit margrith margus marharita marharyta mariangela marianka mariann marianthi maricica
mariea mariechen mariella marielle mariet marieta mariette marigona marijan marijana marije marijka
marijke marijo marijona marijonas mariko marilena marilin marimuthu marinel marinela marinella
marinette marinka marinko marinus marioara marios mariosa mariska marite maritta marius mariyam
mariyana mariyka marja marjaana marjana marjanca marjanco marjatta marje marjeta marjetka marjo
marjolein marjon marju marjukka marjut markandu markar marketa marketta markos marleen marlise
marloes marlyse marnix maroun marsela marsh marsida marteinn marthe marthese martien martino
martiros marton martyn maruan marusa maruta maryia marylene maryline maryrose maryse maryte
maryvonne marzhan marzia marzieh masaaki masae masafumi masaharu masahide masahiko masahiro
masahisa masahito masakatsu masakazu masaki masako masami masamichi masanobu masanori masao masaru
masashi masataka masatoshi masayasu masayo masayoshi masayuki mascha masoomeh masouma massimiliano
massouda massouma massoumeh massud massuda massumah massumeh masud masuma masumah masumeh masumi
matei matevz matic matija matilde matiss matityahu matjaz matko mato matthildur mattie matus matyas
mauno mauri mauricette maurits mavluda maxat mayo maysa maysam maysoon maysoun maysun mayu mayuko
mayumi mazal mazin mecislovas medet mediha medine meeli meelis meena meenakshi meenu meera meeri
megha meghana megumi mehman mehmedalija meho mehseti mehtap meike meiko meilute meinhard meinrad
meira meirav mejra mejreme melahat melaniya melanya melba melda melek meliha melihate melika melike
melita melitta melkorka melpomeni mels meltem melvyn menachem menahem menashe mendel menekse menka
menno mensur merab merav mercan merce mercedesz mereke merete merethe meri meric merih merike
merilin merima merita merja merje meropi mersiha meruert merujan meruyert mervi mervyn mery mesude
mesut metanet metije metka metod metodi metodija mevlan mevlida mevlude mevludin mexhide mher
micael micha michailo michalina michaylo michelangelo michelina michiaki michie michiel michihiro
michihisa michiko michio michiru michiyo michoel mickael midori mieczyslaw mieke mieko miervaldis
migena miglena miha mihael mihaela mihailo mihails mihaita mihajlo mihal mihane mihhail mihkel miho
mihoko mihran mihriban mihrije miia miika miikka mijo mikaela mikail mikako mikalai mikalaj mikayel
mikayil mikelis mikhael mikhailo mikhaylo mikiko mikio mikk mikkel miklos mikola miktat milada
miladin milagros milaim milanka milcho milda milen milenija milenko mileta mileva milic milija
milijan milijana milisav milivoj milivoje miljan miljenko miljko milka milko miloje milojka
miloljub milomir milosav milosava miloslava milot milovan miltiadis milun milunka miluse miluska
milutin milvi mimoza minako minakshi minami mincho mindel mindia minela minella minh minka minke
minnie minori minoru mioara miodrag miqael mirac miradie miradije miralem miran mirdza mirel mirela
mirella mirha mirian mirja mirjami mirjeta mirlinda mirna mirnes mirnesa miroljub miroslava
miroslaw miroslawa mirsad mirsada mirvat mirvete miryam mirzet mirzhan misa misaki misako misao
misato mischa mitar mithilesh mithlesh mitja mitko mitre mitsuaki mitsuhiro mitsuo mitsuru mitsuyo
mitsuyoshi mitt miwa miwako miyoko miyuki mizue mizuko mjoll mkhitar mkrtich mladan mladenka
mnatsakan modestas modris mogens mohigul mohinder mohini mojca mojmir momcilo momir momoko monah
moniek moonika moran mordecai mordechai mordechay mordehai mordehay morgane morihisa mort moti
motoaki motohisa motoki motoko motonori mototsugu motti mouhamad mouhamed mouhammad mouhammed mouin
mouna mounah mounir mounira mourad moustafa movses mridula mrinal mualla muamer muammer muarem
muazzez mubariz mubera mudite mufid muge muhamet muhammed muhammet muharem muharrem muhidin
muhittin muin mujgan mujo mukaddes mukades mukaram mukhayyo mukta mukul muna munawar munevera
munevver munib murat muratbek murielle murman mursel murugan murugesu murvet musan mushegh mushtak
musli muslum muthukumaru muthuthamby mutlu muyesser muzafere muzaffer muzeyyen myfit myftar
mykhailo mykhajlo mykhaylo mykola mykolas mylene mylvaganam myrsini myrtha myrtle myrto myrvete
myung myzafer myzejen naama naamah nabeela nabilah nachman naci naciye nadarajah nadarasa nadege
nadejda nadezda nadica nadide nadija nadirah nadire nadiyah nadiye nadja nadjia nadka nadya nadzeya
naeema nafije nafissa nafiye nagalingam nagamuthu nagan nagarajah nageswary nagi nagihan nagima
nagisa nagy nahide nahlah naho nahoko naida naila naile nailia nailja nailya naime naina naira
najah naji najia najwa nalan nalini nalliah nami namig namik namiq namita namus nana nanae nanako
nandini nandita nandor nanna nanthakumar nanuli naohiro naohito naoki naoko naoto naoya naoyuki
narek narender naresh narges nargiz nargiza nariman narinder narine narmin narmina nascimento naser
nasiba nasiha nasima nasko nasriddin nassir nassrin nastassia nastja nastya nata natacha natale
natali nataliia natalija natalina nataliya natalja natallia nataly natan natasa natasja natavan
natela natella natia natig natik natiq natividad natsuki natsuko natsumi naum nauris navah
navaratnam naxhie nayla nazan nazeli nazgul nazif nazifa nazife nazik nazila nazim nazira nazire
nazli nazlie nazlije nazmi nazmie nazmije nazmiye nazrin nazym nazzareno ndricim ndue nebahat
nebojsa necati necdet nechama necip necla necmettin necmi necmiye neculae neculai nedal nedelcho
nedelia nedelja nedeljka nedeljko nedelka nedelya nediljka nediljko nedjalka nedjalko nedka nedko
nedyalka nedyalko nedzad neela neelima neelofar neena neera neerja neeru neeta neetu nehat nehir
nejc nejdet nejla nejra nektaria nektarios neli nell nella nelleke nelli nellija nello nelu nelya
nemanja nergiz nerijus neriman neritan nermana nermina nerses nertil nertila neset neslihan nesrine
nesti neta netta neval nevenka nevila nevin nevruz nevzat newt nexhat nexhmije neyla neza nezahat
nezaket neziha nezihe nezir ngoc niamh nibal nicat nicholette nicklas niclas nico nicolay nicoleta
nicolina nicu niculae niculina nicusor nida nidaa niek nienke nigar nigara nigina nigora nigyar
nihada nihal nihan nihat niilo niina nijaz nijole niki nikica nikiforos nikitas niklas niklaus niko
nikolajs nikolce nikoletta nikolin nikolina nikolinka nikolitsa nikoll nikolla nikollaq nikoloz
niksa nilay nileema nilgun nilofar niloofar niloufar nilufar nilufer nily nimalan nimet ninel ninna
nira nishan nishi nisim nisrin nisrine nissim nitzan niyamaddin niyazi nizamettin nizami njazi
njomza noach noboru noboyuki nobuaki nobue nobuhiko nobuhiro nobuko nobuyoshi nobuyuki nodar nodira
nodirbek noelle noemia noemie noga noha nolan nollaig nona nonna noori nooria nooriya norair norayr
norberto noriaki norifumi norihiro norihito norik norio noritaka noritoshi noriyuki norm normann
normunds nouha nouria novica novruz nozima nozomi nozomu nshan nubar nugzar nuha nuhi nukri nune
nunu nunzia nunziata nunzio nupur nurali nuran nurana nuray nurbek nurbol nurcan nurdan nurettin
nurgul nurhan nurhayat nuriddin nurija nurit nurith nuriye nurlana nursel nursen nurten nurullah
nurzhan nusret nusreta nutan nvard nver nynke oana obrad oceane octavian oddny oddur oded odeta
odete odil odinn odon odvar ofeliya offir ofra oganes ognjan ognjen ognyan oguz oguzhan oili oiva
oivind ojars okan oktam oktay olafia olafur olaug olavi olcay oldrich oldriska olegas olegs
oleksander oleksandra oleksey oleksii oleksij olesia olesja olessia olessja olessya olesya olev
olexander olexandr olexandra olexiy olgerts olgica olha olina olivera olli olmas olov olsi olta
oltion oluf olya olzhas omeed omied omri omur onder onik onkar onni onno oonagh ophir orah orazio
oreste orges orhan orit orith orjan orkhan orkun orla orli orlin orly ornela ornella orri orrin
orvar orvokki orxan osamu oshri oshrit oskari oskars osmo osnat ossama ossi osten osvalds oszkar
otabek otakar otar otello othmar otilia otmar ottavio ottilie ourania ousama oussama outi ovadia
ovidiu oxana oyku oyvind ozan ozcan ozden ozen ozer ozge ozgen ozgul ozgun ozhan ozkan oznur ozoda
paata paavali paavo padma pagona paivi paivikki paivio pajtim pakize palina pallavi palle paloma
panagiota panagoula panajot panayiota panayiotis panayot pance pandeli pankaj panoraia pantelis
paolina parameswaran parameswary paramjit paramsothy paraschiva parascovia paraskeva paraskevas
paraskevi parimal parissa parminder parmjeet parmjit parsla parul parvaneh paschalis pasqua
pasqualina pasupathy pathmanathan patrizio paule pauli paulien pauliina paulino paulis paulius
pauls pava pavao pavels pavica pavla pavlina pavo pavol pawan pece peco peder peeter peitcho pejman
pejo pejtcho pelin pellervo pellumb pembe pena pencho penina penka pentti perihan perikli periklis
pernilla pero perparim persa pertti perttu perviz pesha peteris petja petko petrana petranka petraq
petras petre petrica petrika petrit petronele petru petrus petruta petteri petur petya peytcho
philomena phong phuong pierangelo pierina pierino pierrette piet pietari piia pikria pille pinar
pinchas pinelopi piret pirjo pirkko piroska pirro pius pjeter pjotr plamen platon pnina poghos
polad polat polona polyxeni ponnaiah ponnambalam ponnampalam ponniah ponnuthurai pontus poonam popi
poul pouyan povilas povl prabha prabhat pranciskus pranvera prasad prasanta pratap pratima preben
predag prem premkumar premysl priit primo primoz prisca priska promila purificacao pushpa pyotr
qadeer qamil qani qazim qemal qendresa qendrim qerim qirjako quang quoc raafat raanan rabab rabee
rabie rabija rabije rabiye rachael rachayl rachele rachna radana rade radenko radha radhika radi
radim radisa radisav radivoj radivoje radka radmila radoica radoje radojica radojka radoljub
radomir radomira rados radosav radoslav radostina radu radwan rafail rafat rafet raffaela raffaella
rafie rafif rafig rafn ragbir raghda raghdah raghidah ragini ragip ragna ragnar ragnheidur ragnhild
ragnhildur ragnvald rahel rahime rahmi raido raigo raija raikhan raiko raila raili raimo raimond
raimonda raimondas raimondo raimonds raimund raimundas raimundo raina raissa raitis raivis raivo
raizel rajab rajadurai rajalingam rajaratnam rajathurai rajendram rajeshwar rajeshwari rajeswary
rajinder rajka rajko rajkumar rajmonda rajna rajni rajshri rakel rakhi rakip ralf ralfs raluca
ramalingam ramanan ramanathan ramayya ramaz ramil ramina raminder ramiza ramo ramunas ramute
ramutis ramy ramzy ranbir randah rando ranganathan ranganayaki ranit ranjana ranjeet ranjeeta
rannveig ranu raouf raoul raphael raquel raschid rasema rasha rashidbek rashmi rashpal rasiah rasim
rasit rasma rastislav rasto rasu ratan rati ratka ratna ratnam ratnasingam rauha rauni rauno
raveendran ravichandran ravindran ravit ravshan rawia ray rayko rayna razija raziye razmik razvan
razzak razzaq rebecka rebekka recai redi reelika reena reeta reetta refael refat refik refiye
refoel reggie regis reid reidar reidun reijo reika reiko reili reine reinis reizel reka remco
remigijus remmer remo remy remzi remzie remzija remzije remziye renars renat renske renu resad
resat resham reshat reshit reshma resmi resmije resul reto reut revaz revital rexhep reyhan reynir
reyr rezart rezarta rezo rezso rezzan rhett riadh rian rianne ricardas richa rickard rida ridha
ridvan riead riek rieko rien riet riffat rifka rigmor rihards riho riikka riin riitta rikard
rikhard rikhardur rikke riku rimah rimantas rimgaudas rimma rimvydas rinaldo rinalds rino rinor
rinus riny risa riste risto ritsuko ritu ritvars rivka rivkah riyaad riza robertas rochel rodion
rodolphe roee roelie roelof roghieh rogier rognvaldur roin roisin rola rolandas rolande rolands
roma romanas romans romas romen romesh romet romik romolo romualda romualdas romualds romy ronak
roni ronny rony roos rosalba rosalina rosaria roscoe roseline roselyne rosen roshan rosi rosica
rosina rositza rosli rosmarie rossana rossella rossen rostislav rotem roumen rovena rovshan
rovshana rowschan rowschana roy roza rozalia rozalija rozeta rozina rozsa ruba rubik rubina ruchama
ruchi ruchika rudik rudina rudite rudolfs ruedi rufat rufina ruggero ruhi rukie rukiye rumi rumiko
rumjana rumyana runa runak runar runolfur rupinder ruri rushit rusi ruska ruslana ruslans rusmir
russi rustem rustu rusudan ruta rute ruthi ruthie rutt ruud ruxandra ruza ruzan ruzanna ruzena
ruzhdi ruzica ryad ryo ryoichi ryoji ryoko ryosuke ryota ryousuke ryouta ryszarda rytis ryuichi
ryuji ryuko ryusuke ryutaro saadat saadia saara sabahat sabahattin sabaheta sabahudin saban
sabaratnam sabbir sabesan sabiha sabira sabit sabria sabrie sabrije sabriye sachie sachiko sachiyo
sadayuki sadek sadet sadete sadettin sadhana sadhna sadi sadije sadik sadika sadiye sadula saeberg
saedis saeko saemundur saerun saeunn saevar safak safet safeta safete safiye sagi sagie sagit
sagrario sahak sahin saiko saila saime saimir sait sajda sajmir saken sakiko sakina sakine sakineh
sakir salam salamah saliha salil salko salla salme salomeja saltanat salvatrice salvina salvu samat
samer samera samet samih samiha samija samirah samo samra samudra samuli samvel samy sanah sanda
sandeep sandhya sandis sandorne sandris sandugash sanel sanela sangeeta sangita sanije sanita
saniye sanjar sanjin sanjiv sankar sanne santina santokh sanzhar saori sapfo sapna sarabjit saranda
sarantis saravanamuthu sarbjit sargis saribek sarika sarit sarita sarka sarkis sarla sarlota sarma
sarmila sarmite saroj sarojini sarolta sarunas sascho sasho sasko saso sathasivam satheeskumar
sathiyaseelan sati satilmis satinder satish satnam sato satoko satomi satoru satpal satsuki satu
saturnino satwant satwinder satyajit saule sauli savas saverio saviour savita savitri savka savo
savvas sawako sawsan sayaka sayako sayd sayda sayeed sayf sayoko sayuri saziye schahin schirin
scholpan schorena sead sebahat sebahate sebahattin sebastiana sebastiao sebastjan sebiha sebnem
secil seckin seda seddigheh sedef sedighe sedigheh sedina sefedin sefer sefik sefika sefkija sefko
segundo seher sehri sehriban seid seiichi seiichiro seija seiji seiko seiran seiya sejad sejla
selami selatin selaudin selda selen selime selladurai sellan sellathurai selliah selman selvanathan
selvarajah selvaratnam selver selvete selvi selvije sema semih semiha semin semion semir semira
semsa semso semsudin senada senay senel senem sener sengul senija senka sennur senol sepideh seppo
serafeim serafettin serafim serafima serafin serafina serafino seray serban sercan serdal seref
sergej sergeja sergejs sergejus serghei sergii sergij sergiu sergiy sergo serguei serhan serhei
serhij serife serikzhan serkan sermin serpil servete sesselja setsuko seva sevak seval sevala
sevara sevdalina sevdie sevdije severine severino sevil sevilay sevinc sevinj sevket sevtap sewa
seyda seyfettin seyhan seyma seymur seyran sezen sezer shaban shabbir shabeer shachar shadia shafa
shafeeka shafik shafika shafiqa shahar shahen shahien shahnaz shahnoza shaila shaimaa shaina
shaindel shakeela shakhla shakila shakuntala shalini shalva shamil shani shankar shanmugam shanta
shaqir sharan sharda sharifa sharifah sharmistha shashi shatha shavarsh shawki shayna sheema
sheetal shefali shefki shefqet shehide sheindel sheker shemsedin shemsi shemsie shemsije shereen
sheri sherife sherri sherzod shifra shigeki shigeko shigeo shigeyuki shiho shikha shila shilpa
shimshon shingo shinichi shinichiro shinji shinnosuke shinobu shinpei shinsaku shinsuke shintaro
shinya shiori shira shirine shiro shivani shizue shizuka shkelqim shkelzen shkumbin shkurte shlomi
shlomit shlomith shlomoh shobhna shogo shohei shohista shoichi shoira shoko sholom sholpan shorena
shoshana shota shotaro shozo shpend shpetim shpresa shqipe shraga shubhra shuhei shuichi shuji
shukhrat shukrie shukrije shulamith shunichi shunji shunsuke shushan shweta shyhrete shynar shyqyri
siad siamion siarhei siarhej siarhey sibylle sid siddika sidika sidsel siebelt sieglinde sietske
sigal sigalit sigfus sigita sigitas sigmund sigmundur signe signy sigridur sigrun sigthor
sigthrudur sigtryggur sigurbjorg sigurbjorn sigurborg sigurdur sigurgeir sigurjon sigurlaug
sigurlin sigurlina sigurros sigursteinn sigurthor sigurveig sigurvin sigute sigvaldi sigvard sihaam
siham siim siiri sijka sila silja sille silvano silverio silvester silvi silvie silvija silviu
silviya silvo simcha simge simion simo simonas simonne sindri sinem singarajah sini sinikka sinisa
sinnadurai sinnappu sinnathamby sinnathurai sinniah sintija siranoush siranush siret siri sirin
sirje sirkka sirkku sirli sirpa sisko sitki sivaguru sivakumar sivakumaran sivalingam sivan
sivanantham sivanathan sivanesan sivapatham sivarajah sivasamy sivasubramaniam sivathas sivert
sixten siyka sjaak sjef sjoerd sjofn sjoukje skaidrite skarphedinn skender skuli sladana slagjan
slagjana slavcho slavco slaven slavi slavica slavik slavisa slavka slavoljub slavomir slobodanka
smadar smail smajil smajo smaragda smaranda smari smbat smilja smiljana smiljka smita snaebjorn
snaedis snaer sneh snehlata snezana snezanka snezhana snezhanka sniazhana snjezana snjolaug snorri
soad soffia sofi sofija sofiya sofka soha sohaila sohei soheila soheir soile soili sokrat sokratis
solborg soley solfrid solrun solveig solveiga solvejg solvi solvita somasundaram sonal sonali sonay
soner songul sonila soniya sonny sonoko sooad sophio sopho sorina sotir sotiraq sotiria sotirios
souad soudabeh souha souhail souhair souheil souheila souheir soumen soumitra souraya spas spase
spass spela speranza spiro spomenka spyridon spyridoula spyros srbislav srboljub srda srecko sreten
sriharan srikanthan sriskantharajah sritharan staffan stamantina stamatia stamatios stana stanca
stancho stanimir stanisa stanislau stanislava stanislavs stanislawa stanislovas stanju stanka
stanko stanoje stanyu stase stasys stavri stavros stavroula stef stefa stefaan stefana stefanija
stefanka stefcho steffi stefica stefka stefko stefnir steina steinar steindor steingrimur steinn
steinthor steinunn stela stelian steliana stelica stelios stellan steluta stepanka stephon steponas
stergios stevan stevo stian stijn stilian stilijan stiliyan stina stipan stipo stoika stoiko stoil
stoitcho stojan stojance stojanka stojce stojka stojko stojna stojtcho stoju stoyan stoyanka stoyka
stoyko stoytcho stoyu sture sturla styliani stylianos styrmir suad suada suat subaskaran subhi
subka subramaniam subramanian subramaniyam sucha suchitra sudaba sudesh sudeshna sudha sudipta
suela suella sugata suguru suha suhad suhair suhayl suhayla suhayr suheil suheyla sukhder sukhdev
sukhjinder sukhpal sukhvinder sukhwant sukhwinder sukla sukran sukriye sukru sulayman sulejman
sulev suliko suljo sulo suman sumaya sumayya sumeeta sumiko sumio sumire sumita sumitra suna
sunanda sunay sundaram sunna sunnat sunneva suppiah suraya suren surender sureshkumar sureyya
surjit suruchi susann sushila susmita sussan sussi sussie susumu suthakaran suvad suvada suvi
suzanna svala svana svandis svanfridur svanhildur svanhvit svanur svatava svatopluk svava svavar
svea svein sveinbjorg sveinbjorn sveinn svend sverre sverrir sveta svetislav svetla svetlozar
svetolik svetomir svetoslav svetozar sviatlana svilen svjetlana svyatoslav swapan swapna swarn
sweta swetlana sybille sylke sylvi sylviane synnove synove syrja szabolcs szilard szilveszter
szilvia tacettin tad tadahiro tadas tadashi tadej tadeja tadhg taeko tage tahereh tahmeena tahmina
tahsin taibe taichi taiji taimi taina tair taisia taisir taisto taisuke taivo tajar tajinder
takaaki takafumi takahiko takahiro takahisa takako takamichi takanori takao takaya takayasu
takayoshi takayuki takehiko takehiro takehisa takehito takis takuji takuma takumi takuro takuya
talgat talia talip talivaldis talvikki taly talya tamaki tamami tamaz tamerlan tamiko tamila
tamilla tamir tamotsu tamta tanase tanel taner tanju tapan tapio tarana tariel tarik tarja tarkan
tarlan tarmo taron tarsem taru tarvo tatevik tatsiana tatsuo tatsuya taufik taufiq taulant tauno
taxiarchis taylan taysir teele teemu tefik tefta tehila tehilah teija teimur teimuraz teitur teja
tekin tellervo telma telman telmo temel temelko temenuzhka temenuzka temirlan temo temuri tengiz
tenho tenna teodors teofil teofile teofilo teoman teona teppei teppo terese terez tereza terezia
terezija terhi tero terttu teruaki terumi tetiana tetjana tetsu tetsuji tetsuo tetsuro tetsuya
tetyana teun teuta teuvo tevfik teymur thad thaleia thalia thambiah thambipillai thambirajah thambu
thamotharampillai thang thangam thangarajah thanh tharmalingam thayalan thayaparan theda
themistoklis theocharis theodosios theofanis theofilos theoni theresia thevarajah thillaiampalam
thirunavukkarasu thiyagarajah thoma thorarinn thorbergur thorbjorg thordis thordur thorey thorgeir
thorgerdur thorgrimur thorhallur thorhildur thorir thorkell thorkild thorlakur thorleif thorleifur
thoroddur thorolfur thorri thorsteinn thorunn thorvaldur thorvardur thouraya thrainn throstur
thurairajah thuraisamy thuraisingam thuraya thurayya thurgood thuridur thuy tiberiu tiborne tigran
tiia tiina tiit tiiu tija tikva tilemachos timea timofei timofej timofey tinatin tinca tineke tini
tinka tinna tino tinok titus tivadar tiziana tiziano tjasa tjeerd tjitske todorka tofik togrul
togzhan tohru toine toini toivo tokiko tolkyn tomasa tomce tomer tomiko tommi tomo tomoaki tomoe
tomohiko tomohiro tomohisa tomokazu tomoki tomoko tomomi tomomitsu tomonori tomor tomorr tomoya
tomoyuki toms tonci tonin tonino tonio tonis tonka tonnie tonny tonu tooru toos torbjorn tordis
torfi torgny torgom toril torild torill tormod tornike toru torunn toschko toshiaki toshie
toshifumi toshihide toshihiko toshihiro toshikatsu toshikazu toshiki toshiko toshimi toshio toshiro
toshiya toshiyuki toshko toufic toufik tovmas toyokazu toyoko toyomi traian trajan trajanka trajce
trajko traude trausti traute trendelina triantafyllos trifon trifun triin tripo tripta trond trong
trudi truls trung truus tryggvi tsolak tsubasa tsukasa tsuneo tsuyoshi tsvi tudora tudorel tudorita
tugce tugrul tuija tulay tulin tullio tuncay tuncer tuomas tuomo tural ture turgay turhan turid
turkan turker tuula tuuli tuulia tuulikki tuvia twan tyyne tzahi tzenka tzipora tziporah tzippora
tzipporah tzonka tzvi tzviya ucha ueli uffe ufuk ugis ugur ujjal uladzimir uladzislau uladzmir ulas
uldis ulfar ulfat ulfur uljana ulker ulku ullar ulle ulugbek ulvi ulviya ulviyya ulya ulyana umay
umid umida umit ummu ummugulsum ummuhan umran unnar unni unnur unsal uolevi urho uriel urmila urmo
uros urpo ursa ursel urska ursola ursule urve usama usamah usmon uthayakumar utku uuno uzeir uzeyir
vachagan vaclava vaclovas vadims vadym vadzim vafa vagarshak vagharshak vaghinak vagif vagn vahagn
vahan vahe vahide vahidin vahram vahur vaidas vaide vaidotas vaike vaino vaithilingam vaja vala
valbona valborg valda valdemaras valdet valdete valdimar valdrin valentim valentinas valentins
valentyn valentyna valer valere valerica valerii valerij valerija valerijs valerijus valeriu
valeriy valeriya valgeir valgerdur valiantsina valida valija valja vallipuram vallo valmir valon
valter valters valto valts valtteri valtyr valur valya vanco vandana vandna vangel vangjel vania
vanik vanita vanja vanjo vano vanya vanyo varazdat varda vardges varduhi varlam varpu vartan
varujan varvara vasanthakumar vasanthan vasco vaseekaran vasif vasileios vasili vasilica vasilij
vasilija vasilijs vasilika vasiliki vasilis vasiliy vasilka vasillaq vasja vaska vaske vasko vassil
vassili vassilios vassilka vassily vasudha vasundhara vazgen vazha veaceslav vedad vedat vedis
vedran vedrana veera veerle vefa veijo veikko veiko velautham velauthan velauthapillai velga veli
velibor velida velika veliko velimir velitchka velitchko veljko veljo velko vello velta velupillai
veluppillai vencislav vendelin vendula venelin venera veneta venka ventzislav veranika vered
verginia verjine verka verner verners veroljub vesa vesel vesela veselin veselina veselinka veselka
vesile veska vesko vesma vessela vesselin vesselina vesselka veton veysel viachaslau viacheslau
viacheslav viatcheslav vibeke vibha vicenta vicko victoriano victoriya vidadi vidar vidas vidir
vidmantas vidoje vidosav vidosava vieno viera viesturs vigdis vigen vigfus viggo vigitha
vigneswaran vignir vihtori viiu viive viivi vija vijaya vijayaratnam vika vikingur viktoras
viktorija viktoriya viktors viktorya viktoryia vilberg vilborg vildan vildana vilem vilen vilhelm
vilhelms vilhjalmur vilho viliam vilija vilis vilius viljami viljar viljem viljo villu villy
vilmantas vilmars vilmos vilnis vilson vimalan vimla vincas vincenc vincentas vincenza vincenzina
vinciane vineta vinita vinka vinko vinzenz violetta viorel viorica vira virge virgilijus virgilio
virgiliu virginija virpi virve visar visitacion visnja visuvalingam visvaldis vita vitalie vitalii
vitalij vitalija vitalijs vitalijus vitallium vitauts vitezslav vitolds vitomir vitorino vittorina
vivi viviana vivien vizma vjacheslav vjara vjarka vjatcheslav vjatseslav vjekoslav vjolca vjollca
vlada vladas vladimer vladimira vladimiras vladimirs vladislava vladislavs vladislovas vladymyr
vlash vlasios vlasta vlastimir vlastislav vlatka vlatko vlora voica voitto vojin vojko vojo vojsava
voldemars volha volkan volkmar volodia volodimir volodya vram vratislav vrej vreni vsevolod vugar
vukasin vulcho vulko vuokko vuqar vural vusal vusala vyarka vyatcheslav vytas vytautas vytenis
waclaw wadad wadim wafaa wafik waiel wajdi wakako wakana waldemar walentin waleri walerij walpurga
waltraut wassili wataru wenche wera wesam wessam wiebe wieslawa wietske wiktor wilbert wilco
wilhelmine willeke willemien willi willibald wioletta wisam wissam witali wjatscheslaw wladislaw
wladyslawa wojciech wout xanum xaver xayrullo xenija xeniya xenofon xhafer xhaferr xhavit xhelal
xhemal xhemile xheva xhevahir xhevahire xhevat xhevdet xhevrije xhezide xhuljeta xuan xumar xuraman
yaacov yaara yacov yadigar yaeko yaffa yagmur yakir yalchin yanaki yani yanina yaniv yanka yanko
yann yantcho yaraslau yaron yasar yaseen yasemin yashar yashoda yassir yasue yasuharu yasuhiko
yasuhiro yasuhisa yasuhito yasuji yasuko yasunari yasunobu yasunori yasushi yasutaka yasuyo
yasuyuki yauhen yauheni yauheniya yavuz yayoi yechiel yegana yehiel yehonatan yehoshua yehudah
yehudis yehudit yelda yeldar yeliz yener yerbol yerkin yermek yernar yershan yerucham yervand
yerzhan yeshayahu yeter yeva yevgen yevgeni yevgenii yevgeniy yevgeniya yifat yigal yigit yildiray
yildiz yisroel yitzchak yitzchok yitzshak ylber ylfa ylli yllka ylva ymer yngvar yngve yngvi yoann
yocheved yoel yoganathan yogarajah yogesh yogeswaran yogita yohei yohko yoichi yoko yolande yona
yonatan yonathan yonca yong yonit yoram yoriko yoseph yoshi yoshiaki yoshie yoshifumi yoshiharu
yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki yoshiko yoshimasa
yoshimi yoshimichi yoshimitsu yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosra
yossef yossy yosuke youichi youko youlia youlian youliana younes youri yousif yousra youssi youssif
youssouf youssra yousuke youval yrjo yucel yuhei yuichiro yuiko yuji yujiro yukako yukari yukie
yukihiko yukihiro yukiko yukinori yukitoshi yuko yuksel yulduz yulian yuliana yuliia yulija yuliyan
yuliyana yulya yumi yumiko yunis yunus yura yurdagul yurii yurij yurik yurika yushi yusrah yussuf
yusuke yuta yutaka yuuichi yuuji yuuki yuuko yuusuke yuuto yuval yuzo yuzuru yvan yveta yvon zaal
zabil zacharias zafer zagorka zahari zahava zaher zahide zaiga zajko zakariya zakarya zakia zaklina
zalman zamfira zamira zana zanda zane zanis zanna zarema zarifa zarife zarko zaruhi zaure zauresh
zaven zayna zaynab zaynah zaza zbynek zdena zdenka zdenko zdeno zdravka zdzislaw zdzislawa zeena
zeev zejnepe zejnil zeki zekija zekiye zelig zeliha zelimir zeljka zeljko zelmira zemfira zenel
zenepe zenonas zenta zenun zeqir zerrin zeycan zeynal zeynel zhamilja zhamilya zhana zhanar zhanat
zhandos zhaneta zhanibek zhannat zhazira zheko zheljazka zheljazko zhelju zhelyazka zhelyazko
zhelyu zheni zhetchka zhibek zhiger zhivka zhivko zhuldyz zhulieta zhuljeta ziba ziedonis ziga
zigmantas zigmars zigmas zigrida zigurds zija zijad zijada zilha zilvinas zinayda zineta zinta
zipora zippora zita ziva zivadin zivan zivana zivka zivko zivojin zivorad zivota ziyad ziyba ziynet
zlata zlate zlati zlatica zlatina zlatka zlatomir zofia zofie zofija zohar zohra zohrab zohre zoia
zoja zoje zoltanne zora zorana zorica zorka zose zouhair zouheir zrinka zsanett zsigmond zsofia
zsolt zsuzsa zsuzsanna zubeyde zuhair zuhal zuhayr zuhdija zuheir zuleyha zulfaqar zulfia zulfija
zulfiya zulfiye zulfu zulmira zumrud zuzanna zveta zvetan zvetana zvetanka zvetelina zvi zviad
zviadi zvjezdana zvonimir zvonko zydrunas zyrafete
""")
