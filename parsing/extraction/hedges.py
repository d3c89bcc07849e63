"""How firm a number is, and whether it counts votes at all: hedges, ages, durations and other quantities."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from parsing.extraction.numbers import Number
from parsing.extraction.tokens import Token, Years
from parsing.lexicon import plain_words
from parsing.models import Bound

BOUND_OF: dict[str, Bound] = {"OVERBOUND": ">", "UNDERBOUND": "<", "ABOUT": "~"}
UNSETTLED = frozenset({"HELD", "SAID", "NOW", "YEAR", "NUM", "SMALL", *BOUND_OF})
"""Kinds that may turn out to be something else by what stands beside them."""
ABOUT = frozenset({"or so", "mark", "odd"})
"""Words after a number that make it a rough one; the others give its least."""
PASSED = frozenset({"ADVERB", "OVER", *BOUND_OF})
"""Kinds that may stand between a verb and its figure."""
LEVELS = frozenset({"above", "below"})
"""Last words of hedges that name, after a rise or fall, where it ended."""
YEARS = frozenset({"year", "years"})
OTHER_SPANS = frozenset({"month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes", "miles"})
HALF = 4
"""How many words "and half years ago" are."""
SINCE: dict[str, Literal["ago", "earlier", "later", "on"]] = {
    "ago": "ago",
    "previously": "earlier",
    "back": "ago",
    "earlier": "earlier",
    "before": "earlier",
    "later": "later",
    "afterwards": "later",
    "on": "on",
}
"""What follows "two years" where it names a time, and which way it counts."""
AFTER = frozenset({"after", "on from"})
"""What follows "two years" where a clause says what was then."""
CLAUSE_OPENERS = frozenset({"NAME", "PRON", "PARTY", "TOOK", "WON", "GAINED", "IT"})
COUNTS_VOTES = frozenset(
    "compared more fewer less higher lower better worse strong ahead people voters electors extra of cast "
    "this that last against versus respectively each apiece came backed cast chose opted voted vs elected".split()
)
"""Words after a number that leave it a count of votes or voters."""


def firm_up(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with each hedge joined to its number, and numbers of other things told apart."""
    firmed: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind not in UNSETTLED:
            firmed.append(token)
            at += 1
            continue
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token.kind == "SAID" and _adds(text, tokens, at):
            firmed.append(Token("UP", token.start, token.end))
            at += 1
        elif token.kind in BOUND_OF:
            if following and following.kind in ("NUM", "PCT") and isinstance(following.value, Number):
                number = following.value._replace(bound=BOUND_OF[token.kind])
                start = token.start
                if _is_a_level(text, token, after=firmed[-1:]):
                    firmed.append(Token("TO", token.start, token.end))
                    start = following.start
                tokens[at + 1] = Token(following.kind, start, following.end, number)
            else:
                firmed.append(Token(_unhedged(text, token, after=firmed[-1:]), token.start, token.end))
            at += 1
        elif _is_no_cue(tokens, at):
            firmed.append(Token("WORD", token.start, token.end))
            at += 1
        elif token.kind == "YEAR" and following and following.kind == "VOTES":
            firmed.append(Token("NUM", token.start, token.end, Number(Decimal(str(token.value)))))
            at += 1
        elif token.kind in ("NUM", "SMALL") and isinstance(token.value, Number):
            at = _count(text, tokens, at, token.value, firmed)
        else:
            firmed.append(token)
            at += 1
    return firmed


def _is_a_level(text: str, token: Token, after: list[Token]) -> bool:
    """Whether a figure is what something fell or rose to: "fell below 7,000"."""
    moved = bool(after) and after[0].kind in ("UP", "DOWN")
    return moved and text[token.start : token.end].lower().split()[-1] in LEVELS


def _adds(text: str, tokens: list[Token], at: int) -> bool:
    """Whether "added" is about a figure, and not about speaking."""
    if not text[tokens[at].start : tokens[at].end].lower().startswith("add"):
        return False
    after = (tokens[index].kind for index in range(at + 1, len(tokens)))
    ahead = next((kind for kind in after if kind not in PASSED), "")
    return ahead in ("NUM", "PCT")


def _unhedged(text: str, token: Token, after: list[Token]) -> str:
    """What a hedge is where no number follows it; so many fewer than somebody is so many behind."""
    said = text[token.start : token.end].lower()
    if said in ("less than", "fewer than") and after and after[0].kind in ("NUM", "VOTES"):
        return "BEHIND"
    return {
        "nearly": "NOT",
        "very nearly": "NOT",
        "almost": "NOT",
        "close to": "NOT",
        "over": "OVER",
        "more than": "MORETHAN",
        "less than": "THAN",
        "fewer than": "THAN",
    }.get(said, "WORD")


def _count(text: str, tokens: list[Token], at: int, number: Number, firmed: list[Token]) -> int:
    """Append the number at `at` as what it counts; the index after it."""
    token = tokens[at]
    following = _counted(tokens, at)
    word = text[following.start : following.end].lower() if following else ""
    if _is_and_a_half(text, tokens, at):
        return _and_a_half(text, tokens, at, number, firmed)
    if word in YEARS | OTHER_SPANS:
        span, end = _span(text, tokens, at, number, is_years=word in YEARS)
        firmed.append(span)
        return end
    if following and following.kind in ("PLUS", "PLUSSIGN") and token.kind == "NUM":
        bound: Bound = "~" if word in ABOUT else ">"
        if following.kind == "PLUS" or following.start == token.end:
            firmed.append(Token("NUM", token.start, following.end, number._replace(bound=bound)))
            return tokens.index(following, at + 1) + 1
    is_of_others = (
        following and following.kind in ("WORD", "SEATWORD", "SEATS", "MPWORD", "ROLE") and _is_noun(word, following)
    )
    if is_of_others or (token.kind == "NUM" and _is_age(tokens, at, number)):
        firmed.append(Token("QUANTITY", token.start, token.end, number))
    else:
        firmed.append(token)
    return at + 1


def _is_no_cue(tokens: list[Token], at: int) -> bool:
    """Whether a cue word means nothing where it stands: the held of "Tory-held", the now of "now 66"."""
    if tokens[at].kind == "HELD":
        return [token.kind for token in tokens[max(0, at - 2) : at]] == ["PARTY", "HYPHEN"]
    following = tokens[at + 1].kind if at + 1 < len(tokens) else ""
    return tokens[at].kind == "NOW" and following in ("NUM", "SMALL", "QUANTITY")


def _is_and_a_half(text: str, tokens: list[Token], at: int) -> bool:
    """Whether "and a half years ago" follows a number."""
    words = [text[token.start : token.end].lower() for token in tokens[at + 1 : at + 5]]
    return len(words) == HALF and words[:2] == ["and", "half"] and words[2] in YEARS and words[3] in SINCE


def _and_a_half(text: str, tokens: list[Token], at: int, number: Number, firmed: list[Token]) -> int:
    """Read "two and a half years ago", and say what index comes after it."""
    way = SINCE[text[tokens[at + HALF].start : tokens[at + HALF].end].lower()]
    firmed.append(Token("AGO", tokens[at].start, tokens[at + HALF].end, Years(int(number.value), way)))
    return at + 1 + HALF


def _counted(tokens: list[Token], at: int) -> Token | None:
    """The token after a number, past a hyphen that ties a word to it."""
    after = tokens[at + 1 : at + 3]
    if [token.kind for token in after] in (["HYPHEN", "WORD"], ["HYPHEN", "PLUS"]):
        return after[1]
    return after[0] if after else None


def _span(text: str, tokens: list[Token], at: int, number: Number, *, is_years: bool) -> tuple[Token, int]:
    """A span of time, and the index after it: an election so many years ago, or only how long something took."""
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    said = text[after.start : after.end].lower() if after and is_years else ""
    if after and said in AFTER and _opens_clause(tokens, at + 3):
        return Token("AGOAFTER", tokens[at].start, after.end, Years(int(number.value), "ago")), at + 3
    if after and said in SINCE:
        return Token("AGO", tokens[at].start, after.end, Years(int(number.value), SINCE[said])), at + 3
    return Token("QUANTITY", tokens[at].start, tokens[at].end), at + 1


def _opens_clause(tokens: list[Token], at: int) -> bool:
    """Whether somebody, or a verb, follows: "two years after she won", "two years after winning"."""
    return at < len(tokens) and tokens[at].kind in CLAUSE_OPENERS


def _is_noun(word: str, token: Token) -> bool:
    """Whether the word after a number is what it counts, and not votes."""
    if token.kind in ("SEATWORD", "SEATS", "MPWORD", "ROLE"):
        return True
    return word not in COUNTS_VOTES and word not in plain_words() and not word.endswith(("ly", "ing", "ed"))


def _is_age(tokens: list[Token], at: int, number: Number) -> bool:
    """An age: a small number between commas or brackets after a name."""
    before = tokens[at - 1].kind if at else ""
    after = tokens[at + 1].kind if at + 1 < len(tokens) else ""
    name = tokens[at - 2].kind if at > 1 else ""
    return (
        Decimal(17) < number.value < Decimal(100)
        and number.bound is None
        and before in ("COMMA", "OPEN")
        and after in ("COMMA", "CLOSE", "STOP")
        and name in ("NAME", "CAND", "MPWORD")
    )
