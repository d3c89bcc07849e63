"""What Explore gives out: the words behind a figure, comparisons, copies, files."""

from textual import on

from parsing.models import Basis
from parsing.results import result_key
from tui.branches import contests_of
from tui.messages import Cite, OpenCandidate, OpenComparison, OpenWords
from tui.rows.contest import FigureTarget
from tui.rows.evidence import figure_words, stated_by
from tui.screens.explore.narrowing import ExploreNarrowing
from tui.widgets.sheet import Sheet
from tui.words import count


class ExploreTaking(ExploreNarrowing):
    """Opens, copies and exports what the cursor rests on."""

    # --- the figures and their words ---

    @on(Sheet.Chosen, "#contest")
    def _open_figure(self, chosen: Sheet.Chosen) -> None:
        if isinstance(chosen.target, FigureTarget):
            claims = stated_by(chosen.target.figure)
            if claims:
                self.post_message(OpenWords(claims[0].article, claims, why=figure_words(chosen.target)))
            elif chosen.target.figure.basis is Basis.OFFICIAL:
                self.say("From the official record; no article prints it.")

    @on(Sheet.Chosen, "#outline")
    def action_article(self) -> None:
        """The article that says most of this contest."""
        result, target = self.result, self.pane.figure
        if result is None or not result.claims:
            self.say("No article speaks of this one.")
            return
        passage = self.passage
        if target is None and passage is not None:
            self.post_message(OpenWords(passage.article, span=(passage.start, passage.end)))
            return
        claims = (stated_by(target.figure) if target is not None else ()) or result.claims
        self.post_message(OpenWords(claims[0].article, claims))

    def open_source(self, source: str) -> None:
        """The article of `ARTICLE:START-END`, at these words."""
        article, _, place = source.rpartition(":")
        start, _, end = place.partition("-")
        if start.isdecimal() and article in self.collection.articles:
            span = (int(start), int(end) if end.isdecimal() else int(start) + 1)
        elif source in self.collection.articles:
            article, span = source, None
        else:
            self.say(f"There is no article {article or source}.")
            return
        claims = self.collection.claims_of(article)
        exact = [claim for claim in claims if span == (claim.start, claim.end)]
        here = exact or [claim for claim in claims if span and claim.start < span[1] and span[0] < claim.end]
        self.post_message(OpenWords(article, here or claims, None if here or not span else span))

    # --- commands ---

    def action_compare(self) -> None:
        """The marked contests side by side, or the years of this seat."""
        if not self.is_loaded:
            return
        marked = [whole for contest in self.outline.marked if (whole := self.collection.whole(contest)) is not None]
        if len(marked) > 1:
            self.post_message(OpenComparison(marked))
        elif self.result is not None:
            seat = self.result.contest.seat
            self.post_message(OpenComparison(self.collection.history(seat), seat))

    def action_candidate(self) -> None:
        """The candidate whose figure the cursor rests on, or the winner."""
        result, target = self.result, self.pane.figure
        lines = result.candidates if result is not None else ()
        own = [c for c in lines if target and any(target.figure is f for f in (c.votes, c.share, c.share_change))]
        chosen = [*own, *([result.winner] if result is not None and result.winner else []), *lines]
        if chosen:
            self.post_message(OpenCandidate(chosen[0]))
        else:
            self.say("Nobody is known to have stood here.")

    def action_copy(self) -> None:
        """Send what the cursor rests on to the clipboard."""
        from tui.copying import text_and_claims

        if self.result is not None:
            self.copy(text_and_claims(self.pane.figure, self.result, self.pane.sentence)[0])

    def action_cite(self) -> None:
        """Send what the cursor rests on, its words and the command that shows the contest to the clipboard."""
        from tui.copying import text_and_claims

        if self.result is not None:
            text, claims = text_and_claims(self.pane.figure, self.result, self.pane.sentence)
            self.post_message(Cite(text, claims))

    def action_export(self) -> None:
        """Write the contest, the marked contests, or all of the tree, a figure a line, to a file."""
        from tui.cli.flat import FIGURE_COLUMNS, figure_rows

        marked = [known for contest in self.outline.marked if (known := self.collection.known(contest)) is not None]
        marked.sort(key=result_key)
        if self.pane.has_focus and self.result is not None:
            what, of, results = self.result.contest.address, "", [self.result]
        elif marked:
            what, of, results = "marked", f"{count(len(marked), 'marked contest', 'marked contests')}: ", marked
        else:
            what, of, results = "seats", "", contests_of(self.outline.regions)
        self.export(what, FIGURE_COLUMNS, list(figure_rows(results, self.collection)), of)
