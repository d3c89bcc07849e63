"""Which constituency a printed form means in this article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from parsing.extraction.letters import kind_mask
from parsing.extraction.places import place_rule
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import SeatName, Token
from parsing.lexicon import constituency, predecessors

SEAT = kind_mask(("SEAT",))
HEAD = 2
"""The first sentences, which name what a report is about."""
MOST = 50
"""The least overlap, in per cent of the old seat, that makes it what the new one was."""
_GENERAL = frozenset({1997, 2001, 2005, 2010, 2015, 2017, 2019, 2024})


class Seats:
    """The constituencies of one article, with its year and what it names in full."""

    def __init__(self, text: str, sentences: Sequence[Sentence], year: int | None) -> None:
        self._text = text
        self._year = year
        self._named_in_full: Counter[str] = Counter()
        self._found: dict[tuple[int, int], list[tuple[Token, str]]] = {}
        """What sentences name, by their spans: each is asked for several times."""
        for sentence in sentences:
            for token in sentence.tokens if sentence.kinds & SEAT else ():
                if token.kind == "SEAT" and isinstance(token.value, SeatName) and token.value.is_full:
                    self._named_in_full[self._pick(token.value)] += 1

    def _existing(self, names: Sequence[str]) -> list[str]:
        """Those of `names` that existed at the article's election."""
        return [name for name in names if self._year is None or _existed(name, self._year)]

    def _pick(self, form: SeatName) -> str:
        existing = self._existing(form.seats)
        return (existing or list(form.seats))[0]

    def existed(self, seat: str, year: int) -> bool:
        """Whether a constituency existed at the election of `year`."""
        return _existed(seat, year)

    def named_in_full(self, year: int) -> list[str]:
        """The constituencies of the general election of `year` that the article names in full."""
        return [name for name in self._named_in_full if _existed(name, year)]

    def resolve(self, token: Token) -> str | None:
        """The constituency a SEAT token means; None where a short form fits several or none."""
        form = token.value
        if not isinstance(form, SeatName):
            return None
        if form.is_full:
            seat = self._pick(form)
            return None if self._is_town(seat) else seat
        known = [name for name in form.seats if name in self._named_in_full]
        if len(known) == 1:
            return known[0]
        existing = self._existing(form.seats)
        return existing[0] if len(existing) == 1 and not known else None

    def _is_town(self, seat: str) -> bool:
        """Whether a former seat is only the town whose present seats the article names: Dudley, of Dudley North."""
        if " " in seat or self._existing((seat,)):
            return False
        return any(seat in other and other != seat and self._existing((other,)) for other in self._named_in_full)

    def in_sentence(self, sentence: Sentence) -> Sequence[tuple[Token, str]]:
        """Each SEAT token that can be settled and is no mere place, with its constituency."""
        if not sentence.kinds & SEAT:
            return ()
        span = sentence.start, sentence.end
        if span not in self._found:
            settled = ((token, self.resolve(token)) for token in sentence.tokens if token.kind == "SEAT")
            self._found[span] = [
                (token, seat) for token, seat in settled if seat and place_rule(self._text, token) is None
            ]
        return self._found[span]

    def main(self, sentences: Sequence[Sentence]) -> str | None:
        """The constituency that the whole report is about; None in a round-up."""
        everywhere = {seat for sentence in sentences for _, seat in self.in_sentence(sentence)}
        if len(everywhere) == 1:
            return everywhere.pop()
        for count in (1, HEAD, HEAD + 1):
            head = {seat for sentence in sentences[:count] for _, seat in self.in_sentence(sentence)}
            if len(head) == 1:
                return head.pop()
            if head:
                return None
        return self._most_spoken_of(sentences)

    def _most_spoken_of(self, sentences: Sequence[Sentence]) -> str | None:
        """The seat that a report names first, where all others have but a late paragraph or are named less in all."""
        named = [(sentence, seat) for sentence in sentences for _, seat in self.in_sentence(sentence)]
        if not named:
            return None
        first, main = named[0]
        if any(seat != main for sentence, seat in named if sentence is first):
            return None
        others = [sentence for sentence, seat in named if seat != main]
        own = [sentence for sentence, seat in named if seat == main]
        is_late = len({other.paragraph for other in others}) == 1 and others[0].start > own[-1].start
        return main if len(own) > 1 and (is_late or len(others) < len(own)) else None


def predecessor_at(seat: str, year: int) -> str:
    """The constituency that most of `seat` was at an earlier election; `seat` itself where none is known.

    A figure of "the constituency" in an earlier year is of what it was then.
    """
    found = constituency(seat)
    if found is None or year >= found.elections[0]:
        return seat
    earlier = [before for before in predecessors(seat) if before.overlap is not None and _existed(before.old, year)]
    most = max(earlier, key=lambda before: before.overlap or 0, default=None)
    return most.old if most and (most.overlap or 0) >= MOST else seat


def _existed(name: str, year: int) -> bool:
    """Whether a constituency existed at the general election of `year`, or at a by-election then."""
    found = constituency(name)
    if found is None:
        return False
    return year in found.elections or (found.elections[0] <= year <= found.elections[-1] + 4 and year not in _GENERAL)
