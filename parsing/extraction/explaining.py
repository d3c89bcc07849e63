"""How an article was read, sentence by sentence: the tool for whoever improves the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsing.extraction.extract import read_through
from parsing.extraction.facts import Fact
from parsing.extraction.left_alone import NUMBERS, Reasons
from parsing.extraction.misprints import figure_span
from parsing.extraction.readout import Dismissed, Readout
from parsing.extraction.scanner import scan
from parsing.extraction.sentences import Sentence, split_sentences
from parsing.extraction.tokens import Token
from parsing.models import Article, Claim, Measure


class Unsettled(NamedTuple):
    """A fact that a rule read and that came to no claim, and why."""

    rule: str
    measure: Measure
    start: int
    end: int
    quote: str
    why: str


class LeftAlone(NamedTuple):
    """A number that no claim holds, and why."""

    start: int
    end: int
    quote: str
    why: str


class SentenceTrace(NamedTuple):
    """A sentence with all that was made of it. Spans refer to the article's text."""

    start: int
    end: int
    quote: str
    claims: tuple[Claim, ...]
    """In the order of their words; each with its rule and with how its seat and person were settled."""
    unsettled: tuple[Unsettled, ...]
    left_alone: tuple[LeftAlone, ...]


def explain(article: Article) -> tuple[SentenceTrace, ...]:
    """Each sentence of `article`: what was read, what was not settled, and each number left alone. Never raises."""
    readout = read_through(article)
    if isinstance(readout, Dismissed):
        return tuple(_passed_over(readout))
    reasons = Reasons(readout)
    return tuple(
        SentenceTrace(
            start,
            sentence.end,
            readout.text[start : sentence.end],
            tuple(_claims_in(readout.claims, start, sentence.end)),
            tuple(_unsettled_in(readout, start, sentence.end)),
            tuple(_left_alone(readout, reasons, sentence)),
        )
        for sentence, start in _with_starts(readout.text, readout.sentences)
    )


def _passed_over(dismissed: Dismissed) -> Iterator[SentenceTrace]:
    """The sentences of an article that was not read through, every number left alone for the same reason."""
    text = dismissed.article.text
    for sentence, start in _with_starts(text, split_sentences(scan(text))):
        numbers = [_alone(text, token, dismissed.why) for token in sentence.tokens if token.kind in NUMBERS]
        yield SentenceTrace(start, sentence.end, text[start : sentence.end], (), (), tuple(numbers))


def _with_starts(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, int]]:
    """Each sentence with where it begins in print: tokens leave out articles and opening marks."""
    end = 0
    for sentence in sentences:
        between = text[end : sentence.start]
        line = between.rpartition("\n")[2]
        yield sentence, sentence.start - len(line.lstrip())
        end = sentence.end


def _claims_in(claims: Sequence[Claim], start: int, end: int) -> list[Claim]:
    return [claim for claim in claims if start <= claim.start < end]


def _unsettled_in(readout: Readout, start: int, end: int) -> Iterator[Unsettled]:
    """Facts in a sentence whose contest or person stayed open, each once."""
    seen: set[tuple[str, int, int]] = set()
    for fact, why in readout.unsettled:
        if start <= fact.at < end and (fact.rule, fact.start, fact.end) not in seen:
            seen.add((fact.rule, fact.start, fact.end))
            yield _unsettled(readout, fact, why)


def _unsettled(readout: Readout, fact: Fact, why: str) -> Unsettled:
    return Unsettled(fact.rule, fact.measure, fact.start, fact.end, readout.text[fact.start : fact.end], why)


def _left_alone(readout: Readout, reasons: Reasons, sentence: Sentence) -> Iterator[LeftAlone]:
    for token, why in reasons.of(sentence):
        yield _alone(readout.text, token, why)


def _alone(text: str, token: Token, why: str) -> LeftAlone:
    start, end = figure_span(text, token) if token.kind == "BADNUM" else (token.start, token.end)
    return LeftAlone(start, end, text[start:end], why)
