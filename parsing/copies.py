"""Articles that are one article: what an agency sends to several papers is evidence once."""

from collections import Counter, defaultdict
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
_Run = tuple[str, ...]


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
    originals: list[tuple[str, int]] = []
    # An article is compared only with the originals that share a run with it: others say the same by chance.
    holders: defaultdict[_Run, list[int]] = defaultdict(list)
    for article in sorted(group, key=lambda a: a.published or date.max):
        runs = _runs(article.text)
        shared = Counter(holder for run in runs for holder in holders.get(run, ()))
        alike = (n for n, amount in sorted(shared.items()) if amount >= ALIKE * min(len(runs), originals[n][1]))
        original = next(alike, None)
        if original is not None:
            yield article.name, originals[original][0]
            continue
        for run in runs:
            holders[run].append(len(originals))
        originals.append((article.name, len(runs)))


def _runs(text: str) -> frozenset[_Run]:
    words = fold(text).split()
    return frozenset(tuple(words[n : n + RUN]) for n in range(max(1, len(words) - RUN + 1)))
