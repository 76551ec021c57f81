"""Who says a quotation in Chinese and Japanese, which have no spaces between words."""

from bisect import bisect_left
from collections.abc import Sequence

from jobs.rules.article import Leader
from jobs.rules.quotes.marks import Marked
from jobs.rules.quotes.people import UNKNOWN, Speaker

_SAYS = (
    "说", "說", "表示", "称", "稱", "道", "指出", "强调", "強調", "写道", "寫道", "回应", "回應", "宣布",
    "补充", "補充", "警告", "呼吁", "呼籲", "认为", "認為", "述べた", "語った", "話した", "と述べ", "と語",
)  # fmt: skip
_PAUSES = "：:,，、 "
_BREAKS = "。！？\n；;"
_COMMAS = _BREAKS + "，,、：:”」』“「"
# How far from the quotation the verb can stand.
_REACH = 60
_LONGEST = 16


class Chinese:
    """Verbs of saying in front of a quotation, or in the clause behind it."""

    def __init__(self, text: str, people: Sequence[Leader]) -> None:
        self.text = text
        self._named = sorted(
            (mention.start, person.id, mention.text)
            for person in people
            for mention in person.mentions
            if mention.field == "text"
        )

    def speaker(self, words: Marked) -> Speaker | None:
        """Who says the words: 拜登说：“...”, or “...”，拜登说; None without a verb of saying."""
        low = max(0, words.first - _REACH)
        ahead = self.text[low : words.first].rstrip(_PAUSES)
        start = max(map(ahead.rfind, _BREAKS)) + 1
        if ahead.endswith(_SAYS):
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
            _, id, text = self._named[at]
            return Speaker(id, text)
        verb = min((clause.find(verb) for verb in _SAYS if verb in clause), default=0)
        words = clause[:verb]
        for sign in _COMMAS:
            words = words.rpartition(sign)[2]
        return Speaker(None, words) if words and len(words) <= _LONGEST else UNKNOWN
