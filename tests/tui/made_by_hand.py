"""Articles with their claims written out by hand, so that the screens can be tested without extraction."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from parsing.collection import Collection
from parsing.models import Article, Claim, ElectionReading, Evidence, Extraction, Measure, Settled


class Fact(NamedTuple):
    """A claim to be: its words must stand in the text, and only the first of them counts."""

    seat: str
    year: int
    measure: str
    value: str | None
    words: str
    party: str | None = None
    person: str | None = None
    bound: str | None = None
    from_party: str | None = None
    rule: str = "by-hand"


SEAT = "Rochford and Southend East"
COAST = """James Duddridge held the seat with 27,063 votes and a majority of 12,286.

Ashley Dalton of Labour took 32 per cent of 46,316 total votes, down from 17,465 in 2017.
Keith Miller for the Lib Dems had 2,822 votes (6.1 per cent), Navin Kumar 1,107 (2.4 per cent),
Jason Pilley of the Psychedelic Future Party 367 (0.8 per cent).
Turnout was 61.25 per cent; the winner had 58.7 per cent.

In Dartford nobody counted.
"""
COAST_FACTS = (
    Fact(SEAT, 2019, "winner", None, "James Duddridge held", "Con", "James Duddridge"),
    Fact(SEAT, 2019, "outcome", "hold", "held the seat", "Con", "James Duddridge"),
    Fact(SEAT, 2019, "votes", "27063", "27,063 votes", "Con", "James Duddridge"),
    Fact(SEAT, 2019, "majority", "12286", "a majority of 12,286", "Con", "James Duddridge"),
    Fact(SEAT, 2019, "share", "32", "32 per cent", "Lab", "Ashley Dalton"),
    Fact(SEAT, 2019, "total_votes", "46316", "46,316 total votes"),
    Fact(SEAT, 2017, "votes", "17465", "17,465 in 2017", "Lab", "Ashley Dalton"),
    Fact(SEAT, 2019, "votes", "2822", "2,822 votes", "LD", "Keith Miller"),
    Fact(SEAT, 2019, "share", "6.1", "6.1 per cent", "LD", "Keith Miller"),
    Fact(SEAT, 2019, "votes", "1107", "1,107", "Ind", "Navin Kumar"),
    Fact(SEAT, 2019, "share", "2.4", "2.4 per cent", "Ind", "Navin Kumar"),
    Fact(SEAT, 2019, "votes", "367", "367", "Psychedelic Future Party", "Jason Pilley"),
    Fact(SEAT, 2019, "share", "0.8", "0.8 per cent", "Psychedelic Future Party", "Jason Pilley"),
    Fact(SEAT, 2019, "turnout_pct", "61.25", "61.25 per cent"),
    Fact(SEAT, 2019, "share", "58.7", "58.7 per cent", "Con", "James Duddridge"),
)

KENT = """Dartford: Gareth Johnson 31,210 votes, Bachchu Kaini 18,024 and turnout 69.8 per cent.
A neighbour printed 18,042 for Mr Kaini. In Lewisham West Vicky Foxcroft had 42,461 votes.
"""
KENT_FACTS = (
    Fact("Dartford", 2017, "winner", None, "Gareth Johnson", "Con", "Gareth Johnson"),
    Fact("Dartford", 2017, "votes", "31210", "31,210 votes", "Con", "Gareth Johnson"),
    Fact("Dartford", 2017, "votes", "18024", "18,024", "Lab", "Bachchu Kaini"),
    Fact("Dartford", 2017, "votes", "18042", "18,042", "Lab", "Bachchu Kaini"),
    Fact("Dartford", 2017, "turnout_pct", "69.8", "69.8 per cent"),
    Fact("Lewisham West", 2017, "votes", "42461", "42,461 votes", "Lab", "Vicky Foxcroft"),
)

CITY = "In Southend East and Rochford Bayo Alaba of Labour won by more than 4,000 votes."
CITY_FACTS = (
    Fact("Southend East and Rochford", 2024, "winner", None, "Bayo Alaba", "Lab", "Bayo Alaba"),
    Fact("Southend East and Rochford", 2024, "majority", "4000", "more than 4,000", "Lab", "Bayo Alaba", ">"),
)

PAYLOAD = "Eve\x1b]0;PWNED\x07 \x1b[31m[red]O'Dare[/] \x9b2J\u202e[@click=app.quit]x[/]"
HOSTILE = f"Orpington: {PAYLOAD} of the [b]Loud\x1b[2J[/b] Party had 9,999 votes. [/] \x9d0;gone\x9c\ud800 [sic]\x00\n"
HOSTILE_FACTS = (Fact("Orpington", 2019, "votes", "9999", "9,999 votes", "[b]Loud\x1b[2J[/b] Party", PAYLOAD),)


def article(name: str, text: str, facts: Sequence[Fact]) -> tuple[Article, Extraction]:
    """An article and what is to be read out of it."""
    claims = tuple(_claim(name, text, fact) for fact in facts)
    year = max((fact.year for fact in facts), default=2017)
    evidence = (Evidence(why="made by hand", start=0, end=4, quote=text[:4]),)
    extraction = Extraction(
        article=name,
        election=ElectionReading(year=year, evidence=evidence),
        main_seat=facts[0].seat if facts else None,
        claims=claims,
    )
    return Article(name=name, text=text, title=f"About {facts[0].seat}" if facts else None), extraction


def collection(*made: tuple[Article, Extraction]) -> Collection:
    """These articles as a collection."""
    extractions = {extraction.article: extraction for _, extraction in made}
    return Collection.of([report for report, _ in made], extract=lambda report: extractions[report.name])


def _claim(name: str, text: str, fact: Fact) -> Claim:
    start = text.index(fact.words)
    value = Decimal(fact.value) if fact.value is not None and fact.value[0].isdigit() else fact.value
    return Claim.model_validate(
        {
            "article": name,
            "seat": fact.seat,
            "year": fact.year,
            "measure": Measure(fact.measure),
            "value": value,
            "party": fact.party,
            "person": fact.person,
            "bound": fact.bound,
            "from_party": fact.from_party,
            "start": start,
            "end": start + len(fact.words),
            "quote": fact.words,
            "rule": fact.rule,
            "person_settled": Settled.NAMED,
        }
    )
