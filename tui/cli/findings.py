"""`hustings findings`: what does not add up, worst first."""

from collections.abc import Sequence
from pathlib import Path

import click

from parsing.models import Finding
from tui.cli.agreement import say_agreement
from tui.cli.flat import FINDING_COLUMNS, finding_row
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, paths_argument, reference_option, uncorrected_option
from tui.cli.output import write_line, write_records
from tui.cli.records import finding_record
from tui.cli.talk import say
from tui.figures import gap_words
from tui.forms import FLAT
from tui.safe import visible
from tui.words import contest_name, count

_INDENT = " " * 7


@click.command("findings", short_help="What does not add up, worst first.")
@paths_argument
@articles_option
@reference_option
@format_option
@click.option("--strict", is_flag=True, help="Exit with 1 if there are any findings.")
@uncorrected_option
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[Path, ...],
    named: tuple[Path, ...],
    references: tuple[str, ...],
    form: str,
    *,
    strict: bool,
    uncorrected: bool,
) -> None:
    """What does not add up or is not settled, worst first, and what would put it right.

    With --reference every claim is checked against official results; with --strict too, a draft before it is printed.
    """
    collection = load_collection(paths, named, corrected=not uncorrected, references=references)
    findings = collection.findings
    if form == "table":
        write_findings(findings)
        say(count(len(findings), "finding.", "findings."))
    else:
        record = finding_row if form in FLAT else finding_record
        write_records(map(record, findings), form, FINDING_COLUMNS)
    say_agreement(collection)
    if strict and findings:
        click.get_current_context().exit(1)


def write_findings(findings: Sequence[Finding]) -> None:
    """Each finding in a few lines: what is wrong, what would put it right, the words it is about."""
    for finding in findings:
        where = contest_name(finding.contest) if finding.contest else finding.article or ""
        write_line(f"{finding.severity.value:<7}{visible(where)}: {visible(finding.message)}")
        if finding.remedy:
            write_line(f"{_INDENT}{visible(finding.remedy)}")
        if finding.gap is not None:
            write_line(f"{_INDENT}{gap_words(finding.gap)}")
        for article, quote in _quotes(finding):
            write_line(f"{_INDENT}{visible(article)}: “{visible(quote)}”")


def _quotes(finding: Finding) -> dict[tuple[str, str], None]:
    """The article and the words of each claim, or of the place in doubt; each once."""
    quotes = dict.fromkeys((claim.article, claim.quote) for claim in finding.claims)
    if finding.quote and finding.article:
        quotes.setdefault((finding.article, finding.quote))
    return quotes
