"""Everything that a session would otherwise load and work out for itself, done once before the first is forked."""

import pkgutil
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from parsing.collection import Collection
from parsing.models import Article, FileProblem

_PACKAGES = ("parsing", "tui.rows", "tui.screens", "tui.widgets", "tui.cli")
_NOT_SERVED = ("tui.cli.serve", "tui.serve")
_LATE = (
    "concurrent.futures.thread",
    "encodings.idna",
    "rich.traceback",
    "tui.copying",
    "tui.exporting",
    "tui.picture",
    "tui.serve.offered",
)
"""What is imported at the moment it is needed, which in a session is too late where only root can read it."""
_SIZE = (80, 24)
_KEYS = "down tab v m s S o down c down q a down q f down q question_mark q colon escape slash a escape up".split()
"""One of each kind: every screen is opened and left again."""


def load_everything(paths: Sequence[Path], references: Sequence[str] = ()) -> Collection:
    """The articles at `paths`, or those that the program starts with; where they stand on the disk is left out."""
    from tui.ahead import load

    collection = without_paths(load(tuple(paths), tuple(references)))
    _import_all()
    for seat in collection.seats():
        collection.elections_of(seat)
    for result in collection.results:
        collection.findings_of(result.contest)
    _rehearse(collection)
    return collection


def without_paths(collection: Collection) -> Collection:
    """The same collection with files called by their names alone: folders are the server's own business."""
    return replace(
        collection,
        articles={name: _pathless(article) for name, article in collection.articles.items()},
        problems=tuple(map(_named_only, collection.problems)),
        broken=tuple(map(_named_only, collection.broken)),
        record=replace(collection.record, problems=tuple(map(_named_only, collection.record.problems))),
    )


def _pathless(article: Article) -> Article:
    return article.model_copy(update={"path": None})


def _named_only(problem: FileProblem) -> FileProblem:
    name = Path(problem.path).name or "the articles"
    return problem.model_copy(update={"path": name, "message": problem.message.replace(problem.path, name)})


def _import_all() -> None:
    for name in _LATE:
        import_module(name)
    for name in _PACKAGES:
        package = import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not module.name.startswith(_NOT_SERVED):
                import_module(module.name)


def _rehearse(collection: Collection) -> None:
    """Go through the screens where nobody sees it, so that what they need is loaded, read and worked out."""
    from textual.pilot import Pilot

    from tui.app import make_app

    app = make_app((), loader=lambda: collection)
    app.read_only = True

    async def go_through(pilot: Pilot[object]) -> None:
        await app.workers.wait_for_complete()
        for key in _KEYS:
            await pilot.press(key)
        await app.workers.wait_for_complete()
        app.exit()

    app.run(headless=True, size=_SIZE, mouse=False, auto_pilot=go_through)
