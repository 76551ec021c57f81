"""What right before or behind a word makes it tell an event, or none. Folded."""

from jobs.rules.events.classes import words

# A wording that is no event by the word before it, or after it.
NOT_AFTER = {
    "attack": words("heart panic asthma anti verbal counter asthmatic under"),
    "strike": words("hunger general labor labour workers teachers rail nurses doctors"),
    "talk": frozenset(["small", "pep", "tough"]),
    "call": words("so roll wake close curtain"),
    "protest": frozenset(["in"]),
    "aid": words("first hearing legal student visual"),
    "sanction": words(
        "lift lifted lifting lifts ease eased easing eases removal remove removed removes waive "
        "waived relief under despite"
    ),
    "embargo": words("lift lifted lifting lifts ease eased end ended under despite"),
    "death": words("sudden"),
    "threat": words("the no a security nuclear terror terrorist"),
    "fire": words("cease brush under"),
    "meet": words("swim track athletics"),
    "head": words("the a"),
    "rally": words("stock market price"),
    "phone": words("mobile cell smart"),
    "back": words("came come went go going fought fight called call held hold turned pushed look"),
    "state": words("the a solid of"),
    "visit": words("website site"),
    "elect": words("president"),
}
NOT_BEFORE = {
    "ceasefire": words(
        "talk talks proposal proposals negotiation negotiations effort efforts resolution plan "
        "violation violations line monitors"
    ),
    "leave": words("open free"),
    "strike": words("force group capability a an out"),
    "sanction": words("relief waiver waivers list lists regime"),
    "attack": words("drone drones aircraft craft jets ads ad helicopter helicopters dog dogs submarine submarines"),
    "call": words("center centre centers centres itself himself herself themselves off"),
    "sign": words("up off language"),
    "meet": words("criteria deadline deadlines demand demands requirements requirement standards "
                  "target targets needs expectations conditions halfway obligations goals"),
    "die": words("down out"),
    "death": words("penalty toll sentence sentences row threat threats squad squads rate"),
    "fund": words("that which"),
    "elect": words("to"),
    "name": words("calling"),
    "slam": words("into"),
    "defend": words("itself himself herself themselves ourselves against from"),
    "ask": words("about if whether how why what when where by"),
    "shell": words("out company"),
    "fire": words("broke brigade"),
    "back": words("in to from and home at on into down up out off"),
    "hit": words("out back record"),
    "support": words("for to from group"),
    "protest": words("vote"),
    "ring": words("true"),
    "bomb": words("disposal squad"),
    "step": words("up in"),
    "give": words("up in way birth"),
    "aid": words("chief chiefs official officials coordinator minister worker workers agency agencies group groups convoy convoys organisation "
                 "organization organizations organisations"),
    "target": words("in near inside at of price audience market"),
    "visit": words("website site"),
    "pound": words("sterling"),
    "kill": words("bill time"),
    "win": words("t"),
    "declare": words("war bankruptcy"),
    **dict.fromkeys(["answer", "respond", "reply", "counter"], words("with by")),
}  # fmt: skip
# Nouns that tell an event only with one of these behind them.
NOUN_WITH = {
    "election": words("of"),
    "killing": words("of by"),
    "murder": words("of by"),
    "pause": words("between"),
    "lull": words("between"),
    "signing": words("of"),
    "rally": words("against over in"),
    **dict.fromkeys(
        ["fighting", "hostilities", "battle", "crossfire", "firefight", "gunfight"],
        words("between"),
    ),
}
_EXPRESSED = words(
    "express expresses expressed expressing voice voices voiced voicing pledge pledges pledged convey "
    "conveyed conveys reiterate reiterated reaffirm reaffirmed reaffirms declare declared offer offered "
    "promise promised reiterating pledging reaffirming showed extended"
)
# Nouns that tell one only with one of these before them.
NOUN_LED = {
    "support": _EXPRESSED,
    "curb": words(
        "clamp clamps clamped slap slaps slapped impose imposes imposed imposing tighten "
        "tightened tightening announce announced fresh new sweeping"
    ),
    "solidarity": _EXPRESSED,
    "appreciation": _EXPRESSED,
    "admiration": _EXPRESSED,
}
