"""Articles that are one article: what an agency sends to several papers is evidence once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from parsing.lexicon import fold
from parsing.models import Article, Extraction

ALIKE = 0.8
"""The least part of the shorter text's runs of words that stands in the longer too. A paper cuts a paragraph or adds
its own; two reporters do not share one run of words in ten."""
RUN = 5
"""Words in a run."""
_Key = tuple[object, ...]


def find_copies(articles: Mapping[str, Article], extractions: Mapping[str, Extraction]) -> dict[str, str]:
    """Each copy with its original: the one published first, else read first.

    Copies state the same facts in the same words. One whose figures have been put right, or that says more, is none.
    """
    groups: defaultdict[_Key, list[Article]] = defaultdict(list)
    for article in articles.values():
        groups[_said(article, extractions.get(article.name))].append(article)
    return dict(pair for group in groups.values() if len(group) > 1 for pair in _copies_among(group))


def _said(article: Article, extraction: Extraction | None) -> _Key:
    """All that an article states; of one that states nothing, its words."""
    claims = extraction.claims if extraction is not None else ()
    if not claims:
        return ("words", fold(article.text))
    facts = {(c.contest.address, c.measure, c.value, c.bound, c.party, c.from_party, c.person) for c in claims}
    return ("facts", frozenset(facts))


def _copies_among(group: list[Article]) -> Iterator[tuple[str, str]]:
    originals: list[tuple[str, frozenset[tuple[str, ...]]]] = []
    for article in sorted(group, key=lambda a: a.published or date.max):
        runs = _runs(article.text)
        original = next((name for name, others in originals if _are_alike(runs, others)), None)
        if original is None:
            originals.append((article.name, runs))
        else:
            yield article.name, original


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = fold(text).split()
    return frozenset(tuple(words[n : n + RUN]) for n in range(max(1, len(words) - RUN + 1)))


def _are_alike(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    return len(one & other) >= ALIKE * min(len(one), len(other))
