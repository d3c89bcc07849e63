"""Compare: a seat's elections side by side."""

import re

from parsing.results import compare
from tests.tui import counts, made_by_hand
from tests.tui.conftest import Opened
from tests.tui.made_by_hand import SEAT
from tui.rows.comparison import comparison_rows, window_for
from tui.screens.article import ArticleScreen
from tui.screens.compare import CompareScreen


async def test_elections_stand_side_by_side_by_party(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
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
        assert "│ same ground " in program.rows[4]
        assert "│ ≠ changed ground " in program.rows[4]
        assert "89% of the old seat is in the new one" in program.rows[-3]
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
        assert "votes, 0 to 27,063, one scale for all" in program.text


async def test_two_elections_fit_in_80_columns_three_in_120_and_the_parties_stay(opened: Opened) -> None:
    for width, fitting in ((80, "3–4 of 4"), (120, "2–4 of 4")):
        async with opened(counts.years(), size=(width, 40)) as program:
            await program.press("c")
            assert program.rows[0].rstrip().endswith(fitting)
            await program.press("less_than_sign", "less_than_sign", "less_than_sign")
            assert program.rows[0].rstrip().endswith(f"1–{3 if width > 80 else 2} of 4")
            assert program.row(" C   Con").startswith(" C   Con")


async def test_new_and_gone_parties_are_kept_and_changes_are_in_points(opened: Opened) -> None:
    async with opened(counts.years()) as program:
        await program.press("c")
        assert program.row("share").count("± points") == 2
        assert "new" in program.row(" LD  LD")
        assert "did not stand       gone" in program.row(" U   UKIP")
        assert "=+5.2" in program.row(" C   Con")
        assert "=+11.7 pts" in program.row("majority %")
        assert "=5.8 Lab→Con" in program.row("swing")
        assert "%" not in program.text.replace("majority %", "")


def test_nobody_is_called_new_or_gone_across_changed_ground() -> None:
    small = ("LD", "C Elm", "361")
    made = made_by_hand.collection(
        counts.count("Dartford", 2005, ("Lab", "B Ash", "19,909"), ("Con", "A Day", "19,203"), small),
        counts.count("Dartford", 2010, ("Con", "A Day", "24,428"), ("Lab", "B Ash", "13,803"), ("BNP", "D Fir", "361")),
    )
    comparison = compare(made.lineage("Dartford"))
    rows = comparison_rows(comparison, window_for(2, 0, 120))
    text = "\n".join("".join(span.text for span in row) for row in rows)
    assert "≠ ground unknown" in text
    assert "did not stand" in text
    assert "new" not in text
    assert "gone" not in text


async def test_the_dial_shows_the_swing_under_the_cursor_and_says_its_formula(opened: Opened) -> None:
    async with opened(counts.years(), size=(120, 40)) as program:
        await program.press("c")
        dial = program.row("├")
        assert dial.index("Lab") < dial.index("┼") < dial.index("●") < dial.index("Con")
        assert "(5.2 - (-6.4)) / 2 = 5.8 points from Lab to Con." in program.text
        await program.press("G", "left")
        assert program.row("├").index("●") < program.row("├").index("┼")
        assert "2015 to 2017" in program.text


async def test_three_years_are_charted_as_lines_and_v_goes_on_to_bars(opened: Opened) -> None:
    async with opened(counts.years()) as program:
        await program.press("c", "v")
        assert "votes by year" in program.text
        assert re.search("C[⠀-⣿]", program.text)
        await program.press("v")
        assert "votes, 0 to 34,006, one scale for all" in program.text
        await program.press("m")
        assert "change in share, 6.4 points either side" in program.text
        await program.press("v")
        assert "turnout" in program.text


async def test_y_copies_the_swing_and_the_chart_in_words(opened: Opened) -> None:
    async with opened(counts.years()) as program:
        await program.press("c", "y")
        *_, swing, chart = program.app.clipboard.splitlines()
        assert swing.startswith("Butler swing, 2017 to 2019: ")
        assert chart.startswith("Votes: Con 24,428 in 2010, 25,670 in 2015")


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
