"""A text: its parts, words, sentences, dates and language."""
