"""How a worked-out figure is made, and when it may take a printed one's place."""

from decimal import Decimal

from parsing.models import Basis, Bound, Figure, Measure
from parsing.results.order import in_order
from parsing.results.precision import COUNTS, allowed, is_round_count


def worked_out(
    measure: Measure,
    value: Decimal,
    formula: str,
    *inputs: Figure | None,
) -> Figure:
    """A derived figure with its formula and the claims of the figures that went into it.

    Of official figures alone it is official too.
    """
    official = all(figure is not None and figure.basis is Basis.OFFICIAL for figure in inputs)
    claims = in_order(claim for figure in inputs if figure is not None for claim in figure.claims)
    return Figure(
        measure=measure,
        value=value,
        basis=Basis.OFFICIAL if inputs and official else Basis.DERIVED,
        claims=claims,
        formula=formula,
    )


def refine(printed: Figure | None, derived: Figure) -> Figure | None:
    """The derived figure where nothing is printed, or only something vaguer that it agrees with.

    The printed words then stay among the claims, and the formula says that it is in keeping with
    them. None where the printed figure stands: it is exact, disputed, or says otherwise.
    """
    if printed is None:
        return derived
    if printed.basis is not Basis.STATED or printed.value is None or derived.value is None:
        return None
    if not _is_vague(printed) or not allowed(printed.measure, printed.value, printed.bound).holds(derived.value):
        return None
    claims = in_order((*derived.claims, *printed.claims))
    formula = f"{derived.formula}; in keeping with the printed {in_words(printed)}"
    return derived.model_copy(update={"claims": claims, "formula": formula})


def _is_vague(figure: Figure) -> bool:
    if figure.bound is not None:
        return True
    return figure.measure in COUNTS and figure.value is not None and not is_exact_count(figure)


def is_list_rule(rule: str) -> bool:
    """Whether a rule reads full-results lists: its name begins with "list"."""
    return rule.startswith("list")


def is_exact_count(figure: Figure) -> bool:
    """Whether a count can be reckoned with to the last vote.

    It has one value and no bound, and it is not a round number, unless a full-results list
    prints it, which gives no round numbers.
    """
    if figure.value is None or figure.bound is not None:
        return False
    if figure.basis in {Basis.DERIVED, Basis.OFFICIAL} or not is_round_count(figure.value):
        return True
    return any(is_list_rule(claim.rule) for claim in figure.claims)


def count(figure: Figure | None) -> Decimal | None:
    """An exact count's value; None if unknown, bounded, round or disputed."""
    return figure.value if figure is not None and is_exact_count(figure) else None


def points(figure: Figure | None) -> Decimal | None:
    """The value of a percentage or of points; None if unknown, bounded or disputed."""
    return figure.value if figure is not None and figure.bound is None else None


def most(figure: Figure | None) -> Decimal:
    """The greatest value a figure names, bound or disputed or not; nought where it is unknown."""
    if figure is None:
        return Decimal(0)
    values = [figure.value, *(reading.value for reading in figure.readings)]
    return max(value for value in values if value is not None)


def printed(figure: Figure | None) -> Figure | None:
    """The figure if articles state it; None if it is worked out, disputed or unknown."""
    return figure if figure is not None and figure.basis is Basis.STATED else None


_BOUND_WORDS: dict[Bound, str] = {">": "more than ", "<": "nearly ", "~": "about "}


def in_words(figure: Figure) -> str:
    """A figure's value with its bound: "more than 21,000"."""
    if figure.value is None:
        return "disputed figure"
    hedge = _BOUND_WORDS[figure.bound] if figure.bound is not None else ""
    return f"{hedge}{figure.value:,}"
