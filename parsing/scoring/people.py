"""Whether two names may be one person's: by surname, and by initial where both give one."""

from parsing.lexicon import fold

_NOT_NAMES = frozenset(
    "sir dame dr mr mrs ms miss lord lady cllr councillor rev prof professor".split()
    + "jr jnr junior sr snr senior mp obe cbe mbe".split()
)


def is_same_person(one: str, other: str) -> bool:
    """True unless surnames or initials differ."""
    (initial, surname), (other_initial, other_surname) = _initial_and_surname(one), _initial_and_surname(other)
    return surname == other_surname and (not initial or not other_initial or initial == other_initial)


def _initial_and_surname(person: str) -> tuple[str, str]:
    words = [word for word in fold(person).split() if word not in _NOT_NAMES and word != "the"]
    if not words:
        return "", ""
    return words[0][0] if len(words) > 1 else "", words[-1]
