"""Which election a figure belongs to: times counted from one another, and clauses that come back to now."""

import pytest

from tests.parsing.extraction.conftest import HEAD, read

NUMBERS = frozenset({"votes", "majority", "share", "turnout_pct", "share_change"})


def figures(text: str) -> set[tuple[int, float]]:
    """The figures of `text`, each with its election."""
    return {
        (claim.year, float(claim.value))
        for claim in read(text).claims
        if claim.measure.value in NUMBERS and claim.value is not None
    }


COUNTED = [
    pytest.param(
        "In 2010 Ann Lee (Labour) had 19,404 votes. Five years later she polled 20,123 votes.",
        {(2010, 19404), (2015, 20123)},
        id="years-later",
    ),
    pytest.param(
        "It was different in 2015. On that occasion Ann Lee (Labour) had a majority of 14,236.",
        {(2015, 14236)},
        id="on-that-occasion",
    ),
    pytest.param(
        "Ann Lee (Labour) has sat since 2010.\n\nNobody forgets it.\n\nHer majority at that election was 10,487.",
        {(2010, 10487)},
        id="that-election-some-way-on",
    ),
    pytest.param(
        "In 2015 the Tories were third. UKIP had 19.5 per cent of the vote that day.", {(2015, 19.5)}, id="that-day"
    ),
    pytest.param(
        "In 2010 Ann Lee (Labour) won. At the election after that the Labour share was 52.2 per cent.",
        {(2015, 52.2)},
        id="the-election-after",
    ),
    pytest.param(
        "Labour won in 2010. Five years earlier Ann Lee (Labour) had a majority of 11,767.",
        {(2005, 11767)},
        id="years-earlier",
    ),
    pytest.param(
        "Ann Lee, MP from 1987 to 2001, was back in 2010. On that occasion Ann Lee (Labour) had a majority of 10,487.",
        {(2010, 10487)},
        id="no-time-in-a-span-of-years",
    ),
    pytest.param("Four years later Ann Lee (Labour) polled 20,123 votes.", set(), id="later-than-nobody-knows"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_times_are_counted_from_what_was_last_spoken_of(text: str, expected: set[tuple[int, float]]) -> None:
    assert figures(HEAD + text) == expected


CLAUSES = [
    pytest.param(
        "Ann Lee (Labour) lost it in 2015 and has won it back with 20,123 votes.", {(2017, 20123)}, id="has-won-it-back"
    ),
    pytest.param(
        "When Ann Lee (Labour) came here from Leeds in 2010 it was as a hopeful, and while others sank she had a "
        "majority of 10,487.",
        {(2010, 10487)},
        id="when-she-came",
    ),
    pytest.param(
        "Ann Lee (Labour) had won by just 733 the first time the two met, in 2010.", {(2010, 733)}, id="had-won"
    ),
    pytest.param("Ann Lee (Labour) won by 733, in 2010.", {(2010, 733)}, id="after-a-comma"),
    pytest.param("Turnout: 63.1 per cent (2015: 59.5)", {(2017, 63.1), (2015, 59.5)}, id="compared-in-brackets"),
]


CLAUSES += [
    pytest.param(
        "It was the biggest majority since 1997, when Roger Moss (Labour) won by 22,643.", {(1997, 22643)}, id="since"
    ),
    pytest.param(
        "In 2010 Tom Hill (Conservative) polled 10,917 votes and in 2015 he polled 9,389.",
        {(2010, 10917), (2015, 9389)},
        id="and-in",
    ),
    pytest.param("When she first stood, in 2010, Ann Lee (Labour) polled 21,404 votes.", {(2010, 21404)}, id="when-in"),
    pytest.param(
        "Last time the Tories came second with 9,389 votes. UKIP were third with 8,818. "
        "This time UKIP trailed in with 2,542 votes.",
        {(2015, 9389), (2015, 8818), (2017, 2542)},
        id="until-this-time",
    ),
    pytest.param(
        "In 2015 Ann Lee (Labour) won by 14,236. The time before, Ann Lee won by 10,487.",
        {(2015, 14236), (2010, 10487)},
        id="the-time-before",
    ),
    pytest.param(
        "Ann Lee (Labour), who won by 1,863 last time, won by 5,331 this time.", {(2015, 1863), (2017, 5331)}, id="both"
    ),
    pytest.param(
        "Two years on from winning by 14,236, Ann Lee (Labour) had a majority of 16,027.",
        {(2017, 16027)},
        id="years-on-from",
    ),
    pytest.param(
        "Ann Lee (Labour) saw a majority of 14,236 replaced with one of 312 for Tom Hill of the Conservatives.",
        {(2015, 14236), (2017, 312)},
        id="replaced-with-one-of",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_a_time_reaches_as_far_as_its_clause_allows(text: str, expected: set[tuple[int, float]]) -> None:
    assert figures(HEAD + text) == expected


def test_this_time_in_a_profile_before_a_poll_is_the_time_last_told_of() -> None:
    head = "Seat profile: Wigan\n24 May 2024\n\n"
    text = f"{head}In 2001 Ann Lee (Labour) won. This time her share of the vote was 61.7 per cent."
    assert figures(text) == {(2001, 61.7)}


def test_at_the_general_election_is_the_last_one_in_a_report_of_a_by_election() -> None:
    text = (
        "Wigan by-election\n\n24 May 2013\n\nAnn Lee (Labour) polled 12,001 votes.\n\n"
        "At the general election Labour had 48.5 per cent of the vote."
    )
    assert figures(text) == {(2013, 12001), (2010, 48.5)}


def test_somebody_a_full_list_leaves_out_stood_when_the_paragraph_tells_of() -> None:
    text = (
        "At the 2010 election Ann Lee (Labour) beat Ian Moss of the Conservatives by 10,487. The oddity was Bob Dean, "
        "who stood as an independent. He ended up with 1,239 votes.\n\nAnn Lee (Lab) 20,123\nTom Hill (Con) 9,871\n"
        "Ray Good (LD) 1,255"
    )
    assert figures(HEAD + text) == {(2010, 10487), (2010, 1239), (2017, 20123), (2017, 9871), (2017, 1255)}


def test_a_line_that_opens_with_a_year_gives_it_to_the_lines_after_it_alone() -> None:
    text = "2015: Lab maj 14,236\nLab 23,625; Con 9,389\n\nThere was joy. Turnout was 63.1 per cent."
    assert figures(HEAD + text) == {(2015, 14236), (2015, 23625), (2015, 9389), (2017, 63.1)}
