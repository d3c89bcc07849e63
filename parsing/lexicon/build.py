"""Works out `data/forms.tsv` anew: run `python -m parsing.lexicon.build` after a change to the tables it reads.

It reads `data/constituencies.tsv` (the facts) and `data/curated.tsv` (what no rule can know: other names, other
short forms, and derived ones that mislead).
"""

import re
from collections import defaultdict
from pathlib import Path

from parsing.lexicon.constituencies import spans
from parsing.lexicon.folding import fold
from parsing.lexicon.forms import COMPASS, full_forms, short_forms
from parsing.lexicon.tables import items, rows

Forms = dict[str, list[str]]
"""Forms by seat."""
Years = dict[str, frozenset[int]]
"""General elections by seat."""


def _claimed(forms: Forms) -> dict[str, set[str]]:
    """Which seats use each folded form."""
    users = defaultdict(set)
    for seat, seat_forms in forms.items():
        for form in seat_forms:
            users[fold(form)].add(seat)
    return users


def _met(seat: str, others: set[str], years: Years) -> bool:
    """Whether any other of `others` stood at an election together with `seat`."""
    return any(other != seat and years[seat] & years[other] for other in others)


def _distinct(names: Forms, years: Years) -> Forms:
    """`names` less every derived form that another seat of the same election uses or is called."""
    users = _claimed(names)
    return {
        seat: [form for form in forms if form == seat or not _met(seat, users[fold(form)], years)]
        for seat, forms in names.items()
    }


def _pointed(shorts: Forms, names: Forms, years: Years) -> Forms:
    """`shorts` less what could mean another seat of the same election, and less what is a full name already."""
    users = _claimed({seat: [*names[seat], *forms] for seat, forms in shorts.items()})
    for seat, forms in list(shorts.items()):
        for form in (*forms, *names[seat]):
            if match := re.fullmatch(rf"(?:{COMPASS}) (.+)|(.+?) (?:{COMPASS})", form):
                users[fold(match[1] or match[2])].add(seat)
    own = {seat: {fold(form) for form in forms} for seat, forms in names.items()}
    return {
        seat: [f for f in forms if fold(f) not in own[seat] and not _met(seat, users[fold(f)], years)]
        for seat, forms in shorts.items()
    }


def table() -> str:
    """The text of `data/forms.tsv`: for each seat, in the order of the facts, its names and its short forms."""
    years = {name: frozenset(spans(elections)) for name, _, _, elections in rows("constituencies")}
    curated = {seat: (items(names), items(shorts), items(never)) for seat, names, shorts, never in rows("curated")}
    blank: tuple[tuple[str, ...], ...] = ((), (), ())
    names = _distinct({seat: full_forms(seat, curated.get(seat, blank)[0]) for seat in years}, years)
    shorts = {
        seat: [f for f in short_forms(seat, curated.get(seat, blank)[1]) if f not in curated.get(seat, blank)[2]]
        for seat in years
    }
    shorts = _pointed(shorts, names, years)
    lines = ("\t".join((seat, "|".join(names[seat][1:]), "|".join(shorts[seat]))) for seat in years)
    return "\n".join(("name\tnames\tshorts", *lines)) + "\n"


if __name__ == "__main__":
    (Path(__file__).parent / "data" / "forms.tsv").write_text(table(), encoding="utf-8")
