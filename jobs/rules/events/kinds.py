"""Kinds of events that are read alike in every language."""

# What somebody does by saying how he stands to another.
STANCES = frozenset(["praise", "appeal", "demand", "condemn", "threaten"])
# What is done by speaking.
SPEECH = STANCES | {"statement"}
# What two do with each other.
MUTUAL = frozenset(["call", "meet", "sign", "ceasefire"])
