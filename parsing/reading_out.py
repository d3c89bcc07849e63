"""What articles say, read out of one after the other; none that fails takes the others with it."""

from collections.abc import Callable, Iterable

from parsing.models import Article, Extraction, FileProblem

Extract = Callable[[Article], Extraction]


def read_out_all(
    articles: Iterable[Article], extract: Extract | None = None
) -> tuple[tuple[Extraction, ...], tuple[FileProblem, ...]]:
    """What was read out of each article, and the articles that nothing could be read out of.

    `extract` stands in for the rules of `parsing.extraction`.
    """
    read = extract if extract is not None else _extract
    extractions: list[Extraction] = []
    failures: list[FileProblem] = []
    for article in articles:
        try:
            extractions.append(read(article))
        except Exception as fault:  # noqa: BLE001 - one bad report must not take the others with it
            message = f"No results could be read out of it: {type(fault).__name__}: {fault}"
            failures.append(FileProblem(path=str(article.path or article.name), message=message))
    return tuple(extractions), tuple(failures)


def _extract(article: Article) -> Extraction:
    """The rules are imported when the first article is read: commands that read none start sooner."""
    from parsing.extraction import extract

    return extract(article)
