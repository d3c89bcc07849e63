"""What a heading or an opening sets for what follows it."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Prepared
from parsing.extraction.facts import Fact
from parsing.extraction.layouts import BARE
from parsing.extraction.sections import PROSE_TOKENS, heading_of, opens_with, year_opened
from parsing.models import Measure


def open_section(context: Context, ready: Prepared) -> None:
    """Begin the section or paragraph that a sentence begins, if it begins one."""
    sentence = ready.sentence
    figures = [fact for fact in ready.facts if fact.number]
    is_prose = len(sentence.tokens) > PROSE_TOKENS and not sentence.is_line
    if is_prose and not any(fact.rule.startswith("list") for fact in figures):
        context.section_year = None
    has_votes = any(fact.measure is Measure.VOTES for fact in figures)
    heading = heading_of(sentence, ready.topics, is_alone=ready.is_alone, has_figures=has_votes)
    opening = opens_with(sentence, ready.topics) if ready.is_first else None
    if heading.seat:
        context.section_seat, context.section_year, context.paragraph_seat = heading.seat, None, None
    elif opening and (figures or context.main_seat is None):
        context.section_seat = context.paragraph_seat = opening
    year = year_opened(sentence, context.year) if figures else None
    if heading.year and heading.year != context.coming and not year:
        context.section_year = heading.year
    _open_line(context, ready, figures, year)


def _open_line(context: Context, ready: Prepared, figures: Sequence[Fact], year: int | None) -> None:
    """Let a line such as "2005: Lab maj 12,116" be of its year, and the line of bare parties that goes on with it."""
    sentence = ready.sentence
    goes_on = sentence.paragraph == context.line_paragraph or (
        sentence.paragraph - 1 == context.line_paragraph and figures and all(_is_bare(fact) for fact in figures)
    )
    if year:
        context.line_year, context.line_paragraph = year, sentence.paragraph
    elif not goes_on:
        context.line_year = context.line_paragraph = None
    else:
        context.line_paragraph = sentence.paragraph


def _is_bare(fact: Fact) -> bool:
    """Whether a figure is that of a party alone, in a list."""
    return fact.rule in BARE and fact.who is not None and fact.who.person is None
