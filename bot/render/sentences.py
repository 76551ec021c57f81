"""The sentence by which an article is told, as it stands in it."""

from jobs.rules.texts.sentences import sentences
from storage.tables import Article


def opening(article: Article) -> str:
    """The first sentence of an article that its title does not say already."""
    title = " ".join(article.title.rstrip("….").split())
    for start, end in list(sentences(article.text))[:3]:
        sentence = " ".join(article.text[start:end].split())
        if not (title and sentence.startswith(title)):
            return sentence
    return ""
