"""The wordings of events in Spanish, as data; see `idiom`. A regular verb stands in the infinitive."""

from collections.abc import Iterator
from functools import cache

from jobs.rules.events.idioms.idiom import Idiom, listed
from jobs.rules.events.idioms.saying import FormName

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


@cache
def spanish() -> Idiom:
    """What Spanish is read by, laid out when the first text in it is read."""
    return Idiom(
        table="""
call 041 con : abordar por teléfono;repasar por teléfono;hablar por teléfono;conversar por teléfono;conversar telefónicamente;hablar telefónicamente;mantuvo una conversación telefónica;charlar por teléfono;se comunicar por teléfono;se comunicar telefónicamente;dialogar por teléfono;dialogar telefónicamente
call 041 a object : llamó a @ para;llamó al presidente @ para;llamó a su homólogo @ para;llamó al primer ministro @ para;llamó hoy a @ para;telefonear;llamar por teléfono;llamó por teléfono
call 041 con : mantener una videollamada;mantuvo una videollamada;sostuvo una llamada;mantuvo una llamada;mantuvo una conversación por teléfono;sostuvo una conversación;tener una llamada;tuvo una conversación telefónica;sostener una conversación telefónica;mantener una conversación telefónica;mantuvo una videoconferencia;conversar por videollamada;hablar por videoconferencia;cruzar llamadas;realizar una llamada telefónica a
call 041 con between light : conversación telefónica;llamada telefónica;charla telefónica;conversaciones telefónicas;llamada;comunicación telefónica;videollamada;videoconferencia
meet 040 con : se reunir;se reúne;se reúnen;se entrevistar;se encontrar;se encuentra con;se encuentran con;se vio;se vieron;se ve con;conversar;dialogar;negociar;platicar;charlar;departir;se dio cita;se dieron cita;se sentar;se citar;se ver;cenar;almorzar;cenó;almorzó;compartió mesa;abordó con;abordar;analizar;coincidir;tratar;trató;discutir;intercambiar impresiones;mantener un encuentro;mantuvo un encuentro;sostuvo un encuentro;se reencontrar;celebró una reunión;mantuvo una reunión;sostuvo una reunión
meet 040 con : se reencontrar;estrechar la mano;compartir mesa;celebrar un encuentro;celebrar una reunión;sostener una reunión;sostener un encuentro;mantener una reunión;tener un encuentro;tuvo un encuentro;tuvo una reunión;mantuvo conversaciones;sostuvo conversaciones;mantener conversaciones;mantuvo un cara a cara;mantuvo un almuerzo;mantuvo contactos;celebró un encuentro;se vio las caras;despachar;desayunar;conferenciar;consultar;se fotografiar
meet 040 con planned : se verá;se verán;verse;se reunirse
meet 040 con between light : reunión;encuentro;conversaciones;negociaciones;entrevista;diálogo;cumbre;audiencia;reuniones;cita;cara a cara;almuerzo;cena;encuentros;contactos;conversación;diálogos
meet 043 a object : recibir;acoger;agasajar;acogió;dar la bienvenida en;recibir en audiencia;recibir en privado;recibir con honores
visit 042 a en object : visitar
visit 042 a en : viajar;llegar;aterrizar;arribar;se trasladar;se encuentra en visita;se encuentra de visita;se encuentra en;se desplazar;volar;voló;vuela;partir;parte hacia;acudir;en visita;de visita;de gira;pisar;realiza una visita;inició una visita;iniciar una visita;realizar una visita;emprender viaje;ha llegado;fue a
visit 042 a en : se personar en;recalar en;tomar tierra en;poner rumbo;puso rumbo;puso pie en;hacer escala;hizo escala;regresar;emprendió viaje;emprendió una gira por;comenzar una visita;comenzó una visita;arrancar una gira;inició una gira;iniciar una gira;concluir una visita;concluyó su visita;realizó una visita;efectuar una visita;efectuó una visita;cumplir una visita;realiza una gira;cumple una visita;se dirigió a;se dirige a;rendir visita
visit 042 a planned : lo llevará;la llevará;los llevará;irá;irán;vendrá;vendrán
visit 042 a en light : visita;gira;viaje;desplazamiento;visitas
statement 010 a object : expresar sus condolencias;enviar sus condolencias;expresar además sus condolencias;transmitir sus condolencias;dio el pésame;dar el pésame;ofrecer sus condolencias;presentar sus condolencias;trasladar sus condolencias;expresar su pésame;expresó el pésame;informar;comunicar;decir;trasladar;transmitir;contar;notificar
statement 010 a : declarar;afirmar;asegurar;señalar;manifestar;explicar;responder;contestar;dijo;dijeron;dice;dicen;decía;dicho;aclarar;advirtió que;advierte que;advirtieron que;confesar;relatar;recordar;recuerda;recuerdan
statement 010 : anunciar;indicar;destacar;subrayar;insistir;sostuvo que;sostiene que;sostienen que;sostuvieron que;sostener que;añadir;agregar;reiterar;confirmar;rechazar;lamentar;negar;negó;niega;niegan;defender;defendió;defiende;defienden;admitir;pronunciar;aseverar;desmentir;desmintió;desmiente;desmienten;enfatizar;detallar;opinar;ironizar;recalcar;proclamar;expresar;apuntar;considerar;matizar;precisar;revelar;se atribuir;se atribuyó;reivindicar;asumir la autoría;descartar;calificar;tuitear;concluyó;concluye;zanjar;puntualizar;remarcar;escribir;escrito;resaltar;avisar;se comprometer;se solidarizó;se mostrar;alertar;celebró que;replicar;argumentar;cuestionar;calcular;adelantar;espetar;clamar;mostrar su preocupación;mostró su preocupación;mostraron su preocupación;reconocer;reconoció;reconoce;autorizar;aducir;adujo;alegar;aludir;anticipar;aportar;apostillar;bromear;comentar;condicionar;constatar;corroborar;creer;cree que;creen que;decretar;denegar;desdeñar;desestimar;desvincular;discrepar;dudar;emplazar a;enumerar;especificar;estimar;evidenciar;evocar;exponer;expuso;expone;garantizar;invocar;justificar;lanzar un mensaje;mencionar;minimizar;mostró su;negarse;se negar;niega haber;objetar;observar;oponerse;se opuso;se opone;se oponen;ofrecer disculpas;pedir disculpas;pidió disculpas;pidió perdón;plantear;planteó;plantea;postular;predecir;predijo;preguntar;se preguntar;prever;prevé que;profetizar;pronosticar;publicar un comunicado;difundir un comunicado;emitir un comunicado;emitió un comunicado;puso en duda;ratificar;razonar;reafirmar;rebatir;refutar;rehusar;rehusó;reincidir;reivindicar;repetir;repitió;repite;replicó;reveló;se disculpar;se pronunciar;se referir a;se refirió a;se refiere a;sentenciar;sugerir;sugirió;sugiere;teorizar;testificar;vaticinar;ver con preocupación;vetar;dio a conocer;dar a conocer;dio por;hizo saber;hacer saber;hizo hincapié;hace hincapié;dejó claro;dejar claro;deja claro;pronunció un discurso;dirigió un mensaje;tomó la palabra;sacar pecho;deslizar;dejó caer;valorar;evaluar;asumir;asumió que;esgrimir;insinuar;sospechar;temer;confiar;confía;confió en;esperar que;espera que;aseguró que;desear;deseó;desea;se lamentar;mostró;expresa
statement 010 a object vow : prometer;jurar
praise 051 a object : arropar;transmitir su felicitación;trasladar su felicitación;enviar su felicitación;enviar felicitaciones;agradecer;desear suerte;deseó suerte;desear éxito;deseó éxito;agradeció;agradece;agradecen;elogiar;felicitar;alabar;aplaudir;celebró;celebra;celebran;celebraron el;respaldar;apoyar;saludar;ensalzar;reconocer el papel;reconoció el papel;reconoció la labor;dio las gracias;dar las gracias;da las gracias;encomiar;ponderar;homenajear;condecorar;avalar;loar;ovacionar;expresar su apoyo;expresar su solidaridad;expresar su gratitud;mostrar su apoyo;mostró su apoyo;mostrar su solidaridad;mostró su solidaridad;reiterar su apoyo;trasladar su apoyo;manifestar su apoyo;manifestar su solidaridad;expresar su respaldo
praise 051 a object : mostrar su respaldo;expresar respaldo;expresó respaldo;brindar respaldo;brindó respaldo;reiterar su respaldo;valorar positivamente;valoró positivamente;acoger con satisfacción;acogió con satisfacción;ver con buenos ojos;destacar el papel;alabó;alegrarse de;rindió tributo;rendir tributo;otorgar la medalla;entregar la medalla;enaltecer;halagar;apreciar;se deshacer en elogios;piropear;bendecir;bendijo;agradeciendo
praise 051 a con : rendir homenaje;rindió homenaje;rinde homenaje;expresar su agradecimiento;se congratular;se solidarizar;transmitir su apoyo;brindar su apoyo;dio la bienvenida;dieron la bienvenida;dar la bienvenida;da la bienvenida;se alegrar;se felicitar;dar su apoyo;dio su apoyo;ofrecer su apoyo;trasladar su solidaridad;transmitir su solidaridad
appeal 020 a object : exhortar;instar;llamar a;llamar al;llamar este;pidió;pidieron;pide;piden;pedirá;pidiendo;pedido;pedía;solicitar;urgir;invitar;propuso;propone;proponen;propusieron;rogar;suplicar;apelar;hizo un llamado;hizo un llamamiento;hacer un llamado;hacer un llamamiento;hace un llamado;hace un llamamiento;lanzó un llamado;lanzó un llamamiento;animar;emplazar;implorar;recomendar;recomienda;aconsejar;sugerir a;alentar;convocar a;conminó;invocar;abogar;aboga;proponer;pedir;pidió ayuda;apremiar;presionar
appeal 020 a object : hacer un llamamiento;formuló un llamado;realizó un llamado;reiteró su llamado;reiterar su llamado;renovar su llamado;hizo una petición;formular una petición;elevar una petición;insistir ante;pedir auxilio;pidió auxilio;solicitó;implora;ruega;suplica;aconseja;aconsejó;sugirió a;sugiere a;invita;insta;exhorta;apela;apeló;apelar a;aboga por;abogó por;abogar por;recomendó;urge;urgió;propuso a;conminar a;animó;alentó
demand 100 a : exigir;reclamar;dio un ultimátum;conminar;lanzó un ultimátum;ordenar;imponer;intimar;reivindicar;dio plazo
demand 100 object : requerir;requirió;exigió cuentas;exigir cuentas;emplazar;dio un plazo;dar un plazo;da un ultimátum;ordenó;ordena;requerir a
condemn 111 a object : condenar;criticar;denunciar;repudiar;censurar;rechazar enérgicamente;fustigar;deplorar;tachar;tildar;reprochar;recriminar;reprobar;cuestionar a;atacar duramente;amonestar;reprender;afear;lamentar el ataque;desaprobar;desprestigiar;vilipendiar;ridiculizar;demandar;protestar ante;descalificar;despreciar;vituperar;expresar su condena;expresar su repudio;expresar su rechazo;mostrar su rechazo;trasladar su condena;trasladar la condena;expresar su más enérgica condena
condemn 111 contra a : arremeter;cargar;cargó;carga;se despachar;despotricar;se querellar;lanzar duras críticas;lanzó críticas;dirigir duras críticas;presentar una denuncia;presentar una demanda;interpuso una demanda;interponer una demanda;se burlar;clamar;presentar una queja;presentar una protesta
condemn 111 a object : lanzar críticas;lanzó duras críticas;criticar duramente;dirigir críticas;poner el grito en el cielo;dar un tirón de orejas;reprobar;execrar;anatemizar;afear a;echar en cara;echó en cara;llamar dictador;llamó dictador;llamó asesino;llamar asesino;expresar su indignación;expresó su indignación;mostrar su indignación;manifestar su rechazo;manifestó su rechazo;expresar su enérgica condena;expresó su enérgica condena;elevar una protesta;elevó una protesta;presentó una protesta;formular una protesta;trasladar su protesta;entregar una nota de protesta;entregó una nota de protesta;envió una nota de protesta;vapulear;zaherir;cargar contra;tronar contra;arremetió;arremete;reprueba;recrimina;reprocha
condemn 112 a object : hacer responsable;hizo responsable;hace responsable;echar la culpa;echó la culpa;acusa;culpa;señaló a;señala a;atribuye el ataque;atribuyó el ataque
condemn 112 a object : acusar;culpar;responsabilizar;imputar;señalar a;atribuir;atribuyó;atribuye;inculpar;culpabilizar;achacar
threaten 130 a object : amenazar;lanzó una advertencia;lanzar una advertencia;intimidar;lanzó amenazas;lanzar amenazas;dirigió una advertencia
threaten 130 a object : prometer vengar;prometió vengar;jurar venganza;juró venganza;prometer venganza;prometió venganza;prometer una respuesta;prometió una respuesta;prometer responder;prometió responder;prometió represalias;prometer represalias;amenazó;amenaza con;advirtió de represalias;dar un ultimátum;hacer pagar;lanzar un ultimátum;prometió castigar;amagar con;blandir;esgrimir la amenaza
threaten 130 a object warned : advertir a;advirtió a;advierte a;advertir;avisar a;advirtió;advierte;advierten;advirtieron;prevenir;previno
summon 114 a object envoy : convocar;citar
summon 114 a object envoy : llamar;hacer llamar;citó;convocó
nothing - : responder con;replicar con;contestar con;declinar comentar;declinó comentar;rehusar comentar;pena de muerte;condenar a muerte;condenado a muerte;amenaza de muerte;amenazas de muerte;muerte de cientos;muerte de miles;muerte de decenas;riesgo de muerte;aceptar la renuncia;aceptó la renuncia;aceptó la dimisión;fue condenado a;fue condenada a;sido condenado a;sido condenada a;fueron condenados a;ser condenado a;ataque al corazón;ataque cardíaco;ataque de pánico;jurar como;jurar el cargo;jurar su cargo;reconocer a;reconocer al;reconoció a;reconoció al;reconoce a;reconoce al;llamar a consultas;convocar elecciones;llamar la atención;recibir críticas;llegar al poder;pedir asilo;pidió asilo
expel 166 a object light : expulsión;la expulsión
expel 166 a object : dar horas para abandonar;dio 48 horas para abandonar;dio 72 horas para abandonar;ordenar la salida;ordenó la salida de;ordenar la expulsión de;ordenó la expulsión de;decidió la expulsión de;declarar no grato;declaró no gratos;declarar personas no gratas;declaró personas no gratas;declaró persona no grata;declarar persona no grata;retirar las credenciales;retiró las credenciales;repatriar a la fuerza;expulsar;declaró persona non grata;declaró personas non gratas;declarar persona non grata;declarar personas non gratas;deportar;echar;desterrar
sanction 163 a object : sancionar;gravar;incluir en la lista negra;incluyó en su lista negra;incluyó en la lista negra;congelar los activos de;congeló los activos de;congelar activos de;congeló activos de;castigar con aranceles;castigó con aranceles;embargar
sanction 163 a contra sobre light : sanciones;embargo;aranceles;gravámenes;arancel;nuevas sanciones;paquete de sanciones;restricciones comerciales;congelación de activos;sanción;veto comercial;tarifas;bloqueo naval;embargo de armas;contramedidas;medidas restrictivas;represalias comerciales;bloqueo
sign 057 con : firmar;suscribir;suscribió;suscribieron;suscriben;suscrito;rubricar;ratificar;cerrar un acuerdo;cerró un acuerdo;sellar;alcanzar un acuerdo;pactar;llegaron a un acuerdo;llegó a un acuerdo;concluyó un acuerdo;sellaron
sign 057 con : estampar su firma;estampó su firma;estamparon su firma;firmaron;suscribir un acuerdo;cerrar un pacto;cerraron un acuerdo;alcanzar un pacto;alcanzaron un acuerdo;alcanzaron un pacto;concluir un acuerdo;concluyeron un acuerdo;concretar un acuerdo;rubricaron;intercambiar notas;sellar un acuerdo;sellar una alianza;llegar a un acuerdo;llegan a un acuerdo;lograron un acuerdo;logró un acuerdo;lograr un acuerdo
sign 057 con between light : acuerdo;acuerdos;tratado;pacto;memorando;convenio;convenios;memorándum;declaración conjunta;contrato;alianza
aid 070 a : ayudar;asistir;socorrer;donar;entregar;suministrar;proveer;abastecer;auxiliar;suministro
aid 070 a para alone planned : ofrecer ayuda;ofreció ayuda;ofrecieron ayuda;ofrece ayuda;ofrecer su ayuda;ofreció su ayuda;prometer ayuda;prometió ayuda;ofrecieron su ayuda
aid 070 a para alone : enviar rescatistas;enviar ayuda;envió ayuda;mandar ayuda;enviar brigadistas;enviar bomberos;enviar equipos de rescate;enviar médicos;enviar vacunas
aid 070 a para : aportar;destinar;proporcionar;dotar;facilitar;remitir;despachar;desembolsar;aprobar ayuda para;condonar;regalar;obsequiar;ceder;cedió;enviar tropas de apoyo;mandar un equipo;mandó un equipo;enviar un equipo;envió un equipo;enviar equipos;envió equipos;enviar un avión;envió un avión;fletar;enviar toneladas;envió toneladas;enviar un barco;envió un barco;desplegar rescatistas;enviar una misión médica;envió una brigada;enviar una brigada;mandar una brigada;enviar un contingente;envió un contingente;enviar insumos;envió insumos;enviar soldados de rescate;tender la mano;prestar ayuda;prestó ayuda;prestar asistencia;prestó asistencia;brindar ayuda;brindó ayuda;brindar asistencia;brindó asistencia
aid 070 a para light alone : ayuda humanitaria;ayuda alimentaria;víveres;mantas;vacunas;medicamentos;equipos de rescate;hospital de campaña
aid 070 a para light : ayuda;asistencia;alimentos;medicinas;equipo de rescate;equipos de rescate;hospital de campaña;insumos;envíos;armas;paquete de ayuda;línea de crédito;subvención;bomberos;toneladas de ayuda;aviones de combate;sistemas antiaéreos;misiles patriot;créditos;ayuda económica;ayuda alimentaria;rescatistas;víveres;ayuda humanitaria;préstamo;donación;vacunas;combustible;brigadistas;médicos;envío;medicamentos;fondos;suministros;armamento;socorro;subsidio;crédito;tanques;ayuda militar
mediate 045 between : mediar;medió;intermediar;hizo de mediador;ejerció de mediador;actuó de mediador;actuó como mediador;sirvió de mediador
mediate 045 between : mediar entre;oficiar de mediador;ofició de mediador;fungir como mediador;fungió como mediador;ejercer de mediador;ejercer como mediador;ejerció como mediador;hacer de mediador;facilitar el diálogo;facilitó el diálogo;facilitar las conversaciones;facilitó las conversaciones;facilitar las negociaciones;interceder;auspiciar;propiciar;tender puentes;acercar posiciones;arbitrar;hacer de intermediario;hizo de intermediario;patrocinar
mediate 045 between planned : se ofrecer a mediar;se ofreció a mediar;se ofrecer como mediador;se ofreció como mediador;ofrecer su mediación;ofreció su mediación;se ofrece a mediar;se ofreció para mediar;se ofreció como mediadora;se postular como mediador;dispuesto a mediar;dispuesta a mediar
mediate 045 between light : labor de mediación;labores de mediación;intermediación;facilitación;arbitraje;mediación;buenos oficios;auspicios;intermediación
protest 141 contra : protestar;se manifestar;se manifiestan;marchar;salir a las calles;salieron a las calles;se movilizar;salió a las calles;salieron a protestar;se concentrar;tomaron las calles
protest 141 contra : desfilar;desfilan;se echar a la calle;se echaron a la calle;se echaron a las calles;se echó a la calle;se echar a las calles;se lanzaron a las calles;colmaron las calles;inundaron las calles;abarrotaron;cortaron rutas;bloquear carreteras;bloquearon carreteras;se declarar en huelga;se declararon en huelga;hacer huelga;hicieron huelga;ir al paro;fueron a la huelga;fue a la huelga;realizar un plantón;se plantar;cacerolear;marcharon;marchan;se congregaron;se congregar;secundar la huelga;secundaron la huelga;iniciaron una huelga;inició una huelga;cumplir un paro;cumplen un paro;realizar un paro;realizaron un paro;acampar frente;encadenarse;toman las calles
protest 143 contra planned : ir a la huelga;irá a la huelga;irán a la huelga;iniciará una huelga;convocó a una huelga
protest 141 contra light : tractorada;caravana;jornada de lucha;jornada de protesta;acampada;encierro;bloqueos;piquete;piquetes;paro nacional;plantón;cacerolazo;cacerolazos;disturbios;huelga general;huelga de hambre;marchas;paros;sentada;movilizaciones;revuelta;protesta;protestas;manifestación;manifestaciones;huelga;paro;marcha;concentración;movilización
attack 190 a object : irrumpir en;irrumpieron en;atacar;bombardear;invadir;golpear;asaltar;tomar por asalto;ametrallar;arrasar;destruir;alcanzar posiciones;atentar
attack 190 a object : acribillar;acribilló;masacrar;agredir;agredió;tirotear;dinamitar;derribar;derribó;hundir;hundió;cañonear;asediar;sitiar;torpedear;emboscar;secuestrar;tomar el control de;herir de bala;herido de bala;apuñalar;lanzar un ataque contra;penetrar en;adentrarse en;embestir;machacar
attack 190 contra a sobre en : impactar;estrellarse contra;responder con bombardeos;responder con ataques;responder con misiles;responder con una ofensiva;replicar con bombardeos;replicar con ataques;replicar con misiles;contraatacar
attack 190 contra a sobre : disparar;descargar;lanzar misiles;lanzar cohetes;abrir fuego;abrió fuego;atentar
attack 190 contra a sobre light : ataque;ataques;bombardeo;bombardeos;asalto;ofensiva;agresión;incursión;operación militar;invasión;ofensivas;incursiones;asaltos;ofensiva terrestre;oleada de ataques;contraofensiva;redada;incursión terrestre
attack 190 contra a sobre weapon : misiles;drones;cohetes;proyectiles;misil;dron;cohete;bombas;bomba;misiles balísticos;andanada;ráfaga
attack 190 contra a sobre noun : ataque;ataques;bombardeo;bombardeos;asalto;ofensiva;agresión;incursión;invasión
attack 186 a object : dar muerte;dio muerte;acabar con la vida de;acabó con la vida de;dar de baja;dio de baja;abatió;abatieron;abatido por;liquidar;asesinar;mató;mataron;abatir;matar;eliminar;ejecutar
ceasefire 0871 noun : cese total de hostilidades;cese inmediato de hostilidades;cese de la violencia;fin de las hostilidades;cese del fuego;alto el fuego;cese el fuego;tregua;cese al fuego;cese de hostilidades;cese de las hostilidades;alto al fuego
ceasefire 0871 con alone : declarar una tregua;decretar un alto el fuego;decretó un alto el fuego;decretar una tregua;decretó una tregua;declaró un alto el fuego;declarar un alto el fuego;anunciar una tregua;anunció una tregua unilateral
ceasefire 0871 con : acordar un cese total de hostilidades;acordaron un cese total de hostilidades;acordaron un cese de hostilidades;acordar un cese de hostilidades;pactar un cese de hostilidades;pactar un cese el fuego;pactar un cese al fuego;acordar un cese al fuego;pactaron una tregua;pactaron un alto el fuego;acordaron una tregua;acordaron un alto al fuego;alcanzar una tregua;alcanzaron una tregua;alcanzar un alto el fuego;alcanzaron un alto el fuego;alcanzar un cese el fuego;firmar una tregua;firmar un alto el fuego;firmaron un alto el fuego;aceptar un alto el fuego;aceptaron un alto el fuego;declarar una tregua;declararon una tregua;deponer las armas;acordar un alto el fuego;acordaron un alto el fuego;pactar una tregua;acordar una tregua;acordar un cese el fuego;pactar un alto el fuego
resign - : anunciar su salida del;anunció su salida del;anunciar su salida de;anunció su salida de;anunciar su dimisión;entregar su renuncia;entregó su renuncia;entregó la renuncia;hizo efectiva su renuncia;formalizar su renuncia;formalizó su renuncia;cesar en el cargo;cesó en el cargo;tirar la toalla;tiró la toalla;se apartar del cargo;se apartó del cargo;abandonar el gobierno;abandonó el gobierno;presentar la dimisión;presentar la renuncia;dejar la jefatura;dejó la jefatura;dejó la presidencia;dejar el gobierno;dejó el gobierno;se retirar de la presidencia;anunció que deja;anunció que dejará el cargo;anunció que dejará;apartarse del cargo;se marchar del gobierno;renunció a la presidencia;renunciar a la presidencia;dimitió de;dejar vacante;deja la presidencia;dimitió como;dimitir como;renunció como;dimisionario;renunciar;presentar su dimisión;presentar su renuncia;presentó su dimisión;presentó su renuncia;presentó la dimisión;presentó la renuncia;abandonar el cargo;deja el cargo;anunciar su dimisión;anunciar su renuncia;dejó el cargo;dejar el cargo;dejará el cargo;abandonar la presidencia;poner su cargo a disposición;puso su cargo a disposición;abdicar;renunció al cargo;dejar la presidencia
resign - noun asked : la dimisión;la renuncia
appoint - a object : poner al frente;puso al frente;colocar al frente;colocó al frente;encargar la formación;encargó formar gobierno;encargar formar gobierno;nominar;ascendió a;propuso como;propone como;escoger como;escogió como;situar al frente;situó al frente;nombrar como;promover a;nombrar;designar;ungir;proponer como;ratificar como
elect - a object : elegido;elegida;investido;investida;reelegido;reelegida;eligió;eligieron;elige;reelecto;reelecta;electo;elegir;reeligió
elect - : se convertir en presidente electo;se convirtió en presidente electo;se convirtió en presidenta electa;se convierte en presidente electo;derrotar en segunda vuelta;derrotó en segunda vuelta;derrotar en las elecciones;derrotó en las elecciones;derrotó en las urnas;revalidar su mandato;revalidar el cargo;revalidó el cargo;revalidó su mandato;ganar la reelección;ganó la reelección;lograr la reelección;logró la reelección;obtener la reelección;obtuvo la reelección;conseguir la reelección;se hacer con la presidencia;se hizo con la presidencia;hacerse con la presidencia;conquistar la presidencia;se proclamar vencedor;se proclamó vencedor;se proclamó vencedora;se proclamó ganador;fue declarado vencedor;fue declarado ganador;fue proclamado vencedor;fue proclamado ganador;declarada ganadora;resultó vencedor;resultó ganador;resultó ganadora;arrasar en las elecciones;arrasó en las elecciones;triunfar en las elecciones;triunfó en las elecciones;triunfar en las presidenciales;triunfó en las presidenciales;vencer en las presidenciales;venció en las presidenciales;se impuso en las presidenciales;se impuso en la segunda vuelta;se imponer en la segunda vuelta;ganó las presidenciales;ganó la presidencia;ganó la segunda vuelta;ganó el balotaje;ganó en primera vuelta;ganar en primera vuelta;se llevó la presidencia;lograr un segundo mandato;logró un segundo mandato;obtuvo un segundo mandato;logró un tercer mandato;obtuvo un tercer mandato;ganar las elecciones;ganó las elecciones;ganar las presidenciales;se imponer en las elecciones;se impuso en las elecciones;vencer en las elecciones;resultó electo;resultó electa;resultó elegido;resultó elegida;ganar los comicios;ganó los comicios;ganar la presidencia;vencer en los comicios;se alzar con la victoria;se alzó con la victoria;fue proclamado presidente;fue proclamada presidenta;ganar la segunda vuelta;se impuso en los comicios;ganar el balotaje
die - noun : muerte de;fallecimiento de;asesinato de;muerte del;fallecimiento del;asesinato del;muerte en prisión de;muerte en prisión del;muerte en la cárcel de;muerte bajo custodia de;muerte en combate de;muerte ayer de;magnicidio de;magnicidio del;deceso de;deceso del;desaparición física de
die - : cayó abatido;caer abatido;cayó muerto;caer en combate;cayó en combate;falleció;falleció a los;murió a los;expirar;expiró;se apagar;apareció muerto;aparecer muerto;resultó asesinado;asesinado en;asesinada en;asesinado a tiros;asesinada a tiros;fue ejecutado;fue ejecutada;fue ultimado;fue acribillado;quitarse la vida;se quitó la vida;se suicidó;se suicidar;sucumbir;murió asesinado;murió asesinada;murió;fallecer;fallecido;muerto;fue asesinado;fue asesinada;muere;mueren;fallece;perdió la vida;ha muerto;murieron;perder la vida;fue abatido;hallado muerto;resultó muerto;perecer;pereció;fue asesinado a tiros
""",
        forms=forms,
        titles=listed(
            "miles cientos decenas centenares multitud millones manifestantes de rey reina papa ex jefe jefa ejército fuerzas sr sra don asuntos comercio defensa pueblo "
            "país justicia economía interior funcionarios ciudadanos tropas posiciones sur norte este oeste"
        ),
        stems=(
            "president", "primer", "ministr", "secretari", "general", "embajad", "gobiern", "portavoz",
            "sindicat", "patronal", "asociación", "fundación", "federación", "confederación", "colectiv", "plataforma", "rector", "decan", "concejal", "consejal", "vecin", "madre", "padre", "viud", "abogad", "fiscal", "juez", "jueza", "médic", "obispo", "arzobispo", "cardenal", "párroco", "entrenador", "escritor", "actor", "actriz", "cantante", "periodista", "activista", "empresari", "profesor", "investigador", "comisari", "coronel", "capitán", "magistrad", "procurador", "contralor", "defensor", "presidencia", "dueñ", "vendedor", "trabajador", "estudiante", "familia", "hij", "herman", "parlament", "congres", "senad", "asamblea", "cámara", "corte", "régimen", "junta", "fundador", "cofundador", "director", "gang", "banda", "cúpula", "homólog", "cancill", "exterior", "príncipe", "vice", "mandatari", "líder", "dirigente",
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
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre inicios finales se ha han había habían fue fueron no le les lo también el la lunes martes miércoles jueves "
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
        denied=listed("no nunca descarta descartó descartan descartaron ningún ninguna rechazó rehusó niega niegan negó negaron desmiente desmienten desmintió desmintieron"),
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
        cancelled=listed("esperanza levantamiento levantar levantó alivio aniversario conmemoración ruptura rompió canceló cancela aplazó aplaza suspendió suspende pospuso cancelada aplazada suspendida"),
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
        firing=("lanz", "dispar", "arroj", "tir", "llov"),
        calling=("calific", "tach", "tild", "consider", "juzg", "describ", "defin", "llam", "acus"),
        harsh=(
            "inmoral", "inacepta", "inadmisib", "intolerab", "vergonzos", "vergüenza", "cobard", "criminal", "crimen", "terroris",
            "ilegal", "ilegítim", "barbari", "atroz", "provoca", "agresión", "genocid", "injust", "peligros",
            "irresponsab", "hipócrit", "farsa", "error", "injerencia", "absurd", "limpieza", "masacre", "dictador", "asesin",
            "traici", "chantaje", "deplorab", "lamentab", "inhuman", "golpe", "fraude", "robo", "brutal", "salvaj", "escándal", "escandalos",
        ),
        revenge=listed("represalia venganza vengar respuesta contundente"),
        reflexive=listed("se"),
        openers=listed("antes ahí allí entretanto previamente anteriormente simultáneamente acto seguido horas además también asimismo igualmente posteriormente luego después más tarde paralelamente finalmente"),
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
