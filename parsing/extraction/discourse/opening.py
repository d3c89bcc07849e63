"""What a heading or an opening sets for what follows it."""

from __future__ import annotations

from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Prepared
from parsing.extraction.sections import PROSE_TOKENS, heading_of, opening_year, opens_with
from parsing.models import Measure


def open_section(context: Context, ready: Prepared) -> None:
    """Begin the section or paragraph that a sentence begins, if it begins one."""
    sentence = ready.sentence
    figures = [fact for fact in ready.facts if fact.number]
    is_prose = len(sentence.tokens) > PROSE_TOKENS and not sentence.is_line
    ends_lines = context.is_year_of_lines and not sentence.is_line
    if ends_lines or (is_prose and not any(fact.rule.startswith("list") for fact in figures)):
        context.section_year = None
    has_votes = any(fact.measure is Measure.VOTES for fact in figures)
    heading = heading_of(sentence, ready.topics, is_alone=ready.is_alone, has_figures=has_votes)
    opening = opens_with(sentence, ready.topics) if ready.is_first else None
    if heading.seat:
        context.section_seat, context.section_year, context.paragraph_seat = heading.seat, None, None
    elif opening and (figures or context.main_seat is None):
        context.section_seat = context.paragraph_seat = opening
    year = heading.year or opening_year(sentence)
    if year and year != context.coming:
        context.section_year = year
        context.is_year_of_lines = opening_year(sentence) is not None
