"""The rows that tell what became of every article: skipped, nothing found, a copy, read; and why."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from parsing.intake import Intake, Reception
from tui.rows.span import Row, Span, fit, wrap
from tui.safe import visible
from tui.words import count

_WORDS: Final = {Reception.SKIPPED: "skipped", Reception.NOTHING: "nothing", Reception.COPY: "copy", Reception.READ: ""}
_LOOKS: Final = {Reception.SKIPPED: "alarm", Reception.NOTHING: "mark", Reception.COPY: "mark", Reception.READ: ""}
_WORD: Final = 9
_LEAST_NAME: Final = 20


def intake_rows(each: Intake, width: int) -> list[Row]:
    """An article or file in as many rows as its sentence needs; the cursor rests on the first."""
    room = max(_LEAST_NAME, (width - _WORD) // 3)
    lines = wrap(visible(_sentence(each)), width - _WORD - room - 3) or [""]
    name = fit(visible(_short(each)), room)
    head = (
        Span(f" {_WORDS[each.reception]:<{_WORD - 1}}", _LOOKS[each.reception], target=each),
        Span(f"{name} ", "strong", target=each),
    )
    rest = [(Span("", target=each), Span(" " * (_WORD + room + 1)), Span(line)) for line in lines[1:]]
    return [(*head, Span(lines[0])), *rest]


def receptions(intake: Iterable[Intake]) -> str:
    """`1 skipped · 2 nothing found · 8 read`."""
    amounts = Counter(each.reception for each in intake)
    return " · ".join(f"{amounts[kind]:,} {kind.value}" for kind in Reception if amounts[kind])


def intake_text(each: Intake) -> str:
    """An article with what became of it, on one line."""
    return visible(f"{each.name}: {each.reception.value}. {_sentence(each)}")


def _short(each: Intake) -> str:
    """The article's name; of a file that is none, the end of its path."""
    return each.name.rpartition("/")[2] if each.reception is Reception.SKIPPED else each.name


def _sentence(each: Intake) -> str:
    """Why nothing came of it, or how much did."""
    said = [] if each.why is None else [each.why]
    if each.reception in {Reception.READ, Reception.COPY}:
        parts = [count(each.claims, "claim", "claims"), count(each.contests, "contest", "contests")]
        parts += [f"{each.doubts:,} in doubt"] if each.doubts else []
        parts += [f"x {each.corrected:,} corrected"] if each.corrected else []
        said.append(" · ".join(parts))
    elif each.doubts:
        said.append(f"{count(each.doubts, 'passage', 'passages')} in doubt.")
    return " ".join(said)


def text_of(each: Intake) -> str:
    """All that an article can be found by."""
    return " ".join(part for part in (each.name, each.reception.value, each.path, _sentence(each)) if part)
