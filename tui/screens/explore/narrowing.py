"""What is looked for in Explore: which seats the tree shows, and how they were found."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from parsing.models import slug
from tui.branches import RegionNode, narrowed, seat_count
from tui.giving_way import giving_way
from tui.safe import visible
from tui.screens.explore.panes import ExplorePanes

if TYPE_CHECKING:
    from parsing.collection import Collection
    from parsing.regions import RegionGroup
    from parsing.searching import Found, Passage, SeatSearch


class ExploreNarrowing(ExplorePanes):
    """Narrows the tree to what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.every: tuple[RegionNode, ...] = ()
        """All branches, in their order."""
        self.hits: int | None = None
        """How many seats were found; None where nothing is looked for."""
        self._search: SeatSearch | None = None
        self._searched: Collection | None = None
        self._found: Found | None = None

    @property
    def search(self) -> "SeatSearch":
        """The search over the collection, made when somebody first looks for something."""
        if self._search is None or self._searched is not self.collection:
            from parsing.searching import SeatSearch

            self._search, self._searched = SeatSearch(self.collection), self.collection
        return self._search

    def found(self, query: str) -> None:
        """Narrow the tree to what was typed so far."""
        if self.is_loaded:
            self.narrow(query)
            if query:
                self.outline.to_first_seat()

    def narrow(self, query: str) -> None:
        """Narrow the tree; the cursor stays where it was, if that is left. What cannot be told yet narrows nothing."""
        self._found = found = self.search.find(query, is_checked=self.is_checked) if query.strip() else None
        if found is not None and found.needs is not None:
            self.note_of_find(found.said)
            self.run_worker(partial(self._get_ready, found.needs), thread=True, exclusive=True, group="search")
            return
        regions = self._fitting(found) if found is not None else self.every
        self.hits = seat_count(regions) if found is not None else None
        amount = "" if self.hits is None else f"{self.hits:,} of {seat_count(self.every):,} "
        said = (found.wrong or found.said) if found is not None else ""
        self.outline.narrow(regions, amount)
        self.note_of_find(said)
        self.say_how_much()

    def _fitting(self, found: "Found") -> tuple[RegionNode, ...]:
        """The branches of what was found: of figures only the contests that fit, under the names they then had."""
        if found.contests is None or found.seats is None:
            return narrowed(self.every, found)
        return self.arranged(self.collection.regions_of(found.contests, found.seats))

    def _get_ready(self, needs: Callable[[], None]) -> None:
        """What a search needs of thousands of articles or contests, beside the event loop: it takes seconds."""
        with giving_way():
            needs()
        self.app.call_from_thread(self._find_again)

    def _find_again(self) -> None:
        if self._found is not None and self._found.needs is not None:
            self.found(self.query_text)

    def arranged(self, groups: "tuple[RegionGroup, ...] | None" = None) -> tuple[RegionNode, ...]:
        """All seats, or those of `groups`, in the order of the tree."""
        raise NotImplementedError

    def say_how_much(self) -> None:
        """Say in the title how much there is, and how much of it was found."""
        raise NotImplementedError

    # --- words found in an article ---

    @property
    def passage(self) -> "Passage | None":
        """Where the words stand by which the seat shown was found."""
        if self._found is None or self.result is None:
            return None
        return self._found.passages.get(slug(self.result.contest.seat))

    @property
    def words_found(self) -> str:
        """The paragraph by whose words the seat shown was found, and its article; "" for none."""
        passage = self.passage
        if passage is None:
            return ""
        text = self.collection.articles[passage.article].text[passage.start : passage.end]
        return visible(f"“{text.strip()}” ({passage.article})")
