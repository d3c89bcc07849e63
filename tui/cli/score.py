"""`hustings score`: what was read, against what a careful reader finds."""

from collections.abc import Mapping
from pathlib import Path

import click

from parsing.extraction import extract
from parsing.models import Article
from parsing.scoring import Fact, GoldError, Judgement, Tally, fact_of, judge, read_gold, tally
from tui.cli.loading import load_articles
from tui.cli.options import articles_option, format_option, paths_argument
from tui.cli.output import write_line, write_records, write_table
from tui.cli.talk import Refusal, say
from tui.forms import json_text

_COLUMNS = ("of", "recall", "found", "facts", "precision", "right", "claims", "f1")


@click.command("score", short_help="Recall and precision, against gold.")
@paths_argument
@articles_option
@format_option
@click.option("--gold", required=True, type=click.Path(path_type=Path), help="A folder with a NAME.jsonl per article.")
@click.option("--by", type=click.Choice(["article", "measure"]), default="article", show_default=True)
def command(paths: tuple[Path, ...], named: tuple[Path, ...], form: str, gold: Path, by: str) -> None:
    """Recall, precision and every miss, against gold of your own.

    Gold is one fact a line, with the keys of the claims contract: seat (or a list of those that are all right), year,
    measure, value, party, person, bound, by_election, from, and optional for what may be read either way.
    """
    try:
        facts = read_gold(gold)
    except GoldError as error:
        raise Refusal(str(error)) from error
    judgements = _judge(load_articles(paths, named), facts)
    counts = tally(judgements.values(), lambda fact: fact.measure if by == "measure" else fact.article)
    totals = [*counts.items(), ("ALL", sum(counts.values(), Tally()))]
    if form == "table":
        _write_errors(judgements)
        write_table([_row(name, count) for name, count in totals], _COLUMNS, frozenset(_COLUMNS[1:]))
    else:
        write_records((_record(name, count) for name, count in totals), form, _COLUMNS)


def _judge(articles: tuple[Article, ...], gold: Mapping[str, tuple[Fact, ...]]) -> dict[str, Judgement]:
    """A judgement for each article that has gold; the gold of articles that were not given is left out."""
    judgements = {
        article.name: judge(gold[article.name], [fact_of(claim) for claim in extract(article).claims])
        for article in articles
        if article.name in gold
    }
    if not judgements:
        raise Refusal("there is no gold for any of these articles: NAME.txt needs NAME.jsonl.")
    if without := len(articles) - len(judgements):
        say(f"{without} of {len(articles)} articles have no gold.")
    return judgements


def _write_errors(judgements: Mapping[str, Judgement]) -> None:
    for name, judgement in judgements.items():
        for kind, facts in (("missed", judgement.missed), ("wrong", judgement.wrong)):
            for fact in facts:
                write_line(f"{kind:<7} {name} {json_text(dict(fact.shown))}")
    write_line()


def _row(name: str, count: Tally) -> tuple[str, ...]:
    record = _record(name, count)
    ratios = frozenset({"recall", "precision", "f1"})
    return tuple(f"{value:.3f}" if key in ratios else str(value) for key, value in record.items())


def _record(name: str, count: Tally) -> dict[str, str | float | int]:
    return {
        "of": name,
        "recall": round(count.recall, 4),
        "found": count.found,
        "facts": count.found + count.missed,
        "precision": round(count.precision, 4),
        "right": count.right,
        "claims": count.right + count.wrong,
        "f1": round(count.f1, 4),
    }
