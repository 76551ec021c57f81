"""Verbs of saying of western languages, and the small words around them. Folded."""

from storage.folding import fold


def _words(listed: str) -> frozenset[str]:
    # Hyphens and apostrophes stay where a frame keeps them, in words that are ASCII.
    words = listed.split()
    return frozenset(map(fold, words)) | {word for word in words if word.isascii()}


def _forms(stems: str, endings: str) -> str:
    return " ".join(stem + ending for stem in stems.split() for ending in endings.split())


# By their stems: what a verb of this kind is in the tenses that papers use.
_FRENCH = (
    _forms(
        "déclar affirm estim ajout soulign assur indiqu précis expliqu lanc martel dénonc confi "
        "rappel insist regrett comment salu plaid demand racont témoign not observ jug critiqu "
        "consid tweet twitt clam cri souffl glis rétorqu répliqu argu avanc confess avou jur "
        "résum rassur ironis tonn menac accus fustig appel qualifi exig évoqu remarqu signal "
        "questionn protest murmur lâch pest témoign déplor condamn détaill alert propos",
        "é e ée ait a er",
    )
    + " savoir répondre dire lance annonce annoncé prononcé glissé dit disent disait écrit écrivait répond répondu "
    "répondait prévient prévenu averti avertit réagi réagit promis promet conclu conclut "
    "poursuivi poursuit reconnu reconnaît soutient soutenu maintient maintenu admis admet "
    "considère considéré rappelle appelle interroge réitère réitéré exagère redit "
    "se-félicite espère espéré complète complété s'alarme s'inquiète s'indigne s'insurge "
    "s'emporte s'exclame s'agace s'interroge s'étonne s'amuse s'énerve ordonne ordonné surenchérit "
    "renchérit renchéri tranche tranché enchaîne enchaîné souligne résume vante assène assené "
    "martèle craint redoute regrette lit-on soupire prie supplie démenti dément démentent réfuté réfute "
    "vu voit voyait félicitée félicite félicitent parle parlé parlait parlent évoque évoquait tonne dénonçait "
    "réclame réclamé prédit pointe pointé brocarde étrillé étrille vilipende loue loué interpelle "
    "interpellé répété répète ressasse explique expose exposé garde sourit soupire plaisante valoir observer noter espérait jugeait estimait clame clamé proclamé proclame concède concédé "
    "admettait constate constaté nuance nuancé temporise temporisé s'est-il ironise ironisé grince "
    "riposté riposte réjoui félicité insurgé indigné justifié justifie défendu défend souhaité souhaite"
)
_SPANISH = (
    _forms(
        "afirm declar asegur señal aclar agreg indic explic subray manifest expres coment apunt "
        "recalc asever replic consider precis anunci destac cont relat lament critic conden denunci alert zanj "
        "remarc rese reclam jur confes grit susurr plante puntualiz enfatiz reiter argument "
        "recuerd record proclam acus calific tuite valor cuestion sentenci reivindic avis "
        "detall relat exclam sospech respond ratific inform celebr",
        "ó a ado aron an aba",
    )
    + " habló habla hablaba hablado prometía celebra lamenta urgió urge demandó demanda subraya "
    "cargó arremetió arremete ironiza bromeaba recalca deslizó desliza aludió alude cifró definió "
    "define describió describe retó avisa avisó llamó comparó zanja espetaba inquirió exclamaba "
    "clamó espetó clama espeta adelantó adelanta apostilló aseveró asevera añadiendo advirtiendo "
    "apuntilló bromea celebró denunció enfatizó esgrimió expuso expone exhortó lanzó matizó opinó "
    "opina preguntó pregunta proclamó recriminó replicó repuso reprochó saludó sentenció señalando "
    "sugirió tildó vaticinó sugiere asintió dejando remató resaltó arengó "
    " dijo dijeron dice dicen dicho decía añadió añade añadido sostuvo sostiene sostenido "
    "advirtió advierte advertido respondió responde respondido escribió escribe escrito insistió "
    "insiste insistido concluyó concluye concluido recuerda recordó cuenta contó prometió promete "
    "pidió pide pedido reconoció reconoce reconocido admitió admite prosiguió prosigue repitió "
    "repite protestó protesta ironizó bromeó defendió defiende desmintió desmiente negó niega "
    "aventuró felicitó agradeció agradece instó insta exigió exige cree mantuvo mantiene tuiteó planteó resumió resume confió confía "
    "disse dizem diz dizia afirmou declarou acrescentou destacou escreveu explicou respondeu "
    "informou contou relatou lamentou criticou garantiu avisou ressaltou completou alertou "
    "anunciou defendeu reiterou pediu concluiu reforçou considerou sublinhou admitiu frisou"
)
_ITALIAN = (
    "detto dichiarato affermato aggiunto spiegato sottolineato scritto ribadito disse dice "
    "commentato avvertito annunciato assicurato ricordato precisato raccontato spiega racconta "
    "afferma aggiunge sottolinea commenta avverte assicura conclude risposto concluso osservato"
)
_GERMAN = (
    "sagte sagt erklärte erklärt betonte betont warnte mahnte schrieb twitterte fügte meinte "
    "antwortete teilte kritisierte forderte ergänzte bekräftigte äußerte versicherte kündigte "
    "erzählte erzählt berichtete berichtet meint mahnt warnt schreibt fordert ergänzt erläuterte "
    "verlangte beklagte klagte lobte räumte unterstrich resümierte konstatierte nannte bezeichnete "
    "verurteilte rief drohte fragte fragt twittert versprach gestand gesagt erwiderte"
)
_RUSSIAN = (
    "заявил заявила заявили сказал сказала сказали отметил отметила подчеркнул подчеркнула добавил "
    "добавила сообщил сообщила сообщили пояснил пояснила написал написала ответил ответила считает "
    "говорит уточнил уточнила объявил призвал предупредил предупредила указал указала напомнил "
    "говорится "
    + _forms(
        "рассказа вспомина вспомни утвержда констатирова заключи возрази призна призва пообеща "
        "подтверди спроси поблагодари воскликну обрати назва осуди потребова предложи выступи "
        "высказа прокомментирова резюмирова предостер сообщи заяви сказа отмети подчеркну добави "
        "поясни написа ответи уточни объяви предупреди указа напомни дописа пожалова посетова "
        "охарактеризова раскритикова обвини пригрози поздрави добавля замети процитирова выска",
        "л ла ли",
    )
    + " заявив сказав отметив подчеркнув добавив указав пояснив напомнив пообещав предупредив "
    "написав ответив сообщив призвав признав подтвердив назвав объяснив уточнив отмечая "
    "подчеркивая подчёркивая добавляя заявляя утверждая называя говоря указывая поясняя напоминая "
    "предупреждая призывая обещая обвинив обвиняя раскритиковав поблагодарив поздравив выразив "
    "мнению мнение оценил оценила заверяет рассказал рассказала усомнился удивилась поставил "
    " отрезал отрезала возмутился возмутилась иронизировал съязвил съязвила процитировал "
    "парирует объяснил объяснила объяснили спросил спросила удивился заключает резюмирует "
    "словам обещает требует предупреждает настаивал настаивала огорчился обрадовался "
    " вспоминает рассказывает утверждает отмечает подчёркивает подчеркивает заявляет сообщает "
    "пишет поясняет объясняет уверяет признаётся признается жалуется говорят считают добавляет "
    "предостерёг предостерегла пошутил пошутила опроверг опровергла отрезал парировал парировала "
    "заверил заверила заверили прокомментировал пообещал настаивает убеждён убежден "
    "выразил выразила выразили цитирует приводит цитируют приводят потребует требует призывает "
    "полагает уверен уверена признался призналась признались поделился поделилась выразился"
)
TURKISH = _words(
    "dedi diyen söyledi belirtti ifade açıkladı kaydetti vurguladı ekledi diye dediği konuştu "
    "şeklinde yazdı ifadelerini kullandı ifadesini açıklamasında açıklamasını sözleriyle "
    "değerlendirmesinde çağrısında uyarısında uyarısını yanıtını cevabını mesajını paylaştı "
    "savundu uyardı hatırlattı anlattı aktardı bildirdi duyurdu sordu dediler diyor demişti diyerek "
    "değerlendirmesini yorumunu vurgusunu tepkisini seslendi sözlerini sözünü söylemişti kaydeden "
    "derken diyordu demekle dedikten deyince demiş iddiasında iddiasını bulundu çağrısını "
    "çağrısı yorumunda sorusunu diyor dediğini dediler yanıtıyla sözlerine sözleri eleştirdi "
    "tepki övdü çıkıştı yüklendi seslenerek hatırlatarak ekledi yazdı paylaşımında yapan "
    "haykırdı vurgulayarak belirterek söyleyerek hatırlatan açıklayan ekleyerek konuşan "
    "dile getirdi ileri iddia yineledi yer mesajını karşılığını deyip söyleyen belirten vurgulayan ekleyen konuştu yanıtladı nitelendirdi tanımladı itiraf"
)
# It was said, by whom is not told.
PASSIVE = _words(
    "kaydedildi belirtildi bildirildi vurgulandı denildi dendi ifade-edildi açıklandı duyuruldu "
    "aktarıldı deniliyor denilen yazıyor"
)
# What a crowd cries or holds up; nobody is its speaker.
CHANTING = _words(
    "scandé scandent scandaient scandait scandant scande cris cri pancartes pancarte banderole "
    "corearon coreaban corean coreó coreando gritaban gritaron gritos pancarta pancartas "
    "скандировали скандировала скандируют скандируя кричали лозунгом лозунгами лозунг плакатами "
    "плакат плакатом sloganları sloganı sloganlarıyla sloganını pankartı pankartını "
    "pankartlar slogan sloganlar riefen skandierten skandierte sprechchöre gridavano slogans"
)
# Behind these the speaker is named: "... diyen Erdoğan".
TURKISH_WHO = _words(
    "diyen söyleyen belirten vurgulayan ekleyen savunan kaydeden hatırlatan açıklayan konuşan"
)
SAYING = _words(f"{_FRENCH} {_SPANISH} {_ITALIAN} {_GERMAN} {_RUSSIAN}") | TURKISH | PASSIVE
# "According to", beside the quotation.
BY = _words("selon según segundo secondo laut zufolge согласно словам göre d'après so мнению")
# Where one of these stands a sentence may be of these languages; some are English too.
TELLING_OF_IT = (
    SAYING
    | BY
    | PASSIVE
    | (CHANTING - {"slogan", "slogans", "cri", "pancarte"})
    | _words(
        "pour para для une avec dans aux cette una pero por que não uma nicht und mit bir için"
    )
    | _words("что как это le des du au sur sont ses del los")
) - _words("so note accuse propose dice argue assure resume menace conclude signale lance")
# Behind whom it is, not before.
BEHIND_WHOM = _words("göre zufolge")
# At the head of a sentence, before a person, they mean "according to".
FOR = _words("pour para для per")
MEN = _words("il él er он lui ele a-t-il t-il ajoute-t-il dit-il ait-il")
SHE = _words("elle ella ela она lei a-t-elle t-elle ajoute-t-elle dit-elle")
EITHER = _words("sie o")
# "a-t-il", "explique-t-elle", "dit-il": the verb and its pronoun as one word.
HE_ENDS, SHE_ENDS = ("-il",), ("-elle",)
HE = MEN | SHE | EITHER
# Titles that stand before a name, with a full stop or without.
HONORIFICS = _words("m mm mme mlle dr sr sra srta d dña hr fr г госпожа sayın prof st")
# "As governor X reported".
AS = _words("как comme como wie come cómo nitekim")
# What may stand between a speaker and the verb.
LEADING = _words(
    "a ont ha han hat haben s'est est aussi encore également también auch ayant le lundi mardi "
    "avait aura había hier matin soir toujours enfin ainsi même puis días hoy lunes mañana entonces "
    "heute dann weiter zudem так потом затем журналистам корреспонденту нам ещё тоже позже ранее "
    "em à tout-à-l'heure pour sa part por su parte además к тому же in an onun "
    "mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "este el am montag dienstag mittwoch donnerstag freitag также в понедельник вторник среду "
    "четверг пятницу субботу воскресенье hier ayer gestern вчера сегодня"
)
# What makes a person named behind it less than the subject.
JOINING = _words(
    "de du des d avec à pour contre par sur con para contra por sobre mit für gegen von über с со "
    "к от против для о об при ile için avec entre"
)
# Behind a verb they lead to where or to whom it is said: "afirmó a su lado".
BESIDE = _words("a à en em por para con avec sur sobre ante na no на в во к с mit bei zu im am")
# What ends the words of a speaker.
STOPPING = _words(
    "à au aux lors dans sur après avant devant en ce cette lundi mardi mercredi jeudi vendredi "
    "samedi dimanche qui que tras durante ante este esta al lunes martes miércoles jueves "
    "viernes sábado domingo quien que am im bei nach vor während montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag der die в на во по после перед журналистам что который "
    "которая ve ki de da at in on with and desde frente hacia mientras cuando durant pendant face "
    "depuis vers avec dès devant chez auprès con sobre entre según junto a en par "
    "за у из перед при через около против для mit über gegen aus vom beim zum zur seit "
    "anoche ayer hoy hier aujourd'hui вчера сегодня gestern heute em no na nos nas"
) - _words("de die der")
