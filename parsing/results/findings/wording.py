"""The parts that findings' sentences are made of."""

from collections.abc import Iterable, Sequence

from parsing.models import CandidateResult, Claim, Figure, Finding, FindingKind, Measure, Result, Severity
from parsing.results.order import in_order

MEASURE_NAMES: dict[Measure, str] = {
    Measure.VOTES: "votes",
    Measure.SHARE: "share",
    Measure.SHARE_CHANGE: "change in share",
    Measure.MAJORITY: "majority",
    Measure.MAJORITY_PCT: "majority per cent",
    Measure.MAJORITY_CHANGE: "change in the majority",
    Measure.MAJORITY_PCT_CHANGE: "change in the majority per cent",
    Measure.TURNOUT_PCT: "turnout",
    Measure.TOTAL_VOTES: "total votes",
    Measure.ELECTORATE: "electorate",
    Measure.REJECTED_VOTES: "rejected papers",
    Measure.SWING: "swing",
    Measure.POSITION: "position",
}
_RANKS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def who(candidate: CandidateResult) -> str:
    """A candidate in a sentence: "Ann Lee (Lab)", "the Lab candidate"."""
    if candidate.person and candidate.party:
        return f"{candidate.person} ({candidate.party})"
    return candidate.person or f"the {candidate.party} candidate"


def rank(place: int) -> str:
    """A place in words up to tenth: "third"; then "11th"-like figures with "place"."""
    return _RANKS[place - 1] if 1 <= place <= len(_RANKS) else f"place {place}"


def one_of(words: Sequence[str], joiner: str = "or") -> str:
    """The words in a row: "a, b or c"; names with commas of their own are all parted by the joiner."""
    if any("," in word for word in words):
        return f" {joiner} ".join(words)
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joiner} {words[-1]}"


def claims_of(*figures: Figure | None) -> tuple[Claim, ...]:
    """The claims behind some figures, each once."""
    return in_order(claim for figure in figures if figure is not None for claim in figure.claims)


def about(
    result: Result, kind: FindingKind, severity: Severity, sentences: tuple[str, str], claims: Iterable[Claim]
) -> Finding:
    """A finding about a contest: what is wrong and what would put it right, with the claims it names."""
    named = in_order(claims)
    articles = {claim.article for claim in named}
    return Finding(
        kind=kind,
        severity=severity,
        message=sentences[0],
        remedy=sentences[1],
        contest=result.contest,
        article=articles.pop() if len(articles) == 1 else None,
        claims=named,
    )


def error(result: Result, kind: FindingKind, sentences: tuple[str, str], claims: Iterable[Claim]) -> Finding:
    """Like `about`, of an error."""
    return about(result, kind, Severity.ERROR, sentences, claims)
