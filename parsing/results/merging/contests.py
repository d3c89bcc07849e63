"""Which claims speak of the same contest."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from parsing.lexicon import constituency
from parsing.models import Claim, Contest, slug
from parsing.results.order import in_order


def group_by_contest(claims: Iterable[Claim]) -> dict[Contest, tuple[Claim, ...]]:
    """Claims by contest, each group in order.

    A by-election whose date is unknown is that of the dated by-election of the same seat and
    year, where there is exactly one.
    """
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.contest.address].append(claim)
    for address, undated in list(groups.items()):
        dated = _dated_twin(undated[0].contest, groups)
        if dated is not None:
            groups[dated].extend(groups.pop(address))
    return {_contest_of(group): group for group in map(in_order, groups.values())}


def _dated_twin(contest: Contest, groups: Mapping[str, list[Claim]]) -> str | None:
    """The address of the one dated by-election that an undated one must be."""
    if not contest.by_election or contest.election_date is not None:
        return None
    twins = [address for address, group in groups.items() if is_same_by_election(contest, group[0].contest)]
    return twins[0] if len(twins) == 1 else None


def is_same_by_election(undated: Contest, dated: Contest) -> bool:
    """Whether a dated by-election fits what is known of an undated one."""
    return (
        dated.by_election
        and dated.election_date is not None
        and dated.year == undated.year
        and dated.notional == undated.notional
        and slug(dated.seat) == slug(undated.seat)
    )


def _contest_of(claims: tuple[Claim, ...]) -> Contest:
    """The contest of a group, under the seat's official name, with its date where one claim knows it."""
    contest = max((claim.contest for claim in claims), key=lambda c: (c.election_date is not None, c.seat))
    known = constituency(contest.seat)
    seat = known.name if known is not None and slug(known.name) == slug(contest.seat) else contest.seat
    return Contest(
        seat=seat,
        year=contest.year,
        by_election=contest.by_election,
        election_date=contest.election_date if contest.by_election else None,
        notional=contest.notional,
    )
