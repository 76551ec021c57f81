"""Events of English sentences: wordings, verbs, nouns, and who stands on which side of them."""
