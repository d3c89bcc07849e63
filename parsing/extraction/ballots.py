"""Ballot papers: lists of who stands, before anybody has voted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from parsing.extraction.chunks import Who
from parsing.extraction.facts import Fact
from parsing.extraction.letters import compile_pattern, kind_mask
from parsing.extraction.people import People, Person
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Name, Token
from parsing.models import Measure

RULE = "on-the-ballot"
"""What every fact of a ballot paper is read by."""
FEWEST = 3
"""Fewer names are no list."""
FIGURES = kind_mask(("NUM", "PCT"))
PARTIES = kind_mask(("PARTY", "CODE"))
OPENED = kind_mask(("CAND", "STOOD"))
LONGEST_OPENING = 16
_END = "( SEMI|COMMA|STOP|AND | $ )"
ITEMS = tuple(
    map(
        compile_pattern,
        (
            "name:NAME STAR? OPEN party:PARTY|CODE CLOSE",
            "name:NAME STAR? OPEN open:CAPITAL|NAME|WORD ( CAPITAL|NAME|WORD|AND|OF|FOR ){0,4} shut:CLOSE",
            f"name:NAME COMMA|DASH|COLON|BAR party:PARTY|CODE {_END}",
            f"party:PARTY|CODE COLON|DASH|BAR name:NAME {_END}",
        ),
    )
)
"""How a list names a candidate and a party."""
OPENING = compile_pattern("NAME|PARTY|CODE")


def read_ballots(
    text: str, sentences: Sequence[Sentence], people: People, party_of: Callable[[Token], str]
) -> dict[int, list[Fact]]:
    """Who stands, by the index of the sentence that says so: in one sentence, or in lines after one that opens them."""
    found: dict[int, list[Fact]] = {}
    for index, sentence in enumerate(sentences):
        if not _opens(text, sentence):
            continue
        facts = [*_items(text, sentence, people, party_of)]
        if len(facts) >= FEWEST:
            found[index] = facts
            continue
        lines = dict(_lines(text, sentences, index + 1, people, party_of))
        if len(lines) >= FEWEST:
            found |= lines
    return found


def _opens(text: str, sentence: Sentence) -> bool:
    """Whether a sentence says that candidates follow: "Full list of candidates:", "The candidates standing are"."""
    if not sentence.kinds & OPENED or sentence.kinds & FIGURES:
        return False
    opening = [token for token in sentence.tokens[:LONGEST_OPENING] if kind_mask((token.kind,)) & OPENED]
    printed = {text[token.start : token.end].lower() for token in opening}
    return bool(printed & {"candidates", "standing", "stands"}) and (
        sentence.is_line or any(token.kind == "COLON" for token in sentence.tokens)
    )


def _lines(
    text: str, sentences: Sequence[Sentence], first: int, people: People, party_of: Callable[[Token], str]
) -> Iterator[tuple[int, list[Fact]]]:
    """The lines from `first` on that name a candidate and a party and nothing more."""
    for index in range(first, len(sentences)):
        facts = [*_items(text, sentences[index], people, party_of)] if sentences[index].is_line else []
        if len(facts) != 1 or sentences[index].kinds & FIGURES:
            return
        yield index, facts


def _items(text: str, sentence: Sentence, people: People, party_of: Callable[[Token], str]) -> Iterator[Fact]:
    """The candidates that a sentence or line lists with their parties."""
    tokens, letters, kinds = sentence.line
    if kinds & FIGURES or not kinds & PARTIES:
        return
    opening = OPENING.search(letters)
    while opening:
        at = opening.start()
        match = next((found for pattern in ITEMS if (found := pattern.match(letters, at))), None)
        person = _person(tokens, match, people) if match else None
        if match and person:
            party = _party(text, tokens, match, party_of)
            person.parties[party] += 1
            start, end = tokens[at].start, tokens[match.end() - 1].end
            who = Who(person, party, is_candidate=True)
            yield Fact(RULE, Measure.CANDIDATE, start, end, start, who=who)
        opening = OPENING.search(letters, match.end() if match else at + 1)


def _person(tokens: Sequence[Token], match: re.Match[str], people: People) -> Person | None:
    name = tokens[match.start("name")].value
    return (people.find(name) or people.learn(name)) if isinstance(name, Name) else None


def _party(text: str, tokens: Sequence[Token], match: re.Match[str], party_of: Callable[[Token], str]) -> str:
    """The party of an item, as printed where nobody knows it."""
    groups = match.groupdict()
    if groups.get("party"):
        return party_of(tokens[match.start("party")])
    return text[tokens[match.start("open")].start : tokens[match.start("shut")].start].strip()
