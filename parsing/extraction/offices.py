"""People called by their office: "the home secretary polled 25,668", once it is said who that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsing.extraction.tokens import Name, Token

BESIDE = frozenset({"NAME", "COMMA", "OF", "AND", "OPEN", "DASH", "SAID"})
"""What may not follow an office that stands for its holder: a name follows, or more of the office."""
QUALIFIED = frozenset({"secretary", "minister"})
"""Offices that the word before belongs to: the education secretary."""


def settle_offices(text: str, tokens: Sequence[Token]) -> list[Token]:
    """The tokens with every office that one person is said to hold, and that stands alone, as that person's name."""
    if all(token.kind != "ROLE" for token in tokens):
        return list(tokens)
    holders = _holders(text, tokens)
    settled: list[Token] = []
    for index, token in enumerate(tokens):
        holder = holders.get(_office(text, tokens, index)) if token.kind == "ROLE" else None
        if holder is None:
            settled.append(token)
            continue
        is_alone = index + 1 < len(tokens) and tokens[index + 1].kind not in BESIDE
        is_named = index > 1 and tokens[index - 1].kind == "COMMA" and tokens[index - 2].kind == "NAME"
        is_named_before = bool(settled) and settled[-1].kind == "NAME"
        if is_alone and not is_named and not is_named_before:
            settled.append(Token("NAME", token.start, token.end, holder))
        else:
            settled.append(token)
    return settled


def _holders(text: str, tokens: Sequence[Token]) -> dict[str, Name]:
    """Who is said to hold each office; those that two people hold, or that are one word, are left out."""
    found: dict[str, set[Name]] = {}
    for office, name in _appointments(text, tokens):
        found.setdefault(office, set()).add(name)
    return {office: names.pop() for office, names in found.items() if " " in office and _is_one(names)}


def _is_one(names: set[Name]) -> bool:
    """Whether names have one surname, so that they are one person's."""
    return len({name.words[-1] for name in names}) == 1


def _appointments(text: str, tokens: Sequence[Token]) -> Iterator[tuple[str, Name]]:
    """Each office beside a name: "the Home Secretary, Ann Lee", "Ann Lee, the Home Secretary"."""
    for index, token in enumerate(tokens):
        if token.kind != "ROLE":
            continue
        after, before = tokens[index + 1 : index + 3], tokens[max(0, index - 3) : index]
        beside = after[1:] if after and after[0].kind == "COMMA" else after[:1]
        if not (beside and beside[0].kind == "NAME") and [other.kind for other in before[-2:]] == ["NAME", "COMMA"]:
            beside = before[-2:-1]
        if beside and isinstance(beside[0].value, Name):
            yield _office(text, tokens, index), beside[0].value


def _office(text: str, tokens: Sequence[Token], index: int) -> str:
    """The office that ends at a token, with the word that says which: "education secretary", "shadow chancellor"."""
    first = index
    while first > 0 and tokens[first - 1].kind == "ROLE":
        first -= 1
    if first == index and text[tokens[index].start : tokens[index].end].lower() in QUALIFIED and index > 0:
        first -= tokens[index - 1].kind == "WORD"
    return " ".join(text[tokens[first].start : tokens[index].end].lower().split())
