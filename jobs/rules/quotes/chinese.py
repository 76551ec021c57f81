"""Who says a quotation in Chinese and Japanese, which have no spaces between words."""

from bisect import bisect_left
from collections.abc import Sequence

from jobs.rules.article import Leader
from jobs.rules.quotes.marks import Marked
from jobs.rules.quotes.people import UNKNOWN, Speaker

_SAYS = (
    "说", "說", "表示", "称", "稱", "道", "指出", "强调", "強調", "写道", "寫道", "回应", "回應", "宣布",
    "补充", "補充", "警告", "呼吁", "呼籲", "认为", "認為", "述べた", "語った", "話した", "と述べ", "と語",
    "告诉", "告訴", "透露", "坦言", "重申", "批评", "批評", "谴责", "譴責", "解释", "解釋", "回答", "介绍",
    "介紹", "直言", "感叹", "感嘆", "承诺", "承諾", "反驳", "反駁", "质问", "質問", "提到", "写到", "喊",
    "发文", "發文", "声明", "聲明", "讲", "講", "形容", "抱怨", "回忆", "回憶", "问", "問", "评论", "坚称",
    "坦承", "承认", "承認", "辩称", "声称", "宣称", "坚持", "高喊", "大喊", "誓言", "发帖", "發帖", "感慨", "指责", "指責", "痛批", "抨击", "痛斥", "怒斥",
)  # fmt: skip
# Whom a pronoun means was named before.
_PRONOUNS = ("他", "她", "彼")
_OFFICES = ("该发言人", "發言人", "发言人", "总统", "總統", "总理", "部长", "部長", "主席", "首相")
# What a clause says before its verb of saying, besides who acts.
_ADVERBS = (
    "在", "于", "於", "对", "對", "向", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期",
    "当天", "今天", "昨天", "今日", "昨日", "日前", "随后", "則", "则", "还", "還", "也", "并", "並", "又",
    "曾", "再次", "明确", "接受", "就", "通过", "表示", "进一步", "特别", "当地", "同时", "对此",
)  # fmt: skip
# Those that are no part of other words, so that they may stand further off.
_LONG_SAYS = (*(verb for verb in _SAYS if len(verb) > 1), "称", "稱", "说，", "說，")
# What a title or a slogan in marks belongs to.
_TITLED = (
    "文章", "一文", "一书", "一書", "口号", "口號", "标语", "節目", "节目", "电影", "電影", "题为", "題為",
    "名为", "名為", "所谓", "所謂", "歌曲", "主题", "主題",
)  # fmt: skip
# Whoever is named behind them does not act.
_TO = ("对", "對", "向", "与", "與", "同", "和", "跟", "在", "据", "據")
# So many characters are a wording.
_WORDING = 4
_PAUSES = "：:,，、 "
_BREAKS = "。！？\n；;"
# Words in marks that end so are said, however few they are.
_ENDS = _BREAKS + "，,…"
_COMMAS = _BREAKS + "，,、：:”」』“「"
# How far from the quotation the verb can stand.
_REACH = 60
_LONGEST = 16
_NEARBY = 80


class Chinese:
    """Verbs of saying in front of a quotation, or in the clause behind it."""

    def __init__(self, text: str, people: Sequence[Leader]) -> None:
        self.text = text
        self._quoted: str | None = None
        self._named = sorted(
            (mention.start, person.id, mention.text)
            for person in people
            for mention in person.mentions
            if mention.field == "text"
        )

    def speaker(self, words: Marked) -> Speaker | None:
        """Who says the words: 拜登说：“...”, or “...”，拜登说; None without a verb of saying."""
        if words.end - words.start <= _WORDING and self.text[words.end - 1] not in _ENDS:
            return None
        low = max(0, words.first - _REACH)
        ahead = self.text[low : words.first]
        start = max(map(ahead.rfind, _BREAKS)) + 1
        clause = ahead[start:].rstrip(_PAUSES)
        if clause.endswith(_TITLED):
            return None
        apart = self.text[words.last : words.last + 1] != "的"
        if clause.endswith(_SAYS) or (apart and any(verb in ahead[start:] for verb in _LONG_SAYS)):
            return self._named_ahead(low + start, clause)
        behind = self.text[words.last : words.last + _REACH]
        skipped = len(behind) - len(behind.lstrip(_PAUSES))
        ends = [at for sign in _COMMAS if (at := behind.find(sign, skipped)) >= 0]
        clause = behind[skipped : min(ends, default=len(behind))]
        if any(verb in clause for verb in _SAYS):
            return self._named_in(words.last + skipped, clause)
        return None

    def _named_ahead(self, start: int, clause: str) -> Speaker:
        """Who is named last between commas before the quotation, and is not only spoken to or met."""
        end = len(clause)
        while end >= 0:
            first = max(clause.rfind(comma, 0, end) for comma in "，,") + 1
            at = bisect_left(self._named, (start + first, "", ""))
            at += clause.startswith(_TO, first)
            if at < len(self._named) and self._named[at][0] < start + end:
                _, self._quoted, text = self._named[at]
                return Speaker(self._quoted, text)
            end = first - 1
        return self._named_in(start, clause)

    def _named_in(self, start: int, clause: str) -> Speaker:
        """The first whom the clause names, else what stands before its verb."""
        at = bisect_left(self._named, (start, "", ""))
        if at < len(self._named) and self._named[at][0] < start + len(clause):
            _, self._quoted, text = self._named[at]
            return Speaker(self._quoted, text)
        verb = min((clause.find(verb) for verb in _SAYS if verb in clause), default=0)
        words = clause[:verb]
        for sign in _COMMAS:
            words = words.rpartition(sign)[2]
        ends = [found for adverb in _ADVERBS if (found := words.find(adverb)) > 0]
        words = words[: min(ends, default=len(words))]
        if words in _PRONOUNS or words in _OFFICES:
            return Speaker(self._last_named(start), words)
        self._quoted = None
        return Speaker(None, words) if words and len(words) <= _LONGEST else UNKNOWN

    def _last_named(self, place: int) -> str | None:
        """Who was quoted last, else who alone is named nearby before a place."""
        if self._quoted:
            return self._quoted
        at = bisect_left(self._named, (place, "", ""))
        near = {id for start, id, _ in self._named[max(0, at - 4) : at] if place - start < _NEARBY}
        return near.pop() if len(near) == 1 else None
