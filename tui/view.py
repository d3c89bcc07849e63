"""How the explorer stands: what its command line says when it opens, and what the line says that opens it so again."""

from dataclasses import dataclass
from typing import Final

SCREENS: Final = ("compare", "findings", "data")
"""The screens that can be opened on top of the first."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything that an option of `hustings explore` can say; "", () or None where none is given."""

    sort: str = ""
    """What the seats are sorted by, as `tui.arranging` names it for command lines."""
    backwards: bool = False
    group: str = ""
    find: tuple[str, ...] = ()
    """The words that narrow the tree."""
    marks: tuple[str, ...] = ()
    """The addresses of the contests marked."""
    screen: str | None = None
    swing: str = ""
    """A swing slid over all seats: `2019:Lab:Con:3.4`."""
    source: str = ""
    """Words in an article, as exports give them: `ARTICLE:START-END`, or an article's name alone."""

    @property
    def options(self) -> tuple[str, ...]:
        """The options that say the same."""
        pairs: list[tuple[str, str | None]] = [("--group", self.group), ("--sort", self.sort)]
        pairs += [("--filter", word) for word in self.find]
        pairs += [("--mark", mark) for mark in self.marks]
        pairs += [("--screen", self.screen), ("--swing", self.swing), ("--source", self.source)]
        given = [part for option, value in pairs if value for part in (option, value)]
        return (*given, *(["--reverse"] if self.backwards else []))


PLAIN: Final = View()
"""As the explorer opens when nothing is said."""
