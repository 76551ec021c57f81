"""The wordings of events in French, as data; see `idiom`. A verb in -er stands in the infinitive."""

from collections.abc import Iterator
from functools import cache

from jobs.rules.events.idioms.idiom import Idiom, listed
from jobs.rules.events.idioms.saying import FormName

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


@cache
def french() -> Idiom:
    """What French is read by, laid out when the first text in it is read."""
    return Idiom(
        table="""
call 041 avec : évoquer au téléphone;évoquer par téléphone;s' entretenu par téléphone;s' entretenue par téléphone;se entretenus par téléphone;s' entretenu au téléphone;s' entretenue au téléphone;se entretenus au téléphone;s' entretenu téléphoniquement;s' entretenue téléphoniquement;s' entretient par téléphone;parler au téléphone;parler par téléphone;échanger par téléphone;échanger au téléphone;discuter par téléphone;discuter au téléphone;se parler au téléphone;se parler par téléphone;s' appeler
call 041 à object : téléphoner;joint par téléphone;appelé au téléphone;appelé par téléphone;joint au téléphone
call 041 avec : s' entretenus au téléphone;s' entretenues par téléphone;s' entretenu en visioconférence;s' entretenir au téléphone;s' entretenir par téléphone;s' entretiendra par téléphone;eu un entretien téléphonique;eu un échange téléphonique;eu une conversation téléphonique;eu un appel;eu au téléphone;tenu une visioconférence;dialoguer par téléphone;converser par téléphone;joindre par téléphone;discuter en visioconférence;échanger en visioconférence;échanger un coup de fil;passer un coup de fil
call 041 avec between light : entretien téléphonique;conversation téléphonique;appel téléphonique;échange téléphonique;coup de téléphone;entretiens téléphoniques;coup de fil;appels téléphoniques;entretien par téléphone;visioconférence
meet 040 object : rencontrer;retrouver;croiser
meet 040 avec : s' entretenu;s' entretenue;se entretenus;se entretenues;s' entretient;s' entretiennent;s' entretenait;se réunir;se vus;se voient;se rencontrer;se retrouver;se concerter;dialoguer;discuter;négocier;conférer;tenu une réunion;dîner;déjeuner;échanger;converser;délibérer;s' entretenant;tenu un sommet;parlementer;s' attabler
meet 040 avec : rencontré en marge;s' entretenus;se sont entretenus;eu un entretien;eu une rencontre;eu des entretiens;eu un tête à tête;mené des entretiens;tenu des pourparlers;mené des pourparlers;tenu des consultations;tenu une rencontre;se réunissent;se réunis;se retrouvés;se retrouvent;se vu;se serré la main;serrer la main;s' afficher;siéger;passer en revue;faire le point;fait le point;eu des discussions;mené des discussions;participé à une réunion;pris part à une réunion
meet 040 avec planned : s' entretiendra;s' entretiendront;s' entretenir;se verra;se verront;se voir
meet 040 avec between light : entretien;entretiens;pourparlers;rencontre;rencontres;réunion;réunions;discussions;négociations;consultations;échange;échanges;tête à tête;sommet;entrevue;dialogue;conversations;audience;séance de travail
meet 043 object : accueillir;reçu en audience;reçu à déjeuner;reçu à dîner;accueille à sa descente;recevoir à l' Élysée;souhaité la bienvenue;souhaiter la bienvenue;reçu;reçue;reçus;reçoit;reçoivent;recevait;recevant;accueilli;accueillie;accueillis;accueille;accueillant;accueillent
meet 043 object planned : recevra;recevront;accueillera;recevoir;accueillir;accueilleront
visit 042 à en au : regagner;gagner;rallier;rejoindre;faire escale;fait escale;effectué une visite;effectuer une visite;effectuer un déplacement;effectué un déplacement;effectuer une tournée;effectué une tournée;entamé une visite;achever une visite;achevé une visite;boucler une visite;conclu une visite;débuter une visite;débuté une visite;commencer une visite;accoster;foulé le sol;mis le cap sur;met le cap sur;rendu visite;s' est rendu;s' est rendue;se sont rendus;en tournée;en voyage;en route pour;se rendu;s' rendu;s' rendue;se rendus;se rend;se rendent;se rendait;s' envoler;arriver;atterrir;débarquer;effectue une visite;en visite;en déplacement;parti;partie;partis;venu;venue;se déplacer;entamer une visite;poser le pied;en voyage officiel;séjourner
visit 042 à en planned : rendra visite;effectuera une visite;effectuera un déplacement;sera en visite;sera en déplacement;doit se rendre;doit effectuer une visite;fera escale;se déplacera;s' envolera;se rendra;se rendront;se rendrait;se rendraient;se rendre;attendu;attendue;attendus;partira;ira;iront;viendra;viendront;partiront
visit 042 object : visiter
visit 042 à en light : visite;déplacement;voyage;tournée;visites
statement 010 à object : demander pardon;présenter des excuses;présenter ses condoléances;présenter leurs condoléances;exprimer ses condoléances;adresser ses condoléances;adresser leurs condoléances;transmettre ses condoléances;adressé un message de condoléances;présenter ses excuses;s' excuser auprès
statement 010 object : informer;rassurer
statement 010 à : déclarer;affirmer;assurer;expliquer;confier;indiquer;rappeler;dit;écrit;répondre;annoncer;préciser;raconter
statement 010 : déclarer;affirmer;annoncer;assurer;souligner;indiquer;préciser;expliquer;estimer;ajouter;réaffirmer;confirmer;regretter;rappeler;rejeter;insister;révéler;noter;prôner;plaider;juger;qualifier;refuser;nier;signaler;marteler;ironiser;répliquer;réitérer;rétorquer;exclure;exclu;exclut;contester;reconnu;reconnaît;répéter;résumer;confier;détailler;exprimer;prévoir;tweeter;raconter;s' inquiéter;clamer;proclamer;arguer;commenter;constater;considérer;concéder;confesser;décréter;démentir;évoquer;exposer;infirmer;invoquer;justifier;lâcher;minimiser;nuancer;observer;pointer;préconiser;prétendre;pronostiquer;récuser;réfuter;relater;relever;s' alarmer;s' étonner;soupirer;spécifier;stipuler;suggérer;témoigner;tempérer;trancher;s' exprimer;s' expliquer;s' excuser;défendre;assumer;avouer;écarter;balayer;s' opposer;se prononcer;s' engager;certifier;garantir;redire;réaffirmer;spéculer;théoriser;se vanter;vanté ses;dévoiler;publié un communiqué;diffusé un communiqué;publié une déclaration;prononcé un discours;prononce un discours;espérer;craindre;redouter;craint;souhaiter;douter;s' interroger;prédire;prédit;asséner;énoncer;décliner;dédramatiser;relativiser;opposé une fin de non recevoir;pris acte;prend acte;se désoler;se justifier;se défendre;laissé entendre;laisse entendre;mis l' accent;met l' accent;mis en avant;fait valoir;fait remarquer;fait observer;fait valoir que;fait connaître;opposer un refus;opposé son veto;revendiquer
statement 010 à object vow : promis;promet;promettent;promettre;jurer;avait promis
statement 010 à spoken : lancer;savourer;pester;tonner;grincer;souffler;glisser;s' exclamer;tempêter;fulminer;plaisanter;sourire;s' amuser;rigoler;trancher net;ajouter;s' agacer;s' énerver
statement 010 : réagir;dit;dite;disent;disait;répondre;admis;admet;admettent;démenti;dément;démentent;soutenu que;soutient que;soutiennent que;maintient;maintenu;écrit;écrivait;fait savoir;fait part;fait état;se dit;s' est dit;s' est dite;se sont dits;se disent;poursuivi;poursuit;conclu en;conclut;pris la parole;prend la parole;renchérir;tenu à rassurer
praise 051 object à : afficher leur soutien;afficher son soutien;affiché leur soutien;affiché son soutien;marquer son soutien;exprimé leur soutien;apporté leur soutien;dit sa solidarité
praise 051 object : saluer;se réjouir de l' élection;salué le courage;tresser des lauriers;tressé des lauriers;faire l' éloge;fait l' éloge;féliciter;bénir;approuver;adouber;apporté son soutien;réitéré son soutien;exprimé son soutien;renouvelé son soutien;réaffirmé son soutien;témoigné son soutien;assurer de son soutien;assuré de son soutien;gratifier;couvrir d' éloges;décerner;féliciter;souhaiter bonne chance;souhaiter plein succès;remercier;louer;applaudir;encenser;soutenu;soutient;soutiennent;soutenait;exprimer sa gratitude;exprimer son soutien;apporter son soutien;approuver;vanter;acclamer;congratuler;complimenter;honorer;appuyer;célébrer;dit merci;adresser ses félicitations;renouveler son soutien;réitérer son soutien;décorer;encourager les efforts;défendre l' action
praise 051 à de avec : rendu hommage;salué la mémoire;exprimé sa gratitude;exprimé sa reconnaissance;adressé ses remerciements;adressé ses félicitations;présenté ses félicitations;accueilli favorablement;accueille favorablement;accueilli avec satisfaction;accueille avec satisfaction;souhaité bonne chance;exprimé sa solidarité;exprimé leur solidarité;adressé un message de félicitations;rend hommage;rendre hommage;rendent hommage;se féliciter;adresser ses félicitations;présenter ses félicitations;adresser ses remerciements;se réjouir;exprimer sa solidarité;témoigner sa solidarité;exprimer sa reconnaissance;dire sa solidarité;affirmer sa solidarité;exprimer leur solidarité;adresser ses vœux;assuré de son soutien;apporter leur soutien;manifester sa solidarité;afficher son soutien;réaffirmer son soutien
appeal 020 object : exhorter;presse;pressent;pressant;urger;enjoint;invitent;prie;prient;intercéder auprès de;implore;supplie;en appelle;en appeler;en appelé;appelle à l' aide;convie;inviter;pressé;pressée;prier;implorer;enjoint;enjoindre;conjurer;inciter;encourager;supplier;convier;solliciter;adjurer;sensibiliser
appeal 020 object : appelé;appelle;appellent;appelée;appelés;appelant;appellera;appelait;appeler
appeal 020 à : réitérer son appel;renouvelé son appel;renouvelle son appel;formuler une demande;plaider auprès;plaider pour;plaide pour;soumettre une proposition;suggérer;préconiser;adjoindre;renouveler son appel;réitérer ses appels;proposer;demander;lancer un appel;lancé un appel;recommander;conseiller;adresser un appel;suggérer à
demand 100 à : exiger;réclamer;ordonner;enjoindre à;donné un ultimatum;donner un ultimatum;poser un ultimatum;posé un ultimatum;revendiquer;imposer un ultimatum;intimer;lancer un ultimatum;adresser un ultimatum;fixer un ultimatum;imposer à
demand 100 object : mis en demeure;met en demeure;sommer;contraindre;demander des comptes;pressé de
condemn 111 object : condamner;dénoncer;critiquer;fustiger;déplorer;désapprouver;blâmer;réprouver;vilipender;tancer;stigmatiser;étriller;pourfendre;épingler;éreinter;conspuer;railler;taxer;désavouer;mis en cause;met en cause;pointé du doigt;pointe du doigt;réprimander;moquer;ridiculiser;conspuer;tacler;rabrouer;flétrir;exprimer sa condamnation;exprimer son indignation
condemn 111 à de contre sur : s' en est pris;s' en est prise;s' en sont pris;s' en prend;s' en prise;s' en prennent;s' en prenant;s' insurger;s' indigner;s' élever;s' élève;s' emporter;porter plainte;déposer plainte;se moquer;s' offusquer;s' plaint;s' plainte;se plaint;se plaignent;tirer à boulets rouges;dirigé ses critiques;protester auprès;saisi la justice
condemn 111 object : dénonçant;condamnant;fustigeant;critiquant;critiquer vivement;condamner fermement;s' indigner de;étrillé;éreinté;brocarder;vitupérer;morigéner;remettre à sa place;traiter de;traité de;reprendre;clouer au pilori;cloué au pilori;réprimandé;rabrouer;exprimé son indignation;exprimé sa condamnation;exprimer sa réprobation;désapprouve;regretter amèrement;faire le procès;sermonner;recadrer;huer;invectiver;admonester
condemn 111 à de contre sur : protester contre;protester auprès de;élever une protestation;élevé une protestation;porté plainte;déposé plainte;vilipender;s' insurger contre;remettre une note de protestation;remis une note de protestation;adressé une protestation;adresser une protestation;saisir la justice;attaquer en justice;attaqué en justice;poursuivre en justice
condemn 112 à object : attribuer;attribué;attribue;attribuent;imputer;impute;faire porter la responsabilité;tenir pour responsable;tenir responsable;tenu responsable;tient responsable;accuse;accusent;mettre en cause;mis en accusation;désigner comme responsable;pointer la responsabilité;jeter la responsabilité
condemn 112 object : accuser;imputer;reprocher;incriminer;tenu pour responsable;tient pour responsable;rejeté la faute;rejeter la responsabilité;soupçonner
threaten 130 object : menacer;brandir;brandir la menace;intimider
threaten 130 à object : lancer un avertissement;adresser un avertissement;adresser une mise en garde;lancer une mise en garde
threaten 130 à object : promis de riposter;promis une riposte;promet une riposte;promettre une riposte;promis des représailles;promet des représailles;juré de se venger;jurer vengeance;juré vengeance;jure vengeance;promis de venger;promet de venger;crié vengeance;adresser un ultimatum;adressé un ultimatum;lancé un ultimatum;brandi la menace;agiter la menace;proféré des menaces;proférer des menaces;hausser le ton;haussé le ton
threaten 130 object warned : avertir;mettre en garde;adressé une mise en garde;lancé une mise en garde;adressé un avertissement;lancé un avertissement;prévenir;averti;mis en garde;met en garde;mettent en garde;prévenu;prévient;mettant en garde;mettait en garde;alerter
summon 114 object envoy : convoquer;convoqué;convoque;citer à comparaître
condemn 111 object de : qualifier d' inacceptable;qualifier d' inacceptables;qualifier de scandaleux;qualifier de scandaleuse;qualifier d' honteux;qualifier d' honteuse;qualifier de lâche;qualifier d' irresponsable;qualifier d' irresponsables;qualifier d' illégal;qualifier d' illégale;qualifier d' illégales;qualifier d' illégitime;qualifier de dangereux;qualifier de dangereuse;qualifier d' intolérable;qualifier d' intolérables;qualifier d' indigne;qualifier d' absurde;qualifier de provocation;qualifier de criminel;qualifier de criminelle;qualifier de barbare;qualifier de génocide;qualifier d' agression;qualifier d' injuste;qualifier d' injustifié;qualifier d' injustifiée
nothing - : reconnaît l' état;reconnaître l' état;reconnu l' état;reconnaît officiellement;répondre par;refuser de commenter;refusé de commenter;refusé tout commentaire;peine de mort;condamné à mort;condamner à mort;menaces de mort;menace de mort;mort de milliers;mort de dizaines;mort de centaines;droit de visite;marche à suivre;appel à la barre;accepter la démission;accepté la démission;condamner à;condamné à;attaque cardiaque;crise cardiaque;rappeler ses ambassadeurs;rappeler leurs ambassadeurs;rappeler leur ambassadeur;convoquer un sommet;convoquer une réunion;convoquer une session;convoquer le parlement;rappeler pour consultations;rappeler son ambassadeur;rappeler l' ambassadeur;convoquer des élections;reçu le soutien;arriver au pouvoir;arriver en tête;appelé à témoigner;rappeler à l' ordre;demander l' asile;appelé à la barre
expel 166 object de light : expulsion;l' expulsion;le renvoi
expel 166 object : expulser;prié de quitter;prier de quitter;sommé de quitter;sommer de quitter;ordonner le départ;ordonné le départ;ordonner l' expulsion;ordonné l' expulsion;annoncé l' expulsion;annoncer l' expulsion;décidé l' expulsion;retirer l' accréditation;déclarer persona non grata;déclarer personae non gratae;déclaré indésirable;déclarés indésirables;donner heures pour quitter;congédier;refouler;renvoyer;déclaré persona non grata;déclaré personae non gratae;bannir;chasser;reconduire à la frontière
sanction 163 object : sanctionner;sanctionne;sanctionnent;frapper de sanctions;frappé de sanctions;frappe de sanctions;viser par des sanctions;visé par des sanctions;geler les avoirs;gelé les avoirs;inscrire sur la liste noire;inscrit sur la liste noire;placer sous sanctions;imposer des droits de douane;imposé des droits de douane;surtaxer;taxer les;placé sous sanctions;inscrit sur sa liste noire
sanction 163 contre à aux light : sanctions;paquet de sanctions;train de sanctions;taxes;taxes douanières;tarifs douaniers;blocus;restrictions commerciales;contre mesures;sanction;embargo pétrolier;sanctions économiques;représailles commerciales;nouvelles sanctions;embargo;droits de douane;surtaxes;mesures restrictives;gel des avoirs;mesures de rétorsion
sign 057 avec : signer;apposer leur signature;apposé leur signature;apposer sa signature;apposé sa signature;scellé un accord;sceller un accord;entériner;entériné un accord;passer un accord;passé un accord;trouver un terrain d' entente;noué un partenariat;nouer un partenariat;tombés d' accord;arrivés à un accord;parviennent à un accord;parvenir à un accord;conclu des accords;parvenues à un accord;conclu un accord;ratifier;parapher;trouvé un accord;scellé;conclure un accord;conclu un traité;conclu une alliance;conclu un contrat;conclu un partenariat;cosigner;conclu un pacte;trouver un accord;parvenus à un accord;parvenu à un accord;sceller
sign 057 avec between light : accord;accords;traité;protocole;pacte;alliance;convention;partenariat;déclaration commune;contrat;contrats;mémorandum
aid 070 à aux en alone planned : proposer leur aide;proposer son aide;offrir leur aide;offrir son aide;offert son aide;offert leur aide;proposer de l' aide
aid 070 à aux en : livrer;envoyer une équipe;envoyé une équipe;envoyer des équipes;envoyé des équipes;envoyer des renforts;envoyer un avion;envoyer des vivres;mettre à disposition;mis à disposition;prêter assistance;prêté assistance;porter secours;porté secours;apporter une aide;apporté une aide;prêter main forte;prêté main forte;tendre la main;consentir un prêt;consenti un prêt;allouer une aide;offert une aide;offrir une aide;céder;offrir;expédier;livré;donner;donné;verser;versé;déployé;dépêcher;fournir;débloquer;octroyer;allouer;faire don;fait don;acheminer;accorder;livrent;distribuer;fait parvenir
aid 070 à en aux light : aide;hôpital de campagne;équipe de secours;équipes de sauveteurs;tonnes d' aide;colis alimentaires;chars;avions de combat;munitions;missiles sol air;équipements militaires;enveloppe;ligne de crédit;prêts;crédits;vaccins;soutien financier;soutien militaire;matériel médical;convoi humanitaire;ponts aériens;pont aérien;aide alimentaire;aide financière;aide d' urgence;armes;armements;aides;secours;aide humanitaire;assistance;vivres;fonds;don;dons;prêt;renforts;envoi;livraison;livraisons;secouristes;sauveteurs;médicaments;munitions;aide militaire;subvention;pompiers;équipes de secours;blindés
aid 070 à aux en alone : envoyer des secouristes;envoyer des pompiers;envoyer de l' aide;envoyer une aide;offrir son aide;offrir leur aide;proposer son aide;dépêcher des secouristes;offert son aide;offert leur aide;envoyer du matériel;envoyer des sauveteurs
aid 070 object : aider;secourir;venu en aide;vient en aide;venir en aide;assister
mediate 045 between : mediation;mené une médiation;mener une médiation;assuré la médiation;assurer la médiation;joué les entremetteurs;servi d' entremetteur;fait office de médiateur;faire office de médiateur;s' entremettre;s' interposer;faciliter les discussions;facilité les discussions;facilité le dialogue;parrainer;parrainé;parrainée;négocier un compromis;rapprocher les positions;négociée par;négocié par;joué les médiateurs;servi de médiateur;jouer les médiateurs;servir d' intermédiaire;servi d' intermédiaire;joué les intermédiaires
mediate 045 between planned : s' est proposé comme médiateur;se propose comme médiateur;se proposer comme médiateur;se porter médiateur;se dit prêt à jouer les médiateurs;s' est dit prêt à jouer un rôle de médiateur;offert de jouer les médiateurs;proposer de jouer les médiateurs;proposé de servir de médiateur;propose de servir de médiateur;proposé sa médiation;propose sa médiation;offert son entremise;s' est dit prêt à accueillir des pourparlers;s' est dite prête à accueillir des pourparlers;se dit prêt à accueillir des pourparlers;se dit prête à accueillir des pourparlers;prêt à accueillir des pourparlers;prête à accueillir des pourparlers;proposer sa médiation;offert sa médiation;offrir sa médiation;offert ses bons offices;proposer ses bons offices;offre sa médiation;disposé à jouer les intermédiaires;disposé à jouer les médiateurs;disposée à jouer les intermédiaires;prêt à jouer les intermédiaires;prête à jouer les médiateurs;disposé à servir de médiateur;prêt à accueillir des négociations;disposé à accueillir des pourparlers;prêt à jouer les médiateurs;prêt à servir de médiateur
mediate 045 between light : médiation;bons offices;égide;entremise;intermédiaire;délégation pour une médiation
protest 143 contre planned : déposer un préavis de grève;déposé un préavis de grève;annoncer une grève;annoncé une grève
protest 141 contre : manifester;défilé;envahi les rues;envahir les rues;pris la rue;descendu dans les rues;descendus dans les rues;descend dans la rue;descendent dans la rue;descendre dans les rues;s' est mis en grève;se sont mises en grève;bloquer les routes;bloqué les routes;marcher;se mobiliser;se rassembler;se rassemblés;battu le pavé;cessé le travail;observer un arrêt de travail;observer une grève;observé une grève;en grève illimitée;entamé une grève;lancé une grève;faire grève;fait grève;camper devant;occuper les locaux;protester;défiler;descendu dans la rue;descendus dans la rue;se sont mis en grève;descendre dans la rue;entamer une grève;cesser le travail;débrayer;se mettre en grève;battre le pavé;en grève
protest 141 contre light : blocage;blocages;arrêt de travail;cortège;journée d' action;journée de mobilisation;opération escargot;grève générale;grève de la faim;sit in;émeutes;grèves;débrayage;marche;rassemblements;manifestation;manifestations;grève;rassemblement;protestations;mobilisation
attack 190 object à : attaquer;poignarder;blesser;blesser par balles;blessé par balle;mitraillé;incendier;prendre d' assaut;pris d' assaut;faire exploser;assiéger;abattre;couler;coulé;torpiller;s' attaquer;occuper militairement;faucher;éventrer;raser;arroser de missiles;mener une attaque contre;cambrioler;dévaster;frapper;bombarder;envahir;pilonner;tiré sur;visé;visant;cibler;toucher;agresser;mitrailler;pris pour cible;prend pour cible;détruire;détruit;anéantir;ravager
attack 190 contre sur vers à : tirer;s' introduire;pénétrer;faire irruption;fait irruption;lancer l' assaut;donner l' assaut;donné l' assaut;lancé l' assaut;riposter;ouvrir le feu;ouvert le feu;s' emparer;fait feu
attack 190 contre sur à vers light : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut;offensive;raid;raids;agression;incursion;guerre;invasion;tirs;incursions;opération militaire;contre offensive;pilonnage;offensive terrestre;opération terrestre;riposte
attack 190 contre sur à vers weapon : missiles;drones;roquettes;salve;obus;missile;drone;roquette;bombe;bombes;salves;missiles balistiques
attack 190 contre sur noun : attaque;attaques;frappe;frappes;bombardement;bombardements;assaut;offensive;raid;raids;agression;incursion;invasion;tirs
attack 186 object : assassiner;ôter la vie;neutraliser;massacrer;égorger;descendre;abattre;tuer;abattu;abattus;abattue;éliminer;exécuter
ceasefire 0871 noun : cessez le feu;arrêt des hostilités;suspension des combats;pause humanitaire;fin des combats;trêve;cessation des hostilités;arrêt des combats;fin des hostilités
ceasefire 0871 avec alone : décréter une trêve;décrété une trêve;décréter un cessez le feu;décrété un cessez le feu;annoncé une trêve unilatérale;déclarer une trêve
ceasefire 0871 avec : conclu un cessez le feu;s' accorder sur un cessez le feu;s' accorder sur une trêve;signé un cessez le feu;signé une trêve;signent un cessez le feu;instaurer une trêve;décrété un cessez le feu;conclure une trêve;conclure un cessez le feu;parvenus à un cessez le feu;parvenus à une trêve;déposer les armes;cesser les hostilités;tombés d' accord sur un cessez le feu;trouvé un accord de cessez le feu;conclu une trêve;accepté un cessez le feu;convenus d' un cessez le feu;convenu d' un cessez le feu;convenus d' une trêve;convenu d' une trêve;convenues d' une trêve;convenues d' un cessez le feu;accepter un cessez le feu;accepter une trêve
resign - : démissionner;annonce sa démission;annoncé sa démission;annoncé son départ;annonce son départ;présenté sa démission;présente sa démission;déposer sa démission;déposé sa démission;se démis;démis de ses fonctions volontairement;rendre son tablier;claquer la porte;claque la porte;quitte le gouvernement;quitter le gouvernement;quitté le gouvernement;quitté son poste;quitté ses fonctions;renoncer à ses fonctions;renoncé à ses fonctions;renoncer à son poste;renoncé à son poste;renoncer au pouvoir;abandonner ses fonctions;abandonné ses fonctions;s' est retiré du gouvernement;céder le pouvoir;se retirer de la présidence;abdiqué;jeter l' éponge;jette l' éponge;remis sa démission;présenter sa démission;quitter ses fonctions;annoncer sa démission;jeté l' éponge;quitter son poste;donné sa démission;remettre sa démission;remet sa démission;claqué la porte;rendu son tablier;abdiquer;annoncer son départ;annoncer son retrait;se démettre;quitter le pouvoir;quitter la présidence
resign - planned : remettre sa démission;démission prévue
resign - noun asked : la démission;le départ
appoint - object : nommer;nommé à la tête;porter à la tête;placer à la tête;placé à la tête;placée à la tête;propulser à la tête;introniser;charger de former;chargé de former;chargée de former;proposer le nom;choisi comme;choisir comme;choisi pour;promouvoir;confier les rênes;désigner;promu;promue;porté à la tête
elect - object : investi;investie;élire;élu;élue;réélu;réélue;élus;réélire
elect - : battu au second tour;battu à la présidentielle;battu à l' élection;vaincu à la présidentielle;remporter l' élection;remporter un second mandat;remporter un deuxième mandat;remporter un troisième mandat;rempiler;rempilé;décrocher un second mandat;décroché un second mandat;décrocher un deuxième mandat;décroché un nouveau mandat;remporter la course;sorti vainqueur;sortie vainqueure;sort vainqueur;accédé à la présidence;accéder à la présidence;déclarée vainqueure;déclarée élue;gagner la course;emporter l' élection;emporté l' élection;s' imposer à la présidentielle;s' imposer au second tour;imposé au second tour;imposé à la présidentielle;s' est imposé à l' élection;obtenir un second mandat;obtenu un second mandat;reconduit à la présidence;reconduit pour un;victorieux de la présidentielle;remporter la présidentielle;remporter les élections;proclamé vainqueur;remporter le scrutin;remporter les législatives;gagner la présidentielle;gagner l' élection;gagner les élections;emporté la présidentielle;proclamé président;proclamée présidente;déclaré vainqueur
die - noun : mort de;mort d';mort en détention de;mort en détention d';mort en prison de;mort en prison d';mort brutale de;mort violente de;mort subite de;disparition d';disparition du;meurtre de;meurtre d';décès de;décès d';disparition de;assassinat de;assassinat d';mort du;décès du;assassinat du
die - : mort;morte;s' est éteint;s' est éteinte;décédé;décédée;mort en détention;mort subitement;tombé au combat;trouver la mort;trouve la mort;perdre la vie;perd la vie;retrouvée morte;se donner la mort;se suicidé;se suicider;mort assassiné;assassiné à;assassiné dans;assassinée dans;fauché par;a succombé;abattu par;victime d' un attentat;exécuté;décéder;s' éteint;s' éteinte;tué dans;tuée dans;tué lors;tué par un;tué à;tué en;succomber;meurt;mourir;perdu la vie;trouvé la mort;rendu l' âme;retrouvé mort;périr;été assassiné;été assassinée;été tué .;été tuée .
""",
        forms=forms,
        titles=listed(
            "milliers centaines dizaines foule millions manifestants m mme mm de dr chefs roi reine pape ex au aux chef cheffe armée forces autorités "
            "pays soldats parti siens positions sites cibles sud nord est ouest nouveau nouvelle"
        ),
        stems=(
            "syndicat", "association", "fédération", "collectif", "fondation", "rect", "adjoint", "conseill", "habitant", "mère", "père", "veuve", "avocat", "procureur", "juge", "médecin", "évêque", "archevêque", "cardinal", "curé", "entraîneur", "écrivain", "acteur", "actrice", "chanteu", "journaliste", "militant", "entrepreneu", "professeur", "chercheu", "commissaire", "colonel", "capitaine", "délégu", "coordinat", "gérant", "propriétaire", "agricult", "étudiant", "retraité", "infirmi", "élu", "préfet", "préfète", "romanci", "cinéaste", "parlement", "assemblée", "congrès", "junte", "régime", "fondat", "cofondat", "patron", "gang", "exécutif", "directeur", "directrice", "présiden", "premier", "première", "ministre", "secrétaire", "général", "ambassad",
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
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre fin début a ont avait avaient est sont était été s' se n' ne pas y l' lui leur les également aussi "
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
        phone=("téléphon", "visioconf"),
        firing=("tir", "lanc", "envoy", "largu", "essuy"),
        denied=listed("exclut exclu exclure exclue pas jamais nié nie nient aucun aucune dément démentent démenti"),
        planned=listed(
            "décidé va vont doit doivent devrait devraient compte comptent prévoit prévoient entend entendent "
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
        cancelled=listed("espoir levée lever levé lève anniversaire commémoration rupture rompu reporté annulé reporte annule annulée reportée reportés annulés renoncé boudé suspendu suspend"),
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
        calling=("qualifi", "jug", "estim", "consid", "trait", "décri"),
        harsh=(
            "inaccept", "inadmiss", "intolér", "scandale", "honte", "lâche", "irrespons", "illég", "dangere",
            "indigne", "absurd", "provoc", "crimin", "crime", "barbar", "génocid", "agress", "injust", "terroris", "nettoyage",
            "massacre", "dictateur", "assassin", "trahison", "chantage", "déplora", "inhumain", "putsch", "fraude",
            "brutal", "sauvage", "boucherie", "farce", "hypocri", "ingérence", "révoltant", "ignoble", "abject",
        ),
        revenge=listed("châtiment punition payer prix riposte riposter représailles venger vengeance répliquer"),
        reflexive=listed("se s'"),
        through={
            "direction": "à", "encontre": "contre", "côtés": "avec", "égard": "à", "faveur": "pour",
            "présence": "avec", "profit": "à", "destination": "à", "auprès": "à", "attention": "à",
        },
        infinitive=("er", "ir", "re"),
        behind=listed("à de d' pour sans"),
        doing=listed("après fait font"),
        lands=listed("pays"),
        both=listed("deux dirigeants parties présidents ministres"),
        relative=listed("qui"),
        that=listed("que qu'"),
    )  # fmt: skip
