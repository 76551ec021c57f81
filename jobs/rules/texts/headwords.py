"""The words that the news of each language uses much, and headlines most: what they are made of where
small words are few."""

from collections.abc import Iterator, Mapping

# For each language some endings and the words or stems that take them; `-` is no ending.
_STEMS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("- s", """
            abduct accept accord accuse acquit address admit adopt agree aid airport airstrike
            ally ambush announce apologise apologize appeal appoint approve arm army arrest
            arrive ask attack back ban bank barb begin bid bill blame blast block bomb bombing
            border boy brag break brief bring broker burn bus buy cabinet call cancel capture
            ceasefire charge chide chief child church city civilian claim clash climb close
            collapse concede condemn confer confirm consider convict convoy cool cost
            counterpart country coup court crackdown crash crisis critic cut day deal death
            debate declare defend delay demand deny depart deploy detain die diplomat discuss
            dismiss dodge down draw drill drone drop drown earthquake ease elect election end
            envoy evacuate exit expand expel explosion export extend eye face fall family fear
            fence fighter find fire flee flight float flood fly force free fuel gain gas get
            girl give government greet grill grow gunman hail halt hand head hear help hit hold
            home honor honour hope hospital host hostage hurt import impose indict injure
            inquiry insist intercept invade investigate jail jet join journalist judge jump keep
            kidnap kill king know land launch law lawmaker lead leader leave lift list live lose
            make man march mark market mediate meet mend migrant militant minister missile month
            mosque mourn move mull name nation navy need nuclear occupy offer official oil open
            oppose opposition order oust oversee pact palace parliament party pass pause pay
            peace people phone pick plan plane plant play pledge plot plunge poll pope postpone
            power praise price prince prisoner probe proposal protest protester pull push put
            quake queen quit quiz raid raise rally rap rebel rebuff rebuke recall receive
            refugee refuse regime region reject relation release remain renew report rescue
            resign restore resume retake return reveal rift riot rise rival rocket row ruling
            run sack sanction say school scold scramble see seek seize sell senate send sentence
            set shell ship shoot shooting show shrink shun sign sink skip slam slash slip snub
            soar soldier spar spark spat spokesman stand start state stay step stoke stop storm
            strike student sue summit summon support suspend swap swear sweep take talk tanker
            target tariff tax tell term test think threat threaten tie tighten toll tour town
            trade trail train travel treaty trigger troop truce try turn urge vessel veto
            village visit vote vow walk want war warm warn weapon week weigh welcome wildfire
            win withdraw woman woo work worker world wound year
        """),
        ("-", """
            about acting afghan african again ahead all also american among analysis another any
            april arab around assembly august away because before behind being below between
            beyond billion both breaking british can chancellor chinese christian could council
            crown dead december despite did do does done dozen dozens due during each early east
            eastern egyptian european every exclusive explained explainer february first fled
            foreign former french friday general german held him how hundreds if indian into
            iranian iraqi israeli january japanese jewish joint july june just killed korean
            last late least lebanese led left less lira lost made many may me met might million
            monday more most much muslim must my near new news next nine no nor north northern
            now october off old only opinion or other our out pakistani parole prime red russian
            saturday saudi sea second secretary security senior sent shot should side since
            slain so some south southern spanish speech statement still struck sunday sworn
            syrian ten than them then there these third those thousands through thursday today
            tomorrow tonight top tuesday turkish ukrainian under until up update upon via
            wednesday west western what when where which while why within without won yesterday
            yet your
        """),
    ),
    "fr": (
        ("e ent é er ée és ées ait", """
            accord accueill accus acquitt adopt affirm aid alert annonc appel approuv arriv
            arrêt assassin assur attaqu attend bless bloqu blâm bombard boycott brigu cherch
            condamn confirm consult continu convoqu critiqu célèbr demand dissoud dissuad décid
            déclar démissionn dénonc déploy détruit emport emprisonn enlev enrichi entam envoi
            espèr exig expuls forc frapp frein félicit gagn graci hauss hésit impos inculp
            inquièt jett lanc libèr libér limit limog livr march massacr men menac mobilis montr
            ni nomm négoci occup organis pass plaid pouss progress prolong promulgu propos
            protest provoqu prépar présent quitt rassembl rassur recommand recul redout refus
            regrett rejet relanc relâch remport rencontr renforc renonc renvers report rest
            retir retourn réclam réintègr révèl saisi salu sanction sanctionn sign snob sombr
            soulign soupçonn stopp survol suspend séquestr tent termin tomb touch travers tromp
            tu visit vot écart échou écras évacu évoqu
        """),
        ("- s", """
            accord aide algérien allemand allié ambassadeur américain américaine année arme
            armée attaque attentat avion bombe bourse britannique budget campagne char chef
            chinois chute chômage civil combat coup croissance dette discussion dollar douane
            droit décès départ député enfant enquête entreprise escalade espoir européen
            européenne faim femme français française frappe frontière fuite gouvernement grève
            guerre hommage homme humanitaire incendie iranien iranienne israélien israélienne
            jour journaliste juge junte libanais loi législative malien mandat manifestant
            manifestation marocain milliard million ministre missile mois mort navire nucléaire
            négociation otage palestinien pape parti pays peine pluie pourparler prisonnier prix
            procureur procès président raid reine relation reprise retour riposte roi russe
            réforme réfugié saoudien scrutin semaine soldat sommet soutien suédois syrien séisme
            sénateur tension tribunal trêve tunisien turc tête ukrainien ukrainienne usine
            village villageois ville visite vote échec économie élection élu
        """),
        ("-", """
            allemagne alors août appelle attendu aura aussi avaient avait avant avril bruxelles
            c'est ces cet chaque chez chine cinq comme comment craint demain dimanche dit dix
            doit décembre déjà dément encore enfin espagne eux face fait font février genève
            grèce hier huit inde irak israël janvier je juillet jusque l'iran l'onu l'ukraine
            l'union liban londres lui lâché ma mes met meurt moi moins mon moscou n'est nos
            notre nous novembre octobre onu otan pendant perd personne peut pourquoi premier
            première prend promet prévu pékin qu'il quand quatre quel quelle rejoint reçoit rien
            russie ryad répond réélu s'accordent s'en samedi sans sept septembre sera serait
            seront si six succède syrie tenu tient tous tout toute toutes trois très tu turquie
            téhéran ue ukraine union va vers veut voit vos votre vous égypte étaient était état
            états
        """),
    ),
    "es": (
        ("a an ó aron ar ado ada ados adas ando", """
            acept acord acus agradec agrav alcanz alert aline amenaz anul anunci apost apoy
            aprob aprovech arras arremet asegur asesin asum atac ataqu aterriz aument avanz avis
            baj bloque bombarde busc caduc cambi cancel captur castig celebr central cerr ces
            compr comunic conden conform consider contest control convoc cort critic cuestion
            culp declar decret dej denunci deport desafi desafí desat desbloque desembarc
            despach despleg desterr detect dialog dispar divulg dud elev eman encarcel encierr
            enfrent enjuici entr entreg envi escal escap esper espi estall estren estudi evacu
            evit exhort explot expuls fabric fall felicit fich fij fir firm fren gan gast gener
            gestion habl impuls inaugur incaut incendi inici inspeccion instal intent invad
            investig lament lanz levant liber liquid llam llev logr manej manifest mat matricul
            medi militariz mostr moviliz necesit neg negoci nombr observ ocup oper orden oscil
            pact pag par parlament particip pas pele perdon plant pos preocup prepar present
            presion prest priv program prolong pronunci prorrog provoc proyect public qued quem
            ratific realiz reanud recalc recaud rechac rechaz recib reclam reclut recort reelig
            reform refuerz regañ regres relaj renunci report rescat respald respet retir retom
            reubic sac salud sancion separ señal simul solicit sopes sospech suministr supervis
            suspend tard termin tom tort traslad trat ultim us valor vet viaj vigil vincul viol
            visit vot
        """),
        ("e en ió ieron er ir ido ida idos idas iendo", """
            acud advirt ced cumpl decid defend descart destitu dimit ex exig impid mu muer ofrec
            part ped permit promet recib respond reun romp sacud sal sub sufr viv
        """),
        ("- s", """
            acuerdo adhesión alemán alto amnistía apagón arancel argentino arma ataque ayuda año
            barco bloqueo bombardeo brasileño campaña canciller candidata candidato carretera
            casa caso chileno chino cifra ciudad cohete colombiano corte crisis cubano cumbre
            cárcel derecha detenida detenido deuda diputado discurso diálogo día economía
            ejército elección embajador embajadora emergencia estadounidense europeo fiscal
            francés frontera fuego gasto gobierno golpe guerra herido hombre incendio inflación
            iraní israelí izquierda jefe juez juicio ley líder mandatario manifestación
            manifestante masiva mes mexicana mexicano migrante ministra ministro misil muerte
            muerto mujer naufragio negociación niño opositor opositora orden palestina palestino
            pandillero papa paz país peruano plan policía precio presa presión preso protesta
            protestante pueblo queda rehén relación reunión ronda rusa ruso semana senador
            sequía sismo soldado tensión terremoto toque tregua tribunal turco ucraniano
            universidad venezolano venganza visita voto vuelo víctima
        """),
        ("-", """
            abril acuerdan agosto alemania ante apuesta arabia así ayer aún bajo bruselas cada
            cae cierra cierran cinco conceden cuatro cómo debe detienen dice dicen diciembre
            diez domingo eeuu egipto enero era eran españa estados febrero francia frente fueron
            hace hacia hallan hoy irán jerusalén julio junio llega londres líbano martes marzo
            mayo mañana me menos mi mientras moscú nada nadie nos nosotros noviembre ocho
            octubre onu opone otan pekín pide piden pierde porque primer primera propone puede
            pueden quién qué reabren resiste reúne rusia saudí seis septiembre será si siete sin
            siria solo sudán sueca sueco sábado sí sólo te tiene tienen toda todas todo todos
            tres turquía tú ucrania ue unidos va van vuelve vuelven ya yo
        """),
    ),
    "de": (
        ("- t en te ten", """
            attackier bau beginn beschließ bestätig besuch bet bleib bring dank demonstrier droh
            einig entläss entschuldig erhäl erklär erschütter eröffn find flieh forder führ
            fürcht geh glaub greif halt heiß hilf hoff kandidier komm kritisier kündig lass leb
            leg lehn liefer lob mach meld nenn plan protestier präsentier reagier reis räum sag
            schick schweig send sperr sprech steh stell stimm stopp stoppt streik stärk such
            tret töt unterstütz unterzeichn verbiet verhandel verhäng verlang verletz verlier
            verschieb verschärf vertag verteidig verurteil verzicht warn wechsel wehr weis werb
            widersprech wirf wähl zahl zeig zerbrich zieh
        """),
        ("- e en n s es er", """
            abkommen amerikanisch angriff anschlag außenminister bundeskanzler bundesregierung
            bundestag chinesisch deutsch französisch frieden geisel gespräch haushalt iranisch
            israelisch jahr kanzler krieg minister neu protest präsident regierung russisch
            sanktion soldat stadt tote türkisch ukrain verletzte verteidigungsminister waffe
            waffenruhe wahl woche zoll
        """),
        ("-", """
            ab alle bahn beim betet bis dass deutschland drei empfängt erdbeben es eu euch fest
            frankreich frei fünf gibt haben hilfe hin hunderte hält ich ihr ins kandidat kann
            kein keine keinen kiew koalition lahm los lässt man mehr mehrheit mein moskau muss
            nahost nawalny netanjahu nimmt noch nur ohne opposition panzer papst partei peking
            raketen ruft russland schon selenskyj sicht soll spricht tausende teheran tot trifft
            tritt türkei um uns unter usa verbietet verein vier war waren warum was weg weil
            wenn wer werden wie will wir wirbt wo zehn zurück zwei zölle
        """),
    ),
    "it": (
        ("a ano are ato ata ati ate ando ò", """
            accus annunci approv apr arrest arriv attacc avanz avvert bombard chiam chiud
            condann conferm conquist contest convoc critic denunci dichiar domand evacu festegg
            firm fren giudic impon incass incontr indag invi lanci lasci liber march mediat
            minacci mostr negozi nomin ordin pag parl pens port prepar protest provoc rassicur
            rest rifiut rilanci rinnov ritir salt sbarc scopp sequestr sfid sosten spar spost
            super torn tratt trov uccid us visit vol vot
        """),
        ("-", """
            a accordo agli all alle ancora anni anno armi attacco bambini bollette carcere caro
            chi chiede ci cinque colloqui come cosa così dai dal dalla dalle dazi dell dello
            dice dieci dimette domani domenica droni due elezioni era esce esercito feriti fondi
            fra fuga generale giorni giovedì governo hanno ieri impone io iraniano israele
            israeliano lavoro londra lunedì manovra martedì mercoledì mi migranti ministro
            missili morte morti morto mosca muore naufragio nei nell nella nelle nera noi nuova
            nuove nuovi nuovo oggi ora ostaggi otto pace paese papa parigi parlamento pechino
            perché perde petrolio prima primo promette proteste può quando quattro raggiunto
            razzi respinge rialzo riceve rieletta rieletto risponde rissa russia russo sabato
            sanzioni sarà scioglie sciopero scontro scoppia sei senato senza servono sette si
            soldati sostiene stop strage su sul sull sulla teheran terremoto ti tre tregua tutti
            tutto ucraina ultimo venerdì verso vertice vince voi voto
        """),
    ),
    "nl": (
        ("- t en te ten d", """
            beschuldig beslui bespreek betrokken bevestig bezoek blokkeer blokkeert blokker
            dreig drie duizend eis gedood geschors gevluch haal honderd kondig laat lijd meld
            mens noem ontbind ontken ontmoet ontvang prijs roep roept sluit smeek stap start
            stem stijg stopp stur stuur teken treed tref trek valt verbied verdeel verdenk
            veroordeel verwach verwerp vier vijf vraag waarschuw win wint zes
        """),
        ("-", """
            aanslag aanval aanvallen aardbeving af akkoord alle ambassadeur asiel beiroet
            bestand boeren dag doden doet door duitsland europa frankrijk gaat geen gesprek
            gesprekken gijzelaars grens haar hebben heeft heffingen hof honger hulp hun ik
            israël jaar kabinet kamer kan komt koning koningin krijgt kritisch leger meer mijn
            minister moet moskou navo nieuwe oekraïne om onder ons oorlog opnieuw over peking
            plat poetin premier raad race raket raketten regering rusland sancties slachtoffers
            snelweg staakt staat staking steun tegen terug thuis treinverkeer turkije tussen
            tweede uit verdachte verkiezingen vrede vrij vs vuren vuur waarom wapens waren was
            wat we week wie wij wil worden wordt zal zegt zich
        """),
    ),
    "pt": (
        ("a am ou aram ar ado ada ados adas ando", """
            acus ameaç anunci aprov assin atac bombarde cheg chega conden convoc critic declar
            lanç liber libert mat negoci nome nomei rejeit viaj visit
        """),
        ("- s", """
            acordo americano ano arma ataque brasileiro cessar cidade cimeira cúpula demite dia
            dissolve eleição embaixador exército ferido fogo governo greve guerra iraniano
            israelense israelita ministro morto míssil negociação parlamento paz país pede
            português presa presidente preso proposta protesto recebe refém reunião reúne russo
            semana soldado tarifa trégua ucraniano é
        """),
        ("-", """
            abala acolhe alemanha amplia apoio até beirute brasil brasília cai cinco corta
            cortes das deputado desafia deve dez discursa diz diálogo dois eleições era eram
            espanha está eu faz fecha foge fome frança fronteira incêndios irã irão lidera
            lisboa londres líbano maioria manda marrocos me milhares morre morreu moscou moscovo
            mísseis nas negociações nos nova novas novo novos nós oito onu palestina passa
            pequim perde petróleo pode podem porque posse prender promete quando quatro quem
            recusa reforma reféns rússia sanções seis senado sete sobe sobre sondagens stf síria
            tem todos toma três tudo turquia ucrânia vai vence verbas viagem você
        """),
    ),
    "tr": (
        ("-", """
            aday aldı almanya anlaşma asker askeri ateşkes ay azerbaycan açıklama açıklaması
            açıklandı bakan bakanlığı bankası barış başbakan başbakanı başkan başkanlığı başkanı
            başladı belli ben beş biz bombaladı bugün bölgesinde büyük can deprem devlet durum
            dört dün dışişleri emiri enflasyon ermenistan faizi filistin fiyatları fransa gazze
            geldi gelecek geliyor genel gerginlik geri gerilim gitti görüşme görüşmesi görüştü
            gözaltına gün güven haber hafta hava hayatını her heyet heyeti hiç ilk imzalandı
            irak israil istifa içişleri kabul karar kararı katar kaybetti kaybı kaçtı kendi ki
            konuştu kudüs kınadı lideri lübnan meclis merkez mevkidaşıyla moskova mısır nasıl ne
            neden olacak on onayladı ordu ordusu ortak patlama polis rakamları rehine rehineler
            resmi rusya sabit saldırı saldırıda saldırısı saldırıyı savaş savunma sen serbest
            sert seçim seçimi siz son suriye sözcüsü tahran tahıl tarihi tehdidi tehdit
            teklifini telefonda tepki tuttu tüm türkiye var verdi vurdu yalan yaptı yaptırım
            yaralı yarın yarıştan yasayı yok yunanistan yönetimi yıl zirvesi ziyaret ziyareti
            ziyaretinde çağrı çağrısı çekildi öldü ölü üyeliği üç ırak şu
        """),
    ),
    "id": (
        ("-", """
            bertemu gencatan kata korban kunjungi menlu menteri negara para pemerintah perang
            presiden sebut senjata serang serangan soal tewas tiba usai warga
        """),
    ),
    "ru": (
        ("-", """
            атака атаку взрыв визит война войска встретилась встретились встретился выборы глав
            договор дрон дроны закон заложников землетрясение израиль иран иране китай китая
            кремль мид министра мир москва москве москвы назначен наступление новая новые новый
            обстрел обсудил обсудили оон ответил переговоры перемирие погиб погибли послу посол
            премьер премьером прибыл прибыла призвал принял приняла против путин ракеты россия
            саммит санкции слухи соглашение стране страны удар удару украины умер умерла уран
        """),
    ),
    "uk": (
        ("-", """
            вибух війна загинули закон зеленський зустрівся зустрілася країни міністр новий нові
            переговори поранено росія росії рф сша удар україна україни україні
        """),
    ),
    "ar": (
        ("-", """
            أربعة أمريكا أمس أميركا إسرائيل إصابة إطلاق إقالة إيران اتفاق اتفاقية احتجاجات
            استشهاد استقالة اعتقال اغتيال اليوم انتخابات انفجار بيان تؤكد تبحث تجاه تحذر تدعو
            تدين ترفض تركيا تستضيف تعلن تعيين تفرج تقصف تنفي توقيع ثلاثة جديد جديدة جرحى حرب
            خارجية خمسة رئيس رهائن روسيا زلزال زيارة سلام شهداء عشرة عقوبات غارات غارة غدا قتلى
            قصف قمة لقاء مجلس محادثات مظاهرات مفاوضات مقتل نار هجمات هجوم هدنة وزراء وزير وصل
            وفاة وقف يؤكد يبحث يحذر يدعو يرفض يزور يستقبل يسيطر يصل يعلن يقيل يلتقي ينفي يهاتف
            يهدد يوم
        """),
    ),
    "fa": (
        ("-", """
            آتش آزاد آمد آمریکا اتمی ارتش اروپا استعفا اسرا انتخابات انفجار انقلاب بازگشت برجام
            بس تحریم ترور ترکیه تصویب تهدید توافق جمهور جنگ حمله خارجه خواست خواهد دارد درباره
            دیدار رئیس رفت رهبر روسیه رییس زخمی زلزله سخنگوی سفر سوریه سپاه شدند شرق شهادت صلح
            علیه غرب لایحه مجلس محکوم مذاکرات مذاکره موشک میان میزبان می‌شود می‌کند نخست نیرو
            هسته هشدار وارد وزارت وزیر پاسخ پس پهپاد پیش کردند کشته گفتگو گفت‌وگو
        """),
    ),
    "ur": (
        ("-", """
            آرمی اجلاس احتجاج اسمبلی اعلان افغان الیکشن امریکی اپوزیشن بندی بھارت بھارتی بیان
            جلسہ حملہ حملے حکومت خارجہ داخلہ دورہ دورے دھماکا دھمکی دیا دیے روانہ رہا زخمی سفیر
            سپریم شہید طالبان عدالت فائرنگ فیصلہ قومی مذمت مستعفی ملاقات واپس وزیر وزیراعظم
            پابندیاں پاکستانی پہنچ چیف کشمیر کمیشن کورٹ گئی گئے ہلاک یرغمالی
        """),
    ),
}  # fmt: skip


def headwords() -> Iterator[tuple[str, Iterator[str]]]:
    """Each language with the words of its news."""
    for language, tables in _STEMS.items():
        for endings, stems in tables:
            yield language, _forms(endings, stems)


def _forms(endings: str, stems: str) -> Iterator[str]:
    for stem in stems.split():
        yield from (stem + ending.strip("-") for ending in endings.split())
