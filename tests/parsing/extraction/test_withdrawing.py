"""What a text says was wrong in print is read, and known to be taken back."""

import pytest

from parsing.collection import Collection
from parsing.models import Article, Contest, Extraction, FindingKind
from tests.parsing.extraction.conftest import HEAD, read

BODY = "Ann Lee (Labour) won Wigan with 21,768 votes and a majority of 3,612.\n\n"
WIGAN = Contest(seat="Wigan", year=2017)


def taken_back(extraction: Extraction) -> list[str]:
    return [str(claim.value) for claim in extraction.claims if claim.withdrawn]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("An earlier version of this report said that Ann Lee had 21,786 votes.", ["21786"], id="version"),
        pytest.param(
            "An earlier version gave her majority as 3,621; it was 3,612.", ["3621"], id="up to the right one"
        ),
        pytest.param("We originally reported a majority of 3,621.", ["3621"], id="we"),
        pytest.param("The turnout was wrongly given as 61.5 per cent; it was 65.1 per cent.", ["61.5"], id="wrongly"),
        pytest.param("Correction: on Friday we said that Ann Lee had 21,786 votes.", ["21786"], id="correction"),
        pytest.param("Ms Lee, who had said so earlier, had a majority of 3,612.", [], id="somebody said something"),
        pytest.param("The party's earlier version of events was wrong.", [], id="a version of something else"),
    ],
)
def test_only_what_is_said_to_be_wrong_is_taken_back(text: str, expected: list[str]) -> None:
    assert taken_back(read(HEAD + BODY + text)) == expected


def test_what_is_taken_back_falls_wherever_it_was_printed_and_both_papers_are_named() -> None:
    first = HEAD + "Ann Lee (Labour) won Wigan with 21,786 votes."
    second = HEAD + BODY + "An earlier version of this report said that Ann Lee had 21,786 votes."
    collection = Collection.of([Article(name="first", text=first), Article(name="second", text=second)])
    result = collection.result(WIGAN)
    assert result is not None
    assert result.winner is not None
    assert result.winner.votes is not None
    assert result.winner.votes.value == 21768
    assert {claim.article for claim in result.withdrawn} == {"first", "second"}
    assert result.articles == ("first", "second")
    (note,) = collection.findings
    assert note.kind is FindingKind.CORRECTION
    assert "21,786" in note.message
    assert "taken back in second, and printed in first" in note.message


def test_another_papers_figure_stands_while_nothing_stands_in_its_place() -> None:
    first = HEAD + "Ann Lee (Labour) won Wigan with 21,786 votes."
    second = HEAD + "An earlier version of this report said that Ann Lee had 21,786 votes."
    result = Collection.of([Article(name="first", text=first), Article(name="second", text=second)]).result(WIGAN)
    assert result is not None
    assert [claim.article for claim in result.withdrawn] == ["second"]
