"""Placed facts to claims: the whole way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from parsing.extraction.ballots import RULE as ON_THE_BALLOT
from parsing.extraction.claiming.draft import Draft
from parsing.extraction.claiming.filling import by_contest, fill, holders_before, settle_holder, settle_rivals
from parsing.extraction.claiming.parties import learn_parties
from parsing.extraction.claiming.plausible import counts_seats, is_of_a_ward, is_possible
from parsing.extraction.claiming.repeats import (
    each_once,
    one_of_each_party,
    one_outcome,
    without_restatements,
    without_rival_votes,
)
from parsing.extraction.claiming.sources import learn_losers, settle_sources
from parsing.extraction.claiming.succession import follow_on
from parsing.extraction.claiming.winning import (
    contradicts,
    gains,
    infer_winners,
    join_losers,
    join_winners,
    move_past,
    who_was_ousted,
    win_by_numbers,
    winners_of,
)
from parsing.extraction.discourse import Placed
from parsing.models import Article, Claim, ElectionReading, Measure


def make_claims(
    article: Article,
    reading: ElectionReading,
    placed: Sequence[Placed],
    challengers: Mapping[str, str],
    spoken_of: Collection[str] = (),
) -> list[Claim]:
    """The claims of an article, in the order of its text, each said once."""
    possible = [item for item in placed if is_possible(item)]
    wards = is_of_a_ward(possible)
    possible = [item for item in possible if item.contest not in wards]
    possible += who_was_ousted(possible)
    join_winners(possible)
    join_losers(possible)
    possible += infer_winners(possible)
    possible += win_by_numbers(possible)
    possible += gains(possible)
    winners = winners_of(possible)
    settle_sources(possible, winners)
    learn_losers(possible, winners)
    learn_parties(possible, winners, spoken_of)
    settle_sources(possible, winners)
    kept = [item for item in possible if not contradicts(item, winners) and not counts_seats(item, possible)]
    for item in kept:
        move_past(item, winners, kept)
    before = holders_before(kept)
    together = by_contest(kept)
    for item in kept:
        fill(item, winners, together[item.contest])
        settle_holder(item, before)
    # What was filled in may tell who won, and who won may fill in more.
    winners = winners_of(kept)
    kept += follow_on(kept, winners)
    drafts = []
    together = by_contest(kept)
    for item in kept:
        fill(item, winners, together[item.contest])
        settle_rivals(item, challengers)
        if _is_claimable(item):
            drafts.append(_draft(reading, item))
    drafts += _implied(reading, kept, winners.values())
    drafts = each_once(without_restatements(one_of_each_party(without_rival_votes(one_outcome(drafts)))))
    if all(draft.rule == ON_THE_BALLOT for draft in drafts):
        return []
    return [draft.claim(article) for draft in drafts]


def _is_claimable(item: Placed) -> bool:
    """Whether a fact says of somebody what somebody must have, and names both sides it needs."""
    measure = item.fact.measure
    if not (item.person or item.party) and item.fact.subject != "nobody":
        return False
    if item.person and not (item.person.is_likely or _is_in_prose(item)):
        return False
    if item.fact.source_who and item.fact.source_who.person and item.fact.source_who.person is item.person:
        return False
    if measure is Measure.OUTCOME and item.fact.fixed == "gain" and _is_own_side(item):
        return False
    if measure is Measure.CANDIDATE:
        return item.person is not None and bool(item.party)
    return measure is not Measure.SWING or item.fact.party is not None


def _is_own_side(item: Placed) -> bool:
    """Whether a seat would have been gained from the very party that has it."""
    lost = item.fact.source_who.person if item.fact.source_who else None
    source = item.fact.source or (lost.party if lost else None)
    return source is not None and source == item.side


def _is_in_prose(item: Placed) -> bool:
    """Whether a running sentence speaks of somebody by given name and surname."""
    return not item.sentence.is_line and item.person is not None and " " in item.person.name


def _draft(reading: ElectionReading, item: Placed) -> Draft:
    """What a placed fact claims."""
    fact = item.fact
    by_election = reading.by_election and item.is_own
    return Draft(
        seat=item.seat,
        year=item.year,
        by_election=by_election,
        election_date=reading.election_date if by_election else None,
        measure=fact.measure,
        value=fact.number.value * fact.sign if fact.number else fact.fixed,
        party=fact.party if fact.measure is Measure.SWING else item.party,
        from_party=_source(item) if fact.measure in (Measure.SWING, Measure.OUTCOME) else None,
        person=item.person.name if item.person and fact.subject != "nobody" else None,
        bound=fact.number.bound if fact.number else None,
        notional=item.is_notional,
        start=fact.start,
        end=fact.end,
        rule=fact.rule,
        seat_settled=item.seat_settled,
        person_settled=item.person_settled,
    )


def _source(item: Placed) -> str | None:
    """The party a gain or swing came from, if it is another than the one it went to."""
    fact = item.fact
    person = fact.source_who.person if fact.source_who else None
    source = fact.source or (person.party if person else None)
    return source if source != (fact.party if fact.measure is Measure.SWING else item.party) else None


def _implied(reading: ElectionReading, placed: Sequence[Placed], winners: Iterable[Placed]) -> Iterator[Draft]:
    """Who stood, for everybody with a figure; who won, for the holder of an outcome, majority or longest list."""
    for item in placed:
        stood = item.person and item.party and item.fact.subject != "nobody"
        if stood and item.fact.measure is not Measure.CANDIDATE and _is_claimable(item):
            yield _only(_draft(reading, item), Measure.CANDIDATE)
    for winner in winners:
        if _is_claimable(winner):
            yield _only(_draft(reading, winner), Measure.WINNER)


def _only(draft: Draft, measure: Measure) -> Draft:
    """That somebody stood or won, by the words of another claim about them."""
    return draft._replace(measure=measure, value=None, bound=None, from_party=None)
