"""What it would have taken for a seat to change hands, in words."""

from parsing.models import Figure, Result
from tui.figures import BOUND_WORDS, number


def needed_words(result: Result) -> str:
    """What it would have taken: "To change hands: 6,144 of Con's votes going to Lab, a swing of ..."; "" if unknown."""
    from parsing.results import needed_to_change_hands

    needed = needed_to_change_hands(result)
    if needed is None:
        return ""
    winner = needed.winner.party or needed.winner.person if needed.winner is not None else None
    second = needed.second.party or needed.second.person if needed.second is not None else None
    votes, swing = needed.votes, needed.swing
    said = []
    if votes is not None:
        whose, where = winner or "the winner", second or "the runner-up"
        said.append(f"{_amount(votes)} of {whose}'s votes going to {where}")
    if swing is not None:
        said.append(f"a swing of {_amount(swing)} points")
    return f"To change hands: {', '.join(said)}."


def _amount(figure: Figure) -> str:
    bound = f"{BOUND_WORDS[figure.bound]} " if figure.bound else ""
    return bound + (number(figure.measure, figure.value) if figure.value is not None else "")
