"""What is sent to the clipboard, as plain text: the same rows as on the screen, tabs between the figures."""

import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path

from parsing.models import Claim, Contest, Figure, Finding, Result
from parsing.results import Comparison
from tui.figures import MEASURE_WORDS, readings, written
from tui.needed import needed_words
from tui.rows.contest import FigureTarget
from tui.rows.evidence import distinct, stated_by
from tui.rows.findings import contest_of
from tui.safe import visible
from tui.view import View
from tui.words import claim_words, contest_name, outcome_words


def figure_text(target: FigureTarget, contest: Contest) -> str:
    """A figure with whose it is and the articles it comes from."""
    figure = target.figure
    articles = ", ".join(dict.fromkeys(visible(claim.article) for claim in stated_by(figure)))
    owner = f"{target.whose}, " if target.whose else ""
    source = f" ({articles})" if articles else ""
    value = written(figure) + (readings(figure) if figure.value is None else "")
    return f"{owner}{visible(contest_name(contest))}, {MEASURE_WORDS[figure.measure]}: {value}{source}"


def contest_text(result: Result, *said: str) -> str:
    """A contest's result line, its candidates, what it would have taken, and what else is said."""
    lines = [f"{visible(contest_name(result.contest))}\t{visible(outcome_words(result))}"]
    for candidate in result.candidates:
        named = [visible(candidate.person or ""), visible(candidate.party or "")]
        lines.append("\t".join([*named, written(candidate.votes), written(candidate.share)]))
    lines.append(f"majority\t{written(result.majority)}\tturnout\t{written(result.turnout_pct)}")
    return "\n".join([*lines, *(visible(text) for text in (*said, needed_words(result)) if text)])


def comparison_text(comparison: Comparison) -> str:
    """Every column of a comparison: votes and share by party, then the figures."""
    lines = ["\t".join(["", *(visible(contest_name(column.contest)) for column in comparison.columns)])]
    for candidates in comparison.candidates:
        people = [cell.candidate for cell in candidates.cells]
        cells = ["" if who is None else f"{written(who.votes)} {written(who.share)}" for who in people]
        lines.append("\t".join([visible(candidates.person or candidates.party or ""), *cells]))
    lines.extend("\t".join([row.name, *(_or_word(cell.figure) for cell in row.cells)]) for row in comparison.figures)
    return "\n".join(lines)


def claim_text(claim: Claim) -> str:
    """A claim with its words and its article."""
    return f"{quoted(claim)}: {visible(claim_words(claim))}"


def finding_text(finding: Finding) -> str:
    """A finding with the contest it is about."""
    contest = contest_of(finding)
    where = f"{contest.address}: " if contest is not None else ""
    return f"{where}{visible(finding.message)}"


def quoted(claim: Claim) -> str:
    """The words of a claim, and where they stand."""
    return f"“{visible(claim.quote)}” ({visible(claim.article)})"


def text_and_claims(target: FigureTarget | None, result: Result, chart: str = "") -> tuple[str, tuple[Claim, ...]]:
    """A figure of a contest, or the contest with its chart in words where there is none; the claims to cite for it."""
    if target is None:
        return contest_text(result, chart), who_won(result)
    return figure_text(target, result.contest), stated_by(target.figure)


def who_won(result: Result) -> tuple[Claim, ...]:
    """The claims to cite for a whole contest: those of its outcome, of its winner, or the first there is."""
    winner = result.winner.claims if result.winner is not None else ()
    outcome = result.outcome.claims if result.outcome is not None else ()
    return (outcome or winner or result.claims)[:1]


def cited(text: str, claims: Iterable[Claim], command: str) -> str:
    """A text with the words it stands on, and the command that shows it again."""
    quotes = dict.fromkeys(quoted(claim) for claim in distinct(claims))
    return "\n".join([text, *(quote for quote in quotes if quote not in text), command])


def reopening(paths: Sequence[Path], view: View, words: Sequence[str] = (), references: Sequence[Path] = ()) -> str:
    """The command line that opens a view again: `hustings -a cuttings --sort majority Dartford 2017`."""
    articles = [part for path in paths for part in ("-a", str(path))]
    tables = [part for path in references for part in ("-r", str(path))]
    parts = ["hustings", *articles, *tables, *view.options, *words]
    return shlex.join(visible(part) for part in parts)


def contest_words(contest: Contest) -> tuple[str, ...]:
    """The words that name a contest on a command line."""
    return (*contest.seat.split(), contest.election)


def _or_word(figure: Figure | None) -> str:
    return written(figure) if figure is not None else ""
