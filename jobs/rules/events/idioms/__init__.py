"""Events of languages that are read by a table of wordings: Chinese, French, Russian, Spanish, Turkish."""
