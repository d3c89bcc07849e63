"""Shares, their changes, swings and turnouts in the wordings that papers vary most."""

import pytest

from tests.parsing.extraction.conftest import HEAD, read

LISTED = (
    "Ann Lee (Labour) polled 20,000 votes, Jo Hunt (Conservative) 9,000, Al Orr (Green) 800 and "
    "Sue Moss (Liberal Democrats) 3,000.\n\n"
)
Said = tuple[int, str, float, str | None, str | None]
"""Year, measure, figure, bound and party."""

READ: list[tuple[str, set[Said]]] = [
    (
        "Sue Moss increased her party's share by five points to 17%.",
        {(2017, "share_change", 5, None, "LD"), (2017, "share", 17, None, "LD")},
    ),
    (
        "The Conservatives fell by more than eight points while Labour's own share rose by four, to 45%.",
        {
            (2017, "share_change", -8, ">", "Con"),
            (2017, "share_change", 4, None, "Lab"),
            (2017, "share", 45, None, "Lab"),
        },
    ),
    (
        "Her vote share plummeted from 51 per cent to 38.5.",
        {(2015, "share", 51, None, "Lab"), (2017, "share", 38.5, None, "Lab")},
    ),
    (
        "The Lib Dem share more than halved, from 12.1 to 5.4 per cent.",
        {(2015, "share", 12.1, None, "LD"), (2017, "share", 5.4, None, "LD")},
    ),
    (
        "Ann Lee won 46.7 per cent, down 15.5 on last time.",
        {(2017, "share", 46.7, None, "Lab"), (2017, "share_change", -15.5, None, "Lab")},
    ),
    ("Labour shot up to 34.4 per cent of the poll.", {(2017, "share", 34.4, None, "Lab")}),
    ("Labour's share fell below 50 per cent.", {(2017, "share", 50, "<", "Lab")}),
    ("Labour's majority fell below 7,000.", {(2017, "majority", 7000, "<", "Lab")}),
    ("There was a 12-point drop in the Tory vote.", {(2017, "share_change", -12, None, "Con")}),
    ("The result was a 5.2-point swing from Labour to the Conservatives.", {(2017, "swing", 5.2, None, "Con")}),
    ("The swing from the Tories to Labour reached 6.4%.", {(2017, "swing", 6.4, None, "Lab")}),
    ("The swing against Labour was 3.9 per cent.", set()),
    (
        "The turnout was down from 63.2 per cent in 2015 to 59.5.",
        {(2015, "turnout_pct", 63.2, None, None), (2017, "turnout_pct", 59.5, None, None)},
    ),
    (
        "Some 61.9% of the 71,234 registered voters had turned up.",
        {(2017, "turnout_pct", 61.9, "~", None), (2017, "electorate", 71234, None, None)},
    ),
    ("Sue Moss was seeking re-election.", set()),
    ("Her predecessor, Neil Turf, had a majority of 10,487 when he stepped down.", set()),
    ("Labour's majority in Wigan once stood at 21,000.", set()),
    ("She was 27 votes short of the record.", set()),
]


@pytest.mark.parametrize(("text", "said"), READ, ids=[text for text, _ in READ])
def test_a_figure_is_read_as_what_it_is_a_figure_of(text: str, said: set[Said]) -> None:
    before = len(HEAD + LISTED)
    claims = [claim for claim in read(HEAD + "Labour held Wigan. " + LISTED + text).claims if claim.start >= before]
    figures = {
        (claim.year, claim.measure.value, float(claim.value), claim.bound, claim.party)
        for claim in claims
        if claim.value is not None and not isinstance(claim.value, str)
    }
    assert figures == said
