"""What is not there says which kind: not reported, not read, not comparable; and zero is a figure."""

import pytest
from click.testing import CliRunner

from parsing.collection import Collection
from tests.tui import made_by_hand as made
from tests.tui.conftest import Opened
from tests.tui.made_by_hand import Fact
from tui.cli.program import program as hustings

ZERO = "Dover: Ann Lee (Con) had 0 votes and nothing else is known."
ZERO_FACTS = (Fact("Dover", 2017, "votes", "0", "0 votes", "Con", "Ann Lee"),)


async def test_a_figure_that_no_article_gives_is_not_reported(opened: Opened) -> None:
    async with opened(seat="Dartford", size=(120, 40)) as program:
        assert "–" in program.row("Electorate")
        assert "– not reported" in program.text


async def test_columns_on_other_ground_are_not_comparable(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("c")
        assert "not comparable" in program.text
        assert "not reported" in program.text


async def test_zero_is_zero(opened: Opened) -> None:
    async with opened(made.collection(made.article("zero", ZERO, ZERO_FACTS))) as program:
        assert " 0 " in program.row("Ann Lee")


@pytest.mark.parametrize(
    ("over", "said"),
    [
        pytest.param(Collection.of([]), "Not read: there is no article.", id="no article"),
        pytest.param(made.collection(made.article("bare", "Rain.", ())), "Not reported: no contest", id="no contest"),
    ],
)
async def test_a_tree_without_seats_says_why(opened: Opened, over: Collection, said: str) -> None:
    async with opened(over) as program:
        assert said in program.rows[2]


async def test_nothing_found_is_neither(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", *"zzzz")
        assert "No seat fits that." in program.rows[2]


def test_tables_use_the_same_words() -> None:
    shown = CliRunner().invoke(hustings, ["show", "Dartford"]).stdout
    assert shown.splitlines()[-1].endswith("– not reported")
