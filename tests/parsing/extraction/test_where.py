"""Which seat a figure belongs to: what a seat named by the way, and one named as the topic, hold for."""

import pytest

from tests.parsing.extraction.conftest import HEAD, read

NUMBERS = frozenset({"votes", "majority", "share", "share_change", "turnout_pct", "swing"})


def figures(text: str) -> set[tuple[str, str, float]]:
    """The figures of `text`, each with its seat."""
    return {
        (claim.seat, claim.measure.value, float(claim.value))
        for claim in read(text).claims
        if claim.measure.value in NUMBERS and claim.value is not None
    }


LEE = ("Wigan", "votes", 20123)
HILL = ("Wigan", "votes", 9871)
TURNOUT = ("Wigan", "turnout_pct", 64.2)

BY_THE_WAY = [
    pytest.param("Ann Lee (Labour), a mother of two from Bury North, polled 20,123 votes.", {LEE}, id="comes-from"),
    pytest.param("Tom Hill (Conservative), a dentist in Leigh, took 9,871 votes.", {HILL}, id="works-in"),
    pytest.param("Leigh nurse Ann Lee (Labour) polled 20,123 votes.", {LEE}, id="its-nurse"),
    pytest.param(
        "Ann Lee (Labour), with a degree from Cambridge and a shop in Leigh, polled 20,123 votes.", {LEE}, id="degree"
    ),
    pytest.param(
        "Ann Lee (Labour), first elected in Leigh in 2001, moved here when that seat was redrawn. "
        "She polled 20,123 votes.",
        {LEE},
        id="elected-elsewhere",
    ),
    pytest.param(
        "Tom Hill (Conservative), who fought Leigh in 2015, took 9,871 votes.\n\nTurnout was 64.2 per cent.",
        {HILL, TURNOUT},
        id="fought-elsewhere",
    ),
    pytest.param(
        "Tom Hill (Conservative), once the MP for Leigh, polled 9,871 votes. Turnout was 64.2 per cent.",
        {HILL, TURNOUT},
        id="once-an-mp-elsewhere",
    ),
    pytest.param(
        "He stands since May, after his friend Ian Moss had decided to run in Leigh. "
        "Tom Hill (Conservative) polled 9,871 votes.",
        {HILL},
        id="a-friend-elsewhere",
    ),
    pytest.param(
        "Theresa May, who had been on a visit to Leigh, did not come. Ann Lee (Labour) polled 20,123 votes.",
        {LEE},
        id="a-visit",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BY_THE_WAY)
def test_a_seat_named_by_the_way_takes_nothing_over(text: str, expected: set[tuple[str, str, float]]) -> None:
    assert figures(HEAD + text) == expected


MOSS = ("Leigh", "majority", 312)

TOPICS = [
    pytest.param(
        "Elsewhere, in Leigh, it was another story. Labour's Ian Moss held on by 312 votes.", {MOSS}, id="elsewhere"
    ),
    pytest.param(
        "Ann Lee (Labour) polled 20,123 votes. In Leigh, Labour's Ian Moss held on by 312 votes.\n\n"
        "Turnout was 64.2 per cent.",
        {LEE, MOSS, TURNOUT},
        id="back-with-the-next-paragraph",
    ),
    pytest.param(
        "Ann Lee (Labour) polled 20,123 votes.\n\nNext door, Labour held Leigh, where Ian Moss had a majority of 312."
        "\n\nMiss Lee's majority was 4,120.",
        {LEE, MOSS, ("Wigan", "majority", 4120)},
        id="back-with-a-name",
    ),
    pytest.param(
        "Leigh had been Labour's by 9,554. Here Ann Lee (Labour) polled 20,123 votes.", {LEE}, id="back-with-here"
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOPICS)
def test_a_seat_named_as_the_topic_holds_until_the_report_returns(
    text: str, expected: set[tuple[str, str, float]]
) -> None:
    assert figures(HEAD + text) == expected


ROUND_UPS = [
    pytest.param(
        "Burnley was never in doubt. Ann Lee held it for Labour with 18,832 votes.\n\n"
        "Hyndburn was a closer thing. Ian Moss (Labour) polled 24,120 votes.\n\n"
        "In Pendle the Conservatives held on. Tom Hill had 21,986 votes.",
        {("Burnley", "votes", 18832), ("Hyndburn", "votes", 24120), ("Pendle", "votes", 21986)},
        id="one-after-another",
    ),
    pytest.param(
        "There was joy for Labour in Burnley, where Ann Lee won with 18,832 votes, and in Hyndburn, where Ian Moss "
        "was 5,815 ahead of the Conservatives. Pendle stayed blue: Tom Hill kept it by 1,279.",
        {("Burnley", "votes", 18832), ("Hyndburn", "majority", 5815), ("Pendle", "majority", 1279)},
        id="several-in-a-sentence",
    ),
    pytest.param(
        "In Burnley, Ann Lee (Labour), whose husband lost in Hyndburn in 2010, polled 18,832 votes. "
        "Tom Hill (Conservative) took 12,479.",
        {("Burnley", "votes", 18832), ("Burnley", "votes", 12479)},
        id="a-husband-elsewhere",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROUND_UPS)
def test_each_seat_of_a_round_up_has_its_own_figures(text: str, expected: set[tuple[str, str, float]]) -> None:
    assert figures(f"Lancashire at the general election of 2017\n\n{text}") == expected


WARDS = [
    pytest.param(
        "Ian Moss (Labour) kept East with a majority of 12,752.", {("Leeds East", "majority", 12752)}, id="east"
    ),
    pytest.param(
        "In Central, Rose Hill (Labour) had a majority of 23,698.", {("Leeds Central", "majority", 23698)}, id="central"
    ),
    pytest.param("The swing to Labour in the East was 4.1 per cent.", set(), id="a-region"),
]


@pytest.mark.parametrize(("text", "expected"), WARDS)
def test_a_city_s_seats_are_known_without_its_name(text: str, expected: set[tuple[str, str, float]]) -> None:
    head = "Leeds at the general election of 2017.\n\nLeeds North West went to Labour's Ann Lee."
    assert {fact for fact in figures(f"{head} {text}") if fact[0] != "Leeds North West"} == expected


PASSING = [
    pytest.param("The postal votes were opened first. Ann Lee (Labour) polled 20,123 votes.", id="postal-votes"),
    pytest.param("She put it down to a national tide. Ann Lee (Labour) polled 20,123 votes.", id="a-national-tide"),
    pytest.param(
        "The leader of the city council was there. Ann Lee (Labour) polled 20,123 votes.", id="leader-of-a-council"
    ),
]


@pytest.mark.parametrize("text", PASSING)
def test_another_vote_named_in_passing_turns_no_paragraph_to_it(text: str) -> None:
    assert figures(HEAD + text) == {LEE}


def test_a_paragraph_that_turns_to_a_council_s_election_stays_there() -> None:
    assert figures(f"{HEAD}Then came the council elections. Ann Lee (Labour) polled 1,123 votes.") == set()


def test_a_report_that_names_its_seat_late_is_about_the_one_it_names_first_and_most() -> None:
    text = (
        "An upset in the north\n\n9 June 2017\n\nNobody saw it coming.\n\nAnn Lee (Labour) took Wigan from the "
        "Conservatives. Nobody had Wigan on a list.\n\nTom Hill, first elected in Leigh in 2001, was beaten by 312."
        "\n\nThe Greens polled 1,264 votes."
    )
    assert read(text).main_seat == "Wigan"
    assert ("Wigan", "votes", 1264) in figures(text)


def test_an_initial_before_a_seat_s_name_makes_it_somebody_s() -> None:
    text = f"{HEAD}Ann Lee (Lab) 20,123\nK Broughton (BNP) 1,475\nTurnout 64.2%"
    assert figures(text) == {LEE, ("Wigan", "votes", 1475), TURNOUT}
