"""Article: claims in brackets, from claim to claim, and what each was read as."""

from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.models import Doubt, DoubtKind, Measure, Settled
from tests.tui import made_by_hand as made
from tests.tui.conftest import Driver, Opened
from tests.tui.made_by_hand import COAST_FACTS, SEAT
from tui.app import Hustings
from tui.rows.claim import claim_rows, doubt_rows
from tui.screens.article import ArticleScreen
from tui.screens.explore import ExploreScreen


async def test_claims_stand_in_brackets_and_the_title_says_the_election(opened: Opened) -> None:
    async with opened() as program:
        await program.press("a")
        program.showing(ArticleScreen)
        assert "‹32 per cent›" in program.text
        assert "election worked out: 2019" in program.rows[0]
        assert "made by hand" in program.text


async def test_the_keys_lead_from_claim_to_claim_and_round(opened: Opened) -> None:
    async with opened() as program:
        await program.press("a")
        seen = [program.rows[0]]
        for _ in COAST_FACTS:
            await program.press("right_square_bracket")
            seen.append(program.rows[0])
        assert f"claim 2 of {len(COAST_FACTS)}" in seen[1]
        assert seen[0] == seen[-1]
        await program.press("left_square_bracket")
        assert f"claim {len(COAST_FACTS)} of" in program.rows[0]


async def test_what_a_claim_was_read_as(opened: Opened) -> None:
    async with opened() as program:
        await program.press("up", "a")
        assert f"17,465 votes · Lab · Ashley Dalton · {SEAT}" in program.text
        assert "rule by-hand" in program.text


async def test_a_worked_out_figure_brings_its_formula(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab", "down", "enter")
        assert "27,063 - 12,286 = 14,777" in program.text


async def test_enter_leads_to_the_contest(opened: Opened) -> None:
    async with opened() as program:
        await program.press("up", "a", "enter")
        program.showing(ExploreScreen)
        assert "2017" in program.rows[1]


async def test_words_are_found_in_the_text(opened: Opened) -> None:
    async with opened(size=(80, 14)) as program:
        await program.press("a", "slash", *"dartford", "enter")
        assert "1 place found" in program.rows[0]
        assert "In Dartford nobody counted." in program.text
        await program.press("n", "N", "escape")
        assert "election worked out" in program.rows[0]
        await program.press("escape")
        program.showing(ExploreScreen)


async def test_the_text_scrolls(opened: Opened) -> None:
    async with opened(size=(60, 14)) as program:
        await program.press("a", "g")
        top = program.rows[1]
        await program.press("down")
        assert program.rows[1] != top
        await program.press("G")
        assert "In Dartford nobody counted." in program.text
        await program.press("g")
        assert program.rows[1] == top


async def test_the_claim_is_copied_with_its_words(opened: Opened) -> None:
    async with opened() as program:
        await program.press("tab", "enter", "y")
        assert "“27,063 votes” (coast)" in program.app.clipboard
        assert Measure.VOTES in program.app.clipboard


async def test_an_article_that_is_gone_after_reloading_can_still_be_read(collection: Collection) -> None:
    loaded = iter([collection, Collection.of([])])
    app = Hustings(lambda: next(loaded))
    async with app.run_test(size=(80, 24)) as pilot:
        program = Driver(app, pilot)
        await program.settle()
        await program.press("a", "r")
        assert "Read again: 0 articles." in program.rows[-1]
        await program.press("right_square_bracket", "y", "slash", *"labour", "enter")
        assert "‹32 per cent›" in program.text
        await program.press("escape", "enter")
        assert "Not read: there is no article." in program.text


async def test_an_article_edited_and_read_again_is_shown_anew_where_it_stood(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    result = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes.\n"
    padding = "It rained.\n" * 40
    path.write_text(f"{padding}{result}{padding}", encoding="utf-8")
    app = Hustings(lambda: Collection.load([path]))
    async with app.run_test(size=(80, 24)) as pilot:
        program = Driver(app, pilot)
        await program.settle()
        await program.press("a", "right_square_bracket")
        where = program.showing(ArticleScreen).reader.top
        assert where > 0
        path.write_text(f"{padding}{result.replace('21,786', '21,768')}{padding}", encoding="utf-8")
        await program.press("r")
        assert "21,768" in program.text
        assert program.showing(ArticleScreen).reader.top == where


def test_words_in_doubt_are_told_with_every_reading_in_a_row_of_its_own() -> None:
    doubt = Doubt(
        kind=DoubtKind.AMBIGUOUS, article="a", start=0, end=3, quote="she", rule="by-hand",
        message="It is not plain who had 1,204 votes.", readings=("Ann Lee", "Eve\x1b Roe"),
    )  # fmt: skip
    rows = ["".join(span.text for span in row).strip() for row in doubt_rows(doubt, 60)]
    assert rows == [
        "It is not plain who had 1,204 votes.",
        "Either of these fits; neither was taken:",
        "? Ann Lee",
        "? Eve␛ Roe",
        "in doubt: ambiguous · rule by-hand",
    ]


@pytest.mark.parametrize("settled", Settled)
def test_how_seat_and_person_were_settled_is_told(settled: Settled) -> None:
    claim = made.collection(made.article("a", made.COAST, made.COAST_FACTS)).claims_of("a")[0]
    claim = claim.model_copy(update={"seat_settled": settled, "person_settled": settled})
    text = " ".join(span.text for row in claim_rows(claim, (2, 3), 120) for span in row)
    assert f"rule by-hand · seat {settled} · person {settled}" in text
    assert "2 of 3 here" in text
