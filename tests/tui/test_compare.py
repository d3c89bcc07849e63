"""Compare: a seat's elections side by side."""

from tests.tui.conftest import Opened
from tests.tui.made_by_hand import SEAT
from tui.screens.article import ArticleScreen
from tui.screens.compare import CompareScreen


async def test_elections_stand_side_by_side_by_party(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c")
        program.showing(CompareScreen)
        assert SEAT in program.rows[0]
        heads = program.rows[1]
        assert heads.index("2017") < heads.index("2019") < heads.index("2024")
        labour = program.row(" L   Lab")
        assert "17,465" in labour
        assert "=14,777" in labour
        assert "=-2,688" in labour


async def test_columns_that_are_not_like_for_like_say_so_and_show_no_change(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c")
        assert "≠ not like for like" in program.rows[4]
        assert "of the old seat is in the new one" in program.rows[-2]
        assert "≠" in program.row(" L   Lab")[60:]


async def test_words_stand_where_there_is_no_number(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c")
        assert "not reported" in program.row("turnout")


async def test_a_figure_leads_to_its_words(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c", "enter")
        assert program.showing(ArticleScreen).reader.claim is not None
        await program.press("q")
        program.showing(CompareScreen)


async def test_the_figure_under_the_cursor_is_explained(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("c", "g")
        assert "printed" in program.text or "worked out" in program.text


async def test_columns_scroll_where_they_do_not_fit(opened: Opened) -> None:
    async with opened(size=(50, 24)) as program:
        await program.press("c")
        assert "2024" in program.rows[1]
        await program.press("less_than_sign", "less_than_sign", "less_than_sign")
        assert "2017" in program.rows[1]
        assert "2024" not in program.rows[1]
        await program.press("greater_than_sign")
        assert "2019" in program.rows[1]


async def test_the_chart_has_one_scale_and_a_bar_an_election(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("c")
        chart = [row for row in program.rows if "█" in row or "▏" in row]
        lengths = {tuple(row.split()[:2]): row.count("█") for row in chart}
        assert lengths["L", "2017"] > lengths["2019", "=14,777"] > 0
        assert lengths["C", "2019"] == max(lengths.values())


async def test_v_gives_the_chart_all_rows_and_takes_them_back(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c", "v")
        assert "█" in program.text
        assert "turnout" not in program.text
        await program.press("v")
        assert "turnout" in program.text


async def test_the_next_seat(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c", "right_square_bracket")
        assert "Southend East and Rochford" in program.rows[0]
        await program.press("left_square_bracket", "left_square_bracket")
        assert "Lewisham West" in program.rows[0]


async def test_the_whole_table_is_copied(opened: Opened) -> None:
    async with opened() as program:
        await program.press("c", "y")
        assert program.app.clipboard.startswith(f"\t{SEAT} 2017\t{SEAT} 2019\t")
        assert "Lab\t17,465 –\t=14,777 32" in program.app.clipboard
