"""Sentences in French, Spanish, Russian, Turkish and Chinese with a few names in them."""

import re

from jobs.rules.article import Country, Leader, Mention, Organization, Reading
from jobs.rules.events import events
from jobs.rules.texts.laid import Laid
from tests.rules.events.told import told

LEADERS = {
    "Raisi": ("IR", "Ebrahim Raisi|Raisi|Ebrahim Raïssi|Эбрахим(?:ом|у|а)? Раиси|Раиси|İbrahim Reisi|Reisi|莱希"),
    "Putin": ("RU", "Vladimir Poutine|Vladímir Putin|Putin|Владимир(?:ом|у|а)? Путин(?:ым|у|а)?|Путин(?:ым|у|а)?|普京"),
    "Macron": ("FR", "Emmanuel Macron|Macron|Эмманюэл(?:ь|ем|я) Макрон(?:ом|а|у)?|Макрон(?:ом|а|у)?|马克龙"),
    "Xi": ("CN", "Xi Jinping|Си Цзиньпин(?:ом|а|у)?|Şi Cinping|习近平"),
    "Erdogan": ("TR", "Recep Tayyip Erdoğan|Erdoğan|Erdogan|Эрдоган(?:ом|а|у)?|埃尔多安"),
    "Lula": ("BR", "Lula|卢拉"),
}  # fmt: skip
COUNTRIES = {
    "IR": "Iran|iranien(?:ne)?s?|Irán|iraní|Téhéran|Teherán|Иран[аеу]?|иранск\\w+|İran|伊朗",
    "RU": "Russie|russes?|Moscou|Rusia|Moscú|Росси[яиюей]+|Москв[ауеы]|российск\\w+|Rusya|Moskova|俄罗斯|莫斯科",
    "IL": "Israël|israélien(?:ne)?s?|Israel|israelíes?|Израил[ьяюе]м?|израильск\\w+|İsrail|以色列",
    "FR": "France|Франци[яиюей]+|Fransa|法国|Francia",
    "UA": "Ukraine|Ucrania|Украин[аыуеой]+|Киев|Ukrayna|乌克兰",
    "US": "États-Unis|américain(?:e)?s?|Washington|Estados Unidos|США|ABD|美国",
    "TR": "Turquie|Turquía|Турци[яиюей]+|Türkiye|土耳其",
    "CN": "Chine|chinois|China|Кита[йяею]|Çin|中国|中方",
    "PS": "Gaza|Gazze|加沙",
    "MX": "México|mexicano|Мексик[аиу]",
    "CU": "Cuba",
}
BODIES = {"UN": "ONU|ООН|BM|联合国", "Hamas": "Hamas|ХАМАС|哈马斯"}


def _mentions(text: str, names: str) -> tuple[Mention, ...]:
    apart = "" if re.search("[\u4e00-\u9fff]", text) else r"(?<!\w)"
    behind = "" if not apart else r"(?!\w)"
    found = re.finditer(f"{apart}(?:{names}){behind}", text)
    return tuple(Mention(m.start(), m.end(), m.group()) for m in found)


def all_told(text: str) -> list[str]:
    """What is told there, as `kind status: who > whom`."""
    read = Reading(
        leaders=tuple(
            Leader(id, id, None, home, found)
            for id, (home, names) in LEADERS.items()
            if (found := _mentions(text, names))
        ),
        countries=tuple(
            Country(id, id, f) for id, names in COUNTRIES.items() if (f := _mentions(text, names))
        ),
        organizations=tuple(
            Organization(id, id, f) for id, names in BODIES.items() if (f := _mentions(text, names))
        ),
    )
    return [told(event) for event in events(Laid(text), read)]
