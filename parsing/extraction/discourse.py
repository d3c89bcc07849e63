"""From sentence to sentence: which seat, year, person and party each fact belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parsing.extraction.chunks import Who, chunk
from parsing.extraction.context import Context
from parsing.extraction.facts import Fact, read_facts
from parsing.extraction.lists import Item, read_items
from parsing.extraction.people import People, Person
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import Sentence
from parsing.extraction.timing import year_at
from parsing.extraction.tokens import Token
from parsing.models import Measure, Settled

HEADING_TOKENS = 12
PROSE_TOKENS = 16
THEY = frozenset({"they", "their", "them", "its", "we", "our"})
SPEAKER = frozenset({"i", "my", "me"})
FEMALE, MALE = frozenset({"she", "her"}), frozenset({"he", "his", "him"})


@dataclass(slots=True)
class Placed:
    """A fact with its contest and person, as far as they are settled."""

    fact: Fact
    seat: str
    year: int
    is_own: bool
    """Whether it is of the election the article is about."""
    person: Person | None
    party: str | None
    seat_settled: Settled
    person_settled: Settled | None
    sentence: Sentence


class Discourse:
    """Reads the sentences of one article in order."""

    def __init__(self, text: str, people: People, seats: Seats, context: Context, party_of: Callable[[Token], str]) -> None:
        self._text = text
        self._people = people
        self._seats = seats
        self._context = context
        self._party_of = party_of
        self.placed: list[Placed] = []
        self.unsettled: list[tuple[Fact, str]] = []
        """Facts that were read but not settled, and why."""

    def read(self, sentences: Sequence[Sentence]) -> None:
        """Read every sentence; facts that can be settled come into `placed`."""
        for index, sentence in enumerate(sentences):
            before = sentences[index - 1] if index else None
            after = sentences[index + 1] if index + 1 < len(sentences) else None
            self._read_one(sentence, before, after)

    def _read_one(self, sentence: Sentence, before: Sentence | None, after: Sentence | None) -> None:
        context = self._context
        context.open_paragraph(sentence.paragraph)
        items = read_items(self._text, sentence.tokens, self._people, self._party_of, is_list=_in_list(sentence, before, after))
        tokens = chunk(self._text, _fold_items(sentence.tokens, items), self._people, self._party_of)
        facts = [fact for item in items for fact in item.facts] + read_facts(tokens)
        facts = [fact for fact in facts if not _is_other(fact, tokens)]
        seats = self._seats.in_sentence(sentence.tokens)
        self._set_section(sentence, seats, items, facts)
        last: tuple[Person | None, str | None] = (None, None)
        for fact in sorted(facts, key=lambda fact: (fact.at, fact.end)):
            last = self._place(fact, sentence, tokens, seats, last) or last
        self._remember(tokens, sentence)

    # -- sections ---------------------------------------------------------------------------------

    def _set_section(
        self, sentence: Sentence, seats: list[tuple[Token, str]], items: list[Item], facts: list[Fact]
    ) -> None:
        """What a heading or an opening names holds for what follows."""
        context = self._context
        tokens = sentence.tokens
        names = {seat for _, seat in seats}
        years = [token.value for token in tokens if token.kind == "YEAR"]
        is_heading = (sentence.is_line or tokens[-1].kind in ("COLON", "STOP")) and len(tokens) <= HEADING_TOKENS and not items
        if len(tokens) > PROSE_TOKENS and not sentence.is_line:
            context.section_year = None
        if is_heading and sentence.is_line or (is_heading and years and not facts):
            if len(names) == 1 and len(tokens) <= HEADING_TOKENS:
                context.section_seat = names.pop()
                context.paragraph_seat = None
                context.section_year = None
            if years and len(years) == 1 and isinstance(years[0], int):
                context.section_year = years[0]
            return
        if len(names) == 1:
            seat = seats[0][1]
            opens = tokens.index(seats[0][0]) <= 3
            if opens and (facts or items) and sentence.paragraph == context.paragraph:
                context.section_seat = seat
                context.paragraph_seat = seat
            elif facts:
                context.paragraph_seat = seat

    # -- facts ------------------------------------------------------------------------------------

    def _place(
        self,
        fact: Fact,
        sentence: Sentence,
        tokens: Sequence[Token],
        seats: list[tuple[Token, str]],
        last: tuple[Person | None, str | None],
    ) -> tuple[Person | None, str | None] | None:
        """Settle a fact and keep it; who it turned out to be about, or None."""
        person, party, how = self._whose(fact, tokens, last)
        seat, settled = self._seat_of(fact, seats, person)
        if seat is None:
            self.unsettled.append((fact, "no constituency is settled"))
            return None
        year = self._year_of(fact, tokens)
        if year is None:
            self.unsettled.append((fact, "no election is settled"))
            return None
        self.placed.append(
            Placed(fact, seat, year, year == self._context.year, person, party, settled, how, sentence)
        )
        if person and fact.subject != "nobody":
            person.seats[seat] += 1
        return (person, party) if fact.subject != "nobody" else None

    def _whose(
        self, fact: Fact, tokens: Sequence[Token], last: tuple[Person | None, str | None]
    ) -> tuple[Person | None, str | None, Settled | None]:
        """The person and party a fact is about, and how they were settled."""
        if fact.subject == "nobody":
            return None, fact.party, None
        if fact.who:
            return self._resolve(fact.who, tokens, fact.at)
        if fact.subject in ("winner", "loser"):
            return None, None, None
        if fact.subject == "last" and (last[0] or last[1]):
            return last[0], last[1], Settled.CARRIED
        nearest = _nearest_who(tokens, fact.at)
        if nearest:
            return self._resolve(nearest, tokens, fact.at)
        person = self._context.subject
        return (person, person.party, Settled.CARRIED) if person else (None, None, None)

    def _resolve(self, who: Who, tokens: Sequence[Token], at: int) -> tuple[Person | None, str | None, Settled | None]:
        """The person and party that a mention stands for."""
        if who.person:
            return who.person, who.party or who.person.party, Settled.NAMED
        if who.party:
            return None, who.party, Settled.NAMED
        if who.named:
            known = [person for person in reversed(self._context.recent) if person in who.named]
            return (known[0], known[0].party, Settled.CARRIED) if known else (None, None, None)
        if who.pronoun in SPEAKER:
            person = self._context.speaker
        elif who.pronoun in THEY:
            return None, self._context.party, Settled.CARRIED
        else:
            person = self._antecedent(who.pronoun, tokens, at)
        return (person, person.party, Settled.CARRIED) if person else (None, None, None)

    def _antecedent(self, pronoun: str, tokens: Sequence[Token], at: int) -> Person | None:
        """Whom he or she is: the first person of this sentence before it, else whom the last one was about."""
        wanted = "f" if pronoun in FEMALE else "m" if pronoun in MALE else ""
        here = [
            token.value.person
            for token in tokens
            if token.kind == "WHO" and token.start < at and isinstance(token.value, Who) and token.value.person
        ]
        candidates = here + ([self._context.subject] if self._context.subject else []) + self._context.recent[::-1]
        fitting = [person for person in candidates if not wanted or person.gender in ("", wanted)]
        return fitting[0] if fitting else None

    def _seat_of(
        self, fact: Fact, seats: list[tuple[Token, str]], person: Person | None
    ) -> tuple[str | None, Settled]:
        """The constituency a fact is about, safest ground first."""
        inside = [seat for token, seat in seats if fact.start <= token.start < fact.end]
        if inside and (len(set(inside)) == 1):
            return inside[0], Settled.NAMED
        names = {seat for _, seat in seats}
        known = person.seats.most_common(1)[0][0] if person and person.seats else None
        if known and (not names or known in names):
            return known, Settled.CARRIED
        before = [seat for token, seat in seats if token.start < fact.at]
        if before:
            return before[-1], Settled.NAMED
        if known:
            return known, Settled.CARRIED
        if len(names) == 1 and self._context.seat in (None, *names):
            return next(iter(names)), Settled.NAMED
        if self._context.seat:
            return self._context.seat, Settled.HEADING if self._context.section_seat else Settled.INFERRED
        return (seats[0][1], Settled.NAMED) if seats else (None, Settled.INFERRED)

    def _year_of(self, fact: Fact, tokens: Sequence[Token]) -> int | None:
        own = self._context.section_year or self._context.year
        if own is None:
            return None
        return year_at(tokens, fact.at, self._context.year or own, is_change=fact.is_change) or own

    # -- memory -----------------------------------------------------------------------------------

    def _remember(self, tokens: Sequence[Token], sentence: Sentence) -> None:
        """Whom the next sentence may leave unsaid."""
        context = self._context
        people = [token.value for token in tokens if token.kind == "WHO" and isinstance(token.value, Who)]
        named = [who.person for who in people if who.person]
        for person in named:
            context.name(person)
        first = next((who for who in people if who.person or who.pronoun in FEMALE | MALE), None)
        if first and first.person:
            context.subject = first.person
        if any(token.kind == "SAID" for token in tokens) and named:
            context.speaker = named[0]
        parties = [who.party for who in people if who.party]
        if parties:
            context.party = parties[-1]


def _in_list(sentence: Sentence, before: Sentence | None, after: Sentence | None) -> bool:
    """Whether a line stands among lines that hold a party and a number side by side."""
    return sentence.is_line and len(sentence.tokens) <= PROSE_TOKENS and any(
        other is not None and other.is_line and _has_pair(other) for other in (before, after)
    )


def _has_pair(sentence: Sentence) -> bool:
    kinds = [token.kind for token in sentence.tokens]
    return bool({"PARTY", "CODE"} & set(kinds)) and bool({"NUM", "YEAR"} & set(kinds))


def _fold_items(tokens: Sequence[Token], items: Sequence[Item]) -> list[Token]:
    """The tokens with every list item as one WHO token."""
    folded: list[Token] = []
    at = 0
    for item in items:
        folded.extend(tokens[at : item.first])
        folded.append(Token("WHO", tokens[item.first].start, tokens[item.last - 1].end, item.who))
        at = item.last
    folded.extend(tokens[at:])
    return folded


def _nearest_who(tokens: Sequence[Token], at: int) -> Who | None:
    """The mention that stands closest before a figure in its sentence."""
    found = [
        token.value
        for token in tokens
        if token.kind == "WHO" and token.start < at and isinstance(token.value, Who)
    ]
    named = [who for who in found if who.person or who.party or who.pronoun]
    return named[-1] if named else None


def _is_other(fact: Fact, tokens: Sequence[Token]) -> bool:
    """Whether a fact's clause speaks of another poll, or of what might be."""
    position = next((index for index, token in enumerate(tokens) if token.start <= fact.at < token.end), None)
    if position is None:
        return False
    start = position
    while start > 0 and tokens[start - 1].kind not in ("COMMA", "SEMI", "BUT", "STOP", "DASH"):
        start -= 1
    end = position
    while end < len(tokens) and tokens[end].kind not in ("COMMA", "SEMI", "BUT", "STOP", "DASH"):
        end += 1
    kinds = {token.kind for token in tokens[start:end]}
    return "OTHERPOLL" in kinds or "WOULD" in {token.kind for token in tokens[start:position]}


__all__ = ["Discourse", "Measure", "Placed"]
