"""Full counts of a few seats, all candidates of each, so that shares, swings and projections can be worked out."""

from parsing.collection import Collection
from parsing.models import Article, Extraction
from tests.tui.made_by_hand import Fact, article, collection

Line = tuple[str, str, str]
"""Party, person and votes."""


def count(seat: str, year: int, *lines: Line) -> tuple[Article, Extraction]:
    """A full-results list as an article."""
    text = "".join(f"{person} ({party}) {votes} in {year}.\n" for party, person, votes in lines)
    facts = [
        Fact(seat, year, "votes", votes.replace(",", ""), f"{votes} in {year}", party, person, rule="list-votes")
        for party, person, votes in lines
    ]
    return article(f"{seat} {year}", text, facts)


YEARS = (
    count("Dartford", 2010, ("Con", "A Day", "24,428"), ("Lab", "B Ash", "13,803"), ("LD", "C Elm", "2,361")),
    count("Dartford", 2015, ("Con", "A Day", "25,670"), ("Lab", "D Fir", "13,325"), ("UKIP", "E Oak", "1,934")),
    count("Dartford", 2017, ("Con", "A Day", "31,210"), ("Lab", "F Yew", "18,024"), ("LD", "G Box", "1,428")),
    count("Dartford", 2019, ("Con", "A Day", "34,006"), ("Lab", "H Hop", "14,846"), ("LD", "I Ivy", "2,035")),
)
"""One seat, four times."""

SEATS = (
    count("Eltham", 2019, ("Lab", "J May", "20,550"), ("Con", "K Fox", "17,353"), ("LD", "L Sly", "1,941")),
    count("Castle Point", 2019, ("Con", "M Bay", "33,971"), ("Lab", "N Orr", "7,337"), ("LD", "P Roe", "1,969")),
    count("Kensington", 2019, ("Con", "Q Tye", "16,768"), ("Lab", "R Wye", "16,618"), ("CPA", "S Lea", "1,070")),
    count("Dundee East", 2019, ("SNP", "T Kay", "24,361"), ("Con", "U Moy", "10,986"), ("Lab", "V Esk", "1,645")),
)
"""Other seats at the last of them."""


def years() -> Collection:
    """One seat, four times."""
    return collection(*YEARS)


def seats() -> Collection:
    """Several seats, and one of which only the winner is known."""
    text = "Thurrock stayed with Jackie Doyle-Price."
    fact = Fact("Thurrock", 2019, "winner", None, "Jackie Doyle-Price", "Con", "Jackie Doyle-Price")
    return collection(*YEARS, *SEATS, article("thurrock", text, (fact,)))
