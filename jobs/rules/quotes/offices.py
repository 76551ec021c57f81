"""Words for offices in the languages we read, each with the English one that it comes to. Folded.

By them "le président" and "رئیس‌جمهور" are looked for in the office a person is listed with.
"""

from storage.folding import fold


def _table(listed: str) -> dict[str, str]:
    """Lines of an English word and those of other languages."""
    table: dict[str, str] = {}
    for line in listed.strip().splitlines():
        english, _, others = line.strip().partition(" = ")
        for word in others.split():
            for part in fold(word).split():
                if part != english:
                    table.setdefault(part, english)
    return table


ENGLISH = _table(
    """
    president = président présidente presidente presidenta presidência präsident präsidentin президент президента cumhurbaşkanı الرئيس جمهور الجمهورية صدر
    minister = ministre ministro ministra ministra minister ministerin министр министра bakan bakanı وزیر وزير الوزير وزيرة الوزيرة
    premier = premier premiê première kanzler kanzlerin canciller chanceler chancelière chancelier премьер премьера başbakan نخست وزیراعظم وزیرِاعظم
    prime = primer primeiro primo премьер الوزراء الحكومة
    foreign = étrangères exteriores иностранных dışişleri خارجه الخارجية خارجہ
    head = chef cheffe jefe jefa chefe capo leiter глава главы başkan başkanı رئيس رئیس رئيسة سربراہ
    leader = patron patronne dirigeant dirigeante mandatario mandataria líder dirigente mandatário лидер лидера lider lideri رهبر الزعيم زعيم قائد القائد رہنما
    spokesman = porte-parole portavoz vocero vocera porta-voz portavoce sprecher sprecherin пресс-секретарь представитель представителя sözcü sözcüsü سخنگو سخنگوی المتحدث المتحدثة الناطق ترجمان
    secretary = secrétaire secretario secretaria secretário генсек генсека секретарь секретаря sekreteri دبیر دبیرکل الأمين الامين سیکریٹری
    general = général generalsekretär генеральный генерал genel کل العام جنرل سردار اللواء
    governor = gouverneur gobernador gobernadora governador губернатор vali valisi استاندار المحافظ گورنر
    mayor = maire alcalde alcaldesa prefeito sindaco bürgermeister bürgermeisterin мэр شهردار العمدة میئر
    ambassador = ambassadeur ambassadrice embajador embajadora embaixador botschafter посол büyükelçi büyükelçisi سفیر السفير سفير
    envoy = émissaire envoyé enviado спецпосланник المبعوث فرستاده ایلچی
    commander = commandant comandante kommandeur командующий komutan komutanı فرمانده القائد کمانڈر
    pope = pape pontife pontífice papa papst папа البابا پاپ پوپ
    king = roi rey rei könig король kral الملك شاه بادشاہ
    """
)
# Articles, and words of a description that tell nobody from another.
ARTICLES = frozenset(["le", "la", "l", "les", "el", "los", "o", "a", "il", "der", "die", "das"])
EMPTY = frozenset(
    map(
        fold,
        [
            "de",
            "du",
            "des",
            "d",
            "del",
            "da",
            "do",
            "dos",
            "di",
            "der",
            "l'état",
            "etat",
            "état",
            "la",
            "le",
            "von",
            "für",
            "gobierno",
            "république",
            "república",
            "repubblica",
            "nación",
            "республики",
            "страны",
            "рф",
            "وزارت",
        ],
    )
)
# They say that somebody heads something, and those words an office has for that.
HEADS = frozenset(["head", "chief", "leader", "boss", "ruler", "strongman"])
HEADING = frozenset(
    [
        "president",
        "premier",
        "prime",
        "chancellor",
        "king",
        "emir",
        "sultan",
        "emperor",
        "queen",
        "secretary",
        "chair",
        "chairman",
        "chairwoman",
        "director",
        "governor",
        "commissioner",
        "head",
        "chief",
        "leader",
        "commander",
        "general",
        "crown",
        "secretary-general",
        "director-general",
    ]
)
# By whom this is meant only the text before tells.
ANYBODY = frozenset(
    [
        "politician",
        "official",
        "statesman",
        "cleric",
        "republican",
        "democrat",
        "conservative",
        "liberal",
        "socialist",
        "lawmaker",
        "legislator",
        "congressman",
        "congresswoman",
        "billionaire",
        "tycoon",
        "diplomat",
        "man",
        "woman",
        "octogenarian",
        "septuagenarian",
        "native",
        "incumbent",
        "candidate",
        "nominee",
        "frontrunner",
        "activist",
        "monarch",
        "pontiff",
        "ruler",
        "strongman",
        "statesman",
        "islamist",
        "dissident",
        "laureate",
    ]
)
