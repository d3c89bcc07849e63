"""Slips of the hand in a number."""

from decimal import Decimal


def misprint(printed: Decimal, true: Decimal) -> str | None:
    """The slip that makes `true` into `printed`: digits swapped, dropped or doubled; None if no one slip does."""
    wrong, right = f"{printed:f}".replace(".", ""), f"{true:f}".replace(".", "")
    if wrong == right:
        return None
    if wrong in {right[:i] + right[i + 1] + right[i] + right[i + 2 :] for i in range(len(right) - 1)}:
        return "two digits swapped"
    if wrong in {right[:i] + right[i + 1 :] for i in range(len(right))}:
        return "a digit dropped"
    if wrong in {right[: i + 1] + right[i:] for i in range(len(right))}:
        return "a digit doubled"
    return None
