"""Every theme can be read, and everything is told without colour too."""

import pytest

from parsing.lexicon import parties
from tests.tui.conftest import Opened
from tui.party import ENOUGH, contrast, legible, letters, nearest_of_sixteen
from tui.settings import THEMES, Settings
from tui.theme import themes, usual_theme

COLOURS = sorted({party.colour for party in parties() if party.colour})
DARK = "#16181b"
LIGHT = "#fbfaf6"


@pytest.mark.parametrize("colour", [*COLOURS, "#fdf38e", "#000000", "#ffffff", "#70147a"])
def test_party_colours_stand_out_from_every_ground(colour: str) -> None:
    assert contrast(legible(colour, "dark"), DARK) >= ENOUGH
    assert contrast(legible(colour, "light"), LIGHT) >= ENOUGH
    middle = legible(colour, "either")
    assert min(contrast(middle, "#000000"), contrast(middle, "#ffffff")) >= 4


@pytest.mark.parametrize("colour", COLOURS)
def test_sixteen_colours_have_a_name_for_each(colour: str) -> None:
    assert nearest_of_sixteen(colour) in {"red", "yellow", "green", "cyan", "blue", "magenta", ""}


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        pytest.param("Con", "C", id="a code"),
        pytest.param("LD", "LD", id="two letters"),
        pytest.param("Psychedelic Future Party", "PF", id="initials of one the lexicon does not know"),
        pytest.param(None, "·", id="none"),
        pytest.param("[b]Loud[/b]", "[", id="odd signs"),
    ],
)
def test_every_party_has_letters(code: str | None, mark: str) -> None:
    assert letters(code) == mark


@pytest.mark.parametrize("theme", [theme for theme in themes() if not theme.ansi], ids=lambda theme: theme.name)
def test_words_stand_out_in_the_painted_themes(theme: object) -> None:
    ground = getattr(theme, "background", "")
    variables = getattr(theme, "variables", {})
    for name in ("foreground", "accent", "error", "warning", "success"):
        assert contrast(getattr(theme, name), ground) >= ENOUGH, name
    assert contrast(variables["muted"], ground) >= ENOUGH
    assert contrast(variables["cursor"], variables["cursor-ground"]) >= ENOUGH
    assert contrast(variables["resting"], variables["resting-ground"]) >= ENOUGH


async def test_t_goes_round_the_themes(opened: Opened) -> None:
    async with opened() as program:
        seen = [program.app.theme]
        text = program.text
        for _ in THEMES:
            await program.press("T")
            seen.append(program.app.theme)
            assert program.text == text
        assert seen == [*THEMES, THEMES[0]]


@pytest.mark.parametrize(
    ("said", "theme"),
    [
        pytest.param("15;0", "terminal", id="dark"),
        pytest.param("0;15", "terminal-light", id="light"),
        pytest.param("0;default;7", "terminal-light", id="three parts"),
        pytest.param("", "terminal", id="nothing said"),
    ],
)
def test_a_terminal_that_names_its_ground_gets_the_theme_for_it(said: str, theme: str) -> None:
    assert usual_theme({"COLORFGBG": said}) == theme


async def test_a_theme_reaches_every_row(opened: Opened) -> None:
    async with opened(settings=Settings(theme="dark")) as program:
        grounds = {
            segment.style.bgcolor.triplet.hex
            for strip in program.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style is not None and segment.style.bgcolor is not None and segment.style.bgcolor.triplet
        }
        assert DARK in grounds
        assert len(grounds) <= 3


async def test_no_color_means_none(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as program:
        for keys in ([], ["tab"], ["a"], ["c"]):
            await program.press(*keys)
            for strip in program.app.screen._compositor.render_strips():
                for segment in strip:
                    style = segment.style
                    assert style is None or style.color is None or style.color.is_default
                    assert style is None or style.bgcolor is None or style.bgcolor.is_default


async def test_the_cursor_shows_without_colour(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as program:
        reversed_text = [
            segment.text
            for strip in program.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style is not None and segment.style.reverse
        ]
        assert len(reversed_text) == 1
        assert "2019" in reversed_text[0]
