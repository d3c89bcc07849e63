"""What the first screen's title says of what is loaded: "4 articles · 1 of 20 seats · 3 findings"."""

from parsing.collection import Collection
from tui.words import count


def how_much(collection: Collection, seats: int, hits: int | None, *, is_checked: bool) -> str:
    """Files not read, articles, seats (of which `hits` are found, None without a search), findings once known."""
    said = [count(len(collection.articles), "article", "articles")]
    if collection.problems:
        said.insert(0, f"{count(len(collection.problems), 'file', 'files')} not read")
    shown = count(seats, "seat", "seats")
    said.append(shown if hits is None else f"{hits:,} of {shown}")
    if is_checked:
        said.append(count(len(collection.findings), "finding", "findings"))
    return " · ".join(said)
