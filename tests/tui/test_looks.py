"""Every theme can be read, and everything is told without colour too."""

import pytest
from textual.theme import Theme

from parsing.lexicon import parties
from tests.tui.conftest import Opened
from tui.party import ENOUGH, HIGH, contrast, legible, letters, nearest_of_sixteen
from tui.settings import THEMES, Settings
from tui.theme import VARIABLES, ground_of, themes, usual_theme

COLOURS = sorted({party.colour for party in parties() if party.colour})
ODD_COLOURS = ["#fdf38e", "#000000", "#ffffff", "#70147a"]
DARK = "#16181b"
GROUNDS = {
    "terminal": (["#000000", "#ffffff"], 4.0),
    "terminal-light": (["#ffffff"], ENOUGH),
    "dark": ([DARK], ENOUGH),
    "light": (["#fbfaf6"], ENOUGH),
    "contrast": (["#000000"], HIGH),
}
"""What each theme's words stand on, and how far they are to stand out. That of the terminal's own may be any."""
XTERM = {
    "red": "#cd0000",
    "green": "#00cd00",
    "yellow": "#cdcd00",
    "blue": "#0000ee",
    "magenta": "#cd00cd",
    "cyan": "#00cdcd",
    "bright_red": "#ff0000",
    "bright_blue": "#5c5cff",
    "bright_magenta": "#ff00ff",
}
FILLED = str.maketrans("▓▒░", "███")
"""Bars may be filled in another way where colours that stand beside each other are alike on a ground."""
each_theme = pytest.mark.parametrize("theme", themes(), ids=lambda theme: theme.name)


@each_theme
@pytest.mark.parametrize("colour", [*COLOURS, *ODD_COLOURS])
def test_letters_and_bars_of_parties_stand_out_in_every_theme(theme: Theme, colour: str) -> None:
    grounds, least = GROUNDS[theme.name]
    shown = legible(colour, ground_of(theme))
    assert min(contrast(shown, ground) for ground in grounds) >= least


@each_theme
@pytest.mark.parametrize("colour", COLOURS)
def test_letters_and_bars_of_parties_stand_out_in_sixteen_colours(theme: Theme, colour: str) -> None:
    name = nearest_of_sixteen(colour, ground_of(theme))
    ground = "#ffffff" if ground_of(theme) == "light" else "#000000"  # sixteen colours have no others for a ground
    assert not name or contrast(XTERM[name], ground) >= 4.0


@each_theme
def test_words_and_marks_stand_out_in_every_theme(theme: Theme) -> None:
    ground, least = GROUNDS[theme.name][0][0], max(ENOUGH, GROUNDS[theme.name][1])
    variables = VARIABLES | theme.variables
    named = {"alarm": variables["alarm"], "muted": variables["muted"]}
    for role in ("foreground", "accent", "error", "warning", "success"):
        named[role] = getattr(theme, role)
    for role, colour in named.items():
        shown = XTERM.get(colour.removeprefix("ansi_"), colour)
        assert shown == "ansi_default" or contrast(shown, ground) >= least, role
    for role in ("cursor", "resting"):
        colour = variables[role]
        assert colour == "ansi_default" or contrast(colour, variables[f"{role}-ground"]) >= least, role


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


async def test_t_goes_round_the_themes(opened: Opened) -> None:
    async with opened() as program:
        seen = [program.app.theme]
        text = program.text.translate(FILLED)
        for _ in THEMES:
            await program.press("T")
            seen.append(program.app.theme)
            assert program.text.translate(FILLED) == text
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
