"""The reading of one article, sentence by sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parsing.extraction.ballots import RULE as ON_THE_BALLOT
from parsing.extraction.chunks import Who
from parsing.extraction.collective import Collective, read_challenger, read_collective
from parsing.extraction.discourse.asides import is_other, names_another_seat
from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.memory import remember_fact, remember_sentence
from parsing.extraction.discourse.opening import open_section
from parsing.extraction.discourse.placed import Placed, Prepared
from parsing.extraction.discourse.placing import place
from parsing.extraction.discourse.preparing import prepare
from parsing.extraction.discourse.reach import reaches_on
from parsing.extraction.discourse.sharing import joined, named_beside, shared_out
from parsing.extraction.discourse.topic import on_topic
from parsing.extraction.discourse.where import seats_meant
from parsing.extraction.discourse.whose import FEMALE, MALE, NOBODY, Whose
from parsing.extraction.facts import Fact
from parsing.extraction.moments import TIMES, opens_now
from parsing.extraction.people import FULL_LIST, People, Person
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.models import Measure, Settled

WINS = frozenset({Measure.WINNER, Measure.OUTCOME})
DUELS = frozenset(
    {
        "beat",
        "beaten-by",
        "has-beaten",
        "who-lost",
        "sent-home",
        "majority-over-somebody",
        "had-beaten-somebody",
        "won-by-beating",
    }
)
"""Rules of which the loser stood too, also in the past."""


class Discourse:
    """Reads the sentences of one article in order."""

    def __init__(
        self, text: str, people: People, seats: Seats, context: Context, party_of: Callable[[Token], str]
    ) -> None:
        self._text = text
        self._people = people
        self._seats = seats
        self._context = context
        self._party_of = party_of
        self.placed: list[Placed] = []
        self.unsettled: list[tuple[Fact, str]] = []
        """Facts that were read but not settled, and why."""
        self.challengers: dict[str, str] = {}
        """Seats that a party would have had to take, and that party."""
        self._astray: Sentence | None = None
        """The last sentence about a seat that is not settled."""
        self._back_at: dict[int, int] = {}
        """Where each paragraph comes back to now for the last time."""
        self._elsewhere: set[str] = set()
        """Whoever won a seat that is not settled: what is said of them later is of no other."""
        self.collectives: list[tuple[Collective, Prepared]] = []
        """What was said of several seats at once."""

    def read(self, sentences: Sequence[Sentence]) -> None:
        """Read every sentence; facts that can be settled come into `placed`."""
        prepared = prepare(self._text, sentences, self._people, self._party_of)
        self._back_at = {one.sentence.paragraph: one.sentence.start for one in prepared if opens_now(one.tokens)}
        for ready in prepared:
            self._read_one(ready)
        for collective, ready in self.collectives:
            self.placed += shared_out(collective, ready, self.placed, self._seats, self._context.year)

    def _read_one(self, ready: Prepared) -> None:
        context = self._context
        context.open_paragraph(ready.sentence.paragraph)
        context.return_to_main(self._text[ready.sentence.start : ready.sentence.end])
        seats = seats_meant(ready.sentence, self._seats, context)
        topics = [one for one in seats if reaches_on(self._text, *one, ready.sentence.tokens, context)]
        ready = ready._replace(facts=self._facts_of(ready), seats=seats, topics=topics)
        open_section(context, ready)
        heading = context.section_year
        told_of = context.paragraph_year if self._is_before_now(ready) else heading
        before = len(self.placed)
        last = NOBODY
        for fact in sorted(ready.facts, key=lambda fact: (fact.at, fact.end)):
            context.section_year = context.told_of if self._is_of_then(fact, ready) else told_of
            last = self._place(fact, ready, last) or last
        context.section_year = heading
        self.placed += named_beside(ready, self.placed[before:], self._seats, context)
        self._note_statements(ready)
        remember_sentence(context, ready)

    def _is_before_now(self, ready: Prepared) -> bool:
        """Whether a sentence without a time stands between one of the past and one that comes back: "This time ..."."""
        back_at = self._back_at.get(ready.sentence.paragraph, 0)
        is_between = bool(self._context.paragraph_year) and ready.sentence.start < back_at
        return is_between and not any(token.kind in TIMES for token in ready.tokens)

    def _is_of_then(self, fact: Fact, ready: Prepared) -> bool:
        """Whether a fact after one of the past is of somebody whom the article's full list leaves out."""
        context = self._context
        if context.told_of is None or context.section_year not in (None, context.year) or not self._is_listed():
            return False
        if any(seat != context.seat for _, seat in ready.seats):
            return False
        mentions = [fact.who] if fact.who else [token.value for token in ready.tokens]
        whos = [who for who in mentions if isinstance(who, Who)]
        people = [who.person for who in whos if who.person]
        if not people and context.subject and any(who.pronoun in FEMALE | MALE for who in whos):
            people = [context.subject]
        return bool(people) and not any(person.is_listed or self._stood(person) for person in people)

    def _is_listed(self) -> bool:
        """Whether a full list names who stood in the seat that is spoken of."""
        seat = self._context.seat
        if seat is not None and seat == self._context.main_seat:
            return self._people.are_listed
        listed = [item for item in self.placed if item.seat == seat and item.fact.rule.startswith("list")]
        return len({item.person.name for item in listed if item.is_own and item.person}) >= FULL_LIST

    def _stood(self, person: Person) -> bool:
        """Whether anything is known of somebody at the article's own election."""
        return any(item.is_own and item.person is person for item in self.placed)

    def _facts_of(self, ready: Prepared) -> list[Fact]:
        """The facts of a sentence that are of this contest, those about "it" as what it is."""
        if self._context.is_aside and not self._context.comes_back(ready.tokens):
            return []
        if names_another_seat(ready.line):
            return []
        coming = self._context.coming
        own = (
            fact for fact in ready.facts if not is_other(fact, ready.line) and (coming or fact.rule != ON_THE_BALLOT)
        )
        topical = (on_topic(fact, ready.tokens, self._context.topic) for fact in own)
        return [fact for fact in topical if fact]

    def _place(self, fact: Fact, ready: Prepared, last: Whose) -> Whose | None:
        """Place a fact and keep it; who it turned out to be about, or None."""
        item = place(fact, ready, last, self._context)
        if isinstance(item, str):
            self.unsettled.append((fact, item))
            return None
        is_past = not item.is_own and not self._context.section_year
        if self._is_beside_a_winner(item):
            self.unsettled.append((fact, "somebody else is said to have won the seat it would be of"))
            return None
        is_coming = fact.rule == ON_THE_BALLOT
        if fact.measure is Measure.CANDIDATE and is_past and fact.rule not in DUELS and not is_coming:
            return None
        remember_fact(self._context, item, ready)
        self.placed += [item, *joined(item, ready)]
        return Whose(item.person, item.party) if fact.subject != "nobody" else None

    def _is_beside_a_winner(self, item: Placed) -> bool:
        """Whether somebody said to have won, in words that name no seat, would have to share it with another."""
        if item.seat_settled is not Settled.INFERRED or item.seat == self._context.main_seat:
            return False
        if item.person is None:
            return item.sentence is self._astray
        winners = [
            other.person
            for other in self.placed
            if other.person and other.contest == item.contest and other.fact.measure in WINS
        ]
        won = item.fact.measure in WINS and bool(winners) and item.person not in winners
        if won:
            self._elsewhere.add(item.person.name)
            self._astray = item.sentence
        return item.person.name in self._elsewhere and item.person not in winners

    def _note_statements(self, ready: Prepared) -> None:
        """Keep what a sentence says of a challenger, or of several seats at once."""
        challenger = read_challenger(ready.line)
        seat = ready.topics[0][1] if ready.topics else self._context.seat
        if challenger and seat:
            self.challengers[seat] = challenger
        collective = read_collective(self._text, ready.line)
        if collective:
            self.collectives.append((collective, ready))
