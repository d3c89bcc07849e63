"""A fact to its contest and its person, by who, where and when it is said to be of."""

from __future__ import annotations

from parsing.extraction.ballots import RULE as ON_THE_BALLOT
from parsing.extraction.discourse.asides import notional_year
from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Placed, Prepared
from parsing.extraction.discourse.when import year_of
from parsing.extraction.discourse.where import is_elsewhere, seat_of
from parsing.extraction.discourse.whose import Whose, whose
from parsing.extraction.facts import Fact
from parsing.extraction.seats import predecessor_at
from parsing.models import Settled


def place(fact: Fact, ready: Prepared, last: Whose, context: Context) -> Placed | str:
    """The fact with its contest and person; or, in words, what of them is not settled.

    `last` is who the fact before it in the sentence was about.
    """
    about = whose(fact, ready.tokens, last, context)
    if about.person and about.settled is Settled.CARRIED and is_elsewhere(about.person, ready, context):
        return "who is meant is not settled"
    seat, seat_settled = seat_of(fact, ready, about.person, last.person, context)
    if seat is None:
        return "no constituency is settled"
    notional = notional_year(ready.line, fact.at)
    is_to_come = fact.rule == ON_THE_BALLOT
    year = context.on_the_ballot if is_to_come else notional or year_of(fact, ready.tokens, context)
    if year is None:
        return "no election is settled"
    is_past = year != context.year
    return Placed(
        fact,
        predecessor_at(seat, year) if is_past and not notional else seat,
        year,
        is_own=not is_past,
        is_notional=notional is not None,
        person=about.person,
        party=about.party,
        seat_settled=seat_settled,
        person_settled=about.settled,
        sentence=ready.sentence,
    )
