"""From sentence to sentence: which seat, year, person and party each fact belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from parsing.extraction.chunks import THEY, Who, chunk, learn_parties, who_token
from parsing.extraction.clauses import clause_bounds, position_of
from parsing.extraction.collective import Collective, read_challenger, read_collective
from parsing.extraction.context import Context
from parsing.extraction.facts import Fact, read_facts
from parsing.extraction.lists import Item, read_items
from parsing.extraction.people import People, Person
from parsing.extraction.seats import Seats, predecessor_at
from parsing.extraction.sections import PROSE_TOKENS, heading_of, opens_with
from parsing.extraction.sentences import Sentence
from parsing.extraction.timing import moments, year_at
from parsing.extraction.tokens import Token
from parsing.lexicon import election_before
from parsing.models import Measure, Settled

SPEAKER = frozenset({"i", "my", "me", "i've", "i’ve", "i'd", "i’d"})
TOPICS = {"MAJORITY": Measure.MAJORITY, "TURNOUT": Measure.TURNOUT_PCT, "VOTED": Measure.TURNOUT_PCT, "SHARE": Measure.SHARE, "OFVOTE": Measure.SHARE}
RESULTS = frozenset({Measure.VOTES, Measure.MAJORITY, Measure.WINNER, Measure.OUTCOME, Measure.SHARE, Measure.POSITION})
ABOUT_WHAT = frozenset({"TURNOUT", "MAJORITY", "ELECTORATE", "SHARE", "VOTES", "PERSON", "SIDE"})
FEMALE, MALE = frozenset({"she", "her", "she’s"}), frozenset({"he", "his", "him", "he’s", "he’d"})


@dataclass(slots=True)
class Placed:
    """A fact with its contest and person, as far as they are settled."""

    fact: Fact
    seat: str
    year: int
    is_own: bool
    is_notional: bool = field(default=False, kw_only=True)
    """Whether it is of the election the article is about."""
    person: Person | None
    party: str | None
    seat_settled: Settled
    person_settled: Settled | None
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sentence with what it says by itself, before anything is settled."""

    sentence: Sentence
    items: list[Item]
    tokens: list[Token]
    """Chunked: mentions of people and parties are one token each."""
    facts: list[Fact]


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
        self.challengers: dict[str, str] = {}
        """Seats that a party would have had to take, and that party."""
        self.collectives: list[tuple[Collective, Sentence]] = []
        """What was said of several seats at once."""

    def read(self, sentences: Sequence[Sentence]) -> None:
        """Read every sentence; facts that can be settled come into `placed`."""
        around = list(zip([None, *sentences], sentences, [*sentences[1:], None], strict=False))
        prepared = [self._prepare(sentence, before, after) for before, sentence, after in around]
        for ready, (before, _, after) in zip(prepared, around, strict=True):
            self._read_one(ready, before, after)
        for collective, sentence in self.collectives:
            self._share_out(collective, sentence)

    def _share_out(self, collective: Collective, sentence: Sentence) -> None:
        """Give what was said of several seats at once to each of them, if it is clear which they are."""
        year = self._context.year
        if year is None or collective.party is None:
            return
        if collective.kind == "gain":
            seats = self._seats.named_in_full(year)
            fact = collective_fact(collective, Measure.OUTCOME, "gain")
            if len(seats) == collective.count:
                for seat in seats:
                    self.placed.append(Placed(fact, seat, year, True, None, collective.party, Settled.INFERRED, Settled.NAMED, sentence))
            return
        fact = collective_fact(collective, Measure.WINNER, None)
        people: dict[str, Placed] = {}
        for item in self.placed:
            if item.person and item.is_own and sentence.paragraph <= item.sentence.paragraph <= sentence.paragraph + 2:
                if item.fact.start >= collective.end and item.party in (None, collective.party):
                    people.setdefault(item.person.name, item)
        for item in list(people.values())[: collective.count]:
            assert item.person is not None
            item.person.parties[collective.party] += 1
            self.placed.append(replace(item, fact=fact, party=collective.party, seat_settled=Settled.CARRIED))

    def _prepare(self, sentence: Sentence, before: Sentence | None, after: Sentence | None) -> Prepared:
        """Everything a sentence says by itself; who is of which party is learnt on the way."""
        learn_parties(sentence.tokens, self._people, self._party_of)
        items = read_items(self._text, sentence.tokens, self._people, self._party_of, is_list=_in_list(sentence, before, after))
        tokens = chunk(self._text, _fold_items(sentence.tokens, items), self._people, self._party_of)
        facts = [fact for item in items for fact in item.facts] + read_facts(tokens)
        return Prepared(sentence, items, tokens, facts)

    def _read_one(self, ready: Prepared, before: Sentence | None, after: Sentence | None) -> None:
        sentence, items, tokens, facts = ready.sentence, ready.items, ready.tokens, ready.facts
        self._context.open_paragraph(sentence.paragraph)
        facts = [topical for fact in facts if not (self._context.is_aside or _is_other(fact, tokens)) and (topical := self._on_topic(fact, tokens))]
        seats = [
            pair
            for pair in self._seats.in_sentence(sentence.tokens)
            if not _is_likened(pair[0], sentence.tokens) and self._can_be_meant(pair, sentence)
        ]
        is_first = before is None or before.paragraph != sentence.paragraph
        is_alone = is_first and (after is None or after.paragraph != sentence.paragraph)
        self._open(sentence, seats, is_first=is_first, is_alone=is_alone, figures=[fact for fact in facts if fact.number])
        last: tuple[Person | None, str | None] = (None, None)
        for fact in sorted(facts, key=lambda fact: (fact.at, fact.end)):
            last = self._place(fact, sentence, tokens, seats, last) or last
        self._name_candidates(sentence, tokens)
        challenger = read_challenger(tokens)
        if challenger and (seats or self._context.seat):
            self.challengers[seats[0][1] if seats else self._context.seat or ""] = challenger
        collective = read_collective(self._text, tokens)
        if collective:
            self.collectives.append((collective, sentence))
        self._remember(tokens, facts, seats)

    def _standing_list(self, sentence: Sentence, tokens: Sequence[Token]) -> list[Placed]:
        """A contest whose candidates a sentence lists: "Harrow East had three candidates: ..."."""
        seats = {seat for _, seat in self._seats.in_sentence(sentence.tokens)}
        who = [token.value for token in tokens if isinstance(token.value, Who) and token.value.person and token.value.party]
        year = self._context.year
        if self._context.coming or year is None or len(seats) != 1 or len(who) < 2 or "CAND" not in {token.kind for token in tokens}:
            return []
        fact = Fact("standing-list", Measure.CANDIDATE, tokens[0].start, tokens[0].end, tokens[0].start)
        return [Placed(fact, seats.pop(), year, True, None, None, Settled.NAMED, None, sentence)]

    def _can_be_meant(self, pair: tuple[Token, str], sentence: Sentence) -> bool:
        """Whether a seat that did not exist at the article's election is still spoken of as one that voted."""
        token, seat = pair
        year = self._context.year
        if year is None or self._context.section_year or self._seats.existed(seat, year):
            return True
        index = sentence.tokens.index(token)
        years = [other.value for other in sentence.tokens if other.kind == "YEAR" and isinstance(other.value, int)]
        if any(self._seats.existed(seat, past) for past in years):
            return True
        return index == 0 or sentence.tokens[index - 1].kind in ("IN", "COMMA") or sentence.is_line

    def _name_candidates(self, sentence: Sentence, tokens: Sequence[Token]) -> None:
        """Whoever a sentence with a result names with a party stood there too."""
        here = [item for item in self.placed if item.sentence is sentence and item.is_own and item.fact.measure in RESULTS]
        here = here or self._standing_list(sentence, tokens)
        contests = {(item.seat, item.year) for item in here}
        if len(contests) != 1 or len({seat for _, seat in self._seats.in_sentence(sentence.tokens)}) > 1:
            return
        for token in tokens:
            who = token.value if isinstance(token.value, Who) else None
            if who and who.person and who.party and not who.has_role and not any(item.person is who.person for item in here):
                fact = Fact("named-beside", Measure.CANDIDATE, token.start, token.end, token.start, who=who)
                item = replace(here[0], fact=fact, person=who.person, party=who.party, person_settled=Settled.NAMED)
                self.placed.append(item)
                here.append(item)

    def _on_topic(self, fact: Fact, tokens: Sequence[Token]) -> Fact | None:
        """A fact about "it" as a fact about the figure last spoken of; None where that cannot be meant."""
        if fact.subject != "topic":
            return fact
        here = [TOPICS[token.kind] for token in tokens if token.kind in TOPICS and token.start < fact.at]
        topic = here[-1] if here else self._context.topic
        if fact.measure is Measure.MAJORITY_CHANGE and topic is Measure.MAJORITY:
            return replace(fact, subject="winner")
        if fact.measure is Measure.MAJORITY and topic in (Measure.MAJORITY, Measure.MAJORITY_CHANGE):
            return replace(fact, subject="winner")
        if fact.number and fact.number.sign:
            return None
        if fact.measure is Measure.TURNOUT_PCT and topic is Measure.SHARE:
            return replace(fact, measure=Measure.SHARE, subject="subject")
        if fact.measure is Measure.TURNOUT_PCT and topic is Measure.TURNOUT_PCT:
            return replace(fact, subject="nobody")
        return None

    # -- sections ---------------------------------------------------------------------------------

    def _open(
        self, sentence: Sentence, seats: list[tuple[Token, str]], *, is_first: bool, is_alone: bool, figures: list[Fact]
    ) -> None:
        """What a heading or an opening sets for what follows."""
        context = self._context
        is_prose = len(sentence.tokens) > PROSE_TOKENS and not sentence.is_line
        if is_prose and not any(fact.rule.startswith("list") for fact in figures):
            context.section_year = None
        heading = heading_of(sentence, seats, is_alone=is_alone, has_figures=any(f.measure is Measure.VOTES for f in figures))
        opening = opens_with(sentence, seats) if is_first else None
        if heading.seat:
            context.section_seat, context.section_year, context.paragraph_seat = heading.seat, None, None
        elif opening and (figures or context.main_seat is None):
            context.section_seat = context.paragraph_seat = opening
        if heading.year and heading.year != context.coming:
            context.section_year = heading.year

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
        if person and how is Settled.CARRIED and self._is_elsewhere(person, seats):
            self.unsettled.append((fact, "who is meant is not settled"))
            return None
        seat, settled = self._seat_of(fact, tokens, seats, person, last[0])
        if seat is None:
            self.unsettled.append((fact, "no constituency is settled"))
            return None
        notional = _notional_year(tokens, fact.at)
        year = notional or self._year_of(fact, tokens)
        if year is None:
            self.unsettled.append((fact, "no election is settled"))
            return None
        if fact.measure is Measure.CANDIDATE and year != self._context.year and not self._context.section_year:
            return None
        if year != self._context.year and not notional:
            seat = predecessor_at(seat, year)
        if settled is Settled.NAMED:
            self._context.paragraph_seat = seat
            if self._context.main_seat is None:
                self._context.section_seat = seat
        is_own = year == self._context.year
        self.placed.append(
            Placed(fact, seat, year, is_own, person, party, settled, how, sentence, is_notional=notional is not None)
        )
        if settled is Settled.CARRIED:
            self._context.paragraph_seat = seat
            if self._context.main_seat is None and is_own:
                self._context.section_seat = seat
        if person and fact.subject != "nobody" and is_own:
            person.seats[seat] += 1
        self._repeat(fact, tokens, seats, self.placed[-1])
        return (person, party) if fact.subject != "nobody" else None

    def _repeat(self, fact: Fact, tokens: Sequence[Token], seats: list[tuple[Token, str]], item: Placed) -> None:
        """What is said of one seat holds of those joined to it: "held on in Arfon and in Ynys Môn"."""
        if fact.measure not in (Measure.OUTCOME, Measure.WINNER) or item.person:
            return
        inside = [index for index, (token, _) in enumerate(seats) if fact.start <= token.start < fact.end]
        if not inside:
            return
        for (one, _), (other, seat) in zip(seats[inside[-1] :], seats[inside[-1] + 1 :], strict=False):
            between = [token.kind for token in tokens if one.end <= token.start < other.start]
            if not between or set(between) - {"AND", "COMMA", "IN"}:
                break
            self.placed.append(replace(item, seat=seat, seat_settled=Settled.NAMED))

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
        nearest = _subject_of(tokens, fact)
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
        if who.pronoun in ("we", "our"):
            return None, None, None
        if who.pronoun in THEY:
            sides = [token.value.party for token in tokens if token.start < at and isinstance(token.value, Who) and token.value.party]
            return None, sides[-1] if sides else self._context.party, Settled.CARRIED
        person = self._context.speaker or self._context.subject if who.pronoun in SPEAKER else self._antecedent(who.pronoun, tokens, at)
        return (person, person.party, Settled.CARRIED) if person else (None, None, None)

    def _antecedent(self, pronoun: str, tokens: Sequence[Token], at: int) -> Person | None:
        """Whom a pronoun is: for "his" the person named last before it, for "he" the first; else the last sentence's."""
        wanted = "f" if pronoun in FEMALE else "m" if pronoun in MALE else ""
        here = [
            token.value.person
            for token in tokens
            if token.start < at and isinstance(token.value, Who) and token.value.person
        ]
        if pronoun in ("his", "her", "him"):
            here.reverse()
        if pronoun in ("he", "she"):
            here = [person for person in here if not _is_object(person, tokens)]
        here = [person for person in here if not wanted or person.gender in ("", wanted)]
        if here:
            return here[0]
        earlier = ([self._context.subject] if self._context.subject else []) + self._context.recent[::-1]
        fitting = [person for person in earlier if not wanted or person.gender in ("", wanted)]
        just_named = [person for person in self._context.last_named if wanted and person.gender == wanted]
        fitting = just_named or fitting
        return fitting[0] if fitting else None

    def _seat_of(
        self,
        fact: Fact,
        tokens: Sequence[Token],
        seats: list[tuple[Token, str]],
        person: Person | None,
        last: Person | None,
    ) -> tuple[str | None, Settled]:
        """The constituency a fact is about, safest ground first."""
        inside = {seat for token, seat in seats if fact.start <= token.start < fact.end}
        if len(inside) == 1:
            return inside.pop(), Settled.NAMED
        start, end = clause_bounds(tokens, position_of(tokens, fact.at) or 0)
        first, stop = tokens[start].start, tokens[end - 1].end if end > start else tokens[start].end
        beside = sorted((abs(token.start - fact.at), seat) for token, seat in seats if first <= token.start < stop)
        if beside:
            return beside[0][1], Settled.NAMED
        known = person.seats.most_common(1)[0][0] if person and person.seats else None
        if known:
            return known, Settled.CARRIED
        before = [(token, seat) for token, seat in seats if token.start < fact.at]
        if before and (len({seat for _, seat in seats}) == 1 or person is None or person is last or not _trails(before[-1][0], tokens)):
            return before[-1][1], Settled.NAMED
        if before:
            return None, Settled.INFERRED
        if self._context.seat:
            return self._context.seat, Settled.HEADING if self._context.section_seat else Settled.INFERRED
        return (seats[0][1], Settled.NAMED) if len({seat for _, seat in seats}) == 1 else (None, Settled.INFERRED)

    def _is_elsewhere(self, person: Person, seats: list[tuple[Token, str]]) -> bool:
        """Whether somebody only carried over has stood in another seat than the one the section is about."""
        known = {seat for seat, _ in person.seats.most_common(1)}
        here = {seat for _, seat in seats} or ({self._context.section_seat} if self._context.section_seat else set())
        return bool(known and here and not known & here)

    def _year_of(self, fact: Fact, tokens: Sequence[Token]) -> int | None:
        context = self._context
        own = context.section_year or context.year
        if own is None:
            return None
        named = year_at(tokens, fact.at, context.year or own, context.then, is_change=fact.is_change)
        if context.coming and named is None and context.section_year is None:
            named = context.then
            if named is None:
                return None
        year = named or own
        if fact.is_past and year == context.year:
            before = election_before(year)
            return before.year if before else None
        return year

    # -- memory -----------------------------------------------------------------------------------

    def _remember(self, tokens: Sequence[Token], facts: Sequence[Fact], seats: list[tuple[Token, str]]) -> None:
        """Whom and when the next sentence may leave unsaid."""
        context = self._context
        kinds = {token.kind for token in tokens}
        context.is_aside = bool(kinds & {"OTHERPOLL", "POLLSTER"}) or ("BYELECTION" in kinds and not context.is_by_election) or (context.is_aside and "SEAT" not in kinds)
        people = [token.value for token in tokens if isinstance(token.value, Who)]
        named = [who.person for who in people if who.person]
        for person in named:
            context.name(person)
        context.last_named = tuple(named)
        first = next((who for who in people if who.person or who.pronoun in FEMALE | MALE), None)
        if first and first.person:
            context.subject = first.person
        if any(token.kind == "SAID" for token in tokens) and named:
            context.speaker = named[0]
        parties = [who.party for who in people if who.party]
        if parties:
            context.party = parties[-1]
        if len({seat for _, seat in seats}) == 1:
            context.topic_seat = seats[0][1]
            if context.main_seat is None:
                context.section_seat = seats[0][1]
        kinds = [token.kind for token in tokens if token.kind in TOPICS]
        context.topic = TOPICS[kinds[-1]] if kinds else context.topic if any(f.subject == "winner" for f in facts) else None
        past = [moment.year for moment in moments(tokens, context.year or 0) if moment.year != context.year]
        context.then = past[-1] if past else context.then if context.coming or any(token.kind == "THEN" for token in tokens) else None


def _notional_year(tokens: Sequence[Token], at: int) -> int | None:
    """The election whose notional result a list gives after "2019 notional:"; None before such words."""
    for year, notional, colon in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (year.kind, notional.kind, colon.kind) == ("YEAR", "NOTIONAL", "COLON") and colon.start < at and isinstance(year.value, int):
            return year.value
    return None


def _is_object(person: Person, tokens: Sequence[Token]) -> bool:
    """Whether a sentence names somebody only as whom something is done to."""
    for before, token in zip(tokens, tokens[1:], strict=False):
        if isinstance(token.value, Who) and token.value.person is person:
            return before.kind in ("TO", "FROM", "BY", "OVER", "AGAINST", "BEAT", "SUCCEED")
    return False


def collective_fact(collective: Collective, measure: Measure, fixed: Literal["gain"] | None) -> Fact:
    """The fact that a collective statement makes of one seat."""
    return Fact(
        collective.rule,
        measure,
        collective.start,
        collective.end,
        collective.start,
        fixed=fixed,
        who=Who(party=collective.party),
        source=collective.source,
    )


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
        folded.append(who_token(item.who, tokens[item.first].start, tokens[item.last - 1].end))
        at = item.last
    folded.extend(tokens[at:])
    return folded


def _subject_of(tokens: Sequence[Token], fact: Fact) -> Who | None:
    """Who does what a figure's verb says: after a comma and a participle the sentence's first mention, else the nearest."""
    found = [(index, token.value) for index, token in enumerate(tokens) if token.start < fact.at and isinstance(token.value, Who)]
    position = position_of(tokens, fact.at) or 0
    start, _ = clause_bounds(tokens, position)
    if not found:
        later = [token.value for token in tokens if token.start >= fact.end and isinstance(token.value, Who)]
        return later[0] if later and start == 0 and tokens[0].kind in ("WITH", "POLL", "WON", "TOOK", "GAINED") else None
    people = [who for index, who in found if index >= start and who.person]
    sides = [index for index, who in found if index >= start and who.person is None and who.party]
    if people and sides and all(index > 0 and tokens[index - 1].kind == "FOR" for index in sides):
        return people[-1]
    if fact.subject == "person":
        people = [who for _, who in found if who.person]
        return people[-1] if people else None
    here = [who for index, who in found if index >= start]
    return here[-1] if here else found[0][1]


def _is_likened(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a seat is only what another is likened to."""
    index = tokens.index(token)
    return index > 0 and tokens[index - 1].kind == "LIKE"


def _trails(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a seat closes its clause, after somebody has been named in it."""
    position = position_of(tokens, token.start)
    if position is None:
        return False
    start, _ = clause_bounds(tokens, position)
    return any(isinstance(other.value, Who) for other in tokens[start:position])


def _is_other(fact: Fact, tokens: Sequence[Token]) -> bool:
    """Whether a fact's clause speaks of another poll, or of what might be."""
    position = position_of(tokens, fact.at)
    if position is None:
        return False
    start, end = clause_bounds(tokens, position)
    if fact.measure is Measure.SHARE_CHANGE and fact.who is None:
        topics = [token.kind for token in tokens[:position] if token.kind in ABOUT_WHAT]
        if topics and topics[-1] in ("TURNOUT", "MAJORITY", "ELECTORATE"):
            return True
    if fact.measure is Measure.SHARE and fact.who is None and {"VOTED", "TURNOUT"} & {token.kind for token in tokens[start:position]}:
        return True
    if any(token.kind == "POLLSTER" for token in tokens):
        return True
    return any(token.kind == "OTHERPOLL" for token in tokens[start:end]) or any(
        token.kind == "WOULD" for token in tokens[start:position]
    )
