"""The form in which a reader rejects a claim or puts it right, with a reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input

from parsing.corrections import Belonging
from parsing.models import CandidateResult, Claim, Contest, Value
from tui.putting_right import NOBODYS, belonging, read_contest, read_value, read_whose
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.widgets.sheet import Sheet
from tui.words import claim_words, contest_name, value_words, whose_words

HOW: Final = "Tab other line   Enter goes to the reason, then keeps   Esc leaves all as it is"
NO_REASON: Final = "A reason is needed, for whoever reads this next."
NOTHING_NEW: Final = "That is what was read; a reason alone rejects it."
_LABEL: Final = 13


class CorrectionForm(Vertical):
    """The claim; what may be wrong about it, each as read until something is typed; the reason; what the keys do."""

    BINDINGS = [  # noqa: RUF012 the framework's way
        Binding("escape", "leave", show=False),
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]

    @dataclass
    class Given(Message):
        """What the reader has said of a claim: it is rejected where nothing is put right."""

        claim: Claim
        value: Value
        belonging: Belonging
        reason: str

    class Left(Message):
        """The form was left without a word."""

    def __init__(self, claim: Claim, candidates_of: Callable[[Contest], Sequence[CandidateResult]]) -> None:
        super().__init__(id="correction")
        self._claim = claim
        self._candidates_of = candidates_of
        self._said = Line(HOW, "muted")

    def compose(self) -> ComposeResult:
        """A claim that has a value gets a line for the right one, and one that is somebody's for whose it is."""
        claim = self._claim
        yield Line(f"x {visible(claim_words(claim))}", "strong")
        if claim.value is not None:
            yield _field("right value", value_words(claim), "value")
        if claim.measure not in NOBODYS:
            yield _field("whose", whose_words(claim) or "a name, a party, or both", "whose")
        yield _field("contest", contest_name(claim.contest), "contest")
        yield _field("reason", "why; alone it rejects the claim", "reason")
        yield self._said

    def on_mount(self) -> None:
        """Begin with the first line."""
        self.query(Input).first().focus()

    def action_leave(self) -> None:
        """Leave everything as it is."""
        self.post_message(self.Left())

    @on(Input.Submitted)
    def _go_on(self, submitted: Input.Submitted) -> None:
        if submitted.input.id == "reason":
            self._keep()
        else:
            self.query_one("#reason", Input).focus()

    def _keep(self) -> None:
        try:
            given = self._given()
        except ValueError as error:
            self._said.say(str(error), "alarm")
        else:
            self.post_message(given)

    def _given(self) -> Given:
        """What was typed. Raises ValueError with what is wrong about it."""
        claim = self._claim
        typed = {line.id: line.value.strip() for line in self.query(Input)}
        value = read_value(claim, typed.get("value", ""))
        contest = read_contest(claim, typed["contest"])
        whose = read_whose(claim, typed.get("whose", ""), self._candidates_of(contest))
        right = belonging(claim, contest, whose)
        if value is None and not any(right) and any(typed[name] for name in typed if name != "reason"):
            raise ValueError(NOTHING_NEW)
        if not typed["reason"]:
            raise ValueError(NO_REASON)
        return self.Given(claim, value, right, typed["reason"])


class Line(Sheet, can_focus=False):
    """One line of text."""

    def __init__(self, text: str, role: str, *, width: int | None = None) -> None:
        super().__init__()
        self._text, self._role = text, role
        self.styles.height = 1
        if width is not None:
            self.styles.width = width

    def say(self, text: str, role: str) -> None:
        """Say something else."""
        self._text, self._role = text, role
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The text, cut where it is too long."""
        del height
        return [(Span(fit(f" {self._text}", width), self._role),)]


def _field(label: str, hint: str, name: str) -> Horizontal:
    field = Input(placeholder=visible(hint), compact=True, select_on_focus=False, id=name)
    field.cursor_blink = False
    return Horizontal(Line(label, "", width=_LABEL), field, classes="field")
