"""What became of every file: skipped, nothing found, a copy, read; each but the last with why."""

import pytest

from parsing.collection import Collection
from parsing.intake import Reception
from parsing.models import Article, FileProblem

RESULT = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes.\n"


def test_everything_is_accounted_for_worst_first() -> None:
    articles = [Article(name=name, text=text) for name, text in (("b", RESULT), ("a", RESULT), ("c", "Rain fell."))]
    collection = Collection.of(articles, [FileProblem(path="x.txt", message="x.txt is empty.")])
    assert [(each.reception, each.name, each.why) for each in collection.intake] == [
        (Reception.SKIPPED, "x.txt", "x.txt is empty."),
        (Reception.NOTHING, "c", "Not read further: the text has none of the words that a result needs."),
        (Reception.COPY, "a", "It is the same article as b, which counts."),
        (Reception.READ, "b", None),
    ]
    assert (collection.intake[-1].contests, collection.intake[-1].claims) == (1, len(collection.claims_of("b")))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("Ward results: 300 votes at the council election.", "other contests", id="councils"),
        pytest.param("The candidates of the general election of 2017 held hands.", "no constituency", id="no seat"),
        pytest.param("Dartford and its votes were spoken of in 2017.", "No sentence", id="no result"),
    ],
)
def test_why_nothing_was_found(text: str, why: str) -> None:
    (only,) = Collection.of([Article(name="a", text=text)]).intake
    assert only.reception is Reception.NOTHING
    assert why in (only.why or "")
