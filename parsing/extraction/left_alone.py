"""Why a number became no claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from parsing.extraction.chunks import chunk
from parsing.extraction.claiming import LIMITS
from parsing.extraction.clauses import clause_bounds
from parsing.extraction.discourse import Placed
from parsing.extraction.facts import read_facts
from parsing.extraction.letters import line_of
from parsing.extraction.numbers import Number
from parsing.extraction.readout import Readout
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.lexicon import election
from parsing.models import Claim, Measure

OTHER_THINGS = {
    "YEAR": "a year",
    "DATE": "a date",
    "DAY": "a date",
    "MONEY": "money",
    "CLOCK": "a time of day",
    "OTHERNUM": "a number with a unit",
    "QUANTITY": "an age, or a number of something else",
    "AGO": "words of time",
    "AGOAFTER": "words of time",
    "SMALL": "a small number, of nothing that rules count",
    "BADNUM": "unreadable: its grouping is no number's",
}
"""What numbers are that no rule takes, by kind."""
NUMBERS = frozenset({*OTHER_THINGS, "NUM", "PCT", "RANK"})
"""The kinds of tokens that are numbers."""
POLLS = frozenset({"OTHERPOLL", "POLLSTER"})


class Reasons:
    """Why the numbers of one article were left alone; built once from its reading."""

    def __init__(self, readout: Readout) -> None:
        self._readout = readout
        self._placed: dict[int, list[Placed]] = defaultdict(list)
        for item in readout.placed:
            if item.fact.number is None:
                continue
            self._placed[item.fact.at].append(item)
        self._unsettled = {fact.at: why for fact, why in readout.unsettled}

    def of(self, sentence: Sentence) -> Iterator[tuple[Token, str]]:
        """Each number of a sentence that no claim holds, and why."""
        claims = [claim for claim in self._readout.claims if sentence.start <= claim.start < sentence.end]
        numbers = [token for token in sentence.tokens if token.kind in NUMBERS and not _is_read(token, claims)]
        fits = self._rules_that_fit(sentence) if numbers else {}
        for token in numbers:
            yield token, self._why(token, sentence, fits.get(token.start))

    def _rules_that_fit(self, sentence: Sentence) -> dict[int, str]:
        """Where a number stands -> the rule that takes it when the sentence is read by itself."""
        readout = self._readout
        tokens = chunk(readout.text, line_of(sentence.tokens), readout.people, readout.party_of)
        return {fact.at: fact.rule for fact in read_facts(line_of(tokens)) if fact.number}

    def _why(self, token: Token, sentence: Sentence, rule: str | None) -> str:
        if token.start in self._unsettled:
            return self._unsettled[token.start]
        if token.start in self._placed:
            return self._why_unclaimed(self._placed[token.start][0])
        if token.kind in OTHER_THINGS:
            return OTHER_THINGS[token.kind]
        aside = _aside(token, sentence.tokens)
        if rule:
            return f"{rule} fits, but the clause speaks of {aside or 'something else than a result'}"
        return f"no rule fits; the clause speaks of {aside}" if aside else "no rule fits"

    def _why_unclaimed(self, item: Placed) -> str:
        """Why a fact whose contest is settled made no claim."""
        impossible = _what_is_impossible(item)
        if impossible:
            return f"{item.fact.rule} fits, but {impossible}"
        fact, number = item.fact, item.fact.number
        said = [claim for claim in self._readout.claims if claim.measure is fact.measure and claim.seat == item.seat]
        if number and any(_is_value(claim, number.value) for claim in said):
            return "said already, or more exactly, elsewhere in the article"
        if not (item.person or item.party) and fact.subject != "nobody":
            return f"{fact.rule} fits, but whose it is, is not settled"
        return f"{fact.rule} fits, but the article contradicts it, or says it more exactly"


def _what_is_impossible(item: Placed) -> str | None:
    """What about a settled fact no constituency's result can be; None where nothing is."""
    fact, number = item.fact, item.fact.number
    limits = LIMITS.get(fact.measure)
    if number and fact.measure is Measure.POSITION and number.value == 1:
        return "coming first is winning, and is no rank"
    if number and limits and not limits[0] <= number.value <= limits[1]:
        return "the value is impossible for a constituency"
    if fact.measure is Measure.SWING and fact.party is None:
        return "which party the swing is to, is not settled"
    if not item.is_own and election(item.year) is None:
        return f"there was no general election in {item.year}"
    return None


def _aside(token: Token, tokens: Sequence[Token]) -> str | None:
    """What else than a result a number's clause speaks of, in words; None where nothing says so."""
    position = tokens.index(token)
    start, end = clause_bounds(tokens, position)
    if any(other.kind in POLLS for other in tokens[start:end]):
        return "another poll"
    return "what might be" if any(other.kind == "WOULD" for other in tokens[start:position]) else None


def _is_read(token: Token, claims: Sequence[Claim]) -> bool:
    """Whether some claim states the number that a token is."""
    value = token.value
    if isinstance(value, Number):
        value = value.value
    elif isinstance(value, int):
        value = Decimal(value)
    return isinstance(value, Decimal) and any(
        claim.start <= token.start and token.end <= claim.end and _is_value(claim, value) for claim in claims
    )


def _is_value(claim: Claim, value: Decimal) -> bool:
    return isinstance(claim.value, Decimal) and abs(claim.value) == abs(value)
