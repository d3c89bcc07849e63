"""Extraction beside a peer, beside a text it can dismiss, and on texts of growing length."""

from collections.abc import Iterator

from eyecite import get_citations

from benchmarks.timing import against, interleaved, seconds
from parsing.extraction import extract
from parsing.models import Article
from tests.accuracy.figures import CORPORA, articles_of

_ROUNDS = 7
_REPEATS = (1, 10, 100)
_AS_FAST, _DISMISSED, _LINEAR = 1.0, 10.0, 1.5
_IDLE_SENTENCE = (
    "The lane past the mill was under water again on Monday, and the children went to school along the bank, "
    "where somebody had laid planks. "
)
"""No seat, no party, nothing that a result needs."""


def extraction_lines() -> Iterator[str]:
    """Ratios, each beside its target."""
    articles = [article for corpus in CORPORA if corpus.is_here for article in articles_of(corpus)]
    longest = max(articles, key=lambda article: len(article.text))
    for article in articles:  # both have tables to read on first use
        extract(article)
    get_citations(longest.text)
    yield from _beside_peer(articles)
    yield _dismissal(articles)
    yield from _growth(sorted(articles, key=lambda article: len(article.text))[len(articles) // 2])


def _beside_peer(articles: list[Article]) -> Iterator[str]:
    """The peer is of the same kind, rules with spans over prose; in these texts it finds nothing."""
    times = interleaved(
        {
            "hustings": lambda: seconds(lambda: [extract(article) for article in articles]),
            "eyecite": lambda: seconds(lambda: [get_citations(article.text) for article in articles]),
        },
        _ROUNDS,
    )
    size = sum(len(article.text) for article in articles)
    yield f"{len(articles)} articles, {size:,} characters; medians of {_ROUNDS} runs in turn, processor time"
    for name, taken in times.items():
        yield f"{name:<9} {taken * 1000:7.1f} ms   {size / taken / 1e6:5.2f} million characters a second"
    yield f"as fast as the peer: {against(times['eyecite'] / times['hustings'], _AS_FAST, at_most=False)}"


def _dismissal(articles: list[Article]) -> str:
    """The same number of characters that report nothing, to those that report results."""
    idle = [article.model_copy(update={"text": _idle(len(article.text))}) for article in articles]
    times = interleaved(
        {
            "reports": lambda: seconds(lambda: [extract(article) for article in articles]),
            "idle": lambda: seconds(lambda: [extract(article) for article in idle]),
        },
        _ROUNDS,
    )
    ratio = times["reports"] / times["idle"]
    return f"no result in it, dismissed faster than a report is read: {against(ratio, _DISMISSED, at_most=False)}"


def _growth(article: Article) -> Iterator[str]:
    """Time for each repetition of one report, in a text of so many."""
    texts = {n: article.model_copy(update={"text": "\n\n".join([article.text] * n)}) for n in _REPEATS}
    runs = {str(n): lambda text=text: seconds(lambda: extract(text)) for n, text in texts.items()}
    times = interleaved(runs, 3)
    each = {n: times[str(n)] / n for n in _REPEATS}
    for n in _REPEATS:
        yield f"repeated {n:>3} times: {each[n] * 1000:6.2f} ms for each repetition"
    yield f"longest to shortest, for each repetition: {against(each[_REPEATS[-1]] / each[_REPEATS[0]], _LINEAR)}"


def _idle(length: int) -> str:
    return (_IDLE_SENTENCE * (length // len(_IDLE_SENTENCE) + 1))[:length]
