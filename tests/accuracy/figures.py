"""What extraction gets right and wrong on each set of articles with gold, by measure and by rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from parsing.extraction import extract
from parsing.models import Article
from parsing.reading import load
from parsing.scoring import Fact, Judgement, Tally, fact_of, judge, read_gold, tally

ROOT = Path(__file__).parents[2]
KINDS = ("measure", "rule")
Figures = dict[str, dict[str, dict[str, int]]]
"""By kind, then by measure or rule: how many gold facts were found and missed, how many claims right and wrong."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles with gold, and what must be reached on them."""

    name: str
    texts: Path
    gold: Path
    recall: float
    precision: float

    @property
    def is_here(self) -> bool:
        """The originals stand beside the checkout, or do not."""
        return self.texts.is_dir() and self.gold.is_dir()


_SHARED = ROOT.parent / "shared"
_REPORTS = _SHARED / "reports" / "dev"
CORPORA = (
    Corpus("retellings", ROOT / "seeds", ROOT / "tests" / "gold", recall=0.97, precision=0.97),
    Corpus("made-up-reports", ROOT / "tests" / "reports", ROOT / "tests" / "reports" / "gold", 0.90, 0.97),
    Corpus("originals", _SHARED / "seeds", _SHARED / "gold" / "seeds", recall=0.99, precision=0.99),
    Corpus("reports", _REPORTS / "texts", _REPORTS / "gold", 0.95, 0.98),
)


def judge_all(corpus: Corpus) -> Iterator[Judgement]:
    """A judgement for each article of a corpus."""
    gold = read_gold(corpus.gold)
    for article in articles_of(corpus):
        if article.name in gold:
            yield judge(gold[article.name], [fact_of(claim) for claim in extract(article).claims])


def articles_of(corpus: Corpus) -> tuple[Article, ...]:
    """The articles of a corpus, the files of its folder alone."""
    files = sorted(path for path in corpus.texts.iterdir() if path.suffix in {".txt", ".md"})
    articles, problems = load(files)
    assert not problems
    return articles


def measured(judgements: list[Judgement]) -> Figures:
    """The counts of judgements, by measure and by rule."""
    by_measure = tally(judgements, lambda fact: fact.measure)
    claims = [Judgement(right=judgement.right, wrong=judgement.wrong) for judgement in judgements]
    by_rule = tally(claims, _rule)
    return {"measure": _plain(by_measure), "rule": _plain(by_rule)}


def _rule(fact: Fact) -> str:
    return str(fact.shown["rule"])


def _plain(counts: Mapping[str, Tally]) -> dict[str, dict[str, int]]:
    fields = ("found", "missed", "right", "wrong")
    return {name: {field: n for field in fields if (n := getattr(count, field))} for name, count in counts.items()}
