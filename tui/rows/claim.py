"""What a claim was read as, by which rule, and how its contest and person were settled."""

from collections.abc import Iterable

from parsing.models import Claim, Doubt, ElectionReading, Evidence
from tui.rows.span import Row, Span, wrap
from tui.safe import visible
from tui.words import claim_words, count


def claim_rows(claim: Claim, width: int) -> list[Row]:
    """The claim, then how it was come by."""
    settled = [f"rule {claim.rule}", f"seat {claim.seat_settled}"]
    if claim.person_settled is not None:
        settled.append(f"person {claim.person_settled}")
    if claim.notional:
        settled.append("notional")
    said = [(Span(f" {line}", "strong"),) for line in wrap(visible(claim_words(claim)), width - 2)]
    how = [(Span(f" {line}", "muted"),) for line in wrap(visible(" · ".join(settled)), width - 2)]
    return [*said, *how]


def doubt_rows(doubt: Doubt, width: int) -> list[Row]:
    """What is in doubt about words, then every reading that fits."""
    said = [(Span(f" {line}", "strong"),) for line in wrap(visible(doubt.message), width - 2)]
    how = [f"in doubt: {doubt.kind.value}", f"rule {doubt.rule}"]
    if doubt.readings:
        how.append(f"may be {' or '.join(doubt.readings)}")
    return [*said, *((Span(f" {line}", "muted"),) for line in wrap(visible(" · ".join(how)), width - 2))]


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
    return [(Span(f" {count(claims, 'claim', 'claims')} in this article; ] to the first"),)]
