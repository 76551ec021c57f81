"""Family names that need no given name beside them, and how others end. Folded."""

from jobs.rules.people.wordlists import words_of

# Families' names that come first.
FAMILIES_FIRST = words_of("""
ho pak choe paek hyon thae ri
wang li zhang liu chen zhao huang zhou xu zhu hu guo lin gao luo zheng liang xie deng cao peng zeng xiao tian
pan cai jiang yu ye cheng wei su lu ding ren shen yao lei qin xi kim lee park choi jung jeong kang cho yoon jang lim seo
kwon hwang ahn moon ban tran pham dang bui ngo duong tsai chiang chung yeung leung wong tung cheung
""")

# Families' names, by the commonest of many countries.
FAMILIES = words_of("""
abbas abbasi abdullahi abe abrams acosta adams adamu adeyemi afridi afzal agarwal aguilar ahmadi
ahmadinejad ahmadzai ahmed ahsan akhtar akhundzada alam alvarez alvi amin amini amiri ansari
antonov araghchi asghar asif awan ayub azad azizi baghaei bajwa bakhtiari baloch banerjee bashir
becker benitez bennett berger bernard bhatti bhutto bianchi bilgrami bondarenko brown bryant bugti
burns bush butt campbell carter castillo castro chaudhary chaudhry chavez chowdhury clark clarke
clinton cohen coleman collins cooper cortez costa cox da dalal das dastgir davies davis delgado
diaz dixon dogan doyle dubois duran durrani edwards ellis erdogan escobar esposito evans fadel
farah farooq fernandes fernandez ferrari ferreira fischer fisher flores foster fournier friedman
fuentes garcia ghani ghorbani gilani gomes gomez goncalves gonzalez goodman griffin guerrero gupta
gutierrez guzman hadley haq haqqani harris hashmi hassan hayden hayes henderson hernandez herrera
hoffman horvath hosseini howard huber hughes hussain hussein iqbal ivanov ivanova jackson jadhav
jafari jamali jenkins jensen jimenez johansson johnson jones joshi kapoor karimi karzai kasuri kaur
keller kelly kennedy khalil khan khattak khosa kiani kovac kovacs kowalski kozlov kravchenko
kuznetsov lambert larsen leghari leroy lewis lopez magsi mahmood malik martin martinez mazari mehta
memon mendes mendoza menendez mengal meyer miller mills mirza mishra mitchell mohammadi mohamud
mokhtar moradi morales moreau moreno morgan morozov morris mousavi muller murphy murray nadeem
naqvi nawaz nazari nelson niazi nielsen norouzi novak nowak nunez obrien oconnor oliveira olsen
omari ortega ortiz owens ozturk paracha parker patel pereira perez perry peters petrov petrovic
pettersson phillips popescu popov powell qadir qaisar qalibaf qasmi qureshi rahimi rahman rahmani
raja ramirez ramos rana rao rasheed raza reddy reed rehman reid reyes riaz richardson rivera
roberts robertson robinson rodrigues rodriguez rogers rojas romero rossi roy ruiz russo ryan
sadeghi salazar saleem salehi salmani sanchez sanders sandhu schmidt schneider schroeder schulz
schwartz sethi shah shaikh shamkhani sharma shevchenko siddiqui silva simmons simpson singh smirnov
smith sokolov soltani soomro sousa stewart sullivan suzuki svensson tanaka tarar taylor thakur
thompson torres traore tsipras turner usmani vargas vasquez vazquez verma volkov wagner wali walker
walsh watson wazir weber weiss wilson wright yadav yamamoto yildirim yilmaz yousafzai zafar zaidi
zaman zardari zarif zimmerman zulfiqar
""")

# Endings that only families' names have, of five letters and more.
FAMILY_ENDINGS = (
    "zadeh", "nejad", "pour", "oglu", "shvili", "enko", "ovich", "evich", "ovic", "escu",
    "poulos", "sson", "opadhyay", "yev", "eyev", "enkov", "inski", "owski", "ewski", "sky",
    "adze", "akis", "idis", "ullah", "uddin", "wicz", "vicius", "auskas", "quist", "strom",
    "baev", "bayev", "bekov", "khani", "nezhad", "evski", "ovski", "dottir", "cki", "czyk", "inen",
    "onen", "anen", "nsen", "rsen", "lsen", "gren", "guez", "ndez", "evic", "jic", "cic", "rajan",
    "swamy", "swami", "ayake", "singhe", "nathan", "chuk",
    "енко", "швили", "ович", "евич", "ьев", "ьева", "ков", "кова", "лов", "лова", "нов", "нова",
    "ров", "рова", "сов", "сова", "тов", "това", "еров", "мов", "мова", "вский", "вская", "ерова", "овым", "евым",
)  # fmt: skip
