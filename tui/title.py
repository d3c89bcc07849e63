"""What the first screen's title says of what is loaded: "4 articles · 1 of 20 seats · 3 findings"."""

from parsing.collection import Collection
from tui.ahead import Step
from tui.words import count


def progress(step: Step) -> str:
    """How far reading has come: "reading 1,200 of 10,000 articles"."""
    if step.of is None:
        return f"finding articles: {step.found:,}"
    return f"reading {step.read_out:,} of {count(step.of, 'article', 'articles')}"


def how_much(collection: Collection, seats: int, hits: int | None, *, is_checked: bool, reading: str = "") -> str:
    """Files not read, articles, seats (of which `hits` are found, None without a search), findings once known.

    `reading` is how far reading has come, while it goes on.
    """
    said = [reading or count(len(collection.articles), "article", "articles")]
    if collection.problems:
        said.insert(0, f"{count(len(collection.problems), 'file', 'files')} not read")
    shown = count(seats, "seat", "seats")
    said.append(shown if hits is None else f"{hits:,} of {shown}")
    if is_checked:
        said.append(count(len(collection.findings), "finding", "findings"))
    return " · ".join(said)
