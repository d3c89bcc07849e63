"""The day of publication, in the forms that files give it."""

from datetime import date

import pytest

from parsing.reading.dates import parse_date


@pytest.mark.parametrize(
    "text",
    [
        "2019-12-13",
        "2019-12-13T04:10:00Z",
        "20191213",
        "13/12/2019",
        "13 December 2019",
        "13th Dec 2019, 4.10am",
        "Fri, 13 Dec 2019 04:10:00 GMT",
        "Friday 13 December 2019",
        "December 13, 2019",
        "  2019-12-13  ",
    ],
)
def test_the_usual_forms_are_read(text: str) -> None:
    assert parse_date(text) == date(2019, 12, 13)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2019", "2019-13-40", "31/02/2019", "13 Brumaire 2019", "20191213120000"]
)
def test_what_gives_no_day_gives_none(text: str) -> None:
    assert parse_date(text) is None
