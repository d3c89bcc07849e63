"""The rows that tell what became of every article: skipped, nothing found, a copy, read; and why."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from parsing.intake import Intake, Reception
from parsing.lexicon import fold
from tui.rows.span import Row, Span, fit, wrap
from tui.safe import visible
from tui.words import count

_WORDS: Final = {Reception.SKIPPED: "skipped", Reception.NOTHING: "nothing", Reception.COPY: "copy", Reception.READ: ""}
_LOOKS: Final = {Reception.SKIPPED: "alarm", Reception.NOTHING: "mark", Reception.COPY: "mark", Reception.READ: ""}
_WORD: Final = 9
_LEAST_NAME: Final = 20


def intake_rows(intake: Sequence[Intake], width: int) -> list[Row]:
    """Each article or file in as many rows as its sentence needs; the cursor rests on the first."""
    rows: list[Row] = []
    room = max(_LEAST_NAME, (width - _WORD) // 3)
    for each in intake:
        lines = wrap(visible(_sentence(each)), width - _WORD - room - 3) or [""]
        name = fit(visible(_short(each)), room)
        head = (
            Span(f" {_WORDS[each.reception]:<{_WORD - 1}}", _LOOKS[each.reception], target=each),
            Span(f"{name} ", "strong", target=each),
        )
        rows.append((*head, Span(lines[0])))
        rows += [(Span("", target=each), Span(" " * (_WORD + room + 1)), Span(line)) for line in lines[1:]]
    return rows or [(Span(" No article here.", "muted"),)]


def receptions(intake: Iterable[Intake]) -> str:
    """`1 skipped · 2 nothing found · 8 read`."""
    amounts = Counter(each.reception for each in intake)
    return " · ".join(f"{amounts[kind]:,} {kind.value}" for kind in Reception if amounts[kind])


def narrowed_intake(intake: Iterable[Intake], query: str, reception: Reception | None = None) -> list[Intake]:
    """Those of one kind, if any is given, in which every word of the query stands."""
    words = fold(query).split()
    of_kind = (each for each in intake if reception is None or each.reception is reception)
    return [each for each in of_kind if all(word in _text(each) for word in words)]


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


def _text(each: Intake) -> str:
    return fold(" ".join(part for part in (each.name, each.reception.value, each.path, _sentence(each)) if part))
