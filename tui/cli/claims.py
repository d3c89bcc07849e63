"""`hustings claims`: what was read, a claim a line."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from parsing.collection import Collection
from parsing.contract import claim_record, plain_value
from parsing.models import Claim
from tui.cli.loading import load_articles, load_collection
from tui.cli.options import articles_option, format_option, paths_argument, reference_option, uncorrected_option
from tui.cli.output import write_records, write_table
from tui.figures import number

if TYPE_CHECKING:
    from parsing.results import Check

_COLUMNS = (
    "article", "seat", "year", "by_election", "election_date", "measure", "value", "party", "from_party", "person",
    "bound", "notional", "withdrawn", "start", "end", "quote", "rule", "correction", "value_read",
    "person_read", "party_read", "contest_read", "reason",
)  # fmt: skip
_BESIDE = ("official", "agreement")
_HEADING = ("article", "contest", "measure", "value", "party", "person", "words", "rule")


@click.command("claims", short_help="What was read, a fact a line.")
@paths_argument
@articles_option
@reference_option
@format_option
@click.option(
    "--explain", is_flag=True, help="Sentence by sentence: what was read, by which rule, what was left alone."
)
@uncorrected_option
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[Path, ...],
    named: tuple[Path, ...],
    references: tuple[str, ...],
    form: str,
    *,
    explain: bool,
    uncorrected: bool,
) -> None:
    """What was read: one fact a line, with the words that state it.

    The JSON lines keep a contract: their keys and meanings do not change. A claim that a reader has corrected or
    rejected says so under "correction", with what was read and the reason. With --reference each claim has
    what the official results have in its place, and whether the two agree.
    """
    if explain:
        from tui.cli.explaining import write_explanations

        write_explanations(load_articles(paths, named), form)
        return
    collection = load_collection(paths, named, corrected=not uncorrected, references=references or None)
    claims = _in_order(collection)
    checks = {check.claim: check for r in collection.results for check in collection.checks_of(r.contest)}
    if form == "table":
        rows = [(*_row(claim), *(_checked(checks[claim]) if checks else ())) for claim in claims]
        write_table(rows, (*_HEADING, *_BESIDE) if checks else _HEADING, frozenset({"value", "official"}))
    else:
        records = ({**claim_record(claim), **(_check_record(checks[claim]) if checks else {})} for claim in claims)
        write_records(records, form, (*_COLUMNS, *_BESIDE) if checks else _COLUMNS)


def _checked(check: "Check") -> tuple[str, str]:
    value = check.shown
    return (number(check.claim.measure, value) if value is not None else "", check.agreement.value)


def _check_record(check: "Check") -> dict[str, int | float | str | None]:
    return {"official": plain_value(check.shown), "agreement": check.agreement.value}


def _in_order(collection: Collection) -> list[Claim]:
    return [
        claim
        for extraction in collection.extractions.values()
        for claim in sorted(extraction.claims, key=lambda claim: (claim.start, claim.end))
    ]


def _row(claim: Claim) -> tuple[str, ...]:
    return (
        claim.article,
        claim.contest.address,
        claim.measure.value,
        value_text(claim),
        _parties(claim),
        claim.person or "",
        claim.quote,
        claim.rule,
    )


def value_text(claim: Claim) -> str:
    """The claim's value as people write it, with its bound; empty for a person standing or winning.

    One that a reader has corrected or rejected says so.
    """
    verdict = [claim.correction.verdict] if claim.correction is not None else []
    if claim.value is None:
        return " ".join(verdict)
    value = claim.value if isinstance(claim.value, str) else number(claim.measure, claim.value)
    return " ".join([(claim.bound or "") + value, *verdict])


def _parties(claim: Claim) -> str:
    return f"{claim.party or '?'} from {claim.from_party}" if claim.from_party else claim.party or ""
