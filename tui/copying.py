"""What is sent to the clipboard, as plain text: the same rows as on the screen, tabs between the figures."""

from parsing.models import Figure, Result
from parsing.results import Comparison
from tui.figures import MEASURE_WORDS, written
from tui.rows.contest import FigureTarget
from tui.rows.evidence import stated_by
from tui.safe import visible
from tui.words import contest_name, outcome_words


def figure_text(target: FigureTarget, result: Result) -> str:
    """A figure with whose it is and the articles it comes from."""
    articles = ", ".join(dict.fromkeys(visible(claim.article) for claim in stated_by(target.figure)))
    owner = f"{target.whose}, " if target.whose else ""
    source = f" ({articles})" if articles else ""
    name = MEASURE_WORDS[target.figure.measure]
    return f"{owner}{visible(contest_name(result.contest))}, {name}: {written(target.figure)}{source}"


def contest_text(result: Result) -> str:
    """A contest's result line and candidates."""
    lines = [f"{visible(contest_name(result.contest))}\t{visible(outcome_words(result))}"]
    for candidate in result.candidates:
        named = [visible(candidate.person or ""), visible(candidate.party or "")]
        lines.append("\t".join([*named, written(candidate.votes), written(candidate.share)]))
    lines.append(f"majority\t{written(result.majority)}\tturnout\t{written(result.turnout_pct)}")
    return "\n".join(lines)


def comparison_text(comparison: Comparison) -> str:
    """Every column of a comparison: votes and share by party, then the figures."""
    lines = ["\t".join(["", *(visible(contest_name(column.contest)) for column in comparison.columns)])]
    for candidates in comparison.candidates:
        people = [cell.candidate for cell in candidates.cells]
        cells = ["" if who is None else f"{written(who.votes)} {written(who.share)}" for who in people]
        lines.append("\t".join([visible(candidates.person or candidates.party or ""), *cells]))
    lines.extend("\t".join([row.name, *(_or_word(cell.figure) for cell in row.cells)]) for row in comparison.figures)
    return "\n".join(lines)


def _or_word(figure: Figure | None) -> str:
    return written(figure) if figure is not None else ""
