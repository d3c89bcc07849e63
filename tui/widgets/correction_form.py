"""The form in which a reader rejects a claim or puts its value right, with a reason."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input

from parsing.models import Claim, Value, is_figure
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.widgets.sheet import Sheet
from tui.words import claim_words

HOW: Final = "Enter goes on and keeps   Tab other line   Esc leaves all as it is"
NO_REASON: Final = "A reason is needed, for whoever reads this next."
_NUMBER_MARKS: Final = str.maketrans("", "", ",% \u00a0\u202f")
_LABEL: Final = 14


class CorrectionForm(Vertical):
    """The claim, its right value (empty where it is rejected), the reason, and what the keys do."""

    BINDINGS = [Binding("escape", "leave", show=False)]  # noqa: RUF012 the framework's way

    @dataclass
    class Given(Message):
        """What the reader has said of a claim."""

        claim: Claim
        value: Value
        """None where it is rejected."""
        reason: str

    class Left(Message):
        """The form was left without a word."""

    def __init__(self, claim: Claim) -> None:
        super().__init__(id="correction")
        self._claim = claim
        self._said = Line(HOW, "muted")

    def compose(self) -> ComposeResult:
        """A claim that has a value gets a line for the right one."""
        yield Line(f"x {visible(claim_words(self._claim))}", "strong")
        if self._claim.value is not None:
            example = "hold or gain" if isinstance(self._claim.value, str) else "a number"
            yield _field("right value", f"{example}; empty rejects the claim", "value")
        yield _field("reason", "why it is wrong, or where the right value stands", "reason")
        yield self._said

    def on_mount(self) -> None:
        """Begin with the first line."""
        self.query(Input).first().focus()

    def action_leave(self) -> None:
        """Leave everything as it is."""
        self.post_message(self.Left())

    @on(Input.Submitted, "#value")
    def _go_on(self) -> None:
        self.query_one("#reason", Input).focus()

    @on(Input.Submitted, "#reason")
    def _keep(self) -> None:
        reason = self.query_one("#reason", Input).value.strip()
        typed = self.query("#value").results(Input)
        try:
            value = read_value(self._claim, next((field.value for field in typed), ""))
        except ValueError as error:
            self._said.say(str(error), "alarm")
            return
        if not reason:
            self._said.say(NO_REASON, "alarm")
            return
        self.post_message(self.Given(self._claim, value, reason))


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


def read_value(claim: Claim, typed: str) -> Value:
    """The value that was typed for a claim; None for nothing. Raises ValueError with a sentence for the reader."""
    text = typed.strip()
    if not text:
        return None
    if isinstance(claim.value, str):
        if text.lower() not in {"hold", "gain"}:
            raise ValueError("Type hold or gain.")
        return "gain" if text.lower() == "gain" else "hold"
    try:
        value = Decimal(text.translate(_NUMBER_MARKS))
    except InvalidOperation:
        raise ValueError(f"{visible(text)} is no number.") from None
    if not is_figure(value):
        raise ValueError("No figure of a constituency is like that.")
    if value == claim.value and claim.bound is None:
        raise ValueError("That is what was read; an empty line rejects it.")
    return value


def _field(label: str, hint: str, name: str) -> Horizontal:
    field = Input(placeholder=hint, compact=True, select_on_focus=False, id=name)
    field.cursor_blink = False
    return Horizontal(Line(label, "", width=_LABEL), field, classes="field")
