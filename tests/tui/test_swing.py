"""Swing: one swing over all seats of a general election."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.results import bases, project
from tests.tui import counts
from tests.tui.conftest import Opened
from tests.tui.made_by_hand import collection
from tui.rows.swing import swing_list_rows
from tui.screens.explore import ExploreScreen
from tui.screens.swing import SwingScreen
from tui.sliding import MOST, Slide, slide_named, slide_words
from tui.view import View


async def test_the_election_and_the_pair_that_say_most_are_taken(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w")
        program.showing(SwingScreen)
        assert "general election 2019 · 6 seats" in program.rows[0]
        assert program.rows[1].index("Lab") < program.rows[1].index("●") < program.rows[1].index("Con")
        assert "No swing between Con and Lab in 2019: 5 seats as they were." in program.rows[2]


async def test_the_swing_slides_by_tenths_and_by_points_and_the_seats_follow(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w", "left", "left", "left")
        assert "0.3 points from Con to Lab" in program.rows[2]
        assert "1 of 5 seats changes hands, 1 from Con to Lab" in " ".join(" ".join(program.rows[2:4]).split())
        heading = program.rows.index(program.row("1 changing hands"))
        assert "Kensington" in program.rows[heading + 1]
        assert "→ L" in program.rows[heading + 1]
        await program.press("greater_than_sign", *["less_than_sign"] * 4)
        assert "3.3 points from Con to Lab" in program.rows[2]
        await program.press("0")
        assert "No swing" in program.rows[2]


async def test_marginals_are_sorted_anew(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w")
        assert program.text.index("Kensington") < program.text.index("Eltham")
        await program.press(*["greater_than_sign"] * 3, *["right"] * 9)
        assert program.text.index("Eltham") < program.text.index("Kensington")
        under_the_cursor = program.showing(SwingScreen).list.contest
        assert under_the_cursor is not None
        assert under_the_cursor.seat == "Eltham"


async def test_seats_that_cannot_be_moved_are_listed_with_the_reason(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w")
        heading = program.rows.index(program.row("1 not to be moved"))
        assert "Thurrock" in program.rows[heading + 1]
        assert "no shares reported" in program.rows[heading + 1]
        assert "1 seat cannot be moved for want of shares." in " ".join(program.text.split())


async def test_a_seat_where_neither_stood_is_not_for_want_of_shares(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        program.app.open_on_top(View(swing="2019:LD:SNP:1.5"))
        await program.settle()
        assert "In 1 seat neither party stood." in " ".join(program.text.split())
        assert "neither party stood" in program.row("  Kensington")


async def test_parties_and_elections_are_chosen(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w", "b")
        assert "Lab" not in program.rows[1]
        await program.press("p")
        assert "Con" not in program.rows[1]
        await program.press("o")
        assert "general election 2017" in program.rows[0]


async def test_the_seat_under_the_cursor_is_opened(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w", "down", "enter")
        assert program.showing(ExploreScreen).pane.sentence.startswith("J May (Lab)")


async def test_the_sentence_is_copied_with_the_command_that_opens_it_again(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        await program.press("w", *["less_than_sign"] * 2, "Y")
        said, kensington, command = program.app.clipboard.splitlines()
        assert said.startswith("A uniform swing of 2.0 points from Con to Lab, from the shares of 2019")
        assert kensington.split("\t")[:3] == ["Kensington", "Con", "Lab"]
        assert command == "hustings --swing 2019:Con:Lab:2"


async def test_a_command_line_opens_it(opened: Opened) -> None:
    async with opened(counts.seats()) as program:
        program.app.open_on_top(View(swing="2019:Lab:SNP:1.5"))
        await program.settle()
        assert "1.5 points from Lab to SNP" in program.rows[2]


async def test_every_seat_is_exported(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[list[dict[str, object]]] = []
    monkeypatch.setattr(SwingScreen, "export", lambda *arguments: written.append(arguments[-1]))
    async with opened(counts.seats()) as program:
        await program.press("w", "left", "left", "left", "e")
    (lines,) = written
    assert len(lines) == 6
    assert (lines[0]["contest"], lines[0]["changes_hands"]) == ("2019/kensington", True)
    assert (lines[-1]["contest"], lines[-1]["not_moved"]) == ("2019/thurrock", "no shares reported")


async def test_an_empty_collection_has_no_seats(opened: Opened) -> None:
    async with opened(collection()) as program:
        await program.press("w", "right", "p", "b", "o", "enter", "y")
        assert "No seat has been read of this election." in program.text


@pytest.mark.parametrize("option", ["", "2019", "2019:Lab:Lab:1", "x:Lab:Con:1", "2019:Lab:Con:one", "2019:Lab:Con:51"])
def test_what_is_no_swing_is_refused(option: str) -> None:
    with pytest.raises(ValueError, match="is written 2019:Lab:Con"):
        slide_named(option)


@given(points=st.decimals(-50, 50, places=1), steps=st.lists(st.decimals(-5, 5, places=1), max_size=5))
def test_a_swing_is_named_so_that_it_is_found_again(points: Decimal, steps: list[Decimal]) -> None:
    slide = Slide(2019, "Con", "Lab", points)
    for step in steps:
        slide = slide.slid(step)
    assert abs(slide.points) <= MOST
    assert slide_named(slide.option) == slide


def test_each_seat_has_a_row_and_the_sentence_counts_them() -> None:
    seats, fixed = bases(counts.seats().general_election(2019))
    for tenths in range(-200, 201, 10):
        projection = project(seats, fixed, "Lab", "Con", Decimal(tenths) / 10)
        rows = ["".join(span.text for span in row) for row in swing_list_rows(projection, 80)]
        assert all(len(row) <= 80 for row in rows)
        assert sum(row.startswith("  ") for row in rows) == 6
        assert sum("→" in row for row in rows) == len(projection.changed)
        words = slide_words(Slide(2019, "Con", "Lab", Decimal(tenths) / 10), projection)
        assert f"{len(projection.changed)} of 5 seats" in words or tenths == 0


PLACES = ("Eltham", "Kensington", "Castle Point", "Dundee East", "Arfon", "Foyle", "Newry and Armagh", "Bristol West")


def test_of_many_parties_those_without_change_are_told_together() -> None:
    winners = ("Con", "LD", "SNP", "PC", "DUP", "SF", "Green", "UKIP")
    made = [
        counts.count(seat, 2019, (party, "A", "9,000"), ("Lab", "B", second), ("CPA", "C", "100"))
        for seat, party, second in zip(PLACES, winners, ("8,900", *["5,000"] * 7), strict=True)
    ]
    projection = project(*bases(collection(*made).general_election(2019)), "Lab", "Con", Decimal(1))
    words = slide_words(Slide(2019, "Con", "Lab", Decimal(1)), projection)
    assert "1 of 8 seats changes hands, 1 from Con to Lab. Lab 1 (+1), Con 0 (-1), others 7." in words
