"""The wordings of events in Spanish, as data; see `idiom`. A regular verb stands in the infinitive."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A regular verb in its forms of the third person; of any other what is written."""
    if verb[-2:] not in ("ar", "er", "ir"):
        yield verb, "participle" if verb.endswith(("ado", "ido", "cho", "cha", "to")) else "finite"
        return
    stem, first = verb[:-2], verb[-2] == "a"
    yield verb, "infinitive"
    for ending in ("ado", "ada", "ados", "adas") if first else ("ido", "ida", "idos", "idas"):
        yield stem + ending, "participle"
    for ending in (
        ("ó", "aron", "a", "an", "ando") if first else ("ió", "ieron", "e", "en", "iendo")
    ):
        yield stem + ending, "finite"
    for ending in ("á", "án"):
        yield verb + ending, "future"


SPANISH = Idiom(
    table="""
call 041 con : habló por teléfono;hablaron por teléfono;conversó por teléfono;conversaron por teléfono
call 041 con : conversó telefónicamente;habló telefónicamente;mantuvo una conversación telefónica
call 041 con : mantuvieron una conversación telefónica;sostuvo una conversación telefónica
call 041 a object : telefonear
call 041 a object : llamó por teléfono
meet 040 con : se reunió;se reunieron;se reúne;se reúnen;se entrevistó;se entrevistaron;se encontró;se encontraron
meet 040 con planned : se reunirá;se reunirán;se entrevistará;se encontrará;reunirse;entrevistarse
meet 040 con : conversar;dialogar;negociar;reunido
meet 043 a object : recibir
visit 042 a object : visitar
visit 042 a en : viajar;llegar;aterrizar;arribar
visit 042 a planned : acudirá;irá
statement 010 a : declarar;afirmar;anunciar;asegurar;señalar;indicar;destacar;subrayar;manifestar;explicar;insistir
statement 010 a : dijo;dijeron;advirtió;sostuvo;añadió;agregó;reiterar;confirmar;rechazar;lamentar;negó;defendió;dicho;aclarar
praise 051 a object : agradecer;agradeció;elogiar;felicitar;alabar;aplaudir;celebró
praise 051 a : rindió homenaje
appeal 020 a object : exhortar;instar;llamó;pidió;pidieron;pide;piden;pedirá;solicitar;urgir;urgió;invitar
demand 100 a : exigió;exigieron;exige;exigen;exigirá;reclamar
condemn 111 a object : condenar;criticar;denunciar;repudiar;censurar
condemn 112 a object : acusar;culpar
threaten 130 a object : amenazar
summon 114 a object : convocó al embajador;convocó a la embajadora;convocó al encargado;citó al embajador;llamó a consultas
expel 166 a object : expulsar;expulsó
sanction 163 a object : sancionar
sign 057 con : firmar;suscribió;suscribieron;rubricar;ratificar
mediate 045 between : mediar;medió;medió en el conflicto
mediate 045 between planned : se ofreció a mediar;se ofreció como mediador;ofreció su mediación
protest 141 contra : protestar
protest 143 contra planned : convocó una huelga;convocó un paro;convocó una protesta;convocaron una huelga
attack 190 a object : atacar;bombardear;invadió
attack 190 contra a noun : ataque;ataques;bombardeo;bombardeos;asalto
ceasefire 0871 noun : alto el fuego;cese el fuego;tregua;cese al fuego
resign - : dimitió;dimite;renunciar;dimitir
resign - : presentó su dimisión;presentó su renuncia
resign - noun asked : la dimisión;la renuncia
appoint - a object : nombrar;designar
elect - a object : elegido;elegida;reelegido;reelegida;eligió
elect - : ganó las elecciones;ganó las presidenciales
die - : murió;falleció;fallecido;muerto
call 041 con between light : conversación telefónica;llamada telefónica
meet 040 con between light : reunión;encuentro;conversaciones;negociaciones;entrevista;diálogo
visit 042 a light : visita;gira;viaje
sanction 163 a contra light : sanciones
aid 070 a light : ayuda;asistencia;alimentos;medicinas;rescatistas;víveres;ayuda humanitaria
mediate 045 between light : mediación
attack 190 contra a sobre light : ataque;ataques;misiles;drones;ofensiva;bombardeos
protest 141 contra light : protesta;manifestación
sign 057 con between light : acuerdo;tratado;pacto
meet 040 con : se vio;se vieron;sostuvo un encuentro;sostuvieron un encuentro;platicó;conversar;dialogar
meet 043 a object : acogió;recibe
visit 042 a en : se trasladó;se encuentra en visita;se desplazó;voló;partió
visit 042 a planned : visitará;llegará;viajarán;llegarán
statement 010 a : admitió;reconoció;ratificó;recordó;prometió;propuso;pronunció;respondió;informó;confirmó;aseveró;desmintió;enfatizó;detalló;opinó;recalcó
praise 051 a object : respaldó;apoyó;saludó;ensalzó;reconoció el papel;dio las gracias
appeal 020 a object : rogó;suplicó;apeló;pidieron;hizo un llamado;hizo un llamamiento
condemn 111 a object : rechazó enérgicamente;lamentó el ataque;arremetió;cargó contra
threaten 130 a object : advirtió a;lanzó una advertencia
attack 186 a object : asesinó;mató;mataron;abatió
aid 070 a : ayudó;ayudaron;asistió;socorrió
protest 141 contra : se manifestaron;marchó;marcharon;salieron a las calles
resign - : abandonó el cargo;deja el cargo;anunció su dimisión;anunció su renuncia
elect - : se impuso en las elecciones;venció en las elecciones;resultó electo;resultó electa
die - : fue asesinado;muere;fallece;perdió la vida
""",
    forms=forms,
    titles=listed("de rey reina papa ex jefe ejército fuerzas sr sra don asuntos comercio defensa"),
    stems=(
        "president", "primer", "ministr", "secretari", "general", "embajad", "gobiern", "portavoz",
        "homólog", "cancill", "exterior", "príncipe", "vice", "mandatari", "líder", "dirigente",
        "autoridad", "gobernador", "alcald", "diputad", "emir", "relaciones",
    ),
    articles=listed("el la los las l un una su sus este esta al"),
    marks={
        "a": "a", "al": "a", "en": "en", "con": "con", "de": "de", "del": "de", "por": "por",
        "para": "para", "contra": "contra", "sobre": "sobre", "entre": "between", "hacia": "a",
        "desde": "desde", "tras": "tras", "según": "según", "ante": "ante", "bajo": "bajo",
        "sin": "sin", "durante": "durante", "hasta": "a", "~object": "a",
    },
    owned="de",
    by="por",
    joints=listed("y e ,"),
    breaks=listed(". ; : « » \" “ ” ( ) ? ! que donde pero mientras cuando"),
    fillers=listed(
        "se ha han había habían fue fueron no le les lo también el la lunes martes miércoles jueves "
        "viernes sábado domingo ayer hoy , mismo va van a además que quien prevé planea no"
    ),
    auxiliaries=listed("ha han había habían haya"),
    passive=listed("fue fueron sido será serán"),
    light=listed(
        "mantuvo mantuvieron sostuvo sostuvieron celebró celebraron tuvo tuvieron realizó realiza "
        "inició hizo efectuó realizará iniciará envió enviaron envía enviará enviarán entregó donó "
        "donaron mandó proporcionó impuso impusieron impone impondrá anunció aprobó lanzó lanzaron "
        "ofreció organizó alcanzó alcanzaron cerró cerraron prometió mantendrá mantendrán"
    ),
    phone=("telef", "teléf"),
    denied=listed("no nunca niega negó"),
    planned=listed("va van prevé prevén planea debe deberá será serán"),
    asking=listed("pidió pide pidieron piden exigió exige exigieron llamado llamó instó reclamó"),
    pronouns=listed("él ella"),
)  # fmt: skip
