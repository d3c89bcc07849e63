"""Where a figure comes from: its basis, its formula, the words that state it."""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len

from parsing.models import Basis, Claim, Figure, Finding
from tui.figures import (
    BASIS_WORDS,
    BOUND_WORDS,
    CORRECTED_MARK,
    FINDING_MARK,
    GAP,
    MEASURE_WORDS,
    legend,
    readings,
    with_unit,
)
from tui.rows.contest import FigureTarget
from tui.rows.span import Row, Span, fit, wrap
from tui.safe import visible
from tui.words import correction_words, count


def notes_rows(
    figure: FigureTarget | None, said: Sequence[str], findings: Sequence[Finding], width: int, height: int
) -> list[Row]:
    """Where a figure comes from, after what is said of it; without one, the chart in words and what does not add up.

    A cut says so.
    """
    if figure is not None:
        rows = figure_rows(figure, width)
        rows[1:1] = [(Span(f"   {line}"),) for text in said for line in wrap(text, width - 4)]
    else:
        lines: list[Row] = [(Span(f" {line}", "muted"),) for text in said for line in wrap(text, width - 2)]
        rows = [*lines, *([()] if lines else []), *finding_rows(findings, width)]
    if len(rows) <= height:
        return rows
    left_out = (Span(fit(f"   … {count(len(rows) - height + 1, 'row', 'rows')} more", width), "muted"),)
    return [*rows[: height - 1], left_out] if height > 0 else []


def legend_row(marks: str, note: str, width: int) -> Row:
    """What the marks that are shown mean, as many as have room; a note stands before them."""
    parts = [part for part in (note, *legend(marks).split(GAP)) if part]
    while len(parts) > 1 and cell_len(GAP.join(parts)) >= width:
        parts.pop()
    return (Span(fit(" " + GAP.join(parts), width), "muted"),)


def figure_rows(target: FigureTarget, width: int) -> list[Row]:
    """What the figure is, how it came about, and the words it stands on."""
    figure = target.figure
    rows: list[Row] = [(Span(f" {line}", "strong"),) for line in wrap(_title(figure, target.whose), width - 2)]
    if figure.formula:
        rows += [(Span(f"   {line}"),) for line in wrap(visible(figure.formula), width - 4)]
    if figure.basis is Basis.DISPUTED:
        rows += _reading_rows(figure, width)
    else:
        rows += [row for claim in distinct(figure.claims) for row in _claim_rows(claim, width)]
    return rows


def stated_by(figure: Figure) -> tuple[Claim, ...]:
    """The claims behind a figure: those that state it, those it was worked out from, or every reading's."""
    return figure.claims or tuple(claim for reading in figure.readings for claim in reading.claims)


def figure_words(target: FigureTarget) -> tuple[str, ...]:
    """Why a figure's words are opened: of one worked out, its formula; of one disputed, every reading."""
    figure = target.figure
    if figure.formula is None and figure.basis is not Basis.DISPUTED:
        return ()
    return (figure.formula or _title(figure, target.whose),)


def finding_rows(findings: Sequence[Finding], width: int) -> list[Row]:
    """What does not add up about a contest, each in a sentence."""
    rows: list[Row] = []
    for finding in findings:
        lines = wrap(visible(finding.message), width - 4)
        for number, line in enumerate(lines):
            mark = f" {FINDING_MARK} " if number == 0 else "   "
            rows.append((Span(mark, "alarm"), Span(line)))
    return rows


def distinct(claims: Iterable[Claim]) -> list[Claim]:
    """The claims without those that say the same with the same words."""
    seen: dict[tuple[str, int, int], Claim] = {}
    for claim in claims:
        seen.setdefault((claim.article, claim.start, claim.end), claim)
    return list(seen.values())


def _title(figure: Figure, whose: str) -> str:
    bound = f"{BOUND_WORDS[figure.bound]} " if figure.bound else ""
    value = f"{bound}{with_unit(figure.measure, figure.value)}" if figure.value is not None else readings(figure)
    owner = f", {whose}" if whose else ""
    return f"{value} · {MEASURE_WORDS[figure.measure]}{owner} · {BASIS_WORDS[figure.basis]}"


def _reading_rows(figure: Figure, width: int) -> list[Row]:
    rows: list[Row] = []
    for reading in figure.readings:
        rows.append((Span(f"   {with_unit(figure.measure, reading.value)} says:", "muted"),))
        rows += [row for claim in distinct(reading.claims) for row in _claim_rows(claim, width)]
    return rows


def _hanging(number: int, line: str) -> Row:
    return (Span(f" {CORRECTED_MARK} " if number == 0 else "   ", "mark"), Span(line))


def _claim_rows(claim: Claim, width: int) -> list[Row]:
    """The words that state a figure, and what a reader has said of them."""
    said = wrap(visible(correction_words(claim)), width - 6)
    return [_claim_row(claim, width), *((Span("  "), *_hanging(number, line)) for number, line in enumerate(said))]


def _claim_row(claim: Claim, width: int) -> Row:
    source = f"  {visible(claim.article)}"
    if len(source) > width // 2:
        source = fit(source, width // 2)
    quote = fit(f"   ‹{visible(claim.quote)}›", width - len(source) - 1)
    return (Span(quote, "claim"), Span(source, "muted"))
