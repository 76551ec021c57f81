"""What Russian, Turkish, French and Spanish papers call somebody before or behind the name. Folded."""

from collections.abc import Iterator

from jobs.rules.names.declension import declined_title
from jobs.rules.people.wordlists import words_of
from storage.folding import fold

_RUSSIAN = """
блогер футболист хоккеист боксёр теннисист теннисистка полузащитник нападающий вратарь защитник капитан
пресс-секретарь вице-премьер вице-президент вице-спикер омбудсмен сенатор депутат губернатор мэр
подросток студент студентка пенсионер пенсионерка активист активистка священник протоиерей епископ митрополит
художник художница музыкант композитор дирижёр поэт поэтесса писательница драматург продюсер оператор
телеведущий телеведущая ведущий ведущая корреспондент корреспондентка обозреватель редактор главред
врач хирург педагог учитель учительница воспитательница ректор декан физик химик биолог социолог психолог
социал-демократ магнат миллиардер олигарх совладелец владелец основатель сооснователь акционер
свидетель потерпевший подсудимый обвиняемый задержанный подозреваемый заключённый политзаключённый
лётчик космонавт солдат рядовой сержант прапорщик генерал-майор генерал-лейтенант генерал-полковник
атташе консул посланник спецпредставитель комиссар еврокомиссар верховный советник помощник
референт юрист правозащитница защитница адвокатесса судья следователь шахтёр фермер водитель
певец рэпер комик модель чемпион чемпионка биатлонист лыжник пловец гимнастка фигурист фигуристка
шахматист шахматистка гонщик пилот велогонщик бизнесвумен экс-министр экс-президент экс-премьер экс-мэр
артист артистка актёр актриса режиссёр жительница житель владелица хозяйка мать отец вдова сын дочь
депутатка сенаторка соратник соратница политик политолог дипломат востоковед историк экономист
"""
ROLES_WEST = words_of("""
avocate avocats militante militant syndicaliste éleveur éleveuse agriculteur agricultrice infirmier infirmière
chirurgien chirurgienne enseignant enseignante instituteur institutrice proviseur étudiant étudiante retraité
retraitée habitante habitant riverain riveraine commerçant commerçante restaurateur boulanger bâtonnier
greffier gendarme policier brigadier commissaire colonel capitaine lieutenant sergent adjudant amiral
sociologue géographe anthropologue philosophe politiste juriste magistrat magistrate notaire huissier
essayiste dramaturge poète poétesse peintre sculpteur sculptrice photographe réalisateur réalisatrice
producteur productrice animateur animatrice présentateur présentatrice éditorialiste chroniqueur
attaquant défenseur gardien milieu ailier buteur sélectionneur nageur nageuse cycliste boxeur boxeuse
eurodéputé eurodéputée conseillère adjoint adjointe porte-parolat coordinateur coordinatrice
fondateur fondatrice cofondateur cofondatrice entrepreneur entrepreneuse ingénieur ingénieure
ministre préfète rectrice recteur pasteur rabbin archevêque évêque prêtre abbé
vocero vocera voceros activista activistas ganadero ganadera campesino campesina agricultor agricultora
maestro maestra docente estudiante enfermero enfermera cirujano cirujana vecino vecina comerciante
juez fiscala magistrado magistrada procurador procuradora defensor defensora contralor contralora
sociólogo socióloga politólogo politóloga antropólogo antropóloga filósofo filósofa jurista analista
dramaturgo pintor pintora escultor escultora fotógrafo fotógrafa cantautor cantautora guionista
futbolista centrocampista defensa arquero mediocampista seleccionador ciclista tenista boxeador nadador
nadadora atleta eurodiputado eurodiputada congresista legislador legisladora asambleísta ministro exfiscal
fundador fundadora cofundador cofundadora empresario empresaria ingeniero ingeniera rector rectora
sacerdote monseñor párroco imán cacique comisario teniente sargento general mayor brigadier vicealmirante
superviviente sobreviviente exguerrillero exjefe exasesor asesor asesora coordinador coordinadora
milletvekili eczacı hemşire cerrah öğrenci emekli çiftçi işçi sendikacı ekonomist iktisatçı tarihçi
sosyolog siyasetbilimci hukukçu hakim yargıç emniyet albayı korgeneral tümgeneral başsavcı
belgeselci karikatürist besteci ressamı heykeltıraş mimar mühendis girişimci kurucusu sunucu
spiker yorumcu kaleci forvet defans golcü güreşçi halterci yüzücü basketbolcu voleybolcu aktivist
muhtar belediyeci vekili eşbaşkanı eşgenel sözcüleri vaiz müezzin papaz haham
""")


def _russian() -> Iterator[str]:
    for title in _RUSSIAN.split():
        yield title
        yield from declined_title(title)


_FORMS = frozenset(_russian())
# Texts are looked through in small letters, where й and ё stay what they are, and folded.
ROLES_ABROAD = ROLES_WEST | _FORMS | frozenset(map(fold, _FORMS))
# With these a sentence begins, and no name holds them.
STOPS_ABROAD = words_of("""
башкирии башкортостана татарстана чечни дагестана ингушетии якутии бурятии карелии удмуртии чувашии мордовии тувы
хакасии алтая кубани ставрополья приморья забайкалья прикамья кузбасса подмосковья ленобласти петербурга
москвы крыма севастополя адыгеи калмыкии коми осетии сызрани самары казани уфы перми омска томска иркутска
хабаровска владивостока краснодара воронежа саратова челябинска екатеринбурга новосибирска копейска копейске
донбасса днр лнр абхазии приднестровья нагорного
позже ранее затем однако накануне вчера сегодня завтра также кроме после между наконец впрочем далее следом поэтому потом
здесь там когда если пока теперь сейчас напомним отметим причём причем тогда тем несмотря согласно около более менее лишь
только даже именно видимо возможно вероятно недавно сначала одновременно например среди против вместо вместе через перед
selon puis hier ensuite cependant toutefois pourtant aujourd hui demain depuis lors lorsque après avant selon d'après enfin ainsi
según luego ayer además mientras tras después antes mañana entonces también aunque cuando donde durante desde hasta contra
bugün dün sonra ancak fakat önce yarın ayrıca böylece genel üzere ardından göre
""") - words_of("hui antes contra d")
