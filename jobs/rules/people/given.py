"""Names that people are given, and families' names, by which a reader sees a person in two
capitalised words. Folded. Names that are words of every day or places first of all are left out."""

from jobs.rules.people.givencyrillic import GIVEN_CYRILLIC
from jobs.rules.people.givenworld import GIVEN_WORLD
from jobs.rules.people.wordlists import words_of

GIVEN = words_of("""
aaron abby abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmajid abdelmalek abdi
abdirahman abdol abdolhamid abdollah abdolnaser abdolreza abdou abdoulaye abdul abdulaziz
abdulhamid abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdulsalam abdur
abdurrahman abed abel abhishek abid abigail abiy abolfazl abolghasem abraham abubakar achille achim
achraf ada adam adan adebayo adel adela adele adem adhir adil adnan adolf adolfo adrian adriana
adriano adrien adrienne afshin afzal agatha agnes agnieszka agostino agustin ahmad ahmadou ahmadu
ahmed ahmet ahsan aicha aida aidan aiden aileen ailsa aisha aishwarya aitzaz aj ajay ajit akbar
akhilesh akihito akin akira akmal aksel alaa alain alan alassane alastair albert alberta alberto
albin aldo alec aleida alejandra alejandro alek aleksandar aleksander aleksandr aleksandra aleksei
aleksey alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandros
alexandru alexei alexey alexia alexis alfonso alfred alfredo algirdas ali alia alice alicia alireza
alisa alison alisson alistair aliya allan allen allison alma almas almaz alonso aloysius alphonse
alvaro alvin alyssa amadou aman amanda amani amar ambrose amelia amelie amina aminata aminu amir
amira amirhossein amit amjad ammar amos amr amrullah amy ana anahita anand anas anastasia anatol
anatoly ander anders andre andrea andreas andrei andrej andres andrew andrey andrius andrzej andy
aneta angela angelica angelina angelo angie angus anil anish anita anjali anjum ann anna annabel
annalena anne annette annie ansar anselm antanas anthea anthony antje antoine antoinette anton
antonella antoni antonia antonio antonis antony anupam anurag anwaar anwar arash arianna ariel arif
arjun armand armando armen arnaud arne arsalan arseniy artem arthur artur arturo aruna
arvind aryna asad asaduddin asadullah ashfaq ashley ashok ashraf ashton ashwini asif asim aslam
asma asmaa astrid ataullah athanasios atiq atishi attila aubrey audrey augustin augusto augustus
aurelie aurelio aurora austin avi avigdor avraham awad awais aya ayan ayaz ayesha ayman aymen ayse
aysha azhar aziz aziza azmi babak babar baber badr bahman bahram bakhtiar balazs baldev banafsheh
baptiste barack barbara barham barnaby barry bart bartholomew bartosz bashar bashir basil basim
basma bassam bassem bastian bayu beata beatrice beatrix beatriz becky behnam behrouz behzad bela
belal belinda ben benazir benedict benedikt benigno benito benjamin benny benoit berit bernadette
bernard bernardo bernd bernhard bernie bert bertrand beth bethany betsy bettina betty beverly
bezalel bhagwant bharat bhupesh bhupinder bianca bijan bilal bilawal bill bilquis binali binyamin
birgit birgitta bj bjorn blaise blanca blanche bogdan boguslaw bohdan bojan boris borislav borut
bosco boutros boyko bozidar brad bradley brahim brandon branko brenda brendan brent bret brett
brian brianna bridget brigid brigitte britta brittany bronwyn bruce bruno bryan bryce bukayo bulent
burak burhan burhanuddin caitlin caleb calvin cameron camila camilla camille camilo carina carl
carla carles carlo carlos carlotta carmel carmen carol carole carolina caroline carolyn carrie
carsten carter casemiro casey caspar casper cassandra cassidy catalina caterina catherine cathy
cecil cecile cecilia cedric celeste celia celine celso cem cengiz cesar chad chaim chandra chantal
charif charles charlie charlotte cheryl chiara chidi chinedu chloe chris christa christel
christelle christiaan christiane christina christine christoph christophe christopher christos
chrystia chuck chukwuma ciaran cindy cj claire clara clarence clarissa claude claudia claudine
claudio claus clement clementine cleo cliff clifford clint clive clyde coco cody colette colin
colleen concepcion connor conor conrad constance constantin constantine cooper cora cordelia corey
corinne cormac cornelia cornelius cory cosmin courtney craig cristian cristiano cristina cristobal
curt curtis cynthia cyril cyrus dag dagmar dalia dallas damian damien damir damon dan dana dani
daniel daniela daniele danielle daniil danijel danil danilo danny dante daphne daria dario dariusz
darko darrell darren darryl darya dasun david davide davis davit davor dawid dawn dawood debbie
deborah deepak deirdre delia delphine demetrius demi denis denisa denise dennis denny denys denzel
derek dervla desiree desmond detlef devendra devin dewi diana diane diego dieter dietmar dietrich
dikgang dilip dilma dimitar dimitri dimitrios dimitris dina dinesh dino diogo dirk dj djibril
dmitri dmitriy dmitry dmytro dolores domenico dominic dominik dominique don donald donatella donna
dora doreen dorian doris dorota dorothea dorothy doug douglas dragan drago drew droupadi duarte
duncan durga dusan dustin dwayne dwight dylan eamon earl ebba ebrahim ebru eddie eddy ederson edgar
edgars edi edit edith edmond edmund edna edoardo edouard eduard eduardo edvard edward edwin efraim
efrain egemen egils ehsan ehud eileen einar ej ekaterina eknath ekrem elaine eleanor elena eleni
elham eli eliana elias elie elif elijah elina elinor elisa elisabeth elise elisha eliud eliza
elizabeth elke ella ellen elliot elliott elmar eloise elon elsa elsie elton elvira emanuel emanuele
emeka emil emile emilia emiliano emilie emilio emily emine emma emmanuel emmanuelle emre emrys
ender endre engin enis ennio enoch enrico enrique ephraim erdem eren eric erica erich erik erika
erin erling ernest ernesto ernst erwin esmaeel esmaeil esmail esmat espen esra esteban estefania
estelle esther ethan etienne eugene eugenia eugenio eunice eva evan evangelia evangelos evelyn
evgenia evgeny ewa ewan eyad eyal eyup ezequiel ezra fabian fabiana fabien fabio fabrice fabrizio
fadi fahad fahd fahmi fahri faisal faiz faiza fakhar fakhri falih fallah farah farahnaz farhad
farhan farhat fariba farid farida fariha farooq farouk farrukh faruk farzana farzaneh fatemeh fathi
fatih fatima fatma fatmata fatos fatou fausto fawad fawaz fawzi fayez fazal federica federico
felicia felicity felipe felix feng ferdinand ferdinando ferenc fereydoon fergus fernanda fernando
ferran fidel fikri filip filippo filiz finn fiona firas firdaus firouz flavia flavio fleur florence
florent florian fouad fran franca frances francesca francesco francine francis francisca francisco
franciszek franck franco francois francoise frank frankie franklin frantisek franz franziska fred
freda freddie freddy frederic frederica frederick frederik frederique fredrik freya frida friedrich
fritz fuad fumio gabor gabriel gabriela gabriele gabriella gabrielle gael gaetan gaetano gareth
garfield garry gary gaspard gaston gautam gavin gayle gebran geert gemma genevieve gennady genzebe
geoff geoffrey george georges georgi georgina georgios georgiy gerald geraldine gerard gerardo gerd
gerda gerhard germaine gerry gert gertrude ghada ghassan ghazi gholam gholamali gholamhossein
gholamreza ghulam giacomo giancarlo gianfranco gianluca gianni gideon gila gilbert gilberto giles
gilles gillian gina ginger ginny giorgia giorgio giorgos giovanna giovanni giselle gita gitanas
giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenda glenn gloria gokhan golda
gonzalo goran gordon gottfried graca grace graeme graham graziano greg gregor gregorio gregory
greta gretchen grigory grzegorz guadalupe gudrun guenter guido guillaume guillermo guiseppe gul
gulbadin gulbuddin gulnara gulsen gunnar gunter gunther gurbanguly gus gustav gustave gustavo guy
gwen gwendolyn gwyneth gyorgy haakon habib habiba habibollah habibullah hadi hadja hafez hafiz
hafsa haidar haider haim hakan hakeem hakim hal halbe haleh halil halima halimah hamad hamdi
hamdullah hameed hamid hamida hamidreza hamish hamza hana hanan hani hania hanna hannah hanne
hannelore hannes hannibal hans hansjorg harald hardeep hardik haris harish harjit harlan harold
haroon harriet harrison harry harsh haruka haruki harun harvey hasan hasina hasnain hassan hatem
hatice haydar hayder hazel hazem heather hector hedda hedwig heidi heiko heinrich heinz helen
helena helene helga helle hellen helmut hemant hendrik henk henning henri henriette henrik henrique
henry herbert heribert herman hermann hermione hernan herve heshmatollah hicham hichem hidayat
hideki hideo hilary hilda hilde hillary hina hiro hiroshi hisham holger holly homa hooman horacio
horst hosam hosni hossam hossein houda howard hubert hubertus hugh hugo huma humayun humberto
humphrey hung husain husam husein huseyin hussain hussam hussein iain ian ibrahim ibrahima ibtisam
ichiro ida idris idriss iffat iftikhar iga ignacio ignatius ignazio igor ihab ihsan ijaz ikram
ilaria ilham ilhan ilir ilkay ilker ilkka ilona ilya imad imam iman imelda imran imre ina inaam
inam inayatullah indira indra indrek ines inga ingeborg inger ingo ingrid ingvar inna inzamam ioan
ioana ioannis ion iqbal ira iraj irena irene irfan irina iris irma irshad irving irwin isa isaac
isabel isabella isabelle isaias isam isatou ishaq isidro iskander ismael ismail ismat ismet isobel
israel issa issam istvan itamar ivan ivana ivanka ivar ivica ivo ivor iyad izabela izhar jaafar
jaak jaap jaber jabir jacek jacinda jacinta jackie jacky jaclyn jacob jacopo jacqueline jacques
jacquie jad jafar jagat jagdish jagmeet jaime jair jake jakob jakov jakub jalal jaleh jalil jamaal
jamal jameel jameela james jamie jamil jamila jamileh jamshed jamshid jan jana janak jane janet
janez janice janine janis janko jannik janos janusz jared jarmila jarno jaroslav jaroslaw jasmin
jasmine jason jasper jaspreet jasprit jassem jassim javad javed javid javier jawad jawed jay jaya
jayanthi jayden jayson jazmin jd jean jeanette jeanine jeanne jeb jed jeff jefferson jeffery
jeffrey jeh jehan jelena jemima jennifer jenny jens jeremiah jeremie jeremy jermaine jeroen jerome
jerry jerzy jesper jess jesse jessica jesus jevgeni jibril jill jillian jim jimena jimmy jiri
jitendra jj jk joachim joan joanna joanne joao joaquim joaquin jocelyn jochen jodie joe joel joelle
joerg jofra johan johanna johannes john johnathan johnnie johnny johny joko jon jonah jonas
jonathan joni jonny joop joost joram jordan jordi jorg jorge jorgen jorma jos jose josef josefina
joseph josephine josh joshua josiah josie josip josue jovan joyce joyciline jozef jozsef jp juan
juana juanita judah jude judit judith judy juha juhani jukka jules julia julian juliana juliane
julianne julie julien juliet juliette julio julius junaid junichiro juozas jurgen juri justin
justine justus justyna jusuf jutta jyoti jyotiraditya jyri kadir kadri kagiso kai kais kaja kamal
kamala kamaluddin kambiz kamel kamil kamila kamran kane kanwal kapil karan kareem karel karen karim
karima karin karina karine karl karla karol karolina karoline karsten karthik karzan kasim kassem
kassim kassym kasym katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy
katie katja katrin katrina katya kaveh kavita kay kaya kayla kayode kaz kazem kazim kazimierz kazuo
keir keith kelechi kelly kelvin kemal kemi ken kenan kendra kenneth kenny keno kenta kerem kerry
kersti kerstin kevin keyvan khadija khadijah khaled khaleda khalid khalida khalifa khalil
khalilullah khatereh khawaja khosrow khurram khurshid khushbakht kianoush kieran kiersten kingsley
kiran kiren kiril kirill kirk kirsten kirsty kishore kj kjell klaas klara klaus klemens
knut kobi kofi koichi kojo konrad konstantin konstantina konstantinos kristen kristian kristina
kristine kristjan kristof kristoffer krisztina krzysztof kumar kurt kusal kwabena kwame kwasi kyle
kylian kylie kyriakos lachlan ladislav laila lajos lakshmi lalit lalu lamar lamine lance lara
larissa larry lars lasse laszlo latifa latoya laura laure laurel lauren laurence laurent laurie
lawrence layla lazar lazaro lea leah leandro lech lee leif leigh leila leland lena lennart lenny
leo leon leona leonard leonardo leonid leonie leonor leopold leopoldo leroy lesley leslie leszek
letesenbet leticia lev levan levi lewis lex leyla lia liam liaquat lidia lila lili lilian liliana
lilly lily lina linda lindsay lindsey linus lionel lisa lisbeth lise liton livia liviu liz liza
lizzie ljiljana ljubomir lloyd lluis logan lois lola lora loredana lorena lorenz lorenzo loretta
lorna lorraine lotfi lothar lotta lotte lou louis louisa louise loukas luan lubna luc luca lucas
lucia lucian luciana luciano lucie lucien lucienne lucille lucinda lucio lucius lucy ludmila
ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke luljeta lutfi luther lutz lydia lyle
lyn lynda lyndon lynn lynne lyudmila maaike maarten maciej mackenzie maddalena madeleine madeline
madhav madhuri madonna mads mae magdalena maged maggie magnus magomed maha mahathir mahatma mahbub
mahdi mahendra mahesh mahfouz mahinda mahmood mahmoud mahmud mahmut mahnaz mahsa maia maik maja
majd majed majid makhdoom makoto maksim maksym malala malcolm maleeha malek malgorzata malia malika
malin mallikarjun mallory malte mamadou mamata mamdouh mamnoon mamoun mamuka manal mandla mandy
manfred manik manish manmohan manny manoj manolis mansoor mansour mansur manuel manuela manzar
manzoor mara marc marcel marcela marcelle marcello marcelo marcia marcin marco marcos marcus
mareike marek marg margaret margarete margarita margaux marge margherita margit margot margrethe
marguerite maria mariam marian mariana marianna marianne mariano maricel marie marieke mariela
marietta marija marika marilyn marin marina marine mario marion maris marisa marisol marissa marit
marita mariusz mariya marjan marjorie mark markku marko markus marla marlene marlies marlin marlon
marnus marquinhos marta marten martha martijn martin martina martine martti marty marvin marwa
marwan mary maryam maryan maryana maryna marzena marziyeh masato masood masoud masoumeh massimo
massoud matej mateja mateo mateusz mathew mathias mathieu mathilde mati matias matilda mats matt
matteo matthew matthias matthieu matti mattias maud maura maureen maurice mauricio maurizio mauro
max maxim maxime maximilian maximo maxine maya mayank mayawati mayeul mazen mazhar mechthild megan
meghan mehbooba mehdi mehidy mehmed mehmet mehmood mehran mehrdad mehreen mehriban mehrnoosh meir
mel melania melanie melih melina melinda melisa melissa melvin meral mercedes meredith mert merve
meryem mete metin mette mevlut mia micah michael michaela michail michal michalis micheal michel
michela michele micheline michelle micheál mick mickey midhat miguel mihai mihail mihaly mika
mikael mike mikel mikhail mikheil mikko mikolaj mikulas mila milad milan milena milica milo milorad
milos miloslav milton mina mindaugas minna minoo mira miranda mircea mireille mirek miriam mirjam
mirjana mirko miro miroslav mirwais mirza mirziyo misha mitch mitchell mitsuko mitzi mj mladen
modeste modibo moein moez mohamad mohamed mohammad mohammadreza mohammed mohan mohd mohib mohsen
mohsin moin mojgan mojtaba moktar molly momin mona moncef monica monika monique monroe montserrat
morad morgan moritz morris mortaza morten morteza moses moshe mostafa motaz moussa mozhgan
mritunjay mubarak mubashir muhamad muhamed muhammad muhammadu muhannad muhsin muhyiddin mujahid
mujeeb mukesh mukhtar mulatu mulayam mumtaz muneer munir munira muqtada murad muriel murray murtaza
musa musadik mushahid musharraf mushfiqur mushtaq mustafa mustafizur mustapha mutaz muthanna
muzaffar myles myra myriam myrna mzia nabeel nabih nabil nabila nada nadav nadeem nader nadezhda
nadhim nadia nadim nadine nadir nadira nadiya naeem nafisa naftali naguib nahed nahid nahida nahla
naim naima najaf najat najib najibullah najla najlaa najm najmul nanci nancy naomi narayan narendra
nargis naseem naseer nasim nasir nasrallah nasreen nasrin nasser nassim nasuh natalia natalie
natalya natascha natasha nate nathalie nathan nathaniel naveed naveen navid nawaf nawal nawaz
nazanin nazar nazih nazir neal neda nedim neelam neeraj neftali neha neil nejat nela nelly nelson
nenad nerea nermin nesrin neven nevena neville neymar nguyen niall nicanor niccolo nicholas nick
nicki nicky nicol nicola nicolae nicolai nicolas nicole nicoletta nicolette niels nigel nihad nika
nikhil nikita nikki nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils nima
nimrod nina ninette nino nir nirmala nisar nisha nita nitin nitish nizar noah noam nobuo noel
noelia noemi noor noora nora norah norbert noreen noriko norma norman norodom nour noura nouri
nouriel novak nuno nuri nuria nurlan nursultan nurul obaid obaidullah octavio oddvar odette odile
ofer ohad oj oksana olaf olav ole oleg oleh oleksandr oleksiy olena olga oliver olivia olivier olle
ollie olof olumide olusegun omar omer omid ondrej ons onur oprah oren oriol orlando orsolya osama
osamah oscar oskar osman osvaldo oswaldo othman otis ottmar otto oumar ousmane owen oystein ozgur
ozlem pablo paddy padraig paige pamela panagiotis panos paola paolo pardeep parisa parvaiz parveen
parvez parvin parviz pascal pascale pasquale pat patrice patricia patricio patrick patrik patrizia
patsy patti patty paul paula paulina pauline paulo pavel pavle pavlo pavlos pawel payam pedram
pedro peggy pekka penelope penny pep percy pere peres perla pernille perry pervaiz pervez pervin
petal petar pete peter petr petra petri petro petros petter peyman phil philip philipp philippa
philippe phillip phoebe phyllis pia piedad pierce pierluigi piero pierre pieter pietro pilar piotr
pippa piyush pj polina polly pooja poppy pradeep prakash pramila pramod pranab prashant pratibha
praveen predrag preeti preston priscilla pritam priti priya priyanka przemyslaw purnima qais qamar
qasem qasim qassem qassim qazi quentin quincy quinn quintin quinton raad rabia rabih rachel
rachelle rachid radek rado radoslaw radovan rae raed raeesah rafa rafael rafaela rafal raffaele
raffi rafi rafik rafiq raghad raghida raheel raheem rahim rahima rahman rahmatullah rahul raihan
rainer raisa raj raja rajan rajeev rajendra rajesh rajiv rajnath rakesh rakhshanda ralph ram rama
raman ramazan rameen ramesh ramez ramin ramiro ramiz ramon ramona ramtin ramzan ramzi rana rand
randa randall randi randolph randy rania ranil ranjan ranjit ranko rashad rashed rasheed rashid
rashida rasmus rasul ratko rauf raul raushan raven ravi ravil ravinder ravindra raya raymond
raymonde raza razan razi razia rebecca rebekah recep reem reema regina reginald regine reham rehana
rehman reiner reinhard reinhold reinier rekha remi remigiusz remus rena renaldo renata renate
renato renaud rene renee renuka renzo reuben reuven rex reza rhea rhoda rhonda rhys riad riaz
ricardo riccardo richard rick rickey ricky rifaat rifat rigoberto riina rima rina rinat rishabh
rishi rita ritva riyad riyadh riyaz rizwan rj roald robbie robert roberta roberto robin robyn rocco
rocio rod roderick rodger rodica rodney rodolfo rodrigo rodrigue rodrygo roel rogelio roger rogerio
rohan rohit rohullah roland rolando rolf romain roman romana romano romeo romina romuald ron ronald
ronaldo ronan ronen ronit ronja ronnie rory rosa rosalia rosalind rosalyn rosamund rosanna rosario
rose roseanne rosemarie rosemary rosie roslyn ross roswitha rosy rouhollah roula rowan rowena
roxana roxanne roya ruben ruby rudi rudiger rudolf rudolph rudy rufus ruhollah rukhsana rula rumen
rumeysa rupert ruslan russell rustam rusty ruth ryan ryszard saad saadi saba sabah sabeeh sabin
sabina sabine sabir sabri sabrina sacha sachin sadegh sadeq sadia sadio sadiq sadiya sadr saeed
saeid safa safdar safi safiya sahar sahil sahle saida saif saifullah saima sajid sajjad sakari
sakib salah salahuddin saleem saleh salem salih salim salima sally salma salman salome saloni
salvador salvatore sam samah samantha samar sameer sameera sameh sami samia samina samir samira
sammy samson samuel samuele sana sanae sanaullah sander sandor sandra sandrine sandro sandy sanja
sanjay sanjeev sanna santi santosh sara sarah sardar sardor sarfaraz sarmad sartaj sasa sascha
sasha saskia satoshi satya saud saul saulius savannah sayed scott seamus sean sebastian sebastiano
sebastien sedat seema sefa selahattin selim selin selma selwyn semra senad serap serdar serena
serge sergei sergey sergi sergio serhat serhii serhiy seth sevda sevgi sevim seyed seyit sezgin
shabana shabir shabnam shadab shadi shafi shafiq shafqat shah shahbaz shaheen shahid shahida shahin
shahla shahram shahriar shahrokh shahrukh shahzad shahzada shai shaikha shailesh shaista shakeel
shakib shakil shakira shamim shamima shams shamsher shamsuddin shan shane shannon shanti sharad
shari sharif sharjeel sharmila sharon shaukat shaul shaun shauna shavkat shawn shayan shazia sheela
sheena shehbaz sheila shelby sheldon shelley shelly sherali sherif sherine sherry sheryl shigeru
shimon shinzo shireen shirin shirley shivraj shlomo shmuel shoaib shobha shreyas shruti shubman
shyam siamak sian sibel sibusiso siddharth siddiq sidney sidra siegfried sifan sigfrid sigmar
sigrid sigurd silas silke silva silvana silvia silvio sima simeon simin simon simona simone
simonetta sinead siobhan siraj sirajuddin sirikit sissel siti siv slavko slawomir slobodan smriti
sneha soe soeren sofia sofiane sofie sofyan sohail soheil sohrab solange soledad solomon somchai
sona sonia sonja sonya sophia sophie soraya soren sorin soumaila spencer spiros srdan srdjan stacey
stacy stanislav stanislaw stefan stefania stefanie stefano stefanos steffen stella sten stepan
stephan stephane stephania stephanie stephen steve steven stewart stig stjepan stuart subhash
subrahmanyam sudhir sue suhaib suhail suhasini sujata sukhbir sule jawaharlal yegor shulamit egor sulaiman suleiman suleyman sultana
sumaira sunil sunita suniti supriya suresh surinder surya suryakumar susan susana susanna susanne
sushil sushma susie suzan suzana suzanne suzette suzy svante sven svenja svetlana svitlana swati
sydney syed sylvain sylvester sylvia sylvie sylwia szymon taavi tabitha tadeusz tahar taher tahir
tahira taimur taj tajammul takashi takeo takeshi talal talat talha talib tamar tamara tamas tamer
tamika tamim tammy tania tanja tanveer tanvir tanya tapani tara tarak taras tarek tareq tariq taro
tarun taryn taskin tasneem tasos tatiana tatjana tatyana taus tawfik tawfiq tayeb tayfun taylor
tayyab tayyip ted teddy tejashwi temba temur teodor teodora teodoro terence teresa terje terrance
terrence terry tess tessa thabo thaddeus thami thandi thanos theo theodor theodora theodore
theodoros theresa therese thiago thibault thierry thijs thom thomas thor thorbjorn thorsten tiago
tibor tiffany tihomir tijjani tilda tilman tim timo timothee timothy timur tina tirana tirunesh
tito tj tobias tobiasz todd todor tom tomas tomasz tomaz tomislav tommaso tommy toni tonia tonje
tony tonya toomas tor torben tord torgeir torsten tova tove towhid tracey tracy travis trent trevor
trey tricia trine tristan troels troy trude trudy trygve tsipi tsutomu tuan tudor tufail tugba
tulsi tunde turan turgut turki tyler tyrone tyson tzachi tzipi uday uddhav udo ugo uhuru ulf uli
ulla ulrich ulrik ulrika ulrike umair umar umaro umberto umer umut upendra urban urmas urooj urs
ursula urszula usain usha usman uwe uzair vaclav vadim vahid vaira vakhtang valdas valdemar valdis
valentin valentina valentino valeri valeria valerie valerio valery vali vanda vanessa vangelis
vardan varun vasil vasile vasilios vasily vassilis vasyl veena velma venkaiah venkat vera verena
verica verna vernon veronica veronika veronique vesna vic vicente vicki vickie vicky victor
victoria vida vidya vijay vikas vikram viktar viktor viktoria vilma vinay vince vincent vincente
vincenzo vinicius vinod viola violet violeta vipin virat virgil virginia virginie virginijus vishal
vishnu vitali vitaliy vitaly vito vitor vittoria vittorio vivek vivian viviane vivienne vj vjosa
vlad vladan vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volker volodymyr vuk vusi
vyacheslav wael wafa wahab waheed wahid wajid waleed walid walker wallace wallis wally walter
walther waltraud wanda wanindu waqar waqas warren waseem wasif wasim wassim wayde wayne wendell
wendy werner weronika wes wesley whitney wiebke wieslaw wilbur wilfred wilfrid wilfried wilhelm
wilhelmina willem william williamson willie willy wilma wim winfried winifred winnie winona winston
wislawa witold wladimir wladyslaw wlodzimierz woldemar wolfgang wouter wubetu xabi xander xavi
xavier xenia ximena yaakov yacine yael yahya yair yakov yakup yalcin yamina yana yang yanis yannick
yannis yar yara yariv yaroslav yaser yashwant yasin yasir yasmin yasmina yasmine yasser yassin
yassine yasuo yehia yehuda yekaterina yelena yerlan yesim yevgenia yevgeny yevhen yiannis yilmaz
ying yisrael yitzhak yoav yogi yohannes yolanda yonas yoni yordan yorgos yosef yossi youcef yousaf
yousef youssef yousuf yoweri yuichi yuka yukio yulia yuliya yuri yuriko yuriy yury yusef yusif
yusra yusuf yves yvette yvonne zabihullah zach zachariah zachary zack zafar zaha zahed zaheer zahi
zahid zahida zahir zahra zaid zaim zaina zainab zakaria zaki zakir zalmay zaman zamir zara zarah
zarina zartaj zaur zayd zayed zbigniew zdenek zdravko zeb zeeshan zehra zeid zeina zeinab zena
zenon zeynep zhanna zhores zia ziad ziauddin ziaur zina zinaida zineb zivile ziya zlatan zlatko zoe
zohreh zoltan zoran zoya zubair zubayr zuleikha zulema zulfikar zulfiqar zura zurab zuzana zygmunt
""")

GIVEN |= words_of("""
iker maite xabier robby artemio diosdado bikram malwinder samura agnetha amartya gregg sahra abebe abena hunter cal seymour izkia mudassir santiago achieng adwoa amra angelika artemas bertie bob bola bongani chipo dawit dick farai
femi folake haile hailemariam hank horatio ifeanyi irvine jessie jody joschka kamau kipchoge
kitty kostas kweku lana lerato libby louella luella mabel maeve malachi marcy margery margo
marsha maude mavis merle mildred millicent moira mpho mwangi myron naledi nanette nathanael ned
nellie nettie ngozi njeri nkosazana nnamdi nola nomvula nuala oluwaseun oswald otieno paulette
rob rochelle ronna rosalie ruairi rutendo sade selam seun sipho slade stan stu sybil tatenda
tebogo tendai terri tesfaye thea thelma themba thora tigist tilly toby trish uche vaughn walt
wanjiru winfield winthrop wole woodrow yemi zanele zelda
""")

GIVEN |= words_of("""
abdramane adaeze adalberto adanech adewale aditya adjoua affoussiata afia agus aidana ainsley
aissatou aiyaz ajoy akello akinyi akosua alcides aleem alemu aliou alioune almazbek amaka amangeldy
amarinder amitabh andile anele angharad anicet anutin aodhan aristide armel armenio arsene artsvik
arwel asa ashanti ashenafi assane assimi asylbek atieno attaullah atwine augustine auma aung ayanda
ayanna ayo ayodele babacar babatunde bachana bakary baktybek bambang banharn barthelemy bekele belay
bence beng benvinda berdibek berhane bethan bheeki bheki bhupender bimbo birhanu bohdana bonaventure
boniface boubacar braxton brayden bukola byaruhanga caden caoimhe carlitos carwyn celestin cellou
ceri chandrababu cheikh chenai cheruiyot chioma chok choon colton coumba dafydd daithi daouda dapo
darnell dashawn deandre deja dele delyth dereje deshawn dessalegn dharmendra dieudonne digvijaya
dillon djibo donatien donncha donte dumisani eboni edmilson efua eifion ejaz ekow eloi eluned ermias
eskinder evariste evaristo fadzai fagil fatoumata fayyaz fehmida felicien fiachra fikadu fikile
fikrat filimone firdous firmin francelino fulgence funmi gbenga gebre gedion geok geraint geraldo
getachew gethin ghous gilchrist giriraj girma glauk gular gwede gwenllian gwynfor hailu haleem
halyna hamadou hamisi hammad harsimrat hashim hayk hefin higino himanta hiwot hock honorio htet huat
huu huw hwee hyacinthe ibingira idrissa iestyn ieuan ifan ikechukwu imani inia intigam iolo irenee
issouf ivanna ivett jabu jairam jalen jamar jaquan jarrod jawar jaylen jide jimrex julen juvenal
kadeem kadiatou kahinda kalifa kalyan kanat kanhaiya kebede keisha kendrick keng keshia ketut khatia
kheng khin khumbudzo kian kiara kiarash kinnan kiprotich kirron kizza kok kossi kouadio kouame
kudzai kumaraswamy kunle kwesi kyaw lakeisha landry lanre lashawn lassana lassina latasha lautaro
ledian lelia lencho leonce leong lesia lian liaqat lindiwe linh liudmyla llyr lovemore lowri lucilio
lungisa maayan mabon mahamane mahamat mairia malick malietoa malik mamady manecas manoa mansukh
marcellin mariama matiullah mazari mbalula mcebisi medard meleri meng menna mererid meron mesfin
minouche mirlan mmusi moctar modou moise moonis mosiuoa moumouni muhoozi muireann munyaradzi myo
myroslava nadiia nakia nantume nasuf natthaphong nayyar ndeye neema negash nelito nerys neusa ngone
nidal nkosinathi nneka noa nomsa nonkululeko nouhou nozizwe nqobile nyoman obert obinna ochieng
odhiambo odongo oisin okasanmi okello omprakash onyango opio oppah orozbek orysia ostallos ostap
oumou pacome padraic papuna parag patson paulin peadar pearse pemmy peng phiona phuc phumla pralhad
prayut priscah prithviraj rachida raekwon raghav raimbek ramdas ramush randeep raoof refilwe revanth
rhianon rhodri rhun roch rokia ronah rotimi sadaqat sadyr safiatou salif salimata sambit samiullah
sandile saoirse sasun segun sekai sekou semisi seng senzo serigne serik seydou seyoum shahmar
shanice shaniqua shaquille shayla shimelis shreya siaka siaosi siddaramaiah sidiki siew sifiso
simplice sindisiwe sione sioned sitiveni siwan siyabonga slamet sokol solomiia songezo sorcha sosiua
souleymane srettha surasak suvendu swee tahseen taneisha tanisha taquan tavita tawanda taye tegid
temesgen temir temitope terrell tewodros thaksin thandiwe thawar theuns thiam thida thulas tidiane
tieman tiemoko tiff tinashe tofig trayvon tremaine trevon tsegaye tuila tulegen turlough tyree
tyrell tyrese tyshawn udhayanidhi urmat valeriia varuzhan vaughan veerappa velenkosini venancio
viktoriia viliame voreqe vuyiswa vuyo wale wambui wangari wayan wiliete worku yacouba yaw yehor yero
yevheniia yingluck yogendra youssoufou zaake zeferino zerihun zhirayr zhomart zizi zuberi zuko zulfi
""")

GIVEN |= GIVEN_WORLD

GIVEN |= GIVEN_CYRILLIC
