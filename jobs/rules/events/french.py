"""The wordings of events in French, as data; see `idiom`. A verb in -er stands in the infinitive."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed

# What looks like a participle and is none.
_FINITE = listed("dit mort soutient maintient reçoit promet averti")
_PARTICIPLE = ("u", "i", "is", "it", "é", "ert", "ort", "eint", "ue", "ie", "ise", "ée", "us", "és")


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A verb in -er in its forms of the third person; of any other what is written."""
    if not verb.endswith("er"):
        if verb.endswith("ant"):
            yield verb, "gerund"
        elif verb.endswith(_PARTICIPLE) and verb not in _FINITE:
            yield verb, "participle"
        else:
            yield verb, "finite"
        return
    stem = verb[:-2]
    soft = {"c": stem[:-1] + "ça", "g": stem + "ea"}.get(stem[-1], stem + "a")
    yield verb, "infinitive"
    for ending in ("é", "ée", "és", "ées"):
        yield stem + ending, "participle"
    for form in (stem + "e", stem + "ent", soft, stem + "èrent", soft + "it"):
        yield form, "finite"
    yield soft + "nt", "gerund"
    for ending in ("era", "eront"):
        yield stem + ending, "future"
    for ending in ("erait", "eraient"):
        yield stem + ending, "future"


FRENCH = Idiom(
    table="""
call 041 avec : s' est entretenu par téléphone;s' est entretenu au téléphone;se sont entretenus par téléphone;s' est entretenue par téléphone;se sont entretenus au téléphone;s' est entretenu téléphoniquement;s' est entretenue au téléphone;parlé au téléphone;parlé par téléphone
call 041 à object : téléphoner;joint par téléphone;appelé au téléphone
call 041 avec between light : entretien téléphonique;conversation téléphonique;appel téléphonique;échange téléphonique;coup de téléphone;entretiens téléphoniques
meet 040 object : rencontrer
meet 040 avec : s' est entretenu;s' est entretenue;se sont entretenus;s' entretient;s' entretiennent;s' est réuni;s' est réunie;se sont réunis;se sont réunies;se réunissent;s' est entretenu avec;se sont vus;se sont rencontrés;se sont rencontrées;se rencontrent;se sont retrouvés;se retrouvent;dialoguer;discuter;négocier;conférer;tenu une réunion;dîner;déjeuner;dîné;déjeuné
meet 040 avec planned : s' entretiendra;s' entretiendront;se réuniront;se rencontreront;se retrouveront;s' entretenir;se rencontrer;se réunir;se retrouver
meet 040 avec between light : entretien;entretiens;pourparlers;rencontre;réunion;discussions;négociations;consultations;échange;tête à tête;sommet;entrevue;dialogue
meet 043 object : reçu;reçue;reçus;reçoit;reçoivent;recevait;recevant;accueilli;accueillie;accueillis;accueille;accueillant
meet 043 object planned : recevra;recevront;accueillera;recevoir;accueillir
visit 042 à en : s' est rendu;s' est rendue;se sont rendus;se rend;se rendent;s' est envolé;s' est envolée;arriver;arrivé;arrivée;arrivés;atterrir;débarquer;effectue une visite;en visite;en déplacement;parti;partie;partis;venu;venue
visit 042 à en planned : se rendra;se rendront;se rendrait;se rendraient;se rendre;s' envolera;attendu;attendue;attendus;partira;ira;ira en;arrivera;arriveront;viendra
visit 042 object : visiter
visit 042 à en light : visite;déplacement;voyage;tournée
statement 010 : déclarer;affirmer;annoncer;assurer;souligner;indiquer;préciser;expliquer;estimer;ajouter;réaffirmer;confirmer;regretter;rappeler;rejeter;insister;révéler;noter;prôner;plaider;juger;qualifier;refuser;nier;signaler;marteler;ironiser;répliquer;réitérer;rétorquer;exclure;contester;reconnu;reconnaît;répéter;résumer;confier;détailler;exprimer;prévoir;tweeter;raconter;s' inquiète;s' est inquiété;s' est inquiétée
statement 010 à object : présenté ses condoléances;présenté leurs condoléances;présente ses condoléances;exprimé ses condoléances;adressé ses condoléances;adressé leurs condoléances
statement 010 à spoken : lancer
statement 010 : réagi;réagit;dit;dite;répondu;répond;promis;promet;admis;admet;démenti;dément;soutenu que;soutient que;maintient;écrit;fait savoir;fait part;fait état;se dit;s' est dit;s' est dite;s' est engagé;s' est engagée;s' engage;poursuivi;conclu en;pris la parole;renchérit
praise 051 object : saluer;féliciter;remercier;louer;applaudir;encenser;soutenu;soutient;exprimé sa gratitude;exprimé son soutien;apporté son soutien;approuver;vanter
praise 051 à de : rendu hommage;rend hommage;s' est félicité;s' est félicitée;se félicite;adressé ses félicitations;présenté ses félicitations;adressé ses remerciements
appeal 020 object : exhorter;inviter;presser;prier;implorer;enjoint;conjurer;inciter;encourager;supplier
appeal 020 object : appelé;appelle;appellent;appelée;appelés;appelant;appellera
appeal 020 à : proposer;demander;lancé un appel;lance un appel
demand 100 à : exiger;réclamer;sommer;sommé;ordonner
condemn 111 object : condamner;dénoncer;critiquer;fustiger;déplorer;désapprouver;blâmer;réprouver;vilipender;tancer;stigmatiser;s' en est pris;s' en prend;s' en est prise;s' est insurgé;s' est insurgée;s' insurge;s' est indigné;s' indigne
condemn 112 object : accuser;imputer;reprocher
threaten 130 object : menacer;brandir
threaten 130 object warned : avertir;averti;avertit;mis en garde;met en garde;mettent en garde;prévenu;prévient;mettant en garde
summon 114 object : convoquer l' ambassadeur;convoqué l' ambassadeur;convoqué l' ambassadrice;convoque l' ambassadeur;convoqué le chargé d' affaires;convoqué le chargé
summon 114 object : rappelé son ambassadeur;rappelé l' ambassadeur;rappelle son ambassadeur;convoquer
expel 166 object : expulser;renvoyer;déclaré persona non grata;déclaré personae non gratae
sanction 163 object : sanctionner
sanction 163 contre à aux light : sanctions;nouvelles sanctions;embargo
sign 057 avec : signer;conclu un accord;ratifier;parapher;trouvé un accord;scellé
sign 057 avec between light : accord;traité;protocole;pacte;alliance;convention;partenariat;déclaration commune;contrat;contrats
aid 070 à aux en : livrer;livré;donné;verser;versé;déployé;dépêcher;fourni;fournit;fournira
aid 070 à en aux light : aide;secours;aide humanitaire;assistance;vivres;fonds;don;prêt;renforts;envoi;livraison;livraisons
mediate 045 between : mediation;joué les médiateurs;servi de médiateur
mediate 045 between planned : prêt à accueillir des pourparlers;prête à accueillir des pourparlers;proposé sa médiation;propose sa médiation;offert sa médiation;offert ses bons offices;proposé ses bons offices
mediate 045 between light : médiation;bons offices
protest 141 contre : manifester;manifesté;protester;défiler;descendu dans la rue;descendus dans la rue;se sont mis en grève
protest 141 contre light : manifestation;manifestations;grève;rassemblement
attack 190 object : attaquer;frapper;bombarder;envahi;envahit;pilonner;tiré sur;visé;cibler;toucher;agresser
attack 190 contre sur light : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut;offensive;raid;raids;missiles;drones;roquettes;agression;incursion;guerre;invasion;tirs
attack 190 contre sur noun : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut;offensive;raid;raids;agression;incursion
attack 186 object : assassiner;tuer;abattu;abattus;abattue;éliminer
ceasefire 0871 noun : cessez le feu;trêve;cessation des hostilités
resign - : démissionner;remis sa démission;présenté sa démission;quitté ses fonctions;quitter ses fonctions;annoncé sa démission;annonce sa démission;jeté l' éponge;quitté son poste;donné sa démission
resign - planned : remettre sa démission;présenter sa démission;quitter ses fonctions
resign - noun asked : la démission
appoint - object : nommer;désigner
elect - object : élu;élue;réélu;réélue;réélire
elect - : remporté l' élection;remporté la présidentielle;remporté les élections;proclamé vainqueur
die - noun : mort de;mort d';décès de;décès d';disparition de;assassinat de;assassinat d'
die - : mort;morte;décédé;décédée;décède;s' est éteint;s' est éteinte;tué dans;succombé;meurt
""",
    forms=forms,
    titles=listed(
        "m mme mm de dr chefs roi reine pape ex son sa ses leur au aux chef cheffe armée forces autorités "
        "pays soldats parti siens positions sites cibles sud nord est ouest nouveau nouvelle"
    ),
    stems=(
        "présiden", "premier", "première", "ministre", "secrétaire", "général", "ambassad",
        "gouvernement", "porte", "parole", "homologue", "chanc", "affaires", "étrangères", "prince",
        "vice", "monsieur", "madame", "diplomat", "dirigeant", "député", "maire", "émir", "sultan",
        "ministère", "troupes", "commissaire", "défense", "intérieur", "russe", "état", "etat",
        "opposant", "émissaire", "négociat", "ressortissant", "souverain", "sénat",
    ),
    articles=listed("le la les l' un une son sa ses leur leurs cet cette ce toute toutes aucune nouvelle nouvelles quelque autre deux trois plusieurs des"),
    marks={
        "à": "à", "au": "à", "aux": "à", "en": "en", "dans": "en", "avec": "avec", "de": "de",
        "d'": "de", "du": "de", "des": "de", "par": "par", "pour": "pour", "contre": "contre",
        "sur": "sur", "entre": "between", "vers": "à", "chez": "en", "selon": "selon",
        "depuis": "depuis", "après": "après", "avant": "avant", "sous": "sous", "sans": "sans",
        "pendant": "après", "malgré": "sans", "envers": "contre", "face": "face", "devant": "devant", "auprès": "devant", "parmi": "devant", "via": "par", "comme": "comme",
        "hors": "sans", "d’": "de", "outre": "sans", "lors": "après", "l'encontre": "contre",
    },
    owned="de",
    by="par",
    joints=listed("et ,"),
    breaks=listed(". ; : « » \" “ „ ( ) ? ! que qu' qui dont où mais tandis alors lorsque quand"),
    fillers=listed(
        "a ont avait avaient est sont était été s' se n' ne pas y l' lui leur les également aussi "
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier , l' en outre fermement vivement "
        "officiellement conjointement elle même va vont doit doivent devrait compte qui qu' il "
        "soir matin midi dernier ensuite ainsi par ailleurs d' ores déjà toutefois longuement quant"
    ),
    auxiliaries=listed("a ont avait avaient aurait auraient est sont était étaient ait ayant aura auront avoir"),
    passive=listed("été être"),
    light=listed(
        "eu mené tenu effectue effectué entame entamé entamer mènent tiennent envoyé fourni accordé "
        "débloqué promis annoncé annonce imposé impose imposent imposant décrété adopté adopte lancé "
        "lance lancent tiré organisé effectuera effectuer enverra enverront envoyer imposera tiendra "
        "offert proposé propose conclu fait fera tenue tenues tient eue lieu débute débuté débutera "
        "entamera achève achevé achevée multiplié mener signé signent scellé paraphé lors envoie "
        "envoient débloque octroyé octroie alloué durci étendu prolongé visées frappé tirent "
        "ouvert s'ouvre prévu prévue prévus reporté reportée participé poursuivi"
    ),
    phone=("téléphon",),
    denied=listed("pas jamais nié nie nient aucun aucune dément démentent démenti"),
    planned=listed(
        "va vont doit doivent devrait devraient compte prévoit entend envisage débutera tiendra "
        "effectuera enverra enverront imposera fera entamera prévu prévue prévus prochaine prochain "
        "souhaite veut menace prêt prête proposé propose offert promis"
    ),
    asking=listed("appelé appelle appellent appeler demandé demande réclamé exigé exige réclame réclament appelant proposé propose proposent exigent réclamant exigeant plaidé"),
    pronouns=listed("il elle"),
    whom=listed("l' le la les"),
    told=listed("lui leur"),
    own=listed("son sa ses leur"),
    cancelled=listed("anniversaire commémoration rupture rompu reporté annulé reporte annule annulée reportée reportés annulés renoncé boudé suspendu suspend"),
    thought=listed("si"),
    infinitive=("er", "ir", "re"),
    behind=listed("à de d' pour sans"),
    doing=listed("après"),
    lands=listed("pays"),
    both=listed("deux dirigeants parties présidents ministres"),
    relative=listed("qui"),
    that=listed("que qu'"),
)  # fmt: skip
