"""The wordings of events in French, as data; see `idiom`. A verb in -er stands in the infinitive."""

from collections.abc import Iterator

from jobs.rules.events.idioms.idiom import FormName, Idiom, listed

# What looks like a participle and is none.
_FINITE = listed("dit mort soutient maintient reçoit promet averti")
_PARTICIPLE = ("u", "i", "is", "it", "é", "ert", "ort", "eint", "ue", "ie", "ise", "ée", "us", "és")
_BACKED = {"c": "ç", "g": "ge"}
_IN_IR: tuple[tuple[str, FormName], ...] = (
    ("i", "participle"), ("ie", "participle"), ("is", "participle"), ("it", "finite"),
    ("issent", "finite"), ("issait", "finite"), ("irent", "finite"), ("issant", "gerund"),
    ("ira", "future"), ("iront", "future"), ("irait", "future"),
)  # fmt: skip
_IN_RE: tuple[tuple[str, FormName], ...] = (
    ("u", "participle"), ("ue", "participle"), ("us", "participle"), ("", "finite"),
    ("ent", "finite"), ("it", "finite"), ("ait", "finite"), ("irent", "finite"), ("ant", "gerund"),
    ("ra", "future"), ("ront", "future"), ("rait", "future"),
)  # fmt: skip


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A regular verb in its forms of the third person; of any other what is written."""
    stem = verb[:-2]
    if verb.endswith("er"):
        yield from _in_er(verb, stem)
    elif verb.endswith(("ir", "re")):
        yield verb, "infinitive"
        for ending, form in _IN_IR if verb.endswith("ir") else _IN_RE:
            yield stem + ending, form
    elif verb.endswith("ant"):
        yield verb, "gerund"
    elif verb.endswith(_PARTICIPLE) and verb not in _FINITE:
        yield verb, "participle"
        if verb.endswith("it"):
            # "il écrit", "il réagit"
            yield verb, "finite"
    else:
        yield verb, "finite"


def _in_er(verb: str, stem: str) -> Iterator[tuple[str, FormName]]:
    """The forms of a verb in -er."""
    soft = stem[:-1] + _BACKED.get(stem[-1], stem[-1]) + "a"
    head, accent, tail = stem.rpartition("é")
    said = f"{head}è{tail}" if accent and tail in ("t", "r", "d", "l", "n") else stem
    said = stem[:-1] + "i" if stem.endswith("oy") else said
    yield verb, "infinitive"
    for ending in ("é", "ée", "és", "ées"):
        yield stem + ending, "participle"
    for form in (said + "e", said + "ent", soft, stem + "èrent", soft + "it", soft + "ient"):
        yield form, "finite"
    yield soft + "nt", "gerund"
    for ending in ("era", "eront", "erait", "eraient"):
        yield stem + ending, "future"


FRENCH = Idiom(
    table="""
call 041 avec : évoquer au téléphone;évoquer par téléphone;s' entretenu par téléphone;s' entretenue par téléphone;se entretenus par téléphone;s' entretenu au téléphone;s' entretenue au téléphone;se entretenus au téléphone;s' entretenu téléphoniquement;s' entretenue téléphoniquement;s' entretient par téléphone;parler au téléphone;parler par téléphone;échanger par téléphone;échanger au téléphone;discuter par téléphone;discuter au téléphone;se parler au téléphone;se parler par téléphone;s' appeler
call 041 à object : téléphoner;joint par téléphone;appelé au téléphone;appelé par téléphone;joint au téléphone
call 041 avec between light : entretien téléphonique;conversation téléphonique;appel téléphonique;échange téléphonique;coup de téléphone;entretiens téléphoniques;coup de fil;appels téléphoniques;entretien par téléphone;visioconférence
meet 040 object : rencontrer;retrouver;croiser
meet 040 avec : s' entretenu;s' entretenue;se entretenus;se entretenues;s' entretient;s' entretiennent;s' entretenait;se réunir;se vus;se voient;se rencontrer;se retrouver;se concerter;dialoguer;discuter;négocier;conférer;tenu une réunion;dîner;déjeuner;échanger;converser;délibérer;s' entretenant;tenu un sommet;parlementer;s' attabler
meet 040 avec planned : s' entretiendra;s' entretiendront;s' entretenir;se verra;se verront;se voir
meet 040 avec between light : entretien;entretiens;pourparlers;rencontre;rencontres;réunion;réunions;discussions;négociations;consultations;échange;échanges;tête à tête;sommet;entrevue;dialogue;conversations;audience;séance de travail
meet 043 object : reçu;reçue;reçus;reçoit;reçoivent;recevait;recevant;accueilli;accueillie;accueillis;accueille;accueillant;accueillent
meet 043 object planned : recevra;recevront;accueillera;recevoir;accueillir;accueilleront
visit 042 à en au : se rendu;s' rendu;s' rendue;se rendus;se rend;se rendent;se rendait;s' envoler;arriver;atterrir;débarquer;effectue une visite;en visite;en déplacement;parti;partie;partis;venu;venue;se déplacer;entamer une visite;poser le pied;en voyage officiel;séjourner
visit 042 à en planned : se rendra;se rendront;se rendrait;se rendraient;se rendre;attendu;attendue;attendus;partira;ira;iront;viendra;viendront;partiront
visit 042 object : visiter
visit 042 à en light : visite;déplacement;voyage;tournée;visites
statement 010 à object : demander pardon;présenter des excuses;présenter ses condoléances;présenter leurs condoléances;exprimer ses condoléances;adresser ses condoléances;adresser leurs condoléances;transmettre ses condoléances;adressé un message de condoléances;présenter ses excuses;s' excuser auprès
statement 010 object : informer;rassurer
statement 010 : déclarer;affirmer;annoncer;assurer;souligner;indiquer;préciser;expliquer;estimer;ajouter;réaffirmer;confirmer;regretter;rappeler;rejeter;insister;révéler;noter;prôner;plaider;juger;qualifier;refuser;nier;signaler;marteler;ironiser;répliquer;réitérer;rétorquer;exclure;exclu;exclut;contester;reconnu;reconnaît;répéter;résumer;confier;détailler;exprimer;prévoir;tweeter;raconter;s' inquiéter;clamer;proclamer;arguer;commenter;constater;considérer;concéder;confesser;décréter;démentir;évoquer;exposer;infirmer;invoquer;justifier;lâcher;minimiser;nuancer;observer;pointer;préconiser;prétendre;pronostiquer;récuser;réfuter;relater;relever;s' alarmer;s' étonner;soupirer;spécifier;stipuler;suggérer;témoigner;tempérer;trancher;s' exprimer;s' expliquer;s' excuser;défendre;assumer;avouer;écarter;balayer;s' opposer;se prononcer;s' engager;certifier;garantir;redire;réaffirmer;spéculer;théoriser;se vanter;vanté ses;dévoiler;publié un communiqué;diffusé un communiqué;publié une déclaration;prononcé un discours;prononce un discours;espérer;craindre;redouter;craint;souhaiter;douter;s' interroger;prédire;prédit;asséner;énoncer;décliner;dédramatiser;relativiser;opposé une fin de non recevoir;pris acte;prend acte;se désoler;se justifier;se défendre;laissé entendre;laisse entendre;mis l' accent;met l' accent;mis en avant;fait valoir;fait remarquer;fait observer;fait valoir que;fait connaître;opposer un refus;opposé son veto;revendiquer
statement 010 à object vow : promis;promet;promettent;promettre;jurer;avait promis
statement 010 à spoken : lancer
statement 010 : réagir;dit;dite;disent;disait;répondre;admis;admet;admettent;démenti;dément;démentent;soutenu que;soutient que;soutiennent que;maintient;maintenu;écrit;écrivait;fait savoir;fait part;fait état;se dit;s' est dit;s' est dite;se sont dits;se disent;poursuivi;poursuit;conclu en;conclut;pris la parole;prend la parole;renchérir;tenu à rassurer
praise 051 object : saluer;féliciter;souhaiter bonne chance;souhaiter plein succès;remercier;louer;applaudir;encenser;soutenu;soutient;soutiennent;soutenait;exprimer sa gratitude;exprimer son soutien;apporter son soutien;approuver;vanter;acclamer;congratuler;complimenter;honorer;appuyer;célébrer;dit merci;adresser ses félicitations;renouveler son soutien;réitérer son soutien;décorer;encourager les efforts;défendre l' action
praise 051 à de avec : rendu hommage;rend hommage;rendre hommage;rendent hommage;se féliciter;adresser ses félicitations;présenter ses félicitations;adresser ses remerciements;se réjouir;exprimer sa solidarité;témoigner sa solidarité;exprimer sa reconnaissance;dire sa solidarité;affirmer sa solidarité;exprimer leur solidarité;adresser ses vœux;assuré de son soutien;apporter leur soutien;manifester sa solidarité;afficher son soutien;réaffirmer son soutien
appeal 020 object : exhorter;inviter;pressé;pressée;prier;implorer;enjoint;enjoindre;conjurer;inciter;encourager;supplier;convier;solliciter;adjurer;sensibiliser
appeal 020 object : appelé;appelle;appellent;appelée;appelés;appelant;appellera;appelait;appeler
appeal 020 à : réitérer son appel;renouveler son appel;réitérer ses appels;proposer;demander;lancer un appel;lancé un appel;recommander;conseiller;adresser un appel;suggérer à
demand 100 à : exiger;réclamer;sommer;ordonner;intimer;lancer un ultimatum;adresser un ultimatum;fixer un ultimatum;imposer à
demand 100 object : mis en demeure;met en demeure;sommer
condemn 111 object : condamner;dénoncer;critiquer;fustiger;déplorer;désapprouver;blâmer;réprouver;vilipender;tancer;stigmatiser;étriller;pourfendre;épingler;éreinter;conspuer;railler;taxer;désavouer;mis en cause;met en cause;pointé du doigt;pointe du doigt;réprimander;moquer;ridiculiser;conspuer;tacler;rabrouer;flétrir;exprimer sa condamnation;exprimer son indignation
condemn 111 à de contre sur : s' en est pris;s' en est prise;s' en sont pris;s' en prend;s' en prise;s' en prennent;s' en prenant;s' insurger;s' indigner;s' élever;s' élève;s' emporter;porter plainte;déposer plainte;se moquer;s' offusquer;s' plaint;s' plainte;se plaint;se plaignent;tirer à boulets rouges;dirigé ses critiques;protester auprès;saisi la justice
condemn 112 object : accuser;imputer;reprocher;incriminer;tenu pour responsable;tient pour responsable;rejeté la faute;rejeter la responsabilité;soupçonner
threaten 130 object : menacer;brandir;brandir la menace;intimider
threaten 130 à object : lancer un avertissement;adresser un avertissement;adresser une mise en garde;lancer une mise en garde
threaten 130 object warned : avertir;mis en garde;met en garde;mettent en garde;prévenu;prévient;mettant en garde;mettait en garde;alerter
summon 114 object envoy : convoquer
nothing - : accepter la démission;accepté la démission;condamner à;condamné à;attaque cardiaque;crise cardiaque;rappeler ses ambassadeurs;rappeler leurs ambassadeurs;rappeler leur ambassadeur;convoquer un sommet;convoquer une réunion;convoquer une session;convoquer le parlement;rappeler pour consultations;rappeler son ambassadeur;rappeler l' ambassadeur;convoquer des élections;reçu le soutien;arriver au pouvoir;arriver en tête;appelé à témoigner;rappeler à l' ordre;demander l' asile;appelé à la barre
expel 166 object : expulser;renvoyer;déclaré persona non grata;déclaré personae non gratae;bannir;chasser;reconduire à la frontière
sanction 163 object : sanctionner;placé sous sanctions;inscrit sur sa liste noire
sanction 163 contre à aux light : sanctions;nouvelles sanctions;embargo;droits de douane;surtaxes;mesures restrictives;gel des avoirs;mesures de rétorsion
sign 057 avec : signer;conclu un accord;ratifier;parapher;trouvé un accord;scellé;conclure un accord;conclu un traité;conclu une alliance;conclu un contrat;conclu un partenariat;cosigner;conclu un pacte;trouver un accord;parvenus à un accord;parvenu à un accord;sceller
sign 057 avec between light : accord;accords;traité;protocole;pacte;alliance;convention;partenariat;déclaration commune;contrat;contrats;mémorandum
aid 070 à aux en : livrer;livré;donner;donné;verser;versé;déployé;dépêcher;fournir;débloquer;octroyer;allouer;faire don;fait don;acheminer;accorder;livrent;distribuer;fait parvenir
aid 070 à en aux light : aide;aides;secours;aide humanitaire;assistance;vivres;fonds;don;dons;prêt;renforts;envoi;livraison;livraisons;secouristes;sauveteurs;médicaments;munitions;aide militaire;subvention;pompiers;équipes de secours;blindés
aid 070 à aux en alone : envoyer des secouristes;envoyer des pompiers;envoyer de l' aide;envoyer une aide;offrir son aide;offrir leur aide;proposer son aide;dépêcher des secouristes;offert son aide;offert leur aide;envoyer du matériel;envoyer des sauveteurs
aid 070 object : aider;secourir;venu en aide;vient en aide;venir en aide;assister
mediate 045 between : mediation;joué les médiateurs;servi de médiateur;jouer les médiateurs;servir d' intermédiaire;servi d' intermédiaire;joué les intermédiaires
mediate 045 between planned : s' est dit prêt à accueillir des pourparlers;s' est dite prête à accueillir des pourparlers;se dit prêt à accueillir des pourparlers;se dit prête à accueillir des pourparlers;prêt à accueillir des pourparlers;prête à accueillir des pourparlers;proposer sa médiation;offert sa médiation;offrir sa médiation;offert ses bons offices;proposer ses bons offices;offre sa médiation;prêt à jouer les médiateurs;prêt à servir de médiateur
mediate 045 between light : médiation;bons offices;égide;entremise;intermédiaire;délégation pour une médiation
protest 143 contre planned : déposer un préavis de grève;déposé un préavis de grève;annoncer une grève;annoncé une grève
protest 141 contre : manifester;protester;défiler;descendu dans la rue;descendus dans la rue;se sont mis en grève;descendre dans la rue;entamer une grève;cesser le travail;débrayer;se mettre en grève;battre le pavé;en grève
protest 141 contre light : manifestation;manifestations;grève;rassemblement;protestations;mobilisation
attack 190 object à : attaquer;frapper;bombarder;envahir;pilonner;tiré sur;visé;visant;cibler;toucher;agresser;mitrailler;pris pour cible;prend pour cible;détruire;détruit;anéantir;ravager
attack 190 contre sur vers à : tirer;riposter;ouvrir le feu;ouvert le feu;s' emparer;fait feu
attack 190 contre sur à vers light : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut;offensive;raid;raids;missiles;drones;roquettes;agression;incursion;guerre;invasion;tirs;salve;incursions;opération militaire;obus
attack 190 contre sur noun : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut;offensive;raid;raids;agression;incursion;invasion;tirs
attack 186 object : assassiner;tuer;abattu;abattus;abattue;éliminer;exécuter
ceasefire 0871 noun : cessez le feu;trêve;cessation des hostilités;arrêt des combats;fin des hostilités
ceasefire 0871 avec : conclu un cessez le feu;conclu une trêve;accepté un cessez le feu;convenus d' un cessez le feu;convenu d' un cessez le feu;convenus d' une trêve;convenu d' une trêve;convenues d' une trêve;convenues d' un cessez le feu;accepter un cessez le feu;accepter une trêve
resign - : démissionner;remis sa démission;présenter sa démission;quitter ses fonctions;annoncer sa démission;jeté l' éponge;quitter son poste;donné sa démission;remettre sa démission;remet sa démission;claqué la porte;rendu son tablier;abdiquer;annoncer son départ;annoncer son retrait;se démettre;quitter le pouvoir;quitter la présidence
resign - planned : remettre sa démission;démission prévue
resign - noun asked : la démission;le départ
appoint - object : nommer;désigner;promu;promue;porté à la tête
elect - object : élire;élu;élue;réélu;réélue;élus;réélire
elect - : remporter l' élection;remporter la présidentielle;remporter les élections;proclamé vainqueur;remporter le scrutin;remporter les législatives;gagner la présidentielle;gagner l' élection;gagner les élections;emporté la présidentielle;proclamé président;proclamée présidente;déclaré vainqueur
die - noun : mort de;mort d';décès de;décès d';disparition de;assassinat de;assassinat d';mort du;décès du;assassinat du
die - : mort;morte;décéder;s' éteint;s' éteinte;tué dans;tuée dans;tué lors;tué par un;tué à;tué en;succomber;meurt;mourir;perdu la vie;trouvé la mort;rendu l' âme;retrouvé mort;périr;été assassiné;été assassinée;été tué .;été tuée .
""",
    forms=forms,
    titles=listed(
        "m mme mm de dr chefs roi reine pape ex au aux chef cheffe armée forces autorités "
        "pays soldats parti siens positions sites cibles sud nord est ouest nouveau nouvelle"
    ),
    stems=(
        "présiden", "premier", "première", "ministre", "secrétaire", "général", "ambassad",
        "gouvernement", "porte", "parole", "homologue", "chanc", "affaires", "étrangères", "prince",
        "vice", "monsieur", "madame", "diplomat", "dirigeant", "député", "maire", "émir", "sultan",
        "ministère", "troupes", "commissaire", "défense", "intérieur", "russe", "état", "etat",
        "opposant", "compagnie", "société", "groupe", "entreprise", "constructeur", "organisation", "mouvement", "association", "aviation", "base", "infrastructure", "homologues", "armées", "marine", "envoyé", "négociatr", "chargé", "rebelle", "milic", "combattant", "émissaire", "négociat", "ressortissant", "souverain", "sénat",
    ),
    articles=listed("le la les l' un une son sa ses leur leurs cet cette ce toute toutes aucune nouvelle nouvelles quelque autre deux trois plusieurs des"),
    marks={
        "à": "à", "au": "à", "aux": "à", "en": "en", "dans": "en", "avec": "avec", "de": "de",
        "d'": "de", "du": "de", "des": "de", "par": "par", "pour": "pour", "contre": "contre",
        "sur": "sur", "entre": "between", "vers": "à", "chez": "en", "selon": "selon",
        "depuis": "depuis", "après": "après", "avant": "avant", "sous": "sous", "sans": "sans",
        "pendant": "après", "malgré": "sans", "envers": "contre", "face": "face", "devant": "devant", "auprès": "à", "parmi": "devant", "via": "par", "comme": "comme",
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
        "enfin aussi bientôt récemment plus tard désormais encore à nouveau tôt jeudi soir matin midi dernier ensuite ainsi par ailleurs d' ores déjà toutefois longuement quant"
    ),
    auxiliaries=listed("a ont avait avaient aurait auraient est sont était étaient ait ayant aura auront avoir"),
    passive=listed("été être est sont sera seront fut furent"),
    light=listed(
        "eu mené mènent mener tenu tiennent tient tiendra tenue tenues effectuer entamer envoyer "
        "enverra enverront fournir accorder débloquer promis promet promettre annoncer imposer "
        "décréter adopter lancer tirer organiser offert offre offrent proposer conclu fait fera "
        "font eue lieu débuter achever multiplier signer sceller parapher lors octroyer durcir "
        "étendu étend prolonger visé visées frapper ouvert s'ouvre prévu prévue prévus reporter "
        "participer poursuivi poursuit poursuivent renforcer approuver reprendre repris reprennent tenir avoir aura "
        "auront s'ouvrir ouvrir ouvrent reçu livrer expédier dépêcher préparer prépare convoquer "
        "appliquer infliger acheminer finaliser durant sous grâce par déclencher perpétrer commis "
        "porter pris prend prendre allouer consacrer apporter bénéficier doublé doubler tripler augmenter "
        "coordonner abriter accueilli accueille accueillera présider mettre mis présidé poursuivre"
    ),
    phone=("téléphon",),
    denied=listed("pas jamais nié nie nient aucun aucune dément démentent démenti"),
    planned=listed(
        "va vont doit doivent devrait devraient compte comptent prévoit prévoient entend entendent "
        "envisage envisagent tiendra enverra enverront fera prévu prévue prévus prochaine prochain "
        "prochaines souhaite souhaitent veut veulent menace prêt prête prêts proposé propose offert "
        "promis promet promettent espère comptait espérait envisageait devait devaient s'apprête "
        "apprête apprêtent auront aura attendu prépare préparent demain s'engage s'est engagé pourrait pourraient offre sera seront"
    ),
    asking=listed(
        "appelé appelle appellent appeler demandé demande réclamé exigé exige réclame réclament "
        "appelant proposé propose proposent exigent réclamant exigeant plaidé demandent demandant "
        "plaide plaident exhorté exhorte appelait appels appel"
    ),
    pronouns=listed("il elle"),
    whom=listed("l' le la les"),
    told=listed("lui leur"),
    own=listed("son sa ses leur"),
    cancelled=listed("levée lever levé lève anniversaire commémoration rupture rompu reporté annulé reporte annule annulée reportée reportés annulés renoncé boudé suspendu suspend"),
    thought=listed("si"),
    hearsay=listed("aurait auraient"),
    purpose=listed("pour afin"),
    suffers=listed("cible cibles victime victimes subi subit subissent essuyé essuie essuient objet proie"),
    places=listed("en"),
    facing=listed("devant"),
    envoys=("ambassad", "chargé", "diplomat", "consul", "représentant"),
    manner=("ment",),
    where=listed("où"),
    sport=listed("match matchs coupe championnat championnats tournoi entraîneur sélectionneur buteur buts ligue"),
    before=listed("avant veille"),
    revenge=listed("riposte riposter représailles venger vengeance répliquer"),
    reflexive=listed("se s'"),
    through={
        "direction": "à", "encontre": "contre", "côtés": "avec", "égard": "à", "faveur": "pour",
        "présence": "avec", "profit": "à", "destination": "à", "auprès": "à", "attention": "à",
    },
    infinitive=("er", "ir", "re"),
    behind=listed("à de d' pour sans"),
    doing=listed("après"),
    lands=listed("pays"),
    both=listed("deux dirigeants parties présidents ministres"),
    relative=listed("qui"),
    that=listed("que qu'"),
)  # fmt: skip
