"""In the process that draws: what has arrived so far."""

from parsing.collection import Collection
from parsing.growing import in_order
from parsing.models import Article, Extraction, FileProblem, Result
from parsing.reference import EMPTY
from tui.ahead.batch import Batch, Rest


class Arriving:
    """Batches put together."""

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._extractions: dict[str, Extraction] = {}
        self._problems: list[FileProblem] = []
        self._results: dict[str, tuple[Result, ...]] = {}
        self._rest = Rest({}, (), (), EMPTY)

    def add(self, batch: Batch) -> None:
        """Take in a batch."""
        self._articles |= {article.name: article for article in batch.articles}
        self._extractions |= {extraction.article: extraction for extraction in batch.extractions}
        self._problems.extend(batch.problems)
        self._results |= batch.results
        self._rest = batch.rest or self._rest

    @property
    def found(self) -> int:
        """How many articles there are so far."""
        return len(self._articles)

    @property
    def read_out(self) -> int:
        """How many articles have been read out."""
        return len(self._extractions)

    def so_far(self) -> Collection:
        """All that is known by now, in the order in which reading everything at once would give it."""
        read = self._extractions
        return Collection(
            articles=dict(self._articles),
            extractions={name: read[name] for name in self._articles if name in read},
            problems=tuple(self._problems),
            results=in_order(self._results),
            copies=self._rest.copies,
            unused=self._rest.unused,
            broken=self._rest.broken,
            record=self._rest.record,
            adds_seats=self._rest.adds_seats,
        )
