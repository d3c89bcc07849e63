"""The articles that a command works on."""

from collections.abc import Sequence
from pathlib import Path

from parsing.collection import Collection
from parsing.models import Article
from tui.cli.served import ITS_OWN, SERVED
from tui.cli.setting import set_for
from tui.cli.talk import Refusal, name_problems, say


def chosen_paths(*given: Sequence[Path]) -> tuple[Path, ...]:
    """All paths that a command line names; where it names none, those that are set, or the seeds."""
    paths = tuple(path for group in given for path in group)
    if paths:
        return paths
    if set_paths := set_for().articles:
        return set_paths
    from parsing.reading import seed_paths

    return seed_paths()


def chosen_references(references: Sequence[str], *given: Sequence[Path]) -> tuple[str, ...]:
    """The tables of official results: those named, or set; else the seeds' own, where the articles are the seeds."""
    settings = set_for()
    if references or settings.reference:
        return tuple(references) or tuple(map(str, settings.reference))
    if any(given) or settings.articles:
        return ()
    from parsing.reading import seed_references

    return seed_references()


def load_articles(*given: Sequence[Path]) -> tuple[Article, ...]:
    """The articles that can be read; the other files are named on stderr. Exit code 2 if there are none."""
    from parsing.reading import load

    if served := SERVED.get():
        if any(given):
            raise Refusal(ITS_OWN)
        return tuple(served.articles.values())
    articles, problems = load(chosen_paths(*given))
    name_problems(problems)
    if not articles:
        raise Refusal("nothing could be read.")
    return articles


def load_collection(
    *given: Sequence[Path], corrected: bool = True, references: Sequence[str] | None = None
) -> Collection:
    """The same articles with all that was read out of them, with what readers have corrected, and the record.

    The record is of `references`, or of the usual ones where none is named; None leaves it away. What the tables that
    are named hold and the lexicon does not is named on stderr too.
    """
    articles = load_articles(*given)
    if served := SERVED.get():
        return served
    tables = chosen_references(references, *given) if references is not None else ()
    are_own = bool(references or set_for().reference)
    collection = Collection.of(articles, corrected=corrected).beside(tables, adds_seats=are_own)
    name_problems((*collection.problems, *collection.broken, *collection.record.problems))
    for note in collection.record.notes if references else ():
        say(note)
    return collection
