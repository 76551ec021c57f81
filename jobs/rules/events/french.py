"""The wordings of events in French, as data; see `idiom`. A verb in -er stands in the infinitive."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A verb in -er in its forms of the third person; of any other what is written."""
    if not verb.endswith("er"):
        participle = verb.rstrip("es").endswith(("u", "i", "is", "é", "ert", "ort", "eint", "nt"))
        yield verb, "participle" if participle and verb not in _FINITE else "finite"
        return
    stem = verb[:-2]
    soft = {"c": stem[:-1] + "ça", "g": stem + "ea"}.get(stem[-1], stem + "a")
    yield verb, "infinitive"
    for ending in ("é", "ée", "és", "ées"):
        yield stem + ending, "participle"
    for form in (stem + "e", stem + "ent", soft, stem + "èrent"):
        yield form, "finite"
    for ending in ("era", "eront"):
        yield stem + ending, "future"


_FINITE = listed("dit mort")
FRENCH = Idiom(
    table="""
call 041 avec : s' est entretenu par téléphone;s' est entretenu au téléphone;se sont entretenus par téléphone
call 041 avec : s' est entretenue par téléphone;se sont entretenus au téléphone;s' est entretenu téléphoniquement
call 041 à object : téléphoner
meet 040 object : rencontrer
meet 040 avec : s' est entretenu;s' est entretenue;se sont entretenus;s' entretient;s' est réuni;se sont réunis
meet 040 avec : se sont rencontrés;se sont rencontrées;se sont retrouvés;dialoguer;discuter;négocier
meet 040 avec planned : s' entretiendra;se réuniront;se rencontreront;doit s' entretenir;doivent se rencontrer
meet 043 object : reçu;reçue;reçus;reçoit;accueilli;accueillis
meet 043 object planned : recevra;accueillera
visit 042 à en : s' est rendu;s' est rendue;se sont rendus;se rend;arriver;arrivé;arrivée;arrivés;atterrir
visit 042 à en planned : se rendra;se rendront;doit se rendre;doivent se rendre;va se rendre;devrait se rendre
visit 042 object : visiter
statement 010 à : déclarer;affirmer;annoncer;assurer;souligner;indiquer;préciser;expliquer;estimer;ajouter
statement 010 à : réaffirmer;confirmer;regretter;rappeler;rejeter;dit;dite;répondu;averti;promis;admis;démenti;insister
praise 051 object : saluer;féliciter;remercier;louer
praise 051 à : rendu hommage
appeal 020 object : exhorter;inviter
appeal 020 object : appelé;appelle;appellent;appelée;appelés
appeal 020 à : demander
demand 100 à : exiger;réclamer;sommer
condemn 111 object : condamner;dénoncer;critiquer;fustiger
condemn 112 object : accuser
threaten 130 object : menacer
threaten 130 object : mis en garde;met en garde
summon 114 object : convoquer
expel 166 object : expulser
sanction 163 object : sanctionner
sign 057 avec : signer;conclu;conclus;ratifier;parapher
mediate 045 between : servi de médiateur;joué les médiateurs;mené une médiation;offert sa médiation
mediate 045 between planned : prêt à accueillir des pourparlers;prête à accueillir des pourparlers;proposé sa médiation
protest 141 contre : manifester;manifesté
attack 190 object : attaquer;frapper;bombarder;envahi
attack 190 contre sur noun : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut
ceasefire 0871 noun : cessez le feu;trêve
resign - : démissionner
resign - : remis sa démission;présenté sa démission
resign - noun asked : la démission
appoint - object : nommer;désigner
elect - object : élu;élue;réélu;réélue
elect - : remporté l' élection;remporté la présidentielle
die - : mort;morte;décédé;décédée;s' est éteint
call 041 avec between light : entretien téléphonique;conversation téléphonique;appel téléphonique
meet 040 avec between light : entretien;entretiens;pourparlers;rencontre;réunion;discussions;négociations;consultations
visit 042 à en light : visite;déplacement
sanction 163 contre à light : sanctions;nouvelles sanctions
aid 070 à en aux light : aide;secours;aide humanitaire;assistance;vivres
mediate 045 between light : médiation
attack 190 contre sur light : frappes;attaque;attaques;offensive;raids;missiles;drones
protest 141 contre light : manifestation;manifestations;grève
sign 057 avec between light : accord;traité;protocole
meet 040 avec : s' est entretenus;s' est entretenu avec;se sont vus;s' entretiennent;se sont réunies;rencontré;tenu une réunion
visit 042 à en : en visite;parti;partie;partis;venu;venue;attendu;attendue;débarqué
visit 042 à en planned : attendu;attendue;attendus;partira;ira;arrivera;arriveront
statement 010 à : révéler;dit;noter;prôner;plaider;juger;qualifier;refuser;nier;signaler;évoquer;martelé;lancer;marteler;proposer;répliquer;prévenu
statement 010 : se dit;s' est engagé;s' est engagée;s' est félicité;s' est félicitée;fait savoir;fait part;fait état
praise 051 object : applaudir;encenser;soutenu;exprimé sa gratitude;exprimé son soutien
praise 051 de : s' est félicité;s' est félicitée
appeal 020 object : presser;prié;plaidé;implorer;enjoint
appeal 020 à : lancé un appel
condemn 111 object : déplorer;désapprouver;blâmer;fustigé;réprouver;vilipender
condemn 112 object : imputer;reprocher
threaten 130 object : avertir;brandir
expel 166 object : renvoyer
summon 114 object : rappeler son ambassadeur;rappelé son ambassadeur
aid 070 à aux en : livré;livrer;donné;versé;déployé;dépêcher
attack 190 object : pilonner;tiré sur;visé;cibler;toucher
attack 186 object : assassiner;tué;abattu;éliminer
protest 141 contre : protester;défiler;descendu dans la rue
resign - : quitté ses fonctions;quitter ses fonctions;annoncé sa démission;annonce sa démission;jeté l' éponge
elect - : remporté les élections;investi président;proclamé vainqueur
die - : tué dans;décède;succombé
""",
    forms=forms,
    titles=listed("m mme mm de dr chefs roi reine pape ex son sa ses leur au chef armée forces autorités"),
    stems=(
        "président", "premier", "première", "ministre", "secrétaire", "général", "ambassad",
        "gouvernement", "porte", "parole", "homologue", "chanc", "affaires", "étrangères", "prince",
        "vice", "monsieur", "madame", "diplomat", "dirigeant", "députée", "maire", "émir", "sultan",
        "ministère", "troupes", "commissaire", "défense", "intérieur", "russe", "état",
    ),
    articles=listed("le la les l' un une son sa ses leur leurs cet cette ce toute toutes aucune nouvelle nouvelles quelque autre"),
    marks={
        "à": "à", "au": "à", "aux": "à", "en": "en", "dans": "en", "avec": "avec", "de": "de",
        "d'": "de", "du": "de", "des": "de", "par": "par", "pour": "pour", "contre": "contre",
        "sur": "sur", "entre": "between", "vers": "à", "chez": "en", "selon": "selon",
        "depuis": "depuis", "après": "après", "avant": "avant", "sous": "sous", "sans": "sans",
    },
    owned="de",
    by="par",
    joints=listed("et ,"),
    breaks=listed(". ; : « » \" “ ” ( ) ? ! que qu' qui dont où mais tandis alors"),
    fillers=listed(
        "a ont avait avaient est sont était été s' se n' ne pas y l' lui leur les également aussi "
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier , l' en outre fermement vivement "
        "officiellement conjointement elle même va vont doit doivent devrait compte qui qu'"
    ),
    auxiliaries=listed("a ont avait avaient aurait auraient est sont était étaient"),
    passive=listed("été"),
    light=listed(
        "eu mené tenu effectue effectué entame entamé entamer mènent tiennent envoyé fourni accordé "
        "débloqué promis annoncé imposé impose imposent décrété adopté lancé lance tiré organisé "
        "effectuera effectuer enverra envoyer imposera tiendra offert proposé conclu fait fera"
    ),
    phone=("téléphon",),
    denied=listed("pas jamais nié"),
    planned=listed("va vont doit doivent devrait devraient compte prévoit entend envisage"),
    asking=listed("appelé appelle appellent appeler demandé demande réclamé exigé exige réclame"),
    pronouns=listed("il elle"),
)  # fmt: skip
