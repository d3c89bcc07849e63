"""Parties learnt from how somebody just named is called: "Ann Lee is back. The Liberal Democrat polled 20,000."."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from parsing.extraction.chunks import DONE_TO
from parsing.extraction.letters import kind_mask
from parsing.extraction.people import People, Person
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Name, Token

PARTY = kind_mask(("PARTY",))
SINGULAR = frozenset({"tory", "conservative", "liberal democrat", "lib dem", "unionist", "green", "ulster unionist"})
"""Parties' names that are also what one member is called."""
MEMBERS = frozenset(
    {"man", "woman", "stalwart", "veteran", "candidate", "leader", "contender", "hopeful", "politician", "mp"}
)
"""What follows the name of a party where one member is meant."""
SUBJECT_AFTER = frozenset({"WHEN", "SEMI", "NOW", "LASTTIME", "THEN"})
"""After these somebody who does something is called by party again."""


VERBS = frozenset(
    "COMMA WHO_WORD POLL WON TOOK HAVE IS WAS BEAT GAINED WENT DOWN UP LOSS HELD STAYS OUST RETURNED RENEWED "
    "BEATEN".split()
)
"""What follows somebody who is called by party."""


def learn_descriptions(
    text: str, sentences: Sequence[Sentence], people: People, party_of: Callable[[Token], str]
) -> None:
    """Learn the party of whoever, alone without one, was named before a description that fits nobody else."""
    for before, sentence in zip([None, *sentences], sentences, strict=False):
        for index, token in enumerate(sentence.tokens if sentence.kinds & PARTY else ()):
            if token.kind != "PARTY" or not _describes_one(text, sentence.tokens, index):
                continue
            party = party_of(token)
            named = _named(sentence.tokens[:index], people) or (_named(before.tokens, people) if before else [])
            unknown = [person for person in named if not person.parties]
            is_alone = index == 0 and len(named) == 1
            if len(unknown) == 1 and (is_alone or not people.has_member(party)):
                unknown[0].parties[party] += 1


def _describes_one(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether the party at `index` opens a sentence or clause as what one member is called, without a name."""
    if index and tokens[index - 1].kind not in SUBJECT_AFTER:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return False
    word = text[following.start : following.end].lower()
    if word in MEMBERS:
        after = [token.kind for token in tokens[index + 2 : index + 4]]
        return bool(after) and (after[0] not in ("NAME", "COMMA") or after[1:] in (["NUM"], ["QUANTITY"], ["WHO_WORD"]))
    printed = text[tokens[index].start : tokens[index].end].lower()
    is_verb = following.kind in VERBS
    is_named_next = index + 2 < len(tokens) and tokens[index + 2].kind == "NAME"
    return printed in SINGULAR and is_verb and not is_named_next


def _named(tokens: Sequence[Token], people: People) -> list[Person]:
    """The people that tokens name, each once."""
    done_to = {id(after) for verb, after in pairwise(tokens) if verb.kind in DONE_TO}
    found = [people.find(token.value) for token in tokens if isinstance(token.value, Name) and id(token) not in done_to]
    return list({id(person): person for person in found if person}.values())
