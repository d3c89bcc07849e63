"""Sentences to items, chunks and facts: what each says by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parsing.extraction.affiliations import learn_affiliations
from parsing.extraction.ballots import read_ballots
from parsing.extraction.chunks import chunk, who_token
from parsing.extraction.describing import learn_descriptions
from parsing.extraction.discourse.placed import Prepared
from parsing.extraction.facts import read_facts
from parsing.extraction.letters import kind_mask, line_of, without_silent
from parsing.extraction.lists import Item, read_items
from parsing.extraction.neighbours import learn_neighbours, learn_own_candidates
from parsing.extraction.people import People
from parsing.extraction.relatives import without_relatives
from parsing.extraction.sections import PROSE_TOKENS
from parsing.extraction.sentences import Sentence
from parsing.extraction.standing_for import learn_parties
from parsing.extraction.tokens import Token

PARTIES, COUNTS = kind_mask(("PARTY", "CODE")), kind_mask(("NUM", "YEAR"))


def prepare(
    text: str, sentences: Sequence[Sentence], people: People, party_of: Callable[[Token], str]
) -> list[Prepared]:
    """Every sentence with what it says by itself; who is of which party is learnt on the way."""
    prepared = []
    ballots = read_ballots(text, sentences, people, party_of)
    around = zip([None, *sentences], sentences, [*sentences[1:], None], strict=False)
    for index, (before, sentence, after) in enumerate(around):
        whole = sentence.line
        parties = sentence.tokens if whole.kinds & PARTIES else ()
        people.spoken_of.update(party_of(token) for token in parties if token.kind == "PARTY")
        spoken = without_silent(whole)
        learn_affiliations(text, spoken, people, party_of)
        learn_parties(spoken, people, party_of)
        items = read_items(text, whole, people, party_of, is_list=_in_list(sentence, before, after))
        folded = without_silent(line_of(_fold_items(sentence.tokens, items))) if items else spoken
        line = line_of(chunk(text, folded, people, party_of))
        facts = [fact for item in items for fact in item.facts] + read_facts(without_relatives(line) or line)
        facts += ballots.get(index, ())
        is_first = not _shares_paragraph(sentence, before)
        is_alone = is_first and not _shares_paragraph(sentence, after)
        prepared.append(Prepared(sentence, line, facts, is_first, is_alone, after))
    learn_descriptions(text, sentences, people, party_of)
    learn_own_candidates(text, sentences, people, party_of)
    learn_neighbours(sentences, people, party_of)
    return prepared


def _shares_paragraph(sentence: Sentence, other: Sentence | None) -> bool:
    return other is not None and other.paragraph == sentence.paragraph


def _in_list(sentence: Sentence, before: Sentence | None, after: Sentence | None) -> bool:
    """Whether a line stands among lines that hold a party and a number side by side."""
    is_short_line = sentence.is_line and len(sentence.tokens) <= PROSE_TOKENS
    return is_short_line and any(other is not None and other.is_line and _has_pair(other) for other in (before, after))


def _has_pair(sentence: Sentence) -> bool:
    return bool(sentence.kinds & PARTIES and sentence.kinds & COUNTS)


def _fold_items(tokens: Sequence[Token], items: Sequence[Item]) -> list[Token]:
    """The tokens with every list item as one WHO token."""
    folded: list[Token] = []
    at = 0
    for item in items:
        folded.extend(tokens[at : item.first])
        folded.append(who_token(item.who, tokens[item.first].start, tokens[item.last - 1].end))
        at = item.last
    folded.extend(tokens[at:])
    return folded
