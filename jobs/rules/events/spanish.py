"""The wordings of events in Spanish, as data; see `idiom`. A regular verb stands in the infinitive."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed

_PARTICIPLE = ("ado", "ido", "cho", "cha", "to", "ta", "ída", "ados", "idos")


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A regular verb in its forms of the third person; of any other what is written."""
    if verb[-2:] not in ("ar", "er", "ir"):
        gerund = verb.endswith("ndo")
        yield verb, "gerund" if gerund else "participle" if verb.endswith(_PARTICIPLE) else "finite"
        return
    stem, first = verb[:-2], verb[-2] == "a"
    yield verb, "infinitive"
    for ending in ("ado", "ada", "ados", "adas") if first else ("ido", "ida", "idos", "idas"):
        yield stem + ending, "participle"
    for ending in ("ó", "aron", "a", "an", "aba") if first else ("ió", "ieron", "e", "en", "ía"):
        yield stem + ending, "finite"
    yield stem + ("ando" if first else "iendo"), "gerund"
    for ending in ("á", "án"):
        yield verb + ending, "future"


SPANISH = Idiom(
    table="""
call 041 con : habló por teléfono;hablaron por teléfono;conversó por teléfono;conversaron por teléfono;conversó telefónicamente;habló telefónicamente;hablaron telefónicamente
call 041 a object : telefonear;llamó por teléfono
call 041 con between light : conversación telefónica;llamada telefónica;charla telefónica
meet 040 con : se reunió;se reunieron;se reúne;se reúnen;se entrevistó;se entrevistaron;se entrevista;se encontró;se encontraron;se vio;se vieron;se han reunido;se ha reunido;conversar;dialogar;negociar;platicó;charló;departió
meet 040 con planned : se reunirá;se reunirán;se entrevistará;se entrevistarán;se encontrará;se encontrarán;se verá;se verán;reunirse;entrevistarse;encontrarse
meet 040 con between light : reunión;encuentro;conversaciones;negociaciones;entrevista;diálogo;cumbre;audiencia;reuniones;cita;cara a cara;almuerzo
meet 043 a object : recibir;acoger;acogió
visit 042 a en object : visitar
visit 042 a en : viajar;llegar;aterrizar;arribar;se trasladó;se encuentra en visita;se encuentra de visita;se desplazó;voló;partió;parte hacia;acudió;en visita;de visita
visit 042 a planned : acudirá;irá;visitará;llegará;viajarán;llegarán;volará;partirá;se desplazará;se trasladará
visit 042 a en light : visita;gira;viaje;desplazamiento
statement 010 a : declarar;afirmar;asegurar;señalar;manifestar;explicar;responder;informar;contestar;comunicar;dijo;dijeron;dice;aclarar;advirtió que
statement 010 a object : expresó sus condolencias;expresaron sus condolencias;envió sus condolencias;expresó además sus condolencias;transmitió sus condolencias;dio el pésame
statement 010 : anunciar;indicar;destacar;subrayar;insistir;sostuvo;sostiene;añadió;añade;agregar;reiterar;confirmar;rechazar;lamentar;negó;niega;defendió;defiende;dicho;admitir;recordar;recuerda;prometió;promete;pronunciar;aseverar;desmintió;desmiente;enfatizar;detallar;opinar;ironizar;recalcar;proclamar;expresar;apuntar;considerar;matizar;precisar;revelar;descartar;calificar;tuitear;concluyó;zanjar;puntualizar;remarcar;escribió;resaltar;avisar;se comprometió;se comprometieron;se solidarizó;se mostró;alertar;celebró que;replicar;argumentar;cuestionar
praise 051 a object : agradecer;agradeció;agradece;elogiar;felicitar;alabar;aplaudir;celebró;respaldar;apoyar;saludar;ensalzar;reconoció el papel;dio las gracias;encomiar
praise 051 a : rindió homenaje;expresó su apoyo;expresó su respaldo;expresó su agradecimiento;se congratuló
appeal 020 a object : exhortar;instar;llamó;pidió;pidieron;pide;piden;pedirá;pidiendo;solicitar;urgir;invitar;propuso;propone;rogó;suplicar;apelar;hizo un llamado;hizo un llamamiento;hizo un llamado;llamaron a;animar;emplazar;ha pedido
demand 100 a : exigir;exigió;reclamar;dio un ultimátum;conminar
condemn 111 a object : condenar;criticar;denunciar;repudiar;censurar;rechazó enérgicamente;arremetió;arremete;cargó contra;fustigar;deplorar;tachar;tildar;reprochar;recriminar;cargó
condemn 112 a object : acusar;culpar;responsabilizar
threaten 130 a object : amenazar;lanzó una advertencia
threaten 130 a object warned : advirtió a;advierte a;advertir;avisó a;advirtió;advierte
summon 114 a object : convocó al embajador;convocó a la embajadora;convocó al encargado;citó al embajador;llamó a consultas;convocó este;convoca al embajador;citó a la embajadora;llama a consultas;citó al encargado
expel 166 a object : expulsar;declaró persona non grata;declaró personas non gratas
sanction 163 a object : sancionar
sanction 163 a contra light : sanciones;embargo;aranceles
sign 057 con : firmar;suscribió;suscribieron;suscriben;suscrito;rubricar;ratificar;cerró un acuerdo;sellaron
sign 057 con between light : acuerdo;tratado;pacto;memorando;convenio;acuerdos
aid 070 a : ayudar;asistió;socorrió;donar
aid 070 a para light : ayuda;asistencia;alimentos;medicinas;rescatistas;víveres;ayuda humanitaria;préstamo;donación;vacunas;combustible;brigadistas;médicos;envío
mediate 045 between : mediar;medió
mediate 045 between planned : se ofreció a mediar;se ofreció como mediador;ofreció su mediación;se ofrece a mediar;se ofreció para mediar
mediate 045 between light : mediación;buenos oficios
protest 141 contra : protestar;se manifestaron;se manifestó;se manifiestan;marchar;salieron a las calles;se movilizaron
protest 143 contra planned : convocó una huelga;convocó un paro;convocó una protesta;convocaron una huelga
protest 141 contra light : protesta;protestas;manifestación;manifestaciones;huelga;paro;marcha
attack 190 a object : atacar;bombardear;invadió;invade;golpear;asaltar
attack 190 contra a sobre light : ataque;ataques;bombardeo;bombardeos;asalto;misiles;drones;ofensiva;cohetes;agresión;incursión;operación militar;invasión
attack 190 contra a sobre noun : ataque;ataques;bombardeo;bombardeos;asalto;ofensiva;agresión;incursión;invasión
attack 186 a object : asesinar;asesinó;mató;mataron;abatió;abatieron
ceasefire 0871 noun : alto el fuego;cese el fuego;tregua;cese al fuego;cese de hostilidades;cese de las hostilidades;alto al fuego
resign - : dimitió;dimite;renunciar;dimitir;dimitirá;presentó su dimisión;presentó su renuncia;abandonó el cargo;deja el cargo;anunció su dimisión;anunció su renuncia;dejó el cargo
resign - noun asked : la dimisión;la renuncia
appoint - a object : nombrar;designar;nombró
elect - a object : elegido;elegida;investido;investida;reelegido;reelegida;eligió;eligieron;reelecto;electo
elect - : ganó las elecciones;ganó las presidenciales;se impuso en las elecciones;venció en las elecciones;resultó electo;resultó electa
die - noun : muerte de;fallecimiento de;asesinato de
die - : murió;falleció;fallecido;muerto;fue asesinado;fue asesinada;muere;fallece;perdió la vida;ha muerto
""",
    forms=forms,
    titles=listed(
        "de rey reina papa ex jefe jefa ejército fuerzas sr sra don asuntos comercio defensa pueblo "
        "país justicia economía interior funcionarios ciudadanos tropas posiciones sur norte este oeste"
    ),
    stems=(
        "president", "primer", "ministr", "secretari", "general", "embajad", "gobiern", "portavoz",
        "homólog", "cancill", "exterior", "príncipe", "vice", "mandatari", "líder", "dirigente",
        "autoridad", "gobernador", "alcald", "diputad", "emir", "relaciones", "estado", "vocer",
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
    auxiliaries=listed("haber ha han había habían haya habría hubiera"),
    passive=listed("fue fueron sido será serán es son ser"),
    light=listed(
        "mantuvo mantuvieron sostuvo sostuvieron celebró celebraron tuvo tuvieron realizó realiza "
        "inició hizo efectuó realizará iniciará envió enviaron envía enviará enviarán entregó donó "
        "donaron mandó proporcionó acordó acordaron impuso impusieron impone impondrá anunció aprobó lanzó lanzaron "
        "ofreció organizó alcanzó alcanzaron cerró cerraron prometió mantendrá mantendrán celebrará "
        "celebrarán sostendrá sostendrán tendrá tendrán mantiene mantienen sostienen celebran "
        "concluyó comenzó comenzará comienza finalizó disparó dispararon lanza lanzan firmaron "
        "firmó suscribieron imponer enviar concedió otorgó destinó destinará donará amplió "
        "inicia emprendió emprende imponen convocó participó durante perpetró"
    ),
    phone=("telef", "teléf"),
    denied=listed("no nunca niega niegan negó negaron desmiente desmienten desmintió desmintieron"),
    planned=listed(
        "va van prevé prevén planea debe deberá será serán mantendrá mantendrán celebrará celebrarán "
        "sostendrá sostendrán tendrá tendrán realizará iniciará enviará enviarán impondrá comenzará "
        "próxima próximo prometió ofreció ofrece tiene previsto prevista donará destinará espera busca"
    ),
    asking=listed("pidió pide pidieron piden exigió exige exigieron llamado llamó instó reclamó exigir reclama reclaman pidiendo exigiendo"),
    pronouns=listed("él ella"),
    whom=listed("lo la los las"),
    told=listed("le les"),
    own=listed("su sus"),
    cancelled=listed("aniversario conmemoración ruptura rompió canceló cancela aplazó aplaza suspendió suspende pospuso cancelada aplazada suspendida"),
    thought=listed("si"),
    infinitive=("ar", "er", "ir", "arse", "erse", "irse"),
    behind=listed("a de con por para en sin"),
    doing=listed("al tras"),
    lands=listed("países naciones"),
    unnamed=True,
    both=listed("ambos ambas mandatarios líderes presidentes cancilleres partes"),
    relative=listed("quien quienes que"),
    that=listed("que"),
)  # fmt: skip
