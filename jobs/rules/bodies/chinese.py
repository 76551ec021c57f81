"""Organizations that nobody listed, in Chinese: by the word that their names end with.

Nothing stands between words there: a name begins behind a word that no name holds, a verb of what
is done with bodies, or a sign.
"""

import re
from collections.abc import Iterator

from jobs.rules.bodies.spans import Form
from jobs.rules.names.pages import Page

_HEADS = (
    "航空公司|大学|學院|学院|银行|銀行|集团|集團|公司|委员会|委員會|协会|協會|联合会|聯合會|基金会|基金會|研究院|研究所|"
    "法院|检察院|檢察院|电视台|電視台|通讯社|通訊社|日报|日報|早报|红十字会|紅十字會|红新月会|时报|時報|晚报|晚報|俱乐部|医院|工会|工會|协调会|总会|学会|"
    "商会|理事会|办事处|事务所|联盟|阵线|出版社|交易所|博物馆"
)
_HEAD = re.compile(f"(?:{_HEADS})")
# No name holds them.
_BETWEEN = re.compile(
    "[^\u4e00-\u9fff]|[的在与和对由向据了被是称说给从到为及或将已就把让该这那其各某经同并而以于但也则仍还后前]|"
    "访问|会见|出席|批评|表示|加入|担任|前往|宣布|通过|要求|告诉|包括|来自|成立|参加|支持|反对|起诉|收购|领导|任命|发布|指控|"
    "采访|接受|就读|任职|援引|引述|报道|呼吁|敦促|谴责|警告|关闭|袭击|进入|离开|认为|提出|指出|获得|有关|附近|一家|两家|多家|"
    "几家|数家|一个|两个|多个|当地|主席|总统|总理|部长|市长|发言人|教授|记者|议员|律师"
)
# With one of these alone before it a head names nothing.
_COMMON = re.compile(
    "国有|外国|地方|中央|最高|高等|上诉|联邦|国家|国际|执政|独立|调查|特别|选举|有限|股份|"
    "跨国|大型|石油|科技|私人|商业|投资|外资|上市|主要|著名|知名|军方|政府|常务|军事|公立|私立"
)
# Of these a country has many.
_THEIRS = frozenset(
    ["公司", "法院", "银行", "銀行", "医院", "工会", "工會", "学院", "集团", "航空公司"]
)
_LONGEST, _SHORTEST, _LEAST_OF_ITS_OWN = 14, 2, 3


def chinese_bodies(page: Page) -> Iterator[Form]:
    """The names of a page that end with a head word and have enough before it."""
    text = page.laid.text
    nations = {hit.start: hit.end for hit in page.nations}
    until = 0
    for head in _HEAD.finditer(text):
        start = _begin(text, head.start())
        # Behind another name a new one begins, unless little is left of it.
        start = until if start < until <= head.start() - _LEAST_OF_ITS_OWN else start
        until = head.end()
        before = text[start : head.start()]
        only_country = nations.get(start) == head.start() and head[0] in _THEIRS
        if len(before) >= _SHORTEST and not _COMMON.fullmatch(before) and not only_country:
            yield Form(start, head.end(), False)


def _begin(text: str, head: int) -> int:
    """Where the name begins that a head ends: behind the last word that is no part of one."""
    low = max(0, head - _LONGEST)
    start = low
    for between in _BETWEEN.finditer(text, low, head):
        start = between.end()
    return start
