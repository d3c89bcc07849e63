"""The seats of Explore: which of them the tree shows, in what order, which are marked, and where its cursor stands."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from parsing.models import Contest, Result
from parsing.regions import RegionGroup
from tui.arranging import Arrangement, arrangement_named, figure_beside, needs_findings
from tui.branches import ContestNode, RegionNode, SeatNode, contests_of, first_contest, narrowed, seat_count
from tui.doubting import doubt_mark
from tui.giving_way import giving_way
from tui.messages import Rearranged
from tui.screens.explore.narrowing import ExploreNarrowing
from tui.standing import standing_sentence
from tui.title import how_much
from tui.view import View
from tui.words import contest_name, marked_words

MANY: Final = 500
"""Results of which the names are made ready before anybody looks for one: a first search would hold up its key."""


class ExploreSeats(ExploreNarrowing):
    """Fills the tree from the collection; groups, sorts and narrows it."""

    def __init__(self) -> None:
        super().__init__()
        self._arrangement = Arrangement()
        self._reading = ""
        """How far reading has come, while it goes on."""

    # --- data ---

    def refill(self) -> None:
        """Show the collection, where the cursor was before or at what the first report is about."""
        collection = self.collection
        self.is_checked = False
        self.every = self.arranged()
        self.pane.standing_of = partial(standing_sentence, collection=collection)
        self.pane.most = max((len(result.candidates) for result in collection.results), default=0)
        was_empty = self.outline.node is None
        self.outline.say_order(self._arrangement.words, self._figure_of)
        self.outline.fill(self._mark_of, collection.timeline, has_articles=bool(collection.articles))
        self.narrow(self.query_text)
        wanted = first_contest(collection) if was_empty else None
        if wanted is not None and not self.outline.stand_on(wanted):
            self.outline.action_move(1)
        self.say_how_much()
        self.show_node()
        if not self._reading:
            self.call_after_refresh(self.run_worker, self._check, thread=True, exclusive=True, group="findings")

    def show_progress(self, reading: str) -> None:
        """Say how far reading has come; "" when it has been done."""
        self._reading = reading
        self.say_how_much()

    def _check(self) -> None:
        """Find what does not add up, beside the event loop: the seats need not wait for it."""
        with giving_way():
            self.collection.prepare_findings()
            if len(self.collection.results) > MANY:
                self.search.read_names()
        self.app.call_from_thread(self._show_findings)
        if self.collection.adds_seats:
            self.search.read_names()
            self.collection.prepare_record()

    def _show_findings(self) -> None:
        self.is_checked = True
        self.say_how_much()
        if needs_findings(self._arrangement.key) or self.query_text:
            self._arrange(self._arrangement)
        self.outline.redraw()
        self.show_node()

    def go_to(self, contest: Contest) -> bool:
        """Stand on a contest; False where there is none."""
        self._clear_find()
        found = self.outline.stand_on(contest)
        self.to_tree()
        return found

    def open_at(self, seat: str, year: int | None, *, only_if_there: bool = False) -> bool:
        """Stand on a seat as a person names it, at a year or at its last election; True where it is there.

        Says so where it is not, unless it may still come.
        """
        read = self.collection.elections_of(seat)
        results = (self.collection.known_of(seat) if year is not None or not read else read) or self._nearly(seat)
        of_year = [result for result in results if year is None or result.contest.year == year]
        if of_year:
            self.outline.stand_on(of_year[-1].contest)
        elif only_if_there:
            return False
        elif results:
            self.outline.stand_on(results[-1].contest)
            self.say(f"No report speaks of {results[-1].contest.seat} {year}.")
        else:
            self.say(f"No report speaks of {seat}.")
        return bool(of_year)

    # --- the view, as a command line has it ---

    def take_up(self, view: View) -> None:
        """Order, narrow and mark the seats as a view says; the cursor stays on its contest, where that is left."""
        self.mark_again(view.marks)
        self.query_text = " ".join(view.find)
        self._arrange(arrangement_named(view.group, view.sort, backwards=view.backwards))

    def mark_again(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """Mark the contests at these addresses; those come back that are not known by now."""
        found = {address: self.collection.at(address) for address in addresses}
        self.outline.mark([result.contest for result in found.values() if result is not None])
        self.say_how_much()
        return tuple(address for address, result in found.items() if result is None)

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """The tree as it is ordered, narrowed and marked, and where its cursor stands."""
        from tui.copying import contest_words

        order, usual = self._arrangement, Arrangement()
        view = View(
            group=order.grouping if order.grouping != usual.grouping else "",
            sort=order.key if order.key != usual.key else "",
            backwards=order.backwards,
            find=tuple(self.query_text.split()),
            marks=tuple(sorted(contest.address for contest in self.outline.marked)),
        )
        return view, contest_words(self.result.contest) if self.result is not None else ()

    def _nearly(self, seat: str) -> Sequence[Result]:
        found = narrowed(self.every, self.search.find(seat))
        return found[0].seats[0].results if found else ()

    def _mark_of(self, contest: Contest) -> str:
        return doubt_mark(self.collection.findings_of(contest)) if self.is_checked else ""

    def say_how_much(self) -> None:
        """Say in the title how much there is, and how far reading has come."""
        if not self.is_loaded:
            self.title_line.show("hustings", self._reading)
            return
        known = how_much(
            self.collection, seat_count(self.every), self.hits, is_checked=self.is_checked, reading=self._reading
        )
        marked = len(self.outline.marked)
        self.title_line.show("hustings", f"{known} · {marked:,} marked" if marked else known)

    def go_back(self) -> bool:
        """From the figures to the tree, or from a narrowed tree to the whole."""
        if self.pane.has_focus:
            self.to_tree()
            return True
        return self._clear_find()

    def action_mark(self) -> None:
        """Mark for comparing."""
        self.outline.toggle_mark()
        self.say_how_much()
        marked = sorted(self.outline.marked, key=contest_name)
        self.say(marked_words(marked, contests_of(self.outline.regions), self.key_of("compare")))
        self.post_message(Rearranged())

    def action_seat(self, step: int) -> None:
        """To the next or the previous seat."""
        self.outline.step_seat(step)

    # --- the order of the tree ---

    def action_sort(self) -> None:
        """Sort by the next figure."""
        self._rearrange(self._arrangement.resorted())

    def arranged(self, groups: tuple[RegionGroup, ...] | None = None) -> tuple[RegionNode, ...]:
        """The seats in their order; by name until that order is known."""
        arrangement = self._arrangement
        if not self.is_checked and needs_findings(arrangement.key):
            arrangement = replace(arrangement, key="name")
        return arrangement.arrange(self.collection, groups)

    def _figure_of(self, node: SeatNode | ContestNode) -> str:
        """What stands beside a node: the figure that seats are sorted by, else the majority."""
        result = node.latest if isinstance(node, SeatNode) else node.result
        if not self.is_checked and needs_findings(self._arrangement.key):
            return ""
        return figure_beside(result, self._arrangement.key, self.collection)

    def action_reverse(self) -> None:
        """Sort the other way round."""
        self._rearrange(self._arrangement.reversed())

    def action_group(self) -> None:
        """Group by the next thing."""
        self._rearrange(self._arrangement.regrouped())

    def _rearrange(self, arrangement: Arrangement) -> None:
        self._arrange(arrangement)
        self.post_message(Rearranged())

    def _arrange(self, arrangement: Arrangement) -> None:
        if not self.is_loaded:
            return
        node, self._arrangement = self.outline.node, arrangement
        self.every = self.arranged()
        self.outline.say_order(arrangement.words, self._figure_of)
        self.narrow(self.query_text)
        self.outline.stand_near(node)

    def _clear_find(self) -> bool:
        if not self.query_text:
            return False
        self.query_text = ""
        here = self.result
        self.narrow("")
        if here is not None:
            self.outline.stand_on(here.contest)
        return True
