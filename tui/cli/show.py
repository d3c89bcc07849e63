"""`hustings show`: one contest, as newspapers and encyclopaedias set it out."""

from collections.abc import Sequence
from pathlib import Path

import click

from parsing.collection import Collection
from parsing.models import Finding, Result
from tui.cli.findings import write_findings
from tui.cli.flat import FIGURE_COLUMNS, figure_rows
from tui.cli.loading import load_collection
from tui.cli.marks import legend_for
from tui.cli.options import articles_option, format_option, reference_option, words_argument
from tui.cli.output import write_line, write_records, write_table
from tui.cli.records import FIGURES, finding_record, result_record
from tui.cli.seats import find_seat, results_at
from tui.cli.talk import Refusal, say
from tui.cli.words import read_words
from tui.figures import readings, written
from tui.forms import FLAT
from tui.safe import visible
from tui.standing import standing_sentence
from tui.words import contest_name, left_out_words, outcome_words, place

_HEADING = ("party", "candidate", "votes", "share", "change")
_NUMBERS = frozenset({"votes", "share", "change"})
_LABELS = {
    "majority": "Majority",
    "majority_pct": "Majority per cent",
    "majority_change": "Change in majority",
    "majority_pct_change": "Change in majority per cent",
    "turnout_pct": "Turnout per cent",
    "valid_votes": "Valid votes",
    "total_votes": "Total votes",
    "rejected_votes": "Rejected papers",
    "electorate": "Electorate",
    "swing": "Swing",
}


@click.command("show", short_help="One contest.")
@words_argument
@articles_option
@reference_option
@format_option
def command(words: tuple[str, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str) -> None:
    """One contest: the result line, the candidates, the figures, and what does not add up.

    SEAT needs no quotes. YEAR may also be a by-election's date; without it, the latest election is shown.
    """
    asked = read_words(words)
    if asked.seat is None:
        raise click.UsageError("Name a seat.")
    collection = load_collection(asked.paths, named, references=references)
    seat = find_seat(collection, asked.seat)
    read = collection.elections_of(seat)
    known = collection.known_of(seat) if asked.elections else read
    results = _chosen(known or collection.known_of(seat) or collection.lineage(seat), asked.elections)
    if form in FLAT:
        write_records(figure_rows(results, collection), form, FIGURE_COLUMNS)
    elif form != "table":
        records = (
            {**result_record(result), "findings": [*map(finding_record, collection.findings_of(result.contest))]}
            for result in results
        )
        write_records(records, form, ())
    else:
        for result in results:
            _write(result, collection.findings_of(result.contest), _places(result, collection))


def _chosen(results: Sequence[Result], elections: Sequence[str]) -> tuple[Result, ...]:
    """The results of the elections asked for; of none, the latest, with a word on the others."""
    if not results:
        raise Refusal("no article reports on that seat.")
    if elections:
        return results_at(results, elections)
    *others, latest = results
    if others:
        say(f"also reported: {', '.join(contest_name(result.contest) for result in others)}.")
    return (latest,)


def _write(result: Result, findings: Sequence[Finding], places: Sequence[str]) -> None:
    where = place(result)
    write_line(visible(contest_name(result.contest)))
    write_line(visible(outcome_words(result)) + (f"   {where}" if where else ""))
    write_line()
    rows = [
        (
            candidate.party or "",
            candidate.person or "",
            written(candidate.votes),
            written(candidate.share),
            written(candidate.share_change),
        )
        for candidate in result.candidates
    ]
    write_table(rows, _HEADING, _NUMBERS)
    figures = _figures(result)
    if figures:
        write_line()
        width = max(len(label) for label, _ in figures)
        for label, value in figures:
            write_line(f"{label:<{width}}  {visible(value)}")
        for sentence in places:
            write_line(visible(sentence))
    if marks := legend_for([*(cell for row in rows for cell in row[2:]), *(value for _, value in figures)]):
        write_line(f"\n{marks}")
    if findings:
        write_line()
        write_findings(findings)
    for sentence in left_out_words(result):
        write_line(f"\n{visible(sentence)}")


def _places(result: Result, collection: Collection) -> list[str]:
    """Where its majority and its turnout stand among all, if a table of all has been brought."""
    if not collection.adds_seats:
        return []
    figures = {"Majority": result.majority_pct, "Turnout": result.turnout_pct}
    said = {name: standing_sentence(result, figure, collection) for name, figure in figures.items() if figure}
    return [f"{name} {sentence}" for name, sentence in said.items() if sentence]


def _figures(result: Result) -> list[tuple[str, str]]:
    """The figures of the whole contest that are known, each with its label."""
    found = []
    for name in FIGURES:
        figure = getattr(result, name)
        if figure is None:
            continue
        value = written(figure) + (f" {readings(figure)}" if figure.readings else "")
        if name == "swing" and figure.party:
            value += f" from {figure.from_party} to {figure.party}" if figure.from_party else f" to {figure.party}"
        found.append((_LABELS[name], value + (f"   {figure.formula}" if figure.formula else "")))
    return found
