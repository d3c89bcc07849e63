"""`hustings text`: the text that spans refer to."""

import sys
from pathlib import Path

import click

from parsing.models import Article
from tui.cli.loading import load_articles
from tui.cli.options import articles_option, format_option
from tui.cli.output import use_utf8, write_line, write_records, write_text
from tui.cli.served import SERVED
from tui.cli.talk import Refusal, say
from tui.safe import visible

_COLUMNS = ("article", "title", "published", "publisher", "address", "text")


@click.command("text", short_help="The text that all spans refer to.")
@click.argument("file")
@articles_option
@format_option
def command(file: str, named: tuple[Path, ...], form: str) -> None:
    """The text of FILE, to which all spans refer; FILE may also be an article's name.

    To a pipe or a file the text goes as it is. On a terminal its control characters are shown, not obeyed.
    """
    article = _find(file, named)
    if form != "table":
        write_records([_record(article)], form, _COLUMNS)
    elif sys.stdout.isatty():
        for line in article.text.splitlines():
            write_line(visible(line))
    else:
        use_utf8()
        write_text(article.text)


def _find(file: str, named: tuple[Path, ...]) -> Article:
    path = Path(file)
    if not SERVED.get() and (file == "-" or path.exists() or "/" in file):
        first, *others = load_articles([path])
        if others:
            say(f"{file} holds {len(others) + 1} articles; this is {first.name}.")
        return first
    found = [article for article in load_articles(named) if article.name == file]
    if not found:
        raise Refusal(f"{file} is neither a file nor the name of an article.")
    return found[0]


def _record(article: Article) -> dict[str, str | None]:
    return {
        "article": article.name,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "publisher": article.publisher,
        "address": article.address,
        "text": article.text,
    }
