"""`hustings claims --explain`: sentence by sentence, what was read and by which rule, and what was left alone."""

from collections.abc import Iterator, Sequence
from typing import Any

from parsing.contract import claim_record
from parsing.extraction import SentenceTrace, explain, extract
from parsing.models import Article, Claim, Extraction
from tui.cli.output import write_line, write_records
from tui.forms import FLAT
from tui.safe import visible
from tui.words import claim_words

_COLUMNS = (
    "article", "sentence_start", "sentence_end", "kind", "measure", "value", "party", "person", "seat", "year", "rule",
    "seat_settled", "person_settled", "why", "start", "end", "quote",
)  # fmt: skip
_INDENT = "    "


def write_explanations(articles: Sequence[Article], form: str) -> None:
    """Write what was made of each sentence: as JSON a sentence an object, as CSV a fact or number a line."""
    if form in FLAT:
        write_records((line for article in articles for line in _lines(article)), form, _COLUMNS)
    elif form != "table":
        records = (_record(article, trace) for article in articles for trace in explain(article))
        write_records(records, form, ())
    else:
        for article in articles:
            _write(article)


def _write(article: Article) -> None:
    for line in _heading(extract(article)):
        write_line(visible(line))
    for trace in explain(article):
        write_line()
        write_line(f"{trace.start}-{trace.end}  {visible(trace.quote)}")
        for claim in trace.claims:
            write_line(f"{_INDENT}read        {visible(_claim_line(claim))}")
        for fact in trace.unsettled:
            write_line(f"{_INDENT}unsettled   {visible(f'{fact.quote}: {fact.measure}, {fact.why} [{fact.rule}]')}")
        for number in trace.left_alone:
            write_line(f"{_INDENT}left alone  {visible(f'{number.quote}: {number.why}')}")
    write_line()


def _heading(extraction: Extraction) -> Iterator[str]:
    election = extraction.election
    when = election.election_date or election.year or "not settled"
    kind = "by-election" if election.by_election else "election"
    yield f"{extraction.article}: {kind} {when}, about {extraction.main_seat or 'no seat above others'}"
    for evidence in election.evidence:
        yield f"{_INDENT}{evidence.why}" + (f" “{evidence.quote}”" if evidence.quote else "")
    for doubt in extraction.doubts:
        yield f"{_INDENT}in doubt: {doubt.message} “{doubt.quote}”"


def _claim_line(claim: Claim) -> str:
    person = f", person {claim.person_settled}" if claim.person_settled else ""
    return f"“{claim.quote}”: {claim_words(claim)} [{claim.rule}; seat {claim.seat_settled}{person}]"


def _record(article: Article, trace: SentenceTrace) -> dict[str, Any]:
    return {
        "article": article.name,
        "start": trace.start,
        "end": trace.end,
        "sentence": trace.quote,
        "claims": [{**claim_record(claim), **_settled(claim)} for claim in trace.claims],
        "unsettled": [fact._asdict() for fact in trace.unsettled],
        "left_alone": [number._asdict() for number in trace.left_alone],
    }


def _settled(claim: Claim) -> dict[str, str | None]:
    person = claim.person_settled
    return {"seat_settled": claim.seat_settled.value, "person_settled": person.value if person else None}


def _lines(article: Article) -> Iterator[dict[str, Any]]:
    for trace in explain(article):
        sentence = {"article": article.name, "sentence_start": trace.start, "sentence_end": trace.end}
        for claim in trace.claims:
            yield {**claim_record(claim), **_settled(claim), **sentence, "kind": "read"}
        for fact in trace.unsettled:
            yield {**fact._asdict(), **sentence, "kind": "unsettled"}
        for number in trace.left_alone:
            yield {**number._asdict(), **sentence, "kind": "left alone"}
