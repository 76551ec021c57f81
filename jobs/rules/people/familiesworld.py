"""Families' names of the nations of the world, which make a person of the word before them. Folded;
pure data."""

from jobs.rules.people.wordlists import words_of

# Those that are words of every day, towns or given names are left out.
FAMILIES_WORLD = words_of("""
aaaqil aabid aadam aadil aalam aalto aamil aamir aamirah aanei aarif aariz aasen aasif aasim aatiq
aazim abaan ababei abad abada abarca abascal abatantuono abbad abbagnale abbott abdellaoui abdelli
abella abellan aberg aberhart abernathy aboraa abouda aboukir abrafi abrahamsen abrassart abrego
abreu abril abshire aburto accardo acedo acerbi acero acevedo acharya acheampong achour achouri
ackermann acuna adadia adame adasme adebisi adegbite adegoke adekunle adelakun adeleke adelusi
ademiluyi aderibigbe aderogba adesiyan adeyemo adinolfi adkins adolph adoma adomah adomako
adriaenssens adriansyah adusei adutwum adutwumwaa adwubi aebi aeby aedo afirifa afoakwa afolabi
afolayan afonja afrakomaa agazzi aggarwal agnesi agostinelli agostini agrawal aguado aguayo agudelo
aguero aguila aguilera aguilo aguirre agullo agurto agusti agyapomaa agyapong agyare agyei agyeiwaa
agyemang ahlberg ahlin ahlqvist ahokas ahola ahortor ahuja ahumada aissani aissaoui aitken ajao
ajayi ajello ajewole akar akca akcay akdeniz akelis akerlund akerman akgunduz akinrinola akoaa
akoto akowua akyaa akyeampomaa akyeampong akyena alabi alanko alarcon alatalo alber alberdi albero
alberola albertini alboni albornoz albu alcala alcantar alcaraz alcolea aldobrandi alegria alemany
alemdar alfaro alfieri alfonsi alighieri allain allal allali allard allendes allerby almagia
almanza almaraz almazan almeida almonacid almqvist aloba aloisio alonzi alonzo alsina altamirano
altenwerth altera alva alvarado alve alvear alves alzate amaldi amara amaral amari amat amato amaya
ambrasas ameur amidzic amigo ammaniti ammann ammari amoa amoako amoakowaa amoanimaa amoasi amorim
ampadu ampofo ampofowaa ampoma amponsa amponsah ampuero amrane amrani amrein amri amrouche amundsen
anastasi anaya anciaux anderberg anderson andorful andrade andrasek andreasen andreassen andren
andreotti andreozzi andresen andreu andrews angarita angeli anggraini anggriawan angiolello anglada
anguiano anguillara anguissola anguita angulo anichini anjos ankra ankunding anokye ansomaa ansomah
antelami antonacci antonelli antonetti antonic antonini antonioni antonucci anttila antunes antunez
antwi antwiwaa anyanwu aoki apablaza aparicio apodaca aponte aporti appia appiah apte aracena
aragao aragon aragones aramburu arana arancibia aranda araneda aranguiz araujo aravena arboleda
arce archambault archuleta arco ardelean ardianto ardila arellano arevalo argan argentero argenti
argento arguello argurio ariasso aribi arino ariosto ariza armani armellini armendariz armengol
armenta armijo armstrong arnaiz arnal arnau arnesen arnott arnould aroca arora arranz arredondo
arregui arreola arriagada arrieta arroyo arsenault arsoy arteaga arya aryan aryani asamoa asamoah
asante asantewaa asare asberg asenjo asensio asenso asiama asiedu asieduwaa aslund asmundo asplund
asprucci asselin astete astudillo astuti ataa atienza atkins atkinson attia atwal atzler aubert
aubry audet auer aufderhar aulenti aumann auraq austermuhle autio avendano avery avila avogadro
awadil awamil awani awmar awodiran awolowo awuah ayaan ayad ayadi ayala ayamin ayandokun ayllon
ayoola ayuso ayyubi azban azcona azevedo aznar azocar azorin azzouz baafi baah baaqir baaree
baashir baasim baasit baawia babato babbo babey babic babtunde baca bacak bacha bachmann backlund
backman bacosi badal badel bader badilla badillo badoer badoglio badu baele baert baeten baetens
baeyens baez baggio baghdadi baglioni bahamonde bahamondes bahena bahl bahloul bahon bahr bahri
bahringer bailey bailly baird bajaj bajamonti bajardi bakare baker bakhouche bakhti bakke bakken
bakos baksa bakshi balakrishnan balan balasubramanian balatinac balay balbi balbo baldick baldwin
baleegh balic balistreri baljak balla ballard ballester ballesteros balmat balog balogh balogun
balotelli bambad bamidele bamiloye bandello banik banovac bansal banuelos banzer bappa baptista
baquero barac baracca barahona barajas baral barba barbarigo barbera barberini barbero barbey
barbic barbier barbieri barbieux barbir barbu barcaccia barcelo barcena barco barela barese baresi
baresic bargetze barillaro barillon barisic barkholz barna barnaba barnes barnett baroffio barozzi
barr barracco barral barraq barraza barre barreda barrena barrera barreto barrett barria barrientos
barriga barron barros barsanti barta bartell barthelemy bartlett bartoletti bartoli bartolome
barton bartos bartosova bartova barusic bary barzini basaam basadonna bascunan baseer bashaar
bashaarat basheerah bashirian basnec bassett bassi bastias bastida bastidas bastin basu bataglia
batal batalla batchelar batista batliner batlle batool batra batrac batrnek battaglia battelli
battig battisti baudoux baudry bauduin bauer baum baumann baumbach baumgartner baur bautista
bauwens bauza bava bavaud bawa baxter bayo bayon bayona bazin bazjak bazzi beahan beasley beattie
beatty beauchamp beaudoin beaudry beaujean beaulieu beauregard bebic beccaria beccheria becerra
bech bechtelar beck beckmann bedard bednar bednarova bedoya beeckman beernaert beffa begonja begue
beguelin beguin behl beier bejarano bekaert belaid belaidi beland belanger belarbi belbachir belda
beletic belhadj belisle belkacem belkacemi belkadi belkheir belkhiri belletini bellido bellini
bellocchio bellucci belmans belmar beltran bembo benabdellah benahmed benaicha benaissa benali
benamar benamara benameur benaouda benard benavent benavides benavidez bencheikh benedetti benesova
benic benigni benmoussa bensaid bensalah benson benthin bentley benton benussi benyahia benyamina
benyoucef benziane beran beranek berankova beranova berberat berengario berenguer bergdahl berge
bergeron berghmans bergkvist berglund bergman bergnaum bergoglio bergqvist bergsten bergstrand
bergvall berkahn berkani berlusconi bermudez bernad bernal bernardi bernardic bernardini bernasconi
bernat bernetti bernier bernini berntsen berre berrocal bersani bertels berthelot bertin bertoli
bertolucci bertoni bertosa bertran berube bervoets besencon besnard besse betancourt betancur
betschart bettahar bettin bettoni beuchat beuret beurret bevan bevilacqua beyens beyer bezic bhagat
bhalla bhardwaj bhargava bhasin bhatia bhatnagar bhatt bhattacharyya bhavsar biagi biagiotti
bianchini bicak bicanic biedermann bieri bignami bignardi bijelic bilaal bilek bilir bilkova
bilodeau binaghi bingula binner birkeland birkic birnbaum biro birtic bishell biswas bixio bizhan
bjelis bjorklund bjorkman blackburn blackwell blagaic blaha blahova blair blais blake blanchard
blanchet blanchette blankenship blasco blaser blasi blazek blazicko blazkova blazquez blevins blixt
bloch blom blomkvist blommaert blomme blomqvist blondeel blondel blondiau blouin blum blumel boada
boadi boadu boaga boahen boakye boakyewaa boase boatemaa boatemaah boaten boateng bobadilla bobal
boccaccio boccherini boccioni bocelli bochud bodart bodin bodnar bodoni bodson boechat boeckx boehm
boezio bogadi bogaert bogaerts bogisich bognar bohlander bohlin bohman bohnbach bohorquez boiardo
boichat boillat boisvert boitani boito boivin boix bojanic boland bolander bolanos boldu bolduc
bolin boljkovac bollen bolliger bolnbach bolton bolzmann boman bombieri bompiani bona bonanno
bonatti bonaventura bonbach bondumier bonet bongiorno boniface bonilla bonino bonneau bonnin
bonolis bonomo bonsra bonsu bonte bonvin bonvini borah borbely borde borghese borgia borja borner
borosak borquez borra borrani borras borrego borrell borremans borromeo borromini borroni
borsellino borsiere borzomi bosilj bosio bosmans bosnjak bosshard bossi bossuyt bosurgi botello
botham botic botica botsford botta bottaro botteron botticelli bottigliero bouabdellah bouafia
boualem bouali bouaziz boubekeur boucetta bouchama bouchard bouchareb bouchat bouchet bouchez
bouckaert boucsein boudart boudiaf boudjemaa boudraa boudreau bouguerra boukhalfa boukhari
boukhatem boulanger boulay boumaza boumediene bounab bourguignon bourquard bourquin bousquet
boussaid boutaleb boutin bouvet bouvier bouziane bouzid bouzidi bova bovet bovy bowater bowden
bowen bowman boyce boyd boyle bozanic bozic bracke bracun bradford bradic bradshaw bradtke brady
braem bragadin bragaglia brahier brahimi brahmbhatt brahmi brakus bralic bramante brambilla
brancaccio branciforte branco brandic brandt brar brasseur braun breitenberg brekke brenna brennan
bresciani breton breugelmans brezjan briand briccialdi briceno brichard brichese briemer briones
briseno brito britvec brlas brlek brletic broberg brock brodin broeckx broggini brolin broman
broquet broschi broughan brouwers browne browning broz brozova bruder bruen bruggeman brugnaro brun
bruneau bruneel brunel brunelleschi brunello brunner bruscantini bruun bruyere bruyninckx bucanac
bucar buch buchanan buchel bucher buchholz buckley buckridge budig budiman budiyanto buelens
buendia bueno bugnon bugueno buhari buhler buhlmann buick buitrago bujard bukvic buljan bultot
bulzoni bumb bungic bunic buonauro buraid burbano burcardo burch burcul buresova burgess buric
burke burman burnett burrell burri bursic burton buscetta busljeta busoni busquets bustamante
butala buthelezi butkus butler buyse buysse buzov bylund byrd byrne cabanillas cabello cabeza
cabezas cabibbo caboto cabrera cabrini caccianemico caccioppoli cadena cadenas cadorna caetani
cafarchia caffarelli cafuk cagalj cagnin cagnotto caicedo cainero caironi calarco calbo caldeira
calderon caldwell calgari calhoun callahan callebaut callegari callegaro calleja callens callewaert
calvet calvo calzada camacho camanni cambier camicione camilleri camino camiscione cammarata
campanella campano campillo campise campoy camuccini canali cancino candaux candia canet canetta
canevascini canil canizares cannizzaro cano canova canovas cantero cantillo cantimori cantrell
cantu caparros capdevila capecchi capelle capone cappelli capuana caraballo caracciolo carbajal
carbajo carbonell carcamo cardano cardenas cardoso cardozo carducci carey carfagna cargonja caric
carlberg carli carlier carlson carneiro carnera carnero carney caro carocci caron carosone
carpaccio carpentier carpio carr carranza carrasco carraud carraux carre carreno carreon carrera
carreras carrero carretero carriera carrillo carro carroll carron carson carullo caruso carvajal
carvalho casadei casado casagrande casale casaleggio casalodi casanova casanovas casares casarez
casarin casas casellati casier casillas casini cassara cassart cassiano cassin castaneda castano
castejon casteleyn castell castelli castellitto castello castells castiglione castioni castrillo
castrillon catala catalan catalano catenazzi cattaneo cattin caudron cavalcante cavalcanti cavanna
cavazos cavieres cazares cazorla ceballos cech cechova ceci cedillo ceja cele celentano cendron
centeno cepeda ceravolo cerda cerdan cerezo ceri cermak cermakova cerna cerny ceron cerquiglini
cerutti cervantes cervantez cervera cesaroni cesarotti ceschi cespedes cestaric ceulemans ceuppens
chabane chacko chacon chada chadha chadwick chahal chaib chakrabarti chakraborty chamorro chan
chandler chandran chaney chaoui chapa chapelle chapman chappuis chapuis charbonneau charest
charlier charlton charpentier charpie charrier charron chartier chartrand chatriand chatriant
chatterjee chaudet chaudhari chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chawla
chechi cheda cheema cheikh chellaoua chenaux chergui cherian cheriet cherif cherifi cherubini
chevalley chevallier chevrolet chiao chiappetta chiaramonte chibani chieh chiesa chikh chindamo
chinnici chittolini chiu chokshi chopard chopra choque chou choudhary choudhry choudhury chouinard
chretien christiaens christie chuan chuang chueh chukwu ciampi cianciolo ciani cibin cichorius
cicilia cignaroli cilea cilibrasi cimarosa cimini cindric cintron cipolla cirino cisneros civaschi
cizmesija cizmic claesen claessens claeys claridge clausen clavero clayton clerc closset cloutier
coardi cobb cobo cochran cociarelli codina coello coene coenen coffey cofre coigny cole coley
colinet collado collao collart collazo collette colletti collignon collina collodi colman colom
coloma colomer colot colpaert colson colunga comar combi comboni comencini comeriato comisso comman
comolli compere comte condoleo conesa conley connelly connolly conradi conroy considine contarini
conti contrafatto contreras conway cooke cooksley cooley copeland coppens coppola corbacho corbat
corbett corbo corboz corcos cordero cordier cordova coric corkery corlett corman cormier cornejo
cornez cornil cornut cornuz corominas corpataux corradi correa corredor correia correr cortes
cortese corvalan corwin cosandey cosendey cosic cossiga cossy costalonga costanzi coste costela
costello cotic cotto coulombe coulon courtois courvoisier coutts couvreur covarrubias cowan cozar
cragg crahay crawford cremer cremin cremonesi crespi cresswell cretton crevar crevoisier criado
crisafulli crispi crist cristoforetti crivelli croad crona cronin crosby croteau cruickshank cruz
csonka cuadrado cubillos cubric cucek cuda cudic cuellar cuervo cuevas cugia cukman cukon culi
culina culjak culot cummerata cumming cundari cunningham cuomo cupic curatoli curci curic curiel
currie cutrufo cutuli cuvelier cuypers cuyvers cuzzocrea cvenic cvetnic cvitan cvrtila daako
daakoaa daamin dabir dabo dabukke dach dahl dahlberg dahlen dahlin dahlqvist dahmane daigle dakhil
dallaire dallape dallara dalmau daly dalziel damanik damijanic damurah dandolo daniels danjuma
danso daoud daoudi darain dardenne dasgupta datta daugherty dautanec davenport davey davids
davidson davila davison dawick dawson dawud daza deak debelic debroux debruyne deceuninck dechamps
deckow declerck declercq decock deconinck decoster degroote degryse degueldre dehmel dehon dejardin
dejonghe dekeyser delacruz deladoey delaere delahaye delannoy delattre delaunay delcourt delcroix
deledda deleon deleu deleze delforge delfosse delgadillo delhaye delhez delisle delle dellucci
delmotte delorme delporte deltour delvaux delvigne deman demanet demaret demeulenaere demeyer
demeyere demirel demoulin demuynck denesik deol depero depoorter deprez depuydt derbal derezic
derkaoui derouiche derradji derycke desai desbiens descamps deschamps deschenes deshmukh deshpande
deshusses desjardins desmedt desmet desrochers desrosiers dessart dessy detaille dethier detournay
detry detti devan devaux deville devillers devolder devriendt dewaele dewez dewilde dewitte dewulf
deze dhaliwal dhawan dhillon dhingra dhondt diaconu diaf diallo dibbert dibiasi dickerson dickson
dierckx dierick dierickx diesbach dietz dieu dieudonne diez dijoux dillen dillon dion dionne dippel
disdero ditschlerin dizdar djebbar djellal djellouli djoudi dlamini dobbelaere dobric dochioiu
dockx docquier dodson doglioni doherty dohn dolezal dolezalova dolic dolinar domenech domingues
dona donaire donaldson donarelli donati donatoni dongoran donini donkor donnay donnelly donoso
donovan dony doring dorr dorschner dorsey doshi dossetti dossi dostal dostalova dougherty doumont
dovara dowerg doyen draghi drake drakulic drandic drazic dretvic driesen droguett drolet drouin
droz druart drubin drummond druso duah duan dube dubey dubovecak duchene duchesne dudley duenas
duez duffy dufie dufour dufrane dufrasne dufresne dugar duguay duhamel dujardin dukic dulbecco
dumanli dumortier dumoulin dunlap dunn duodo dupont dupre dupuis dupuy duque duquesne durand
durante durdu durieux durinic duroux dury duse dusek duskova dussart dutrieux dutt dutta duval
duvanel duvivier dvojak dvorak dvorakova dwamena dyal dyer dzapo eaton eberhardt eberle ebert
eberth echevarria echeverria eckbauer edberg edlund edman edun edvardsen eeckhout effertz eftimie
egea egli eglinton ehlert ehsaas eichenberger eichmann eide eigenwillig einaudi ejlaal ekberg
ekdahl ekelund ekholm eklof eklund ekman ekstrand elgueta eliassen elizondo ellery ellingsen
ellison eloranta emanuelli emard emond endo endrizzi engberg engdahl engelen engen englebert
englund engman engvall enright enriquez eraslan erazo erceg erdman erickson ericson eriksen erkkila
erni ernser errani errigo ersek ertas escalona escamilla escobedo escolano escribano escriva
escudero esfandyar eshan eskola espada esparza espejo espinoza espitia esquibel esquivel estay
esteve esteves estevez estrada etzler etzold eugster evequoz everaert everett evrard ewart ewing
exposito ezeugo fabbri fabijanic fabra fabre fabregas fabregat fabrizi fabry fadipe faggiani
fagiani fagotto fagunwa fahey fairhall faivre faizan fajimi falabi falco falcone faleti falier falk
fallaci falloppio faloye fankhauser fantini fantoni fantozzi fanucci farago faranda faria farias
farinelli farkas farland farley farnese farre farrell fasasi fattori fauconnier faugno faulkner
faure favata favre fazekas fazli fechner federici feeney feest feher fehr feijoo fekete felber
felder feliu fenton ferenac ferguson ferland ferm fermi feron ferrabosco ferrada ferragamo ferragni
ferrand ferrandiz ferrando ferrante ferraris ferrata ferrazzi ferrell ferrer ferrera ferreras
ferrero ferretti ferreyra ferrucci fiala fialova fibonacci fica ficino fidvi fiebig fieramosca
fierens fierro figueiredo figueras figueroa figuerola filali filangieri filippelli filippini
fillion filogamo filzi finetti finke finley finotto finzi fiol fioravanti fiorucci firgantoro
firmansyah fischetti fiser fiserova fittipaldi fitzgerald fitzpatrick flaiano flament flantz
flatley flego fleming fletcher fliegner flink flor florez florio floyd fluckiger flynn foconi fodor
fofie fogaca fogazzaro folch foletti foley folliero fonjallaz foote forero foriwaa forjan
fornaciari forrest forsberg forsell forslund forsman forster forsyth fortier fortuny foscari foser
fosu fosua foucart foucher fouquet fowler fracci frami franceschi franch francillon frandsen franic
franke franscini franssen franusic franzen franzese fraser frazier frechette frederiksen fredes
fredriksen freeman freeth frei frema frere frescobaldi freudenberger frey frias friberg frick frid
friedli friesen friis frimpomaa fritsch frketic frohlich frommelt frutos frye fucek fuchs fuente
fuentealba fuenzalida fujiati fujii fujita fujiwara fukuda fuller fulop fulton funnell furness
furrer fusani fuseli fuster gaba gabaldon gabba gabbana gabrieli gabud gacem gadda gaete gaggini
gagliano gagliardi gagne gagnon gaiatto gaiciunas gailius gaillard gaitan gaito gajardo galan
galarza galaz galdames galdikas galeano galeati galesic galiano galiazzo galic galilei galindo
gallagher galland gallardo gallart gallego gallegos galleguillos gallez gallo galloway galtarossa
galuppi galvan galvani galvis gamboa gamez gandhi ganesan gangemi ganguly gaona garate garay garba
garde gardiner garg gargallo garibay garica garmendia garner garnier garobbio garozzo garrett
garrido garriga garrone garza garzoni gascon gashi gasmi gasperi gassner gastelum gatica gatto
gaudin gaudreault gauthier gaviria gaylord gaytan geeraerts geerts gegic gehringer geiger geisel
geisler geissler gelabert gelinas gelli gemito gendron genot gentileschi gentili gentilini geraci
gerber gerhold gerlach gertz gervais geudens geuens gevaert gfeller ghafoor ghanee ghannam gharbi
ghasaan ghauth ghayoor ghazzal gheorghiu gherbi ghose ghosh ghunayn ghutayf giacconi giacometti
giammusso gianetti gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio
gibb gibert gibilisco gibson gielen gierschner gifford giger gigli giguere gilabert gilardoni
gilchrist gillain gillard gillespie gillet gillieron gilmore gilson gimenez gimeno giner ginese
ginesio gingras gintalas ginzburgas gioberti giolitti giorgetti giovine giradello giraldo giralt
girard giraud giroux girschner gisbert gislason giulietti giunti giusti glavan glavor gleason
gledhill gleeson gleichner gligora glineur gloor gnatz gobert goda godard godart godefroid godfroid
godin godinez godinic godoy goethals goffaux goffin goffinet goicoechea gokhale goldner goldoni
goldstein gole golgi golino golla gollum golubic gomila gomis goni gonzaga gonzales goodwin
goossens goovaerts gorczany gordillo gosselin gosset gossiaux gotic gottardi gotthard gotti
gottlieb gough gould goulet gour govaerts govoni goyal goyette goyvaerts gozzano gozzi gracin
gradenigo grady graf grahn graindorge gramsci granado granados granatelli granath granberg
grandjean granlund grassi grasso grau gravina grba grbac greco gredicak greene greenfelder
greenholt greggio gregoire gregori gregov greig gremese grenier grewal grgic grguric grgurovac
grifeo griffith griffiths grijalva grimani grinius grisoni gritti grob grojean grondin gronlund
gronroos gronskis grosjean grossi grottner grover grubisic grzetic gstohl guajardo gual gualandi
gualtieri guarato guardado guardiola guariento guay guberan gucci guclu gudelj guendouz guerfi
guerin guerra guerreiro guessoum guevara guglielmi guha guibert guicciardini guichard guidone
guidotti guijarro guilbert guillemette guillen guillet guillon guillot guillou guinizzelli guiot
guitart gulan gulati gulbrandsen gulen gulfam gullberg gullotta gulotta gulyas gumede gumprich
gunarto gunawan gunpf gurule gussoni gustin gute guthrie gutknecht gutmann guyon guyot gyamfi
gyamfiaa gyasi gyasiwaa haag haapala haapaniemi haase haataja haavisto habibi hachemi hackett
haddad haddouche hadfield hadjadj hadzic haering hafliger hafner hagberg hagenes hagg hagglund
haglund hagman hahn hainaut hajdu hajek hajkova hakala halambek halapir halasz halder haley
hallberg halleux hallin halme halvorson hamadi hamadouche hamann hamdani hamidi hamill hamlaoui
hammadi hammar hammes hammond hamon hamoudi hamzaoui hancer hancock handayani hane hanel hannecart
hannula hanson hanssen hanssens hanzek harapin harber hardiansyah hardie hardin harding hardy
hargreaves haring hariyah harju harloff harmon haro harrell harrington hart hartati hartman
hartmann hartung haryanti haryanto hasanah hasegawa hasler hassanah hassani hastuti hatfield hauck
hauffer haug hauge haugen haugland hauser hautala hautamaki havlicek havlickova hawkins hayashi
hayer haynes hayre hays healey healy heaney heath heathcote hebert hecker hedberg hedin hedlund
hedman heeb hegde hegedus hegmann heidenreich heidrich heikkila heintze helenius helland hellberg
hellemans hellman hellwig henao henck hendrick hendricks hendrickx hendriks hendrix henin henni
henrard henriksen henrion henriques henriquez henrotte henschel hensley henson hentschel hepburn
herceg heremans hering hermighausen hermosilla hernadez hernandes herout herranz herrero herrmann
hertrampf hervas hervia herzog heser hesse hessel hethur hettinger hettner heuser hewitt heydrich
heylen heymans heyvaert hickle hickman hidayanto hierro hietala higgins higueras hilll hilpert
hilti hilton hiltunen hinic hinojosa hinton hintz hirt hirthe hjelm hjort hoarau hoare hoareau
hobbs hodak hodel hodge hodges hodgson hodson hoeger hofer hoffmann hofig hofmann hofstetter hogan
hogberg hogg hoglund holappa holdaway holloway holmberg holmqvist holst holsten holt holub holubova
holvoet holzapfel holzenbecher homenick honore hooper hoover hopkins hoppe horacek horackova horak
horakova horemans horle hormazabal horne hornich hornig horton horvat horvatek horvathova horvatic
horvatinec hoskins hoste hotz houari houben hougardy houghton houle howarth howe howell hrabar
hranic hranj hren hrsak hruba hruby hruska hruskova hrzenjak hsia hsiang hsiao hsieh hsin hsing
hsiung hsueh huart hubbard hubel huberty hubin huddleston huel huerta huertas huet huff huffman
huguet huhn huhtala huljev hult hultman humbert humblet hume humphreys humphries hunter hunziker
huotari hurley hurlimann hurst hurtado husnjak hutagalung hutapea hutasoit hutchinson huttunen
huybrechts huyghe huynh huys huysmans huzaifa hyatt iacobucci iacovelli iadanza iannelli iannotti
iannucci iannuzzi ibacache ibanez ibarra ibikunle iborra ibraaheem iftikhaar iglesia ihejirika
ihsaan ihtiram ijli ikhlef ilic ilori ilupeju imbert imhof impastato infantino ingram iniesta
innocenti inonu inostroza inoue interiano interminei interminelli inzaghi inzunza ionita ioppi
irawan iriarte irizarry iroha isaksen isella isern isler issac iswahyudi iturra ivancan ivandic
ivsic iyanda iyengar iyer izaguirre izquierdo jaabir jaakkola jabr jacobi jacobs jacobsen jacobson
jacquemart jacquemin jacquet jacquot jacuzzi jadot jadoul jagarinec jaggi jahdami jahdari jahn
jailani jaimes jain jaiyeola jakab jakel jakobsen jakopec jakovac jakupic jakus jalaal jamar
jamieson janda jandova janeckova jans janssen janssens jantsch jantti januar jaque jaquez jaramillo
jarosova jarvela jarvi jarvis jaskolski jasprica jasso jast jaume jauregui jayaraman jefferies
jeffries jehle jelavic jelic jelinek jelinkova jellyman jemric jennings jenssen jeppesen jepsen
jerde jessel jessen jezek jezkova jhaveri jilani jiminez jockel jodar jofre johal johannessen johns
johnston jokela joly jomini jonckheere jopich jorda jorquera jost joubert jourdan jovanovac jove
jover jovinelli joye jozic juarez judd jugovac juhasz juhlin jukic julliard junck juncken jungfer
junitz junken juntunen jurado juresko juretic juric jurisic jurlina jussila juttner juvara kaamil
kabus kachela kaci kadakia kaddour kaddouri kadija kadlec kadlecova kagi kahlina kairys kalanjos
kalazic kaleem kaleema kalin kalita kalla kallert kalvaitis kalvelis kalvenas kambs kamdar kanerva
kaniski kankaanpaa kannan kantola kapadia karaamat karadeniz karagic karamarko karge karhu karhunen
karikari karki karlberg karmelic karnik karpe karttunen karuza karz kasam kaser kashif kashyap
kasparova kassulke kaster katic katona kaufman kaufmann kaul kaupas kauppila kautzer kauzlaric
kaysan kebaili kebir keebler keer kelemen kelic kelley kemmer kemp keng kensy kerekes kerkhofs
kerluke kerr kertzmann keskitalo kessler ketola kettunen keudel kevo khaldi khare khelif khelifa
khelifi khelil khosla khumalo khurana kidd kieber kiehn kihn kilback kimura kinet kinkela kinnunen
kiraly kirby kirlin kisakurek kiska kitzmann kiuru kivela kivimaki kiviniemi kivisto kjaer kjeldsen
kjellberg klanac klapp klaric klarin klasic klausen klein klemm klemt kligl kline kling
klingelhofer klocko klotz knapp knappe knecht knockaert knowles knox knudsen knutsen kobelt koch
kocsis koelpin koepp kohler kohli koivisto koivula koivunen kokko kokoric kolade kolarec kolarova
kolega kolic komar konda kondo konecna konecny konopelski koomson kopecka kopecky kopjar korichi
korpal korpela korpi koruturk koshy kosic koskela koski kosoko kostanic kostelac kostolzin kothari
kouidri kovacek kovar kovarova koya kozey krajcar krajcik kralj kralova kramaric kramer krantz
kranz kratochvil kratochvilova krause kraushaar krausova krcelic krebs kreiger krein krejcova
kresonja kreusel krish krishnamurthy krishnan kriz krizan krizova krogh kroker krpan krsanac
krueger kruschwitz krzelj krznaric kshlerin kubicek kubickova kucera kucerova kuhic kuhl kuhlman
kuhn kuhnert kuisma kujala kujundzic kukucka kulmala kumer kunac kunde kunz kunze kuphal kupsjak
kurian kurki kurniawan kurtoic kuruvilla kusch kusi kusiwaa kusmawati kusumo kuswandari kuswoyo
kutch kuusela kuusisto kuvalis kuvezdic kuzmic kvist kwaakye kwaakyewaa kwartemaa kwarteng kyei
kyeiwaa kyerewaa laakso labadie labbe labeeb labelle labinjan labonte laboy labrecque lacasse
lachance lachapelle lachmann lacombe lacroix ladavac ladeck laenen laflamme lafontaine lagarde lago
lahaye lahiah lahmar lahteenmaki laiho lailasari laing lajlaj lakatos lakehal lakhal lakhdari lakin
lakoseljac laksita laksmiwati laliberte lalla lallemand lalonde laloux lamborghini lambot lambotte
lambrecht lambrechts lammens lammi lamontagne lamoureux lampert lamri lamy lancisi landa landin
landry lanfranchi lang lange langern langlois langosh langworth lantz lanz laouar lapierre laplante
lapointe laporte larbi lardinois laribi lariviere larkin laroche larocque larose larouche larranaga
larrea larson lasic lassen lassila lastra latreche lattuada latupono latvala launay laureano
laurenson laureys lauridsen laurila lauritsen lauwers lauzon lavallee lavigne lavoie lawal lawson
lazcano lazuardi leannon leao learmonth lebeau lebel leblanc lebon lebreton lebron lebrun lebsack
leclerc leclercq lecocq lecomte leconte lecoq ledent ledesma ledner ledoux leemans lefebvre lefevre
leffler lefort legault legendre legnante legrain legrand legros lehmann lehner lehtimaki lehto
lehtola leino leite leiva lejeune lelas leleu leleux lelievre leloup lemaire lemaitre lemieux
lemire lemke lemmens lemoine lemonnier lempereur lemus lenaerts lengyel lenic leonardi leoncavallo
leonetti leopardi lepage lepisto lercari lerma lerner leroux leruth lesage lesch lesic lessard
lestari letelier letellier letourneau letta lettiere leunberger leuschke leveque levesque levine
levy leysen leyton leyva lheureux lhoir liao libert licul liden liebelt liegeois liekens lienard
ligorio liguori lillo limazah limbourg lindahl lindberg lindblad lindblom linde lindell lindfors
lindh lindholm lindkvist lindmark lindner lindqvist lindroos lindskog lindvall linna linton
lippomano lisica liska liskova littel littizzetto liverotti liyaaqat liyaqat lizama lizana ljubetic
ljubic ljung ljungberg ljungqvist llabres llado lledo llobet llopis llorens llorente lloret lluch
loaiza lobato lochel loera loffler loiseau lojen lollobrigida lombardi lombardo lombroso lomeli
londono longhena longoria lonn lopresti lorch loredan lorencin lorent losa losada losekann loucif
lounis loureiro lovato lovric lowe lowery loya loyola lozada lozano lubowitz lubs lucarelli
lucchesi lucciano lucero luciani ludovisi lueilwitz luengo luettgen luevano lukacs lukic lukinic
luksa luksic lumbreras lundberg lundblad lunde lundell lundh lundholm lundin lundkvist lundmark
lundqvist luoma lupo luqmaan luqman luque luria luscher lussier lussu lustenberger lutf luthi
luthra luxardo luyckx luyten luzi lynch lyons maalik maatta maawiya mabuza maccanelli macdonald
macedo macesic machacek machackova machova machuca macias madan madani madariaga madden maddox
mader maderna maderno madiyan madsen madu madunic maeda maenpaa maertens maestas maestre maffei
magalhaes magana magar maggio maggioli maglio magnani magrassi magyar mahajan mahal maharaj mahbeer
maheen maheswara mahfuj mahfuz mahi mahieu mahmoudi mahnet mahoney mahy maidana maier maillard
maillet majdenic majorana majumdar makela makhlouf makhloufi makinde makinwa makovac malacarne
malaparte malatesta malave maldonado malenchini maletic malfait malherbe malhotra malipiero malki
mallick malmberg malmqvist malnar maloca malone malpighi maly malzer mamani mamic mammen mamula
manacorda mancebo mancilla mancini manco mandasari mander mangat mangold mangunsong manjon mann
manne manning mannisto mannoia manole manolesso manrique manriquez mansilla mansiz manson mansouri
mante mantegazza mantegna mantyla manullang manunta manzano manzoni maouche maquet marambio
marangoni marazzi marbun marcacci marchal marchand marchant marcotte marcoux mardesic mardhiyah
mardones marenzio maresova maretic marfell margraf maric marien marinetti marini mariscal marklund
markovac marlier marmol maroof marpaung marquardt marquet marquez marrone marroquin marsden marsic
marsili marti martic martineau martinelli martinic marttila martucci marusic marxer maryadi maryati
marzic marzorati mascagni mascarenas mascaro mascheroni masek maskova maspero massart masseron
masset massey massin mastandrea mastroianni mata matagne matahlija matamala matana matejka
matejkova materne matesa mateu matheson mathews mathiasen mathiesen mathisen mathot mathy matijas
matile maton matousek matouskova matovina matsuda mattarella matteotti matthai matthews matthijs
matthys mattila matulic matulin maturana maureira maurer maury mavra maxwell mayasari mayer mayert
maynard mayol mayorga mazouz mazouzi mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mbatha
mbeki mcbride mccall mccallum mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy
mccullough mcdaniel mcdermott mcdonald mcdowall mcdowell mcewen mcfarland mcfarlane mcgee mcgill
mcglynn mcgrath mcgregor mcguire mchunu mcintosh mcintyre mcisaac mckay mckee mckenna mckenzie
mckinney mckinnon mcknight mclachlan mclaughlin mclean mcleod mcmahon mcmanaway mcmillan mcmurray
mcnabb mcneil mcpherson mears mebarki mecheri medac meddah medel medhurst medici medina medjahed
medrano medved meersman meert meeus megantara meic meier meili mejia mejias melander melani melero
melin mella mellado mellor melton menard menchaca mende mendizabal mendonca meneses mengolo mennea
menon mensah menthonnex mentzel merabet merah meraz mercadante mercader mercado mercalli mercantini
mercati mercier merckx merino merisi merritt mertens mertz merz merzoug merzougui mesaric mesbah
messaoudi mestdagh meszaros metcalfe metella mettler meucci meunier meurant meurisse meyers meza
mezei meziane meziani mezzetta miah micca micetic michaud michaux michelangeli micheletti michiels
middlemiss mielcarek migliaccio mihalic mihic mihoubi mikic mikkola mikulandra mikulec milanesi
milatic miletic milevoj milina millan millar millard miloslavic milotic miloudi milovac mimica
mimouni mimun minet minhas miniati minne miralles miramontes mireles mirt misak misicher misra
missoni mital mitschke mittal mitter mkhize moberg mocanu moccia mocenigo mochlichen mocibob modi
modiano modig modigliani modric mody moen moens moerman mofardin mogherini mohammedi mohanty
mohaupt moisio mojica mokadem mokhtari mokrane mokrani molano molesini molin molina moliner molins
molnar monahan mondaca mondadori mondaini mondragon monduzzi moneta monfort monicelli monnard
monnet monney monnier monreal monroy monsalve montalcini montalti montanari montanariello montandon
montanelli montanez montano montecchi montecino montecinos montemayor montesano montesinos
montessori monteverdi montez montgomery monti montoya mooney moore morabito moraleda moran morand
morandi morandini morante morard morata moravcova moravec morawo morcillo moreels moreira morell
morellato morera moresi moretti morgagni morillo morissette morlacchi morosini morpurgo morricone
morrison morrocco morsli mortati mortimer morton morucci morvan moscarda moschino mosciski mosemann
moser moslavac mosley mostefaoui mota motlanthe mottet mottiez moulay moura moureau mourib
moussaoui moya moyano moyer mozart mraz mthembu mthethwa mude mudgway mudri mudronja mueller mugica
muhle mukherjee mulet mulichen mullen mullerova mullins mulyani munari munguia muni munoz munro
muratori murazik murdoch murialdo murillo muriset muro murri murthy murty musatti muscet musil
musilova mustac mustapic mustofa musy muti mutti muzic muzina myers myhre myklebust myllymaki naail
nababan naccari nacer nadal nadeau nadig nadkarni naessens nagele naidu naili nainggolan nair najam
najeeb najera najmudin nakagawa nakajima nakic namaga nanda napitupulu napolitano narain narang
naranjo narasimhan narayanan narpati narula narusis narvaez nascher nash naslund nasri nasyiah
nasyidah nath natsir natt natta naujokas nauseda navarrete navarria navarro navez navone navratil
navratilova nayak nayar naylor nazario ndlovu nebot necci nedic nedjar negrete negron neilson
neirynck nelissen nemcova nemec nemecek nemeckova nemes nemeth nerger neto nette neureuther
neuschafer neuville nevado nevala nevarez neveu newman newton neyens ngcobo ngcuka nibali nicaise
nicholls nichols nicholson nicolau nicoletti nicolini nicolucci nieh niemeier niemela niemi nienow
nieto nievo nigam niggli nikolic nikula nimac ninalowo nipp niquille niscoromni nishimura nissen
nistor nitti nitto nitzsche nixon nizet nizetic njoku nkansa nkansah nkosi nkrumah noack nogueira
noguera nogues nohlmans nolan nolcini norac norambuena norberg norbiato nordberg nordin nordio
nordlander nordlund nordqvist noren norgaard noriega norlin norling normand norris norrman norton
nosiglia notarbartolo nouar noui novakova novaro novitasari novoa novosel novotna novotny nsia
ntiamoa ntim nugnes nugroho nuraini nurdiyanti nurmi nussle nusslin nuyts nwachukwu nwosu nxumalo
nyaako nyaakoaa nyame nyantakyi nyberg nygard nylander nylen nylund nyman nyssen obeng oberbrunner
oberg obratov ocalan ocampo ocasio ochoa oconnell odegard oderwald odescalchi odetola odobasic odom
odonnell odunsi oehri offredi ofori ofosu ogbuehi oger ogindan oginni ogulana ogunbamigbe ogunbiyi
ogunbo ogunde ogunwobi ogunyeye ohman ohri ojala ojeda ojua ojukwu okada okafor okamoto okeke okoro
oktaviani okuneva okyere olabode oladipupo olah olaiya olander olasupo olate olave olaya olea
olesen olguin oliboni olivares olivarez oliveras olivetti olivo oller ollila ollivier olmedo olmo
olowokeere oloyede olson olubode olugbayila olujimi olukotun olukunga olusanya oluwagbemi olvera
omair omeir omidina omma omojola omotoso omran onate ondricka oneal oneill onio onisto onoh
ontiveros onwuka oommen oparinde opazo opizzi opoku oppong oprea opuku oquendo orban orbanic
ordenes ordonez orellana orengo orjuela orlic ormeno ornelas orosco orosz orozco orrego orsini
orsolic orsos orsulic ortese ortmann ortolani ortuno osborn osborne oscuro osei oshin ospelt ospina
ossandon ossani ossola ostberg osterberg ostergaard ostinelli ostling ostlund ostman osuntokun
otero otiwa otmani ottino otuo ouali ouchene ouellet overgaard owais owokoniran owolabi owoyemi
owusu owusuwaa oyadiran oyaifo oyarce oyarzo oyarzun oyeniyi oyetoro oyeyemi oyinlola ozimec ozuna
paavola pabon paccot pacelli pacetti pacheco pachoud pacillo pacocha pacomio padberg padilla
padmanabhan padmasari padovano padron paez paffrath pagac paganini pagliaro pagnotto paimo paiva
pajunen pajur palacios palan palastri palic palladio pallares palmer palmisano palmqvist palomaki
palomar palomares palombi palomo paltrinieri palumbo pamic panatta panchal pandey pandit panduric
pandya pangestu paniagua panicucci pantoja panzera paoletti paolini paolucci papafava papak paparic
papetti papp paquay paquette paquin paquot parada paradi paradis pareja parejo parekh pareto parikh
parini parisi parisian parkinson parmar parmentier parmer parmitano parpinel parra parri parrish
parsa partida partzelt paruta pascarella paschoud pasolini pasquier passalacqua pasten pastine
pasztor pataki patberg patchett pathak patil patino patla paton patterson patton pattyn paucek
paulus pausini pauwels pavanello pavarotti pavelic pavez pavic pavin pavlicek pavlik pavlikova
pavon pavone payet payne pazos peano pearce pearson pechel pecotic pecur pederiva pedersoli pedisic
pedraza pedrazzini pedroni pedrosa pedroza peeters peharda peinado peiro peitrequin peixoto pekkala
pelaez pelayo pellegrini pelletier pelli pellicer pellico peltier peltola peltoniemi pena penaloza
penalver penic pennetta pennington penttila pepe pepin pera perak peral perala perales peralta
peranda perano perdomo perea perello perera pereyra pergande pergolesi peric perini perisic perkov
permadi permata peron perozzo perreault perret perrin perrot pertile pertini pertiwi perusko
peruzzi pesic peskova petek peterlik peterson petitjean petralli petrassi petric petrocelli petrova
petrucci petrucelli petruzzi peukert pezzali pfannerstill pfeffer pfister phelps philippart philips
piacentini piane piazzi picard piccand piccinni piccio pichardo piche pichon pieper pierard
pierrard pierret pierson pieters pietila pietrangeli piette pigafetta pignatti pihl pikec piljek
pillai pillay pimenta pinamonte pincheira pincherle pineau pineda pinedo pineiro pinho pinilla
pininfarina pinol pintaric pinter pintor pinzon piovani piquer pirandello pirard pire pirelli
pirlot piron pirotte pirson pisacane pisani pisano pisaroni pistoletto pittman pizzamano pizzetti
pizziol pizzo plana plantak plantek plath platini plazanin plese plourde poblete pochet pocius
poelmans poerio pohjola pohl poirier pokas pokorna pokorny pokos pokuaa polak polakova polani
polesel polet polfliet polic politz polizzi poljak pollard pollet pollich polonijo pomaa pomares
pometta ponce poncin pongrac pontecorvo ponti poole popa poppe porcel porcellato poropat portilla
portillo portmann porzio posada poska poslon pospisil pospisilova potier pottier potvin poulain
poulin pouliot povilonis poza pozder pozo pozuelo pozzecco prabhakar prabowo prada pradana pradhan
pradipta praet prakasa pranowo prasasta prasetya prasetyo prashad prastuti pratama pratesi prati
pratiwi pratt prayoga preciado preda predovan preiss prelec prempeh preocanin prevost pribanic
priego prieto priselac pritchard priuli probst procacci prochazka prochazkova procter prodi
prohaska proietti prokop proost prosacco proulx prouse provencher prpic prskalo prtenjaca pruitt
pruschke pruvost pucci puccini pudjiastuti puente puentes puerta puga pugh pugliese puglisi puhakka
puharic puig pujadas pujol pulgar pulido puljiz purnawati purohit purwanti puscasu puskaric
puspasari puspita putinja putra qaasim qabeel qadar qahtan qaim qaseem qasif qian qiao quadir
quartey quartier quasimodo querini quero querol quezada quigley quijada quinonez quintanilla
quinteros quiroga quiros quiroz quispe quitzon qusay qutaybah raaghib raakin raashid raatib rabah
rabar rabb rabbani rabhi rabiah rachedi racz radebe radel radelic radhakrishnan radic radin radisch
radocaj rael raeymaekers rafay rafeek raghavan raguz rahal rahayu rahija rahmawati rahmoune
rahmouni raimondi rajagopal rajagopalan rajala rajasa rajata rajn raju rakela ramachandran
ramaekers ramakrishnan ramazzotti ramdani ramsay ramsey randazzo randhawa rangel ranta rantala
rapin rapisardi rappaz rapraz rascon raseta rasic rask raskin rasmussen raspor rastelli rastija
rastogi ratke ratta raty rauhala raurica rautio ravaglioli ravn raynaud rayner raynor razo razov
reardon rebic rebolledo rebollo recio redondo reese regalado rege regge regnier reguera rehn
reichel reichert reichmann reig reilly reinger reinhardt reising remacle rempel renard renault
rendon rendulic rengifo renier renner rensi renson renteria renzi repo respighi retamal retamales
reuter revilla reyna reynaert reynaud reynders reynolds reynoso rezende rezig rhodes riascos riba
ribaric ribeiro ribic ricart riccardi riccati ricci ricciardi richards richer ricko ricolfi riehl
rienzo riera riffo rigaux righi riha rihova riley rinaldi rinne rintala riojas riou rioux ripoll
rippin riquelme risch risek rismondo ritacca ritchie ritosa ritter rius rivard rivas rivero riviere
riyanti rizzo rizzoli robadey robb robel roberge roberson robitaille robledo robson roca rocamora
rocca roccabonella roce rocha roche roda rodarte rodenas rodrigez rodriquez roelandt roero rogahn
rogge rogiers rogner rogosic rohaan rohleder rohrdanz rohricht roht roig rojnic rojo roldan rolfson
rolland rollins rolon romagnoli romaguera romanens rombaut rombouts romer romeu romiti romo
roncalli ronkko ronning roob roose roosen ropero rorricht rosado rosales rosell rosello rosemann
rosenbaum rosenow rosenqvist rosero rosiello roskoth rosmini roso rosseel rosselat rosselet
rossellat rosselli rossellini rossello rossetti rossini rossiter rottiers roura rousseau rousseaux
roussel rousset roux rowe rowland rowlands rowley roybal royer royo rozas ruano rubbia ruberto
rubesa rubilar rubinic rubio ruecker rueda ruegg ruelas ruffini ruggeri ruggieri rukavina rumora
runte ruppersberger ruppert rusticucci rutten ruzicka ruzickova rydberg ryden saabir saafir saahir
saajid saal saalim saaqib saarela saari saariyah saavedra sabater sabatini sabbatini sabbe
sabharwal sabil sabiq sabljak sabol saboor sabur saburah sachar sachdev sachdeva saci sacre sadan
sadaqat sadeed saelens saenz saether saez saffi safitri safo safoaa sager sagese sagnelli sagredo
saha sahli sahlin sahni sahota sahraoui saidani saidi saini sainio sainz saiz sakac sakamoto
sakarya salahudin salako salami salandra salata salcido saldana saldias saldivar saldivia salgari
salhi salieri salinas salmela salmeron salmi salom salomaa salopek salva salvemini salvi salvini
salz samele samosir sampaio sampath samper sampson samyn sanabria sanches sandberg sandell
sanderson sandin sandoval sandoz sandvik sanghvi sanguineti sanhueza sani sanjuan sankaran
sanmartin sanmiguel sansoni sansonnens santacruz santamaria santibanez santic santillan santorio
santoro santos santoso sanudo sanz saoudi saptono saputra sarabia saraceno saracino saragat saragih
sardelic sargac saric sarin sarkozi sarlija sarmiento sarpong sasaki sastre sastry sathe satherley
satriani satta satterfield sauberlich sauceda saucedo saudan sauer saunders saura sauro sauvage
savard savoie savorgnan sawayn sawhney sawyer saxena sayah sbarbaro scaduto scalera scalfaro
scamarcio scandone scaramucci scarfoglio scarlatti scarpa scarpetta scarponi schaaf schacht schaden
schadler schaefer schafer schaller schamberger schar scharer schaub scheel scheibe scheidegger
schenk schepers scherrer scheuermann schiaparelli schiavo schicchi schinke schinner schlatter
schleich schlosser schmeler schmid schmidtke schmiedecke schmiedt schmit schmitt schmitz schnyder
schoch schoen schofield scholl scholtz scholz schomber schonland schoofs schoonbroodt schottin
schou schowalter schuchhardt schuler schulist schultz schumacher schumm schuppe schurch schuster
schwab schweitzer schwital schyns scialpi scotti scotto searle seco sedano seddiki seddio sedlacek
sedlackova sedlak sedlakova sedlar segarra segebahn segers seghers segni segre seguel segui segura
sehgal seifert seiler seip sekhon selendic semialjac semitecolo senger sengupta senn senouci sensoy
seppala sepulveda serao serlupi sermonti serna serraglio serrano serrato sersic servais serwaa
seshadri sestak sestan setiawan setty sevcik sevcikova sevillano sevrin sexton sforza sgalambro
sgarbi shaffer shailer shanahan shand shao sharaf sharpe shaw shea shehu shekoni shelton shenoy
shepard sheppard shere sherman shetty shimizu shukla sibal sibalic sibilia sidhu siegrist siffredi
sigrist sihombing sihotang sikiric sillanpaa silveira silvestri simanjuntak simara simard simbolon
simek simeoni simic simkova simoens simoes simola simonis simons simunic sinaga sinclair singhal
singleton sinha sinisi sinozic sipek sipic sipila siqueira sirait siregar sirois sirotic sirvio
sismondi sisneros sisulu sithole sitompul sitorus situm situmorang sivertsen sixtus sjoberg sjoblom
sjodin sjoholm sjolander sjolin sjolund sjostedt sjostrand skara skinner skoda skog skoglund skold
skoog skov skrlin skrtic skugor skunca skupnjak sladonja slavikova slegers slimani sloan smet smets
smid smidova smirnoff smolic snauwaert snyder sobarzo sobota sobowale sobrero sobrino soderberg
soderholm soderini soderlund soderman soderqvist sodhi soding soffici soini sokac sokic solanki
solari solberg solera solheim solimena soliz sollima solomun solorio solorzano solsona solzer soman
sommaruga somogyi somoza sondergaard soni sonnino sood soper soranzo sordi sorgatz soriano soric
sorrentino sosa sosic sostaric sotelo soto soucy soudani soukup soukupova southee souza sowman
soyinka soylu spadafora spallanzani spanevello spelman speri spiess spika spinelli spinka spinola
spisic spoljaric sporer sporri spralja sprenger squarcione sraffa sridhar srinivas srinivasan
srivastava stace stadelmann staelens stafford staglieno stahl stahr stalder stamm stancin stancu
standaert stanek stanic stankova stanley stanton staquet stassin stastna stastny staub staude
stauffer steckel steele stefanec stefanelli stehr steiger steinberg steiner steinmann stejskal
stejskalova stenberg stenlund stepanek stepankova stephens stephenson sterckx stettler steuber
steuer stevenson steyaert stiebitz stiedemann stifanic stiffel stimac stiperski stockli stoica
stojanov stojnic stoll stolnik stoltenberg stolze stoppani storey storladi stosic stracke
stradivari strandberg strangio stratton strawbridge strbac streich strickland striebitz strinavic
strnad strnadova stroh stroman stromberg stroobants strosin stucchi studer stumpf stupalo sturlan
stutz suarez suartini suazo suciu sudiati sundberg sundell sundin sundqvist supraha surac surbek
sureda suri surina suryatmi suryono susanti sussebier suter sutter sutton suwarno svahn svanberg
svard svec svecova svedberg svendsen sverko svoboda svobodova swaniawski swanson sweeney swennen
swinnen sykes sykora sykorova syrjala szabo szalai szekely szekeres szilagyi szoke szucs taaj
taanish tabacu tabassum taboada tacchini taccola tadeen tafazal tafoya tafuri tagliafierro tahawwur
taheem tahmaseb tahraoui tahri taibi taipale takacs takala takyi talbi taleb talhah taliani
taliercio tamanna tamarit tamayo tamborini tamburi tamburini tamez tampubolon tandon taneja tangen
tanguay tanguy tanzini tapia tapp tarantini tarantino tarchetti tardif tarhan tarihoran tartaglia
tartini tasca tasche tasso tassoni tate tawia tawkeel tebaldi techer tedesco teixeira tejada tejeda
tejedor tejera tejero telesio tella tellez tello temmerman tencalla tenorio tepes teran terragni
terrazas terrell tervo terzic tesar tesija tessier texier textor thaker thakkar thaman thamrin
thanel theraulaz theriault therrien theunis thibaut thibodeau thiel thirion thiry thomassen thommen
thomsen thonon thony thoren thornton thorpe thulin thygesen ticha tichy tielemans tiepolo tijerina
tillman timmerman timmermans tinguely tintzmann tirabassi tirado tisaj tiwaa tiwari tlustek tobar
tobler togliatti tognazzi toic tolj toloza tomanova tomaselli tomasetti tomasini tomei tomic
tomlinson tommaseo tonc toninelli tonisto toor torlonia tormo tornatore tornqvist torok torp torphy
torralba torre torrecilla torrens torrez torricelli torrijos toscani toscanini toselli tosi toso
tosto toth totic totino touati toubeau touil toumi toussaint towne townsend tozzi tozzo traetta
trantow trapanese trapp trask travaglia travaglio traversa travia trebbi treboux treccani trejo
tremblay tremonti trentin trentini trepanier tresoldi treutel treves trevino trevisan trevisani
trezzini triana trillini trincavelli tripathi triplat trivedi trnski trobbiani troch troisi
trombetta trommler troncoso tropea trost trotta trottier trubin trudel trujillo trupiano trupp
trussardi trutanic tsao tschentscher tseng tsou tsui tucker tuda tudic tuksar tukur tuma tumova
tuomi turati turchetta turchi turci turcinov turcotte turgeon turina turnbull turpin turrini
turudic turunen tusek tuskan tutino tuzzolino tveit tweneboa twidle twumasi ubaadah ubadah ubaid
ubaidah ubaldi ubay ubayd udeh udinese udinesi ugarte ughi ugrinic uhban ukic uldry ulibarri
ullmann ulloa ullrich umaarah underwood ungaretti uotila upadhyay uppal upton urbain urbanova
urbina urbonas uria uriarte urias uribe urlic urra urrab urrutia urzua usic utama utami uusitalo
uwais uyainah vaca vacek vachon vaci vackova vaes vahar vaidya vaillancourt vaillant vainio valadez
valbuena valcarcel valdebenito valderrama valdes valdez valenciano valenta valentic valentova
valenzuela valero valette valguarnera valier valimaki valjetic valkama valladares valle vallee
vallejos vallelian vallet vallin valmarana vanbrabant vance vandaele vandamme vandecasteele
vandekerckhove vandenberghe vandenbroucke vandenbussche vandendriessche vandeputte vanderheyden
vanderlinden vanderstraeten vandervort vandevelde vandewalle vanegas vanek vanhee vanhoutte vanhove
vankova vanneste vansteenkiste vanvitelli vaquero varadi varano varela varga varghese varkey varma
varty varughese vasari vasconcelos vasseur vattimo vaughan vavra vavrova vayrynen veas vecellio
vecoli vega veic veilleux vejar velandia velasco velasquez velazquez velez veliz veloso veltroni
vendetti venditti vendrell venegas veneziano venier venkataraman venkatesh vento venturi verbeeck
verbeke verbiest verbist verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercoe
vercruysse verdejo verdi verdier verdonck verdone verdu verdugo verduzco vereecke vereecken verelst
veres verfaillie verga vergara vergassola vergauwen vergerio verhaegen verhaeghe verhelst verheyden
verheyen verhoeven verhulst verlinden vermeersch vermeir vermeire vermeiren vermeulen vermeylen
verri verschueren verstappen verstraete verstraeten vervaeke vervaet vervoort verwimp vesely vespa
vespucci vestergaard vesterlund vestin veum vezina vezzali viaene vianello viberg vicencio vidal
videla vidoni vidov vieira vigliotti vigorelli viitala viklund vilain vilalta vilanova vilaplana
vilches viljevac villablanca villadicani villagomez villagra villalba villalobos villalonga
villalpando villamil villamizar villanueva villareal villarosa villarreal villarroel villasenor
villegas villeneuve vincetic vinck vincze virag virk virta visconti visintini vismara vissers vitek
vitkova vittadello vitturi vivaldi vivanco viviani vizcaino vizintin vladislavic vlaeminck vlasic
vlcek vlckova vleugels vogel vogt vohra voinea voisin volaric volkman vollbrecht volterra
vonlanthen vonrueden vora vorkapic voros vozila vrabelj vrancken vranckx vranic vranken vrban
vretenar vrhovec vucetic vucin vugdelija vugec vuille vukman vukusic vuljak vuorela vuori vyas
waahid waajid wable wacana wachter wade wadhwa wadood waelchi wafeeq waghorn wagle wahhaaj wahlberg
wahner wahyudin wahyuni walder walia walla wallen waller wallin walser walton waluyo wanger warner
warnier wasita waskita wason wastuti watanabe wathelet watkins watsica wattiez wauters wauthier
weaver webb webster wegmann wehner wehrli weibel weihmann weimann weimer weinhage weinhold weissnat
weitzel welch wellens weller weng wenger wennberg wernecke wery wesack westberg westerberg
westerlund westin westlund westman wettstein wheeler whitaker whitehouse whittaker whyte wiafe
wiberg wibisono wibowo widiastuti widmer widodo wiegand wiek wieloch wiggins wijaya wijayanti
wiklund wilcox wilderman wiley wilkerson wilkinson willaert willame wille willekens willems
williams wilmart wilmet wilmotte wilms wilmsen winarno winarsih winberg windler winkler wintheiser
winther wirth wirz wisoky wisozk wiza wohlgemut wohlwend wolfe wolff wolfinger woodard woodward
woolley wouters wratt wuckert wulandari wulf wulff wunsch wuthrich wuyts wyatt wyman wynants xiang
xiong yaamoa yadid yafir yaghnam yahaya yahi yahia yahiaoui yahyaa yaman yamazaki yanez yawer
yawson ybarra yeboa yeboah yirenkyi ylitalo yoder yohannan yorulmaz yoshida yost yousfi yueh
yulianti yuliarti yundt yuniar yuste zaafir zaahid zaahir zaakir zabala zabaleta zabarella zabjacan
zaccagnini zaccardo zacchia zacco zacharia zackariya zafir zafrul zagar zaguri zahaar zahn zahri
zahrun zahur zakinja zakova zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo
zanichelli zanker zanoski zanzi zaoui zapata zarar zarlino zavala zayas zayyir zbinden zboncak zeba
zebec zedillo zeffirelli zehnder zelaya zelic zeman zemanova zemlak zengin zenteno zepeda zerjav
zeroual zerrouki zetterberg zetticci zezelic zgorelec zhong ziane ziani zichichi zidane ziegert
ziegler ziemann zieme zimmer zimmermann zingg zirme zito zitouni zivic zmaic zobel zola zollinger
zoppetti zoppetto zorbach zorlu zorrilla zouaoui zrilic zubairu zufika zugec zulaika zulauf
zulkarnain zulu zuluaga zuma zunec zuniga zupanic zurcher zurita zuvela zuwayhir zuzic
""")
