"""A figure in a sentence, and a sentence for each of the words it stands on."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from parsing.models import Basis, Bound, Claim, Figure, Measure
from tui.figures import BASIS_WORDS, BOUND_WORDS, SIGNED, is_corrected, with_unit
from tui.words import correction_words

_THINGS: Final = {
    Measure.VOTES: "votes",
    Measure.MAJORITY: "votes",
    Measure.MAJORITY_CHANGE: "votes",
    Measure.TOTAL_VOTES: "votes",
    Measure.REJECTED_VOTES: "papers",
    Measure.ELECTORATE: "people",
}


def figure_lines(name: str, figure: Figure | None, told: frozenset[Claim] = frozenset()) -> Iterator[str]:
    """`Majority: more than 4,000 votes, printed.`, then its formula and its words; of none, that it is not reported.

    Of a figure that is worked out, the claims `told` elsewhere are not told again.
    """
    if figure is None:
        yield f"{name}: not reported."
        return
    if figure.basis is Basis.DISPUTED:
        either = " or ".join(amount(figure.measure, each.value, each.bound) for each in figure.readings)
        yield f"{name}: disputed, {either}."
        for reading in figure.readings:
            yield from word_lines(reading.claims)
        return
    corrected = ", corrected by a reader" if is_corrected(figure) else ""
    value = amount(figure.measure, figure.value, figure.bound) if figure.value is not None else "not known"
    value = value.removesuffix(" votes") if name.endswith("votes") else value
    yield f"{name}: {value}, {BASIS_WORDS[figure.basis]}{corrected}."
    if figure.formula:
        yield f"Worked out: {figure.formula}."
    again = told if figure.basis is Basis.DERIVED else frozenset()
    yield from word_lines(claim for claim in figure.claims if claim not in again)


def amount(measure: Measure, value: Decimal, bound: Bound | None = None) -> str:
    """A value with its unit and its bound: `about 8,000 votes`, `down 3.2 points`."""
    about = f"{BOUND_WORDS[bound]} " if bound else ""
    thing = f" {_THINGS[measure]}" if measure in _THINGS else ""
    if measure not in SIGNED:
        return f"{about}{with_unit(measure, value)}{thing}"
    way = "up " if value > 0 else "down " if value < 0 else "no change, "
    return f"{way}{about}{with_unit(measure, abs(value)).removeprefix('+')}{thing}"


def word_lines(claims: Iterable[Claim]) -> Iterator[str]:
    """The words of each claim, once, with their article; and what a reader has said of it."""
    yield from dict.fromkeys(map(_words, claims))


def _words(claim: Claim) -> str:
    said = correction_words(claim)
    return f"Words in {claim.article}: “{claim.quote}”." + (f" By a reader {said}." if said else "")
