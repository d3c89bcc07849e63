"""What a claim was read as, by which rule, and how its contest and person were settled."""

from collections.abc import Iterable

from parsing.models import Claim, Doubt, ElectionReading, Evidence
from tui.rows.span import Row, Span, wrap
from tui.safe import visible
from tui.words import claim_words, correction_words, count


def claim_rows(claim: Claim, among: tuple[int, int], width: int) -> list[Row]:
    """The claim, what a reader says of it, then how it was come by.

    `among` says which it is of how many that were read out of the same words.
    """
    which, of = among
    place = f"{which} of {of} here: " if of > 1 else ""
    said = [(Span(f" {line}", "strong"),) for line in wrap(place + visible(claim_words(claim)), width - 2)]
    corrected = [(Span(f" {line}", "alarm"),) for line in _hanging("x ", visible(correction_words(claim)), width)]
    settled = [f"rule {claim.rule}", f"seat {claim.seat_settled}"]
    if claim.person_settled is not None:
        settled.append(f"person {claim.person_settled}")
    settled += ["notional"] if claim.notional else []
    settled += ["taken back: the text says that this was wrong"] if claim.withdrawn else []
    how = [(Span(f" {line}", "muted"),) for line in wrap(visible(" · ".join(settled)), width - 2)]
    return [*said, *corrected, *how]


def doubt_rows(doubt: Doubt, width: int) -> list[Row]:
    """What is in doubt about words, then every reading that fits, each in a row of its own."""
    said = [(Span(f" {line}", "strong"),) for line in wrap(visible(doubt.message), width - 2)]
    readings: list[Row] = []
    if doubt.readings:
        readings.append(
            (Span(" Either of these fits; neither was taken:" if len(doubt.readings) > 1 else " It may be:"),)
        )
        readings += [(Span(f" {line}"),) for each in doubt.readings for line in _hanging("  ? ", visible(each), width)]
    how = visible(f"in doubt: {doubt.kind.value} · rule {doubt.rule}")
    return [*said, *readings, *((Span(f" {line}", "muted"),) for line in wrap(how, width - 2))]


def _hanging(sign: str, text: str, width: int) -> list[str]:
    """Text with a sign before its first line; nothing for ""."""
    lines = wrap(text, width - 2 - len(sign))
    return [(sign if number == 0 else " " * len(sign)) + line for number, line in enumerate(lines)]


def election_words(reading: ElectionReading) -> str:
    """The election of a report in a few words, for its title."""
    if reading.year is None:
        return "election not settled"
    kind = "by-election" if reading.by_election else "election"
    return f"{kind} worked out: {reading.election_date or reading.year}"


def election_rows(reading: ElectionReading, width: int) -> list[Row]:
    """Why the report is about that election, as far as the evidence goes."""
    if not reading.evidence:
        return [(Span(" No words of the report speak for an election.", "muted"),)]
    said = visible(" · ".join(_evidence_words(reading.evidence)))
    return [(Span(f" {line}", "muted"),) for line in wrap(f"Why {reading.year}: {said}", width - 2)]


def _evidence_words(evidence: Iterable[Evidence]) -> list[str]:
    """Why, with the words that say so where it does not repeat them; once where it is said of several."""
    said: dict[str, list[str]] = {}
    for each in evidence:
        quote = each.quote or ""
        if quote and each.why.casefold().startswith(quote.casefold()):
            said.setdefault(each.why[len(quote) :], []).append(each.why[: len(quote)])
        else:
            repeated = quote.casefold() in each.why.casefold()
            said.setdefault(each.why if repeated else f"{each.why} ‹{quote}›", [])
    return [f"{'; '.join(names)}{': each' if len(names) > 1 else ''}{why}" for why, names in said.items()]


def nothing_rows(claims: int) -> list[Row]:
    """What stands there while no claim is the current one."""
    return [(Span(f" {count(claims, 'claim', 'claims')} in this article"),)]
