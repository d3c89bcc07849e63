"""`hustings claims`: what was read, a claim a line."""

from pathlib import Path

import click

from parsing.collection import Collection
from parsing.contract import claim_record
from parsing.models import Claim
from tui.cli.loading import load_articles, load_collection
from tui.cli.options import articles_option, format_option, paths_argument, uncorrected_option
from tui.cli.output import write_records, write_table
from tui.figures import number

_COLUMNS = (
    "article", "seat", "year", "by_election", "election_date", "measure", "value", "party", "from_party", "person",
    "bound", "notional", "start", "end", "quote", "rule", "correction", "value_read", "reason",
)  # fmt: skip
_HEADING = ("article", "contest", "measure", "value", "party", "person", "words", "rule")


@click.command("claims")
@paths_argument
@articles_option
@format_option
@click.option(
    "--explain", is_flag=True, help="Sentence by sentence: what was read, by which rule, what was left alone."
)
@uncorrected_option
def command(paths: tuple[Path, ...], named: tuple[Path, ...], form: str, *, explain: bool, uncorrected: bool) -> None:
    """What was read: one fact a line, with the words that state it.

    The JSON lines keep a contract: their keys and meanings do not change. A claim that a reader has corrected or
    rejected says so under "correction", with the value that was read and the reason.
    """
    if explain:
        from tui.cli.explaining import write_explanations

        write_explanations(load_articles(paths, named), form)
        return
    claims = _in_order(load_collection(paths, named, corrected=not uncorrected))
    if form == "table":
        write_table([_row(claim) for claim in claims], _HEADING, frozenset({"value"}))
    else:
        write_records(map(claim_record, claims), form, _COLUMNS)


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
