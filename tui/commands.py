"""Every command once. Keys, footer, palette and help all come from this table, so they cannot drift apart.

A command belongs to an owner: the app, the sheet (anything the cursor moves over), or one screen. Its
action is a method `action_<name>` of that owner.
"""

import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual.binding import BindingType

APP: Final = "everywhere"
MOVE: Final = "moving"
EXPLORE: Final = "explore"
COMPARE: Final = "compare"
ARTICLE: Final = "article"
FINDINGS: Final = "findings"
DATA: Final = "data"
SWING: Final = "swing"
CANDIDATE: Final = "candidate"
HELP: Final = "help"
PALETTE: Final = "commands"

OWNERS: Final = (APP, MOVE, EXPLORE, COMPARE, ARTICLE, FINDINGS, DATA, SWING, CANDIDATE)
FOOTER_KEYS: Final = 6
"""The footer names at most so many keys, and `?`."""

WRITING: Final = frozenset({"export", "export_as", "picture", "reject", "undo"})
"""The actions that write to the disk, which a program that may not does not offer."""

_CITE: Final = "Copy with the words, the article's name and the command that shows it again."
_EXPORT: Final = "Write to a file in the working folder:"

_SHOWN: Final = {
    "enter": "↵",
    "escape": "Esc",
    "space": "Space",
    "tab": "Tab",
    "shift+tab": "Shift-Tab",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
}
_LONGER: Final = {
    "slash": "solidus",
    "backslash": "reverse_solidus",
    "at": "commercial_at",
    "minus": "hyphen-minus",
    "plus": "plus_sign",
    "underscore": "low_line",
    "less_than_sign": "less-than_sign",
    "greater_than_sign": "greater-than_sign",
}
"""The names that the framework shortens, or writes another way."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done, where, and how it is called."""

    owner: str
    action: str
    """The action's name, with its arguments where it takes any."""
    keys: tuple[str, ...]
    label: str
    """A word or two, for the footer and the palette."""
    help: str
    """One sentence for the help screen."""
    footer: tuple[str, ...] = ()
    """The screens whose footer names it."""

    @property
    def name(self) -> str:
        """What the settings call it. Commands of one name on several screens have the same keys."""
        return self.label.replace(" ", "-")

    @property
    def binding(self) -> str:
        """What the framework calls its bindings."""
        return f"{self.owner}.{self.name}"


def key_name(key: str, *, plain: bool = False) -> str:
    """How a key is written on screen; in ASCII where that is to be `plain`."""
    shown = _SHOWN.get(key) or _sign(key)
    return shown if shown.isascii() or not plain else key.capitalize()


def shown_keys(keys: Sequence[str], *, plain: bool = False) -> str:
    """The keys as a reader would write them."""
    return " ".join(key_name(key, plain=plain) for key in keys)


def _sign(key: str) -> str:
    """The sign that a key's long name stands for; any other name as it is, with a capital for Ctrl and F1."""
    if "+" in key or (key[0] == "f" and key[1:].isdigit()):
        return "-".join(part.capitalize() for part in key.split("+"))
    if len(key) == 1:
        return key
    with suppress(KeyError):
        return unicodedata.lookup(_LONGER.get(key, key).replace("_", " "))
    return key.capitalize()


COMMANDS: Final[tuple[Command, ...]] = (
    Command(APP, "help", ("question_mark",), "help", "Show this page."),
    Command(APP, "command_palette", ("colon", "ctrl+p"), "commands", "Find a command by its name."),
    Command(
        APP,
        "leave",
        ("q",),
        "back",
        "Go back; on the first screen, quit.",
        (COMPARE, ARTICLE, FINDINGS, DATA, SWING, CANDIDATE, HELP),
    ),
    Command(APP, "step_back", ("escape",), "back a step", "Clear what was found, leave the figures, or go back."),
    Command(APP, "findings", ("f",), "findings", "All that does not add up, worst first.", (EXPLORE,)),
    Command(APP, "data", ("d",), "data", "What became of every article: read, skipped, a copy; and why.", (FINDINGS,)),
    Command(APP, "swing", ("w",), "swing", "What if: slide a swing over all seats of an election."),
    Command(APP, "reload", ("r",), "reload", "Read the articles again."),
    Command(APP, "export_as", ("E",), "export as", "What e writes: CSV, JSON, JSON lines, Markdown, in turn."),
    Command(APP, "picture", ("P",), "picture", "Save the screen as an SVG in the working folder."),
    Command(APP, "reopening", ("C",), "command", "Show and copy the command that opens this view again."),
    Command(
        APP,
        "theme",
        ("T",),
        "theme",
        "Next theme: the terminal's own colours (on dark, on light), dark, light, high contrast.",
    ),
    Command(MOVE, "move(-1)", ("up", "k"), "up", "One row up."),
    Command(MOVE, "move(1)", ("down", "j"), "down", "One row down."),
    Command(MOVE, "sideways(-1)", ("left", "h"), "left", "Left; in the tree, close or go to the parent."),
    Command(MOVE, "sideways(1)", ("right", "l"), "right", "Right; in the tree, open."),
    Command(MOVE, "page(-1)", ("pageup",), "page up", "One page up."),
    Command(MOVE, "page(1)", ("pagedown",), "page down", "One page down."),
    Command(MOVE, "edge(-1)", ("g", "home"), "first", "To the first row."),
    Command(MOVE, "edge(1)", ("G", "end"), "last", "To the last row."),
    Command(
        MOVE, "choose", ("enter",), "open", "On a branch, open or close it; on a figure or finding, show its words."
    ),
    Command(EXPLORE, "compare", ("c",), "compare", "Compare the marked contests, or this seat's years.", (EXPLORE,)),
    Command(EXPLORE, "article", ("a",), "article", "The article that speaks of this contest.", (EXPLORE,)),
    Command(EXPLORE, "next_pane", ("tab", "shift+tab"), "figures", "To the figures and back to the tree.", (EXPLORE,)),
    Command(EXPLORE, "candidate", ("p",), "candidate", "Contests of the candidate or the winner; their party by year."),
    Command(
        EXPLORE,
        "find",
        ("slash",),
        "find",
        "Narrow the tree: seats, people, t:words of articles, majority:..1000; Esc clears.",
        (EXPLORE,),
    ),
    Command(EXPLORE, "view", ("v",), "view", "Show the chart, or the figures, where both have no room.", (EXPLORE,)),
    Command(EXPLORE, "measure", ("m",), "measure", "Chart share, votes, or the change in share."),
    Command(EXPLORE, "mark", ("space",), "mark", "Mark this contest for comparing, or unmark it."),
    Command(EXPLORE, "seat(1)", ("right_square_bracket",), "next seat", "To the next seat."),
    Command(EXPLORE, "seat(-1)", ("left_square_bracket",), "previous seat", "To the previous seat."),
    Command(EXPLORE, "seat(1)", ("n",), "next hit", "To the next seat found."),
    Command(EXPLORE, "seat(-1)", ("N",), "previous hit", "To the previous seat found."),
    Command(
        EXPLORE, "sort", ("s",), "sort", "Sort by the next figure: name, majority, turnout, share, swing and others."
    ),
    Command(EXPLORE, "reverse", ("S",), "reverse", "Sort the other way round; what is not known stays last."),
    Command(
        EXPLORE,
        "group",
        ("o",),
        "group",
        "Group by region, by the winner's party, by election, by article, by marginality.",
    ),
    Command(EXPLORE, "copy", ("y",), "copy", "Send the figure, or the contest, to the terminal's clipboard."),
    Command(EXPLORE, "cite", ("Y",), "cite", _CITE),
    Command(
        EXPLORE,
        "export",
        ("e",),
        "export",
        f"{_EXPORT} the marked contests, or all; among figures, this one.",
    ),
    Command(COMPARE, "scroll(1)", ("greater_than_sign",), "later", "Later columns; the arrows scroll too."),
    Command(COMPARE, "scroll(-1)", ("less_than_sign",), "earlier", "Earlier columns."),
    Command(COMPARE, "measure", ("m",), "measure", "Chart share, votes, or the change in share.", (COMPARE,)),
    Command(
        COMPARE,
        "view",
        ("v",),
        "chart",
        "Table and chart; the lines alone, from three years on; the bars alone.",
        (COMPARE,),
    ),
    Command(COMPARE, "seat(1)", ("right_square_bracket",), "next seat", "To the next seat.", (COMPARE,)),
    Command(COMPARE, "seat(-1)", ("left_square_bracket",), "previous seat", "To the previous seat."),
    Command(COMPARE, "copy", ("y",), "copy", "Send the comparison to the terminal's clipboard.", (COMPARE,)),
    Command(COMPARE, "cite", ("Y",), "cite", _CITE),
    Command(COMPARE, "export", ("e",), "export", f"{_EXPORT} all columns."),
    Command(
        ARTICLE,
        "claim(1)",
        ("right_square_bracket",),
        "next claim",
        "To the next claim, or words in doubt.",
        (ARTICLE,),
    ),
    Command(ARTICLE, "claim(-1)", ("left_square_bracket",), "previous", "To the previous one.", (ARTICLE,)),
    Command(ARTICLE, "contest", ("enter",), "contest", "To the contest that the claim speaks of.", (ARTICLE,)),
    Command(
        ARTICLE,
        "reject",
        ("x",),
        "correct",
        "Reject the claim, or put right its value, whose it is or its contest; again, take that back.",
        (ARTICLE,),
    ),
    Command(ARTICLE, "undo", ("u",), "take back", "Take back what you have said of the claim."),
    Command(ARTICLE, "find", ("slash",), "find", "Find words in the article.", (ARTICLE,)),
    Command(ARTICLE, "hit(1)", ("n",), "next hit", "To the next place found."),
    Command(ARTICLE, "hit(-1)", ("N",), "previous hit", "To the previous place found."),
    Command(ARTICLE, "copy", ("y",), "copy", "Send the claim and its words to the terminal's clipboard."),
    Command(ARTICLE, "cite", ("Y",), "cite", _CITE),
    Command(ARTICLE, "export", ("e",), "export", f"{_EXPORT} the claims of the article."),
    Command(FINDINGS, "contest", ("enter",), "contest", "To the contest, or to the words.", (FINDINGS,)),
    Command(FINDINGS, "words", ("a",), "words", "To the words in the article.", (FINDINGS,)),
    Command(FINDINGS, "kind", ("v",), "kind", "Only the next kind of finding; after the last, all.", (FINDINGS,)),
    Command(FINDINGS, "find", ("slash",), "find", "Narrow the list; Esc clears.", (FINDINGS,)),
    Command(FINDINGS, "copy", ("y",), "copy", "Send the finding to the terminal's clipboard."),
    Command(FINDINGS, "cite", ("Y",), "cite", _CITE),
    Command(FINDINGS, "export", ("e",), "export", f"{_EXPORT} the findings listed."),
    Command(DATA, "article", ("a",), "article", "To the article; of a file that is none, why.", (DATA,)),
    Command(DATA, "kind", ("v",), "kind", "Only the next kind; after the last, all.", (DATA,)),
    Command(DATA, "find", ("slash",), "find", "Narrow the list; Esc clears.", (DATA,)),
    Command(DATA, "copy", ("y",), "copy", "Send what became of the article to the terminal's clipboard.", (DATA,)),
    Command(DATA, "cite", ("Y",), "cite", "The same, with the command that shows it again."),
    Command(DATA, "export", ("e",), "export", f"{_EXPORT} the articles listed.", (DATA,)),
    Command(SWING, "slide(1)", ("greater_than_sign",), "point right", "A whole point; → is a tenth.", (SWING,)),
    Command(SWING, "slide(-1)", ("less_than_sign",), "point left", "A whole point; ← is a tenth."),
    Command(SWING, "party(0)", ("p",), "party", "The next party that the swing is from.", (SWING,)),
    Command(SWING, "party(1)", ("b",), "other party", "The next party that the swing is to.", (SWING,)),
    Command(SWING, "election", ("o",), "election", "The general election before.", (SWING,)),
    Command(SWING, "reset", ("0",), "no swing", "Back to the result as it was."),
    Command(SWING, "contest", ("enter",), "contest", "To the contest."),
    Command(SWING, "copy", ("y",), "copy", "Send the sentence and the seats that change hands to the clipboard."),
    Command(SWING, "cite", ("Y",), "cite", "The same with the command that opens this view again."),
    Command(SWING, "export", ("e",), "export", f"{_EXPORT} every seat, before and after."),
    Command(CANDIDATE, "copy", ("y",), "copy", "Send the tables to the terminal's clipboard.", (CANDIDATE,)),
)
HELP_COMMAND: Final = COMMANDS[0]
"""Every footer ends with it."""


def commands_of(owner: str) -> tuple[Command, ...]:
    """The commands that belong to one owner, in the order of the table."""
    return tuple(command for command in COMMANDS if command.owner == owner)


def bindings(owner: str) -> "list[BindingType]":
    """The key bindings of one owner's class."""
    from textual.binding import Binding

    return [
        Binding(
            ",".join(command.keys), command.action, command.label, show=False, tooltip=command.help, id=command.binding
        )
        for command in commands_of(owner)
    ]


def footer(screen: str) -> tuple[Command, ...]:
    """The commands that the footer of a screen names, in the order of the table, help apart."""
    own = [command for command in COMMANDS if command.owner == screen and screen in command.footer]
    shared = [command for command in COMMANDS if command.owner != screen and screen in command.footer]
    return tuple((own + shared)[:FOOTER_KEYS])
