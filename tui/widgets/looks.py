"""How a role and a party's colour look on this terminal, in this theme."""

from typing import Final

from rich.style import Style
from textual.widget import Widget

from tui.party import legible, nearest_of_sixteen
from tui.party_marks import Depth, Sight
from tui.theme import ground_of
from tui.widgets.cells import lean

ROLES = ("muted", "strong", "accent", "mark", "alarm", "title", "rule", "claim", "cursor", "resting")
"""The stylesheet gives each its look, as a component class of the screen: once, not for every sheet on it."""
_DEPTHS: Final[dict[str, Depth]] = {"standard": "sixteen", "256": "256", "windows": "sixteen"}
COMPONENTS = frozenset(f"look--{role}" for role in ROLES)


class Looks:
    """The styles of one sheet, looked up once for each theme."""

    def __init__(self, sheet: Widget) -> None:
        self._sheet = sheet
        self._theme = ""
        self._known: dict[tuple[str, str], Style | None] = {}

    def are_stale(self) -> bool:
        """Whether the theme has changed; what was known of the old one is then forgotten."""
        theme = self._sheet.app.theme
        changed = theme != self._theme
        if changed:
            self._theme = theme
            self._known.clear()
        return changed

    def of(self, role: str, colour: str = "") -> Style | None:
        """The style of a role, in a party's colour where there is one; None for plain text."""
        key = (role, colour)
        if key not in self._known:
            sheet = self._sheet
            style = sheet.rich_style
            if role:
                style = sheet.screen.get_component_rich_style(f"look--{role}", default=style)
            if colour and (known := self._party_colour(colour)):
                style += Style(color=known)
            self._known[key] = lean(style, colours=not sheet.app.no_color)
        return self._known[key]

    @property
    def sight(self) -> Sight:
        """What marks are seen on: the theme's ground, and the colours of this terminal."""
        app = self._sheet.app
        ground = ground_of(app.current_theme)
        if app.no_color:
            return Sight(ground, "none")
        return Sight(ground, _DEPTHS.get(app.console.color_system or "", "full"))

    def _party_colour(self, colour: str) -> str:
        """The colour on this ground; "" for a grey among sixteen colours, where words have that of others.

        One chosen for a mark is the name of one of sixteen, or legible already and stays as it is.
        """
        if not colour.startswith("#"):
            return colour
        sight = self.sight
        return nearest_of_sixteen(colour, sight.ground) if sight.depth == "sixteen" else legible(colour, sight.ground)
