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
_LONG_SAYS = (*(verb for verb in _SAYS if len(verb) > 1), "称", "稱")
# So many characters are a wording, and so many are more than a label.
_WORDING, _SHORT = 4, 6
_PAUSES = "：:,，、 "
_BREAKS = "。！？\n；;"
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
        said = self.text[words.start : words.end].rstrip(_PAUSES)
        if len(said) <= _WORDING and said[-1:] not in _BREAKS:
            return None
        low = max(0, words.first - _REACH)
        ahead = self.text[low : words.first].rstrip(_PAUSES)
        start = max(map(ahead.rfind, _BREAKS)) + 1
        if ahead.endswith(_SAYS):
            return self._named_in(low + start, ahead[start:])
        if words.end - words.start >= _SHORT and any(verb in ahead[start:] for verb in _LONG_SAYS):
            return self._named_in(low + start, ahead[start:])
        behind = self.text[words.last : words.last + _REACH]
        skipped = len(behind) - len(behind.lstrip(_PAUSES))
        ends = [at for sign in _COMMAS if (at := behind.find(sign, skipped)) >= 0]
        clause = behind[skipped : min(ends, default=len(behind))]
        if any(verb in clause for verb in _SAYS):
            return self._named_in(words.last + skipped, clause)
        return None

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
