"""What the discourse carries from sentence to sentence, explicitly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from parsing.extraction.moments import Seen, opens_with_time
from parsing.extraction.people import Person
from parsing.extraction.tokens import Token
from parsing.lexicon import election
from parsing.models import Measure

HERE = re.compile(r"(?i)\bhere\b")
"""What a report of one seat calls it, wherever else it has just been."""


@dataclass(slots=True)
class Context:
    """The state of reading: which seat, year and people a following sentence may leave unsaid."""

    year: int | None
    """The election the article is about."""
    main_seat: str | None
    """The seat the whole report is about; None in a round-up."""
    is_by_election: bool = False
    """Whether the article's own election is a by-election."""
    is_aside: bool = False
    """Whether the paragraph has turned to a council, a mayor or an opinion poll."""
    is_of_by_election: bool = False
    """Whether the aside is of a by-election alone."""
    coming: int | None = None
    """The year of an election still to come: what names no past one is then about none."""
    section_seat: str | None = None
    """The seat of the heading or of the paragraph that opened the section."""
    section_year: int | None = None
    """The year of a heading; None where the section is of the article's own election."""
    line_year: int | None = None
    """The past election that a line opens with, as its figures are of that."""
    line_paragraph: int | None = None
    """The last line of which `line_year` holds."""
    paragraph_seat: str | None = None
    paragraph: int = -1
    subject: Person | None = None
    """Whom the last sentence was about."""
    party: str | None = None
    """The party last spoken of."""
    speaker: Person | None = None
    last_named: tuple[Person, ...] = ()
    """The people the last sentence named."""
    recent: list[Person] = field(default_factory=list)
    """People in the order last named, the latest last."""
    topic_seat: str | None = None
    """The one seat last named, for round-ups without headings."""
    topic: Measure | None = None
    """The figure of the contest last spoken of: what "it" is in "it is now 6,728"."""
    then: int | None = None
    """The past election that "then" means after the last sentence."""
    before: int | None = None
    """The one it meant at the end of the paragraph before, where an election is still to come."""

    paragraph_year: int | None = None
    """The past election that a sentence of the paragraph opened with, until one speaks of now."""
    anchor: int | None = None
    """The past election last spoken of, however far back."""

    @property
    def seen(self) -> Seen:
        """From where the times of a sentence are seen."""
        return Seen(
            self.vantage or 0,
            self.then,
            self.anchor,
            is_to_come=self.vantage == self.coming,
            is_by_election=self.is_by_election,
        )

    @property
    def told_of(self) -> int | None:
        """The past election that the sentences before tell of."""
        return self.then or self.paragraph_year

    @property
    def on_the_ballot(self) -> int | None:
        """The election that candidates are listed for before it is held; None where its year is not known."""
        return self.coming if self.coming and election(self.coming) is not None else None

    @property
    def vantage(self) -> int | None:
        """The election from which "last time" and "five years ago" count back: one to come, else the article's own."""
        return self.on_the_ballot or self.year

    @property
    def seat(self) -> str | None:
        """The seat a sentence that names none is about."""
        return self.paragraph_seat or self.section_seat or self.main_seat or self.topic_seat

    @property
    def is_on_topic_alone(self) -> bool:
        """Whether nothing but a seat named some way back says which a sentence is about."""
        return not (self.paragraph_seat or self.section_seat or self.main_seat)

    def comes_back(self, tokens: Sequence[Token]) -> bool:
        """Whether a sentence ends an aside of a by-election: it begins with the time of a general election."""
        return self.is_of_by_election and opens_with_time(tokens)

    def return_to_main(self, words: str) -> None:
        """Come back to the seat of the report, if "here" says so, and forget the one the paragraph had turned to."""
        if self.main_seat and HERE.search(words):
            self.paragraph_seat = None

    def open_paragraph(self, paragraph: int) -> None:
        """Forget what held for one paragraph only."""
        if paragraph != self.paragraph:
            self.paragraph = paragraph
            self.paragraph_seat = None
            self.is_aside = self.is_of_by_election = False
            self.paragraph_year = None
            if self.coming:
                self.before, self.then = self.then, None

    def name(self, person: Person) -> None:
        """Remember that `person` was just named."""
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)
