"""`hustings claims`: what was read, a claim a line."""

from collections.abc import Iterable
from pathlib import Path

import click

from parsing.contract import claim_record
from parsing.extraction import extract
from parsing.models import Article, Claim
from tui.cli.loading import load_articles
from tui.cli.options import articles_option, format_option, paths_argument
from tui.cli.output import write_records, write_table
from tui.figures import number

_COLUMNS = (
    "article", "seat", "year", "by_election", "election_date", "measure", "value", "party", "from_party", "person",
    "bound", "notional", "start", "end", "quote", "rule",
)  # fmt: skip
_HEADING = ("article", "contest", "measure", "value", "party", "person", "words", "rule")


@click.command("claims")
@paths_argument
@articles_option
@format_option
@click.option(
    "--explain", is_flag=True, help="Sentence by sentence: what was read, by which rule, what was left alone."
)
def command(paths: tuple[Path, ...], named: tuple[Path, ...], form: str, *, explain: bool) -> None:
    """What was read: one fact a line, with the words that state it.

    The JSON lines keep a contract: their keys and meanings do not change.
    """
    articles = load_articles(paths, named)
    if explain:
        from tui.cli.explaining import write_explanations

        write_explanations(articles, form)
        return
    claims = _in_order(articles)
    if form == "table":
        write_table([_row(claim) for claim in claims], _HEADING, frozenset({"value"}))
    else:
        write_records(map(claim_record, claims), form, _COLUMNS)


def _in_order(articles: Iterable[Article]) -> list[Claim]:
    return [
        claim
        for article in articles
        for claim in sorted(extract(article).claims, key=lambda claim: (claim.start, claim.end))
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
    """The claim's value as people write it, with its bound; empty for a person standing or winning."""
    if claim.value is None:
        return ""
    value = claim.value if isinstance(claim.value, str) else number(claim.measure, claim.value)
    return (claim.bound or "") + value


def _parties(claim: Claim) -> str:
    return f"{claim.party or '?'} from {claim.from_party}" if claim.from_party else claim.party or ""
