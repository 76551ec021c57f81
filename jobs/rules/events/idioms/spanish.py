"""The wordings of events in Spanish, as data; see `idiom`. A regular verb stands in the infinitive."""

from collections.abc import Iterator

from jobs.rules.events.idioms.idiom import FormName, Idiom, listed

_PARTICIPLE = ("ado", "ido", "cho", "cha", "to", "ta", "ída", "ados", "idos")
_IN_AR: tuple[tuple[str, FormName], ...] = (
    ("ado", "participle"), ("ada", "participle"), ("ados", "participle"), ("adas", "participle"),
    ("ó", "finite"), ("aron", "finite"), ("a", "finite"), ("an", "finite"), ("aba", "finite"),
    ("aban", "finite"), ("ando", "gerund"),
)  # fmt: skip
_IN_ER: tuple[tuple[str, FormName], ...] = (
    ("ido", "participle"), ("ida", "participle"), ("idos", "participle"), ("idas", "participle"),
    ("ió", "finite"), ("ieron", "finite"), ("e", "finite"), ("en", "finite"), ("ía", "finite"),
    ("ían", "finite"), ("iendo", "gerund"),
)  # fmt: skip


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A regular verb in its forms of the third person; of any other what is written."""
    if verb[-2:] not in ("ar", "er", "ir"):
        gerund = verb.endswith("ndo")
        yield verb, "gerund" if gerund else "participle" if verb.endswith(_PARTICIPLE) else "finite"
        return
    for clitic in ("", "lo", "la", "le", "los", "las", "les"):
        yield verb + clitic, "infinitive"
    for ending, form in _IN_AR if verb[-2] == "a" else _IN_ER:
        yield verb[:-2] + ending, form
    for ending in ("á", "án", "ía", "ían"):
        yield verb + ending, "future"


SPANISH = Idiom(
    table="""
call 041 con : abordar por teléfono;repasar por teléfono;hablar por teléfono;conversar por teléfono;conversar telefónicamente;hablar telefónicamente;mantuvo una conversación telefónica;charlar por teléfono;se comunicar por teléfono;se comunicar telefónicamente;dialogar por teléfono;dialogar telefónicamente
call 041 a object : llamó a @ para;llamó al presidente @ para;llamó a su homólogo @ para;llamó al primer ministro @ para;llamó hoy a @ para;telefonear;llamar por teléfono;llamó por teléfono
call 041 con between light : conversación telefónica;llamada telefónica;charla telefónica;conversaciones telefónicas;llamada;comunicación telefónica;videollamada;videoconferencia
meet 040 con : se reunir;se reúne;se reúnen;se entrevistar;se encontrar;se encuentra con;se encuentran con;se vio;se vieron;se ve con;conversar;dialogar;negociar;platicar;charlar;departir;se dio cita;se dieron cita;se sentar;se citar;se ver;cenar;almorzar;cenó;almorzó;compartió mesa;abordó con;abordar;analizar;coincidir;tratar;trató;discutir;intercambiar impresiones;mantener un encuentro;mantuvo un encuentro;sostuvo un encuentro;se reencontrar;celebró una reunión;mantuvo una reunión;sostuvo una reunión
meet 040 con planned : se verá;se verán;verse;se reunirse
meet 040 con between light : reunión;encuentro;conversaciones;negociaciones;entrevista;diálogo;cumbre;audiencia;reuniones;cita;cara a cara;almuerzo;cena;encuentros;contactos;conversación;diálogos
meet 043 a object : recibir;acoger;agasajar
visit 042 a en object : visitar
visit 042 a en : viajar;llegar;aterrizar;arribar;se trasladar;se encuentra en visita;se encuentra de visita;se encuentra en;se desplazar;volar;voló;vuela;partir;parte hacia;acudir;en visita;de visita;de gira;pisar;realiza una visita;inició una visita;iniciar una visita;realizar una visita;emprender viaje;ha llegado;fue a
visit 042 a planned : lo llevará;la llevará;los llevará;irá;irán;vendrá;vendrán
visit 042 a en light : visita;gira;viaje;desplazamiento;visitas
statement 010 a object : expresar sus condolencias;enviar sus condolencias;expresar además sus condolencias;transmitir sus condolencias;dio el pésame;dar el pésame;ofrecer sus condolencias;presentar sus condolencias;trasladar sus condolencias;expresar su pésame;expresó el pésame;informar;comunicar;decir;trasladar;transmitir;contar;notificar
statement 010 a : declarar;afirmar;asegurar;señalar;manifestar;explicar;responder;contestar;dijo;dijeron;dice;dicen;decía;dicho;aclarar;advirtió que;advierte que;advirtieron que;confesar;relatar;recordar;recuerda;recuerdan
statement 010 : anunciar;indicar;destacar;subrayar;insistir;sostuvo que;sostiene que;sostienen que;sostuvieron que;sostener que;añadir;agregar;reiterar;confirmar;rechazar;lamentar;negar;negó;niega;niegan;defender;defendió;defiende;defienden;admitir;pronunciar;aseverar;desmentir;desmintió;desmiente;desmienten;enfatizar;detallar;opinar;ironizar;recalcar;proclamar;expresar;apuntar;considerar;matizar;precisar;revelar;se atribuir;se atribuyó;reivindicar;asumir la autoría;descartar;calificar;tuitear;concluyó;concluye;zanjar;puntualizar;remarcar;escribir;escrito;resaltar;avisar;se comprometer;se solidarizó;se mostrar;alertar;celebró que;replicar;argumentar;cuestionar;calcular;adelantar;espetar;clamar;mostrar su preocupación;mostró su preocupación;mostraron su preocupación;reconocer;reconoció;reconoce;autorizar;aducir;adujo;alegar;aludir;anticipar;aportar;apostillar;bromear;comentar;condicionar;constatar;corroborar;creer;cree que;creen que;decretar;denegar;desdeñar;desestimar;desvincular;discrepar;dudar;emplazar a;enumerar;especificar;estimar;evidenciar;evocar;exponer;expuso;expone;garantizar;invocar;justificar;lanzar un mensaje;mencionar;minimizar;mostró su;negarse;se negar;niega haber;objetar;observar;oponerse;se opuso;se opone;se oponen;ofrecer disculpas;pedir disculpas;pidió disculpas;pidió perdón;plantear;planteó;plantea;postular;predecir;predijo;preguntar;se preguntar;prever;prevé que;profetizar;pronosticar;publicar un comunicado;difundir un comunicado;emitir un comunicado;emitió un comunicado;puso en duda;ratificar;razonar;reafirmar;rebatir;refutar;rehusar;rehusó;reincidir;reivindicar;repetir;repitió;repite;replicó;reveló;se disculpar;se pronunciar;se referir a;se refirió a;se refiere a;sentenciar;sugerir;sugirió;sugiere;teorizar;testificar;vaticinar;ver con preocupación;vetar;dio a conocer;dar a conocer;dio por;hizo saber;hacer saber;hizo hincapié;hace hincapié;dejó claro;dejar claro;deja claro;pronunció un discurso;dirigió un mensaje;tomó la palabra;sacar pecho;deslizar;dejó caer;valorar;evaluar;asumir;asumió que;esgrimir;insinuar;sospechar;temer;confiar;confía;confió en;esperar que;espera que;aseguró que;desear;deseó;desea;se lamentar;mostró;expresa
statement 010 a object vow : prometer;jurar
praise 051 a object : arropar;transmitir su felicitación;trasladar su felicitación;enviar su felicitación;enviar felicitaciones;agradecer;desear suerte;deseó suerte;desear éxito;deseó éxito;agradeció;agradece;agradecen;elogiar;felicitar;alabar;aplaudir;celebró;celebra;celebran;celebraron el;respaldar;apoyar;saludar;ensalzar;reconocer el papel;reconoció el papel;reconoció la labor;dio las gracias;dar las gracias;da las gracias;encomiar;ponderar;homenajear;condecorar;avalar;loar;ovacionar;expresar su apoyo;expresar su solidaridad;expresar su gratitud;mostrar su apoyo;mostró su apoyo;mostrar su solidaridad;mostró su solidaridad;reiterar su apoyo;trasladar su apoyo;manifestar su apoyo;manifestar su solidaridad;expresar su respaldo
praise 051 a con : rendir homenaje;rindió homenaje;rinde homenaje;expresar su agradecimiento;se congratular;se solidarizar;transmitir su apoyo;brindar su apoyo;dio la bienvenida;dieron la bienvenida;dar la bienvenida;da la bienvenida;se alegrar;se felicitar;dar su apoyo;dio su apoyo;ofrecer su apoyo;trasladar su solidaridad;transmitir su solidaridad
appeal 020 a object : exhortar;instar;llamar a;llamar al;llamar este;pidió;pidieron;pide;piden;pedirá;pidiendo;pedido;pedía;solicitar;urgir;invitar;propuso;propone;proponen;propusieron;rogar;suplicar;apelar;hizo un llamado;hizo un llamamiento;hacer un llamado;hacer un llamamiento;hace un llamado;hace un llamamiento;lanzó un llamado;lanzó un llamamiento;animar;emplazar;implorar;recomendar;recomienda;aconsejar;sugerir a;alentar;convocar a;conminó;invocar;abogar;aboga;proponer;pedir;pidió ayuda;apremiar;presionar
demand 100 a : exigir;reclamar;dio un ultimátum;conminar;lanzó un ultimátum;ordenar;imponer;intimar;reivindicar;dio plazo
demand 100 object : requerir;requirió
condemn 111 a object : condenar;criticar;denunciar;repudiar;censurar;rechazar enérgicamente;fustigar;deplorar;tachar;tildar;reprochar;recriminar;reprobar;cuestionar a;atacar duramente;amonestar;reprender;afear;lamentar el ataque;desaprobar;desprestigiar;vilipendiar;ridiculizar;demandar;protestar ante;descalificar;despreciar;vituperar;expresar su condena;expresar su repudio;expresar su rechazo;mostrar su rechazo;trasladar su condena;trasladar la condena;expresar su más enérgica condena
condemn 111 contra a : arremeter;cargar;cargó;carga;se despachar;despotricar;se querellar;lanzar duras críticas;lanzó críticas;dirigir duras críticas;presentar una denuncia;presentar una demanda;interpuso una demanda;interponer una demanda;se burlar;clamar;presentar una queja;presentar una protesta
condemn 112 a object : acusar;culpar;responsabilizar;imputar;señalar a;atribuir;atribuyó;atribuye;inculpar;culpabilizar;achacar
threaten 130 a object : amenazar;lanzó una advertencia;lanzar una advertencia;intimidar;lanzó amenazas;lanzar amenazas;dirigió una advertencia
threaten 130 a object warned : advertir a;advirtió a;advierte a;advertir;avisar a;advirtió;advierte;advierten;advirtieron;prevenir;previno
summon 114 a object envoy : convocar;citar
nothing - : aceptar la renuncia;aceptó la renuncia;aceptó la dimisión;fue condenado a;fue condenada a;sido condenado a;sido condenada a;fueron condenados a;ser condenado a;ataque al corazón;ataque cardíaco;ataque de pánico;jurar como;jurar el cargo;jurar su cargo;reconocer a;reconocer al;reconoció a;reconoció al;reconoce a;reconoce al;llamar a consultas;convocar elecciones;llamar la atención;recibir críticas;llegar al poder;pedir asilo;pidió asilo
expel 166 a object : expulsar;declaró persona non grata;declaró personas non gratas;declarar persona non grata;declarar personas non gratas;deportar;echar;desterrar
sanction 163 a object : sancionar
sanction 163 a contra sobre light : sanciones;embargo;aranceles;medidas restrictivas;represalias comerciales;bloqueo
sign 057 con : firmar;suscribir;suscribió;suscribieron;suscriben;suscrito;rubricar;ratificar;cerrar un acuerdo;cerró un acuerdo;sellar;alcanzar un acuerdo;pactar;llegaron a un acuerdo;llegó a un acuerdo;concluyó un acuerdo;sellaron
sign 057 con between light : acuerdo;acuerdos;tratado;pacto;memorando;convenio;convenios;memorándum;declaración conjunta;contrato;alianza
aid 070 a : ayudar;asistir;socorrer;donar;entregar;suministrar;proveer;abastecer;auxiliar;suministro
aid 070 a para alone planned : ofrecer ayuda;ofreció ayuda;ofrecieron ayuda;ofrece ayuda;ofrecer su ayuda;ofreció su ayuda;prometer ayuda;prometió ayuda;ofrecieron su ayuda
aid 070 a para alone : enviar rescatistas;enviar ayuda;envió ayuda;mandar ayuda;enviar brigadistas;enviar bomberos;enviar equipos de rescate;enviar médicos;enviar vacunas
aid 070 a para light : ayuda;asistencia;alimentos;medicinas;rescatistas;víveres;ayuda humanitaria;préstamo;donación;vacunas;combustible;brigadistas;médicos;envío;medicamentos;fondos;suministros;armamento;socorro;subsidio;crédito;tanques;ayuda militar
mediate 045 between : mediar;medió;intermediar;hizo de mediador;ejerció de mediador;actuó de mediador;actuó como mediador;sirvió de mediador
mediate 045 between planned : se ofrecer a mediar;se ofreció a mediar;se ofrecer como mediador;se ofreció como mediador;ofrecer su mediación;ofreció su mediación;se ofrece a mediar;se ofreció para mediar;se ofreció como mediadora;se postular como mediador;dispuesto a mediar;dispuesta a mediar
mediate 045 between light : mediación;buenos oficios;auspicios;intermediación
protest 141 contra : protestar;se manifestar;se manifiestan;marchar;salir a las calles;salieron a las calles;se movilizar;salió a las calles;salieron a protestar;se concentrar;tomaron las calles
protest 143 contra planned : ir a la huelga;irá a la huelga;irán a la huelga;iniciará una huelga;convocó una huelga;convocó un paro;convocó una protesta;convocaron una huelga;convocar una marcha;convocó una marcha;convocó a una huelga;convocaron un paro
protest 141 contra light : protesta;protestas;manifestación;manifestaciones;huelga;paro;marcha;concentración;movilización
attack 190 a object : irrumpir en;irrumpieron en;atacar;bombardear;invadir;golpear;asaltar;tomar por asalto;ametrallar;arrasar;destruir;alcanzar posiciones;atentar
attack 190 contra a sobre : disparar;lanzar misiles;lanzar cohetes;abrir fuego;abrió fuego;atentar
attack 190 contra a sobre light : ataque;ataques;bombardeo;bombardeos;asalto;misiles;drones;ofensiva;cohetes;agresión;incursión;operación militar;invasión;ofensivas;incursiones;proyectiles;asaltos;ofensiva terrestre
attack 190 contra a sobre noun : ataque;ataques;bombardeo;bombardeos;asalto;ofensiva;agresión;incursión;invasión
attack 186 a object : asesinar;mató;mataron;abatir;matar;eliminar;ejecutar
ceasefire 0871 noun : alto el fuego;cese el fuego;tregua;cese al fuego;cese de hostilidades;cese de las hostilidades;alto al fuego
ceasefire 0871 con : acordar un alto el fuego;acordaron un alto el fuego;pactar una tregua;acordar una tregua;acordar un cese el fuego;pactar un alto el fuego
resign - : dimitir;renunciar;presentar su dimisión;presentar su renuncia;presentó su dimisión;presentó su renuncia;presentó la dimisión;presentó la renuncia;abandonar el cargo;deja el cargo;anunciar su dimisión;anunciar su renuncia;dejó el cargo;dejar el cargo;dejará el cargo;abandonar la presidencia;poner su cargo a disposición;puso su cargo a disposición;abdicar;renunció al cargo;dejar la presidencia
resign - noun asked : la dimisión;la renuncia
appoint - a object : nombrar;designar;ungir;proponer como;ratificar como
elect - a object : elegido;elegida;investido;investida;reelegido;reelegida;eligió;eligieron;elige;reelecto;reelecta;electo;elegir;reeligió
elect - : ganar las elecciones;ganó las elecciones;ganar las presidenciales;se imponer en las elecciones;se impuso en las elecciones;vencer en las elecciones;resultó electo;resultó electa;resultó elegido;resultó elegida;ganar los comicios;ganó los comicios;ganar la presidencia;vencer en los comicios;se alzar con la victoria;se alzó con la victoria;fue proclamado presidente;fue proclamada presidenta;ganar la segunda vuelta;se impuso en los comicios;ganar el balotaje
die - noun : muerte de;fallecimiento de;asesinato de;muerte del;fallecimiento del;asesinato del
die - : murió;fallecer;fallecido;muerto;fue asesinado;fue asesinada;muere;mueren;fallece;perdió la vida;ha muerto;murieron;perder la vida;fue abatido;hallado muerto;resultó muerto;perecer;pereció;fue asesinado a tiros
""",
    forms=forms,
    titles=listed(
        "de rey reina papa ex jefe jefa ejército fuerzas sr sra don asuntos comercio defensa pueblo "
        "país justicia economía interior funcionarios ciudadanos tropas posiciones sur norte este oeste"
    ),
    stems=(
        "president", "primer", "ministr", "secretari", "general", "embajad", "gobiern", "portavoz",
        "homólog", "cancill", "exterior", "príncipe", "vice", "mandatari", "líder", "dirigente",
        "emperador", "emperatriz", "sultán", "jeque", "presidenc", "agencia", "cadena", "diario", "autoridad", "empresa", "compañía", "grupo", "organiza", "movimient", "infraestructura", "instalacion", "base", "aviación", "milicia", "combatiente", "rebelde", "consejer", "asesor", "excanciller", "exministr", "comandante", "delegación", "gobernador", "alcald", "diputad", "emir", "relaciones", "estado", "vocer",
        "expresident", "senador", "opositor", "representante", "enviad", "canciller", "soldado",
        "monarca", "titular", "encargad", "diplomátic", "alto", "colega", "par",
    ),
    articles=listed("el la los las l un una su sus este esta al dos tres varios nuevas nuevos nuevo nueva sendos"),
    marks={
        "a": "a", "al": "a", "en": "en", "con": "con", "de": "de", "del": "de", "por": "por",
        "para": "para", "contra": "contra", "sobre": "sobre", "entre": "between", "hacia": "a",
        "desde": "desde", "tras": "tras", "según": "según", "ante": "ante", "bajo": "bajo",
        "sin": "sin", "durante": "durante", "hasta": "a", "~object": "a", "junto": "con",
        "frente": "ante", "mediante": "por", "como": "como",
    },
    owned="de",
    by="por",
    joints=listed("y e ,"),
    breaks=listed(". ; : « » \" “ ” ( ) ? ! que donde pero mientras cuando quien quienes"),
    fillers=listed(
        "se ha han había habían fue fueron no le les lo también el la lunes martes miércoles jueves "
        "viernes sábado domingo ayer hoy , mismo va van a además que quien prevé planea este esta "
        "tarde mañana noche pasado ya aún luego después nuevamente volvió oficialmente enérgicamente "
        "duramente igualmente asimismo por su parte"
    ),
    auxiliaries=listed("haber ha han había habían haya habría habrían hubiera habiendo"),
    passive=listed("fue fueron sido será serán es son ser resultó resultaron era eran siendo"),
    light=listed(
        "mantener mantuvo mantuvieron sostener sostuvo sostuvieron celebrar tener tuvo tuvieron "
        "realizar iniciar hizo hicieron efectuar enviar entregar donar mandar proporcionar acordar "
        "imponer impuso impusieron anunciar aprobar lanzar ofrecer ofrece organizar alcanzar cerró "
        "cerraron prometer mantendrá mantendrán sostendrá sostendrán tendrá tendrán mantiene "
        "mantienen sostiene sostienen concluir comenzar comienza finalizar disparar firmar "
        "suscribir conceder otorgar destinar ampliar emprender convocar participar durante "
        "perpetrar impone imponen decretar adoptar extender endurecer llevar dirigir encabezar "
        "cometer ejecutar sellar lograr reanudar retomar aumentar triplicar duplicar reforzar "
        "desplegar preparar planear bajo gracias intensificar produjo tras culminar suspender "
        "facilitar repartir liberar aplicar gravar abrir presentar prorrogar brindar hacer sufrir responder"
    ),
    phone=("telef", "teléf"),
    denied=listed("no nunca niega niegan negó negaron desmiente desmienten desmintió desmintieron"),
    planned=listed(
        "va van prevé prevén planea planean debe deberá será serán mantendrá mantendrán sostendrá "
        "sostendrán tendrá tendrán hará harán próxima próximo próximos prometió ofreció ofrece "
        "ofrecieron ofrecen promete prometieron tiene previsto prevista previstas espera esperan "
        "busca buscan pretende pretenden planeaba preveía podría podrían dispuesto dispuesta "
        "comprometió comprometieron quiere quieren prepara preparan iba iban"
    ),
    asking=listed("pidió pide pidieron piden exigió exige exigieron llamado llamó instó reclamó exigir reclama reclaman pidiendo exigiendo abogó aboga llamamiento urgió insta instan solicitó pedir exhortó exhorta"),
    pronouns=listed("él ella"),
    whom=listed("lo la los las"),
    told=listed("le les"),
    own=listed("su sus"),
    cancelled=listed("levantamiento levantar levantó alivio aniversario conmemoración ruptura rompió canceló cancela aplazó aplaza suspendió suspende pospuso cancelada aplazada suspendida"),
    thought=listed("si"),
    hearsay=listed("habría habrían"),
    purpose=listed("para"),
    suffers=listed("sufrió sufrieron sufre sufren sufrido blanco objeto objetivo víctima recibió"),
    places=listed("en"),
    facing=listed("ante"),
    envoys=("embajad", "encargad", "diplomátic", "cónsul", "representante"),
    manner=("mente",),
    where=listed("donde adonde"),
    sport=listed("gol goles copa mundial torneo entrenador seleccionador campeonato liga delantero portero goleó"),
    before=listed("antes previa previo víspera"),
    revenge=listed("represalia venganza vengar respuesta contundente"),
    reflexive=listed("se"),
    openers=listed("además también asimismo igualmente posteriormente luego después más tarde paralelamente finalmente"),
    through={"contra": "contra", "lado": "con", "favor": "a", "presencia": "con", "manos": "por", "parte": "por"},
    infinitive=("ar", "er", "ir", "arse", "erse", "irse"),
    behind=listed("a de con por para en sin"),
    doing=listed("al tras"),
    lands=listed("países naciones"),
    unnamed=True,
    both=listed("ambos ambas mandatarios líderes presidentes cancilleres partes"),
    relative=listed("quien quienes que"),
    that=listed("que"),
)  # fmt: skip
