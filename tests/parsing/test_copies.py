"""One article printed in several papers counts once, and each is told of."""

from datetime import date

import pytest

from parsing.collection import Collection
from parsing.models import Article, Contest

STORY = """Ann Lee of Labour won Dartford at the 2017 general election with 21,786 votes.

Her majority over the Conservative was 3,612 on a turnout of 61.5 per cent, and she thanked those who had
knocked on doors for her in the rain. The count at the leisure centre went on until four in the morning.
"""
OTHERWISE = """At the 2017 general election Dartford chose Labour's Ann Lee, for whom 21,786 votes were cast.

The winner finished 3,612 votes ahead of the Conservatives. Turnout in the constituency reached 61.5 per cent.
"""


def collect(*texts: str, published: tuple[date | None, ...] = ()) -> Collection:
    days = (*published, *[None] * len(texts))
    return Collection.of(
        Article(name=f"paper-{n}", text=text, published=day)
        for n, (text, day) in enumerate(zip(texts, days, strict=False), 1)
    )


@pytest.mark.parametrize(
    ("other", "is_copy"),
    [
        pytest.param(STORY, True, id="the same"),
        pytest.param("By Our Reporter\n\n" + STORY.replace("\n", " ").replace("'", "’"), True, id="with a byline"),
        pytest.param(STORY.replace("The count at the leisure centre went on until four in the morning.", ""), True,
                     id="cut from below"),
        pytest.param(STORY.replace("21,786", "21,768"), False, id="a figure put right"),
        pytest.param(STORY + "In Gravesham the Conservatives held on with 27,237 votes.", False, id="more to say"),
        pytest.param(OTHERWISE, False, id="another reporter's"),
    ],
)  # fmt: skip
def test_a_copy_says_the_same_in_the_same_words(other: str, is_copy: bool) -> None:  # noqa: FBT001 - a case
    assert dict(collect(STORY, other).copies) == ({"paper-2": "paper-1"} if is_copy else {})


def test_claims_of_a_copy_count_once_and_the_result_names_both_papers() -> None:
    collection = collect(STORY, STORY)
    (result,) = collection.results
    assert result.contest == Contest(seat="Dartford", year=2017)
    assert result.claims == collect(STORY).results[0].claims
    assert result.articles == ("paper-1", "paper-2")


def test_the_one_published_first_is_the_original() -> None:
    assert dict(collect(STORY, STORY, published=(None, date(2017, 6, 9))).copies) == {"paper-1": "paper-2"}


def test_articles_that_state_nothing_are_copies_where_their_words_are_the_same() -> None:
    collection = collect("Nothing to see.", "nothing  to see", "Nothing else.")
    assert dict(collection.copies) == {"paper-2": "paper-1"}
