"""The articles that a command works on."""

from collections.abc import Sequence
from pathlib import Path

from parsing.collection import Collection
from parsing.models import Article
from tui.cli.setting import set_for
from tui.cli.talk import Refusal, name_problems


def chosen_paths(*given: Sequence[Path]) -> tuple[Path, ...]:
    """All paths that a command line names; where it names none, those that are set, or the seeds."""
    paths = tuple(path for group in given for path in group)
    if paths:
        return paths
    if set_paths := set_for().articles:
        return set_paths
    from parsing.reading import seed_paths

    return seed_paths()


def load_articles(*given: Sequence[Path]) -> tuple[Article, ...]:
    """The articles that can be read; the other files are named on stderr. Exit code 2 if there are none."""
    from parsing.reading import load

    articles, problems = load(chosen_paths(*given))
    name_problems(problems)
    if not articles:
        raise Refusal("nothing could be read.")
    return articles


def load_collection(*given: Sequence[Path], corrected: bool = True) -> Collection:
    """The same articles with all that was read out of them, and with what readers have corrected."""
    articles = load_articles(*given)
    collection = Collection.of(articles, corrected=corrected)
    name_problems((*collection.problems, *collection.broken))
    return collection
