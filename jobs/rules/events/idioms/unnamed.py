"""People of a country who do not act as the country: "Iranian officials", "fuentes israelíes"."""

from jobs.rules.events.idioms.idiom import listed
from jobs.rules.events.idioms.line import IdiomLine

_BEFORE = listed(
    # Spanish
    "funcionario funcionarios funcionaria responsables oficial oficiales experto expertos analista analistas "
    "medio medios fuente fuentes prensa periodista periodistas empresa empresas empresario empresarios "
    "diputado diputados senador senadores legislador legisladores policías médicos investigadores "
    "científicos activistas turistas juez jueces tribunal tribunales fiscal fiscales fiscalía agencias "
    "televisión diario diarios inversores agricultores estudiantes hackers justicia "
    # French
    "responsable responsables officiers officier source sources expert experts médias presse élus "
    "journalistes journaliste entreprises chercheurs scientifiques analystes magistrats juges juge "
    "enquêteurs fonctionnaires fonctionnaire députés sénateurs députée sénateur agriculteurs étudiants "
    "justice parquet télévision quotidien médecins investisseurs pirates"
)
_BEHIND = listed(
    # Russian
    "чиновники чиновник чиновника эксперты эксперт сми источники источник журналисты журналист ученые аналитики "
    "аналитик компании компания бизнесмены медики врачи депутаты сенаторы сенатор конгрессмен конгрессмены "
    "следователи прокуроры суд суды спортсмены пользователи исследователи политологи издание издания "
    "телеканал телеканалы таблоид инвесторы фермеры студенты хакеры политики "
    # Turkish
    "yetkili yetkililer yetkilisi yetkilileri medyası basını medya basın uzmanlar uzman kaynaklar kaynaklara "
    "kaynakları gazeteciler gazeteci şirketleri şirketi uzmanlar yatırımcılar mahkemesi savcılığı"
)
# Of who holds the office no longer or not yet.
_FORMER = listed("избранный бывший экс ancien ancienne ex entonces")
_EX = ("expresident", "exministr", "excanciller", "exprimer", "экс-", "ex-")
_NEAR = 4
_BEHIND_CHINESE = tuple(
    listed(
        "官员 媒体 专家 学者 企业 公司 记者 消息人士 智库 民调 检方 法院 科学家 研究人员 分析人士 游客 网民"
    )
)


def is_of_the_unnamed(told: IdiomLine, place: int) -> bool:
    """Whether a country only says whose people act, who are no government."""
    if not told.who[place].country:
        return False
    if not told.idiom.spaced:
        return told.text.startswith(_BEHIND_CHINESE, told.spans[place][1])
    words, idiom = told.words, told.idiom
    ahead = words[max(0, place - _NEAR) : place]
    if any(word in _FORMER or word.startswith(_EX) for word in ahead):
        return True
    if idiom.verb_last or idiom.adjectives:
        return bool(_BEHIND.intersection(words[place + 1 : place + 2]))
    return place > 0 and words[place - 1] in _BEFORE
