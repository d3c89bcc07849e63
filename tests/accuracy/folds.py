"""How far the rules carry: each fold of the reports judged by the rules that the other folds bear out.

The reports are dealt into folds by chance that is always the same. A rule that was right about no article outside a
fold is one that only this fold asks for; leaving out what it says shows what the other rules make of reports they
were not made for.
"""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsing.extraction import extract
from parsing.scoring import Judgement, Tally, fact_of, judge, read_gold, tally
from tests.accuracy.figures import CORPORA, Corpus, articles_of

FOLDS = 5


class Fold(NamedTuple):
    """A fold's figures with all rules, and with only those that are borne out elsewhere."""

    reports: int
    all_rules: Tally
    borne_out: Tally


def folds(corpus: Corpus) -> Iterator[Fold]:
    """Each fold of a corpus, judged both ways."""
    gold = read_gold(corpus.gold)
    names = sorted(gold)
    random.Random(0).shuffle(names)
    read = {article.name: extract(article).claims for article in articles_of(corpus)}
    right = {name: _right(judge(gold[name], [fact_of(claim) for claim in read[name]])) for name in names}
    elsewhere = _elsewhere(corpus)
    for number in range(FOLDS):
        fold = names[number::FOLDS]
        known = elsewhere + sum((right[name] for name in names if name not in fold), Counter[str]())
        everything = [judge(gold[name], [fact_of(claim) for claim in read[name]]) for name in fold]
        kept = [judge(gold[name], [fact_of(claim) for claim in read[name] if known[claim.rule]]) for name in fold]
        yield Fold(len(fold), _total(everything), _total(kept))


def _elsewhere(corpus: Corpus) -> Counter[str]:
    """What each rule was right about in the other sets of articles that are here."""
    found = Counter[str]()
    for other in CORPORA:
        if other.name != corpus.name and other.is_here:
            gold = read_gold(other.gold)
            for article in articles_of(other):
                if article.name in gold:
                    found += _right(judge(gold[article.name], [fact_of(claim) for claim in extract(article).claims]))
    return found


def _right(judgement: Judgement) -> Counter[str]:
    """How often each rule was right about an article."""
    return Counter(str(fact.shown["rule"]) for fact in judgement.right)


def _total(judgements: Sequence[Judgement]) -> Tally:
    return sum(tally(judgements, lambda fact: fact.article).values(), Tally())


def lines(corpus: Corpus, found: Sequence[Fold]) -> Iterator[str]:
    """The folds as a table."""
    yield f"{corpus.name} in {FOLDS} random folds: with all rules, and with those that other articles bear out"
    for number, fold in enumerate(found, 1):
        yield f"  fold {number} ({fold.reports} articles)   {_shown(fold.all_rules)}   {_shown(fold.borne_out)}"


def _shown(total: Tally) -> str:
    return f"recall {total.recall:.3f} precision {total.precision:.3f}"
