"""Extraction against gold: what must be reached, and nothing lost that is not explained beside the figures."""

from collections import Counter

import pytest

from parsing.extraction import extract
from parsing.scoring import Judgement, Tally, tally
from tests.accuracy import record
from tests.accuracy.figures import CORPORA, Corpus, articles_of, judge_all, measured
from tests.accuracy.folds import folds, lines
from tests.accuracy.table import on_page, table

FOLDED = frozenset({"reports", "made-up-reports"})
LEAST_PRECISE = 0.95
"""What a fold of a dozen articles must reach, where one wrong claim weighs more."""


@pytest.fixture(scope="module", params=CORPORA, ids=lambda corpus: corpus.name)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    """Each set of articles with gold that is here."""
    found: Corpus = request.param
    if not found.is_here:
        pytest.skip(f"the {found.name} do not stand beside this checkout")
    return found


@pytest.fixture(scope="module")
def judgements(corpus: Corpus) -> list[Judgement]:
    """What extraction got right and wrong on the set, read once."""
    return list(judge_all(corpus))


@pytest.fixture(scope="module")
def total(corpus: Corpus, judgements: list[Judgement], accuracy_report: list[str]) -> Tally:
    """All counts of the set together; they are printed at the end of the run."""
    total = sum(tally(judgements, lambda fact: fact.article).values(), Tally())
    accuracy_report.append(
        f"{corpus.name:<16} recall {total.recall:.3f} ({total.found}/{total.found + total.missed})   "
        f"precision {total.precision:.3f} ({total.right}/{total.right + total.wrong})"
    )
    return total


@pytest.mark.parametrize("target", ["recall", "precision"])
def test_the_target_is_reached(corpus: Corpus, total: Tally, target: str) -> None:
    assert getattr(total, target) >= getattr(corpus, target)


def test_nothing_is_lost_unexplained(corpus: Corpus, judgements: list[Judgement], accuracy_report: list[str]) -> None:
    before, _ = record.read(corpus.name)
    changes = list(record.changes(before, measured(judgements)))
    accuracy_report += [f"{corpus.name:<16} {change}" for change in changes]
    assert not [str(change) for change in changes if change.is_loss], 'mend it, or: make accuracy WHY="..."'


def test_rules_that_other_articles_bear_out_are_as_precise_on_a_fold(
    corpus: Corpus, accuracy_report: list[str]
) -> None:
    if corpus.name not in FOLDED:
        pytest.skip("too few articles for folds")
    found = list(folds(corpus))
    accuracy_report += lines(corpus, found)
    assert min(fold.borne_out.precision for fold in found) >= LEAST_PRECISE


def test_every_quote_stands_at_its_span(corpus: Corpus) -> None:
    for article in articles_of(corpus):
        claims = extract(article).claims
        assert [article.text[claim.start : claim.end] for claim in claims] == [claim.quote for claim in claims]


def test_no_claim_is_made_twice(corpus: Corpus) -> None:
    for article in articles_of(corpus):
        claims = Counter(claim.model_dump_json() for claim in extract(article).claims)
        assert not [claim for claim, times in claims.items() if times > 1]


def test_the_table_of_rules_is_that_of_the_recorded_figures() -> None:
    assert on_page() == table(), "make accuracy renews it"


LOSSES = [
    pytest.param({"found": 3}, {"found": 2}, ["loss  measure votes: found 3 -> 2"], id="fewer-found"),
    pytest.param({}, {"wrong": 1}, ["loss  measure votes: wrong 0 -> 1"], id="a-new-mistake"),
    pytest.param({"missed": 2}, {"missed": 1}, ["gain  measure votes: missed 2 -> 1"], id="fewer-missed"),
    pytest.param({"right": 1}, {"right": 4}, ["gain  measure votes: right 1 -> 4"], id="more-right"),
    pytest.param({"right": 1}, {"right": 1}, [], id="the-same"),
]


@pytest.mark.parametrize(("before", "now", "expected"), LOSSES)
def test_gains_are_told_from_losses(before: dict[str, int], now: dict[str, int], expected: list[str]) -> None:
    found = record.changes({"measure": {"votes": before}}, {"measure": {"votes": now}})
    assert [str(change) for change in found] == expected
