"""Which election an article is about: worked out from what it says and compares itself with, evidence kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache

from parsing.extraction.tokens import Day, SeatName, Token
from parsing.lexicon import Election, constituency, election, election_on_or_before, elections
from parsing.models import Article, ElectionReading, Evidence

MEETS = re.compile(
    r"(?i)\b(?:meet (?:the|your) [\w' ]{0,40}candidates|who is standing|who's standing|list of candidates|"
    r"ahead of (?:polling day|the (?:general )?election)|everything you need to know (?:about|before))\b"
)
"""How a report on candidates before the poll begins."""
TENURE_REACH = 8
SITTING = frozenset({"HELD", "MPWORD", "CAND", "PASTBE", "STOOD", "ELECTED", "SEATWORD"})
"""What says that somebody has sat since a year."""
COMPARED_FIGURES = frozenset(
    {"NUM", "PCT", "UP", "DOWN", "MAJORITY", "SHARE", "SWING", "TURNOUT", "VOTES", "CHANGEWORD"}
)
"""Before "since 2015" these make it what a figure is compared with."""
HEAD_LENGTH = 400
JUST_NOW = re.compile(r"(?i)\b(?:yesterday|last night|tonight|overnight|on thursday|by-election|by election)\b")
THURSDAY = 3
"""As `date.weekday` counts."""
LATEST_REPORT = 2
"""How many days after its polling day a by-election is first reported, at the latest."""
HEADING = 8
"""The most tokens of a line that is a heading."""
EARLIEST = 1979
"""The first general election of which a report may be, going by a prime minister it names."""
NEXT = 9999
"""The year of a coming election that is not named."""
CAMPAIGN = timedelta(days=45)
"""How long before polling day a dated report is a preview."""
REPORTED_WITHIN = timedelta(days=21)
"""How long after polling day a dated report is taken to be about that election."""
COMPARING = frozenset({"THAN", "FROM", "WHEN", "SINCE", "ON", "OVER", "AGAINST"})
FOUGHT_IN = {
    "Reform": (2024,),
    "WPB": (2024,),
    "Brexit": (2019,),
    "Referendum Party": (1997,),
    "UKIP": (2001, 2005, 2010, 2015, 2017),
    "BNP": (2005, 2010),
    "TUSC": (2015,),
    "EngDem": (2010,),
}
"""The general elections that parties of some elections only fought in fifty seats or more; by the official results."""
FOUGHT_ONCE, FOUGHT = 3, 1
SHOWN = 6
"""How many reasons are kept for an election, at most."""
HUNG = re.compile(r"(?i)\bhung parliament\b")
HUNG_IN = (2010, 2017)
"""The general elections that no party won outright."""
TITLE_TOKENS = 30
NAMED, DATED, SPOKEN_OF, COMPARED, GOVERNED, EXISTED = 6, 8, 4, 3, 2, 2
"""How much each kind of evidence weighs."""


class _Evidence:
    """Votes for each election, with the words that cast them."""

    def __init__(self) -> None:
        self.score: Counter[int] = Counter()
        self.reasons: dict[int, list[tuple[str, Token | None]]] = {}
        self.is_firm = False
        """Whether more than the existence of constituencies speaks for an election."""

    def add(self, year: int, weight: int, why: str, token: Token | None = None) -> None:
        self.score[year] += weight
        self.is_firm = self.is_firm or weight > EXISTED or "prime minister" in why
        self.reasons.setdefault(year, []).append((why, token))


def _evidence(why: str, text: str, token: Token | None) -> Evidence:
    """A reason with the words that give it, if it stands on any."""
    if token is None:
        return Evidence(why=why)
    return Evidence(why=why, start=token.start, end=token.end, quote=text[token.start : token.end])


def date_article(article: Article, tokens: Sequence[Token]) -> ElectionReading:
    """The election `article` is about; its year is None where nothing settles it."""
    evidence = _Evidence()
    by_election = _by_election(article, tokens)
    if by_election:
        return by_election
    _from_dates(article, tokens, evidence)
    _from_years(tokens, evidence)
    _from_seats(tokens, evidence)
    _from_prime_ministers(article.text, evidence)
    _from_parties(tokens, evidence)
    _from_parliament(article.text, evidence)
    if not evidence.reasons:
        return ElectionReading(year=None)
    year = max(evidence.reasons, key=lambda found: (evidence.score[found], found))
    level = [found for found in evidence.reasons if evidence.score[found] == evidence.score[year]]
    if len(level) > 1 and not evidence.is_firm:
        return ElectionReading(year=None)
    shown = tuple(_evidence(why, article.text, token) for why, token in evidence.reasons[year][:SHOWN])
    return ElectionReading(year=year, evidence=shown)


def _report_days(article: Article, tokens: Sequence[Token]) -> Iterable[tuple[date, Token | None]]:
    """The days a report may have been published on: its file's date, and dates that open its text."""
    if article.published:
        yield article.published, None
    for token in tokens[:80]:
        if token.kind == "DATE" and isinstance(token.value, Day):
            day = token.value.date or date(token.value.year, token.value.month, 28)
            yield day, token


def coming_election(article: Article, tokens: Sequence[Token]) -> int | None:
    """The year of the election that a report looks forward to: dated in the weeks before, or presenting candidates."""
    days = [day for day, _ in _report_days(article, tokens)]
    dated = [found.year for day in days[:1] for found in elections() if timedelta(0) < found.day - day <= CAMPAIGN]
    if dated or not MEETS.search(article.text[:HEAD_LENGTH]):
        return dated[0] if dated else None
    named = [token.value for token in tokens[:TITLE_TOKENS] if token.kind == "YEAR" and isinstance(token.value, int)]
    return named[0] if named else NEXT


def _from_dates(article: Article, tokens: Sequence[Token], evidence: _Evidence) -> None:
    for day, token in _report_days(article, tokens):
        found = election_on_or_before(day)
        if found and day - found.day <= REPORTED_WITHIN:
            why = f"dated {day:%d %B %Y}, just after the general election of {found.day:%d %B %Y}".replace(" 0", " ")
            evidence.add(found.year, DATED, why, token)
        elif found and coming_election(article, tokens):
            evidence.add(found.year, 2 * DATED, f"dated {day:%d %B %Y}, before the next polling day", token)


def _from_years(tokens: Sequence[Token], evidence: _Evidence) -> None:
    """Years the text names: as its own election, or the latest that it compares itself with."""
    named: set[int] = set()
    own: dict[int, Token] = {}
    looks_back: dict[int, Token] = {}
    for index, token in enumerate(tokens):
        if not _is_of_election(tokens, index) or not isinstance(token.value, int):
            continue
        beside = {other.kind for other in tokens[max(0, index - 2) : index + 3]}
        before = {other.kind for other in tokens[max(0, index - 4) : index]}
        is_head = index < TITLE_TOKENS or _stands_alone(tokens, index)
        after = {other.kind for other in tokens[index + 1 : index + 3]}
        if before & COMPARING or "HAVE" in after:
            looks_back.setdefault(token.value, token)
        elif "GENERAL" in beside and is_head:
            named.add(token.value)
            evidence.add(token.value, NAMED, f"names the {token.value} general election at its head", token)
        elif "GENERAL" in beside:
            own.setdefault(token.value, token)
        elif "IN" in before:
            looks_back.setdefault(token.value, token)
    for year, token in own.items():
        if year not in looks_back and year not in named:
            evidence.add(year, SPOKEN_OF, f"speaks of the {year} general election", token)
    for year in named | (own.keys() - looks_back.keys()):
        looks_back.pop(year, None)
    _look_back(looks_back, evidence)


def _is_of_election(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is the year of an election, and not of how long somebody has sat."""
    year = tokens[index].value
    is_year = tokens[index].kind == "YEAR" and isinstance(year, int) and election(year) is not None
    return is_year and not _is_tenure(tokens, index)


def _is_tenure(tokens: Sequence[Token], index: int) -> bool:
    """Whether a year only says how long somebody has sat: "MP since 2001", "first elected in 2001"."""
    before = [other.kind for other in tokens[max(0, index - TENURE_REACH) : index]]
    is_since = before[-1:] == ["SINCE"] and bool(SITTING & set(before)) and not COMPARED_FIGURES & set(before)
    return is_since or "ELECTED" in before[-3:]


def _look_back(looks_back: dict[int, Token], evidence: _Evidence) -> None:
    """The election after the latest one a report compares itself with; none before that."""
    following = _election_after(max(looks_back)) if looks_back else None
    if following:
        latest = max(looks_back)
        evidence.add(following, COMPARED, f"looks back to {latest}", looks_back[latest])
    for year in looks_back:
        for later in elections():
            if later.year <= year:
                evidence.score[later.year] -= COMPARED


def _election_after(year: int) -> int | None:
    """The general election after that of `year`."""
    return next((found.year for found in elections() if found.year > year), None)


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a year stands in a short line of its own, a heading."""
    start, end = index, index
    while start > 0 and tokens[start - 1].kind != "NEWLINE" and index - start <= HEADING:
        start -= 1
    while end < len(tokens) and tokens[end].kind != "NEWLINE" and end - index <= HEADING:
        end += 1
    return end - start <= HEADING


def _from_seats(tokens: Sequence[Token], evidence: _Evidence) -> None:
    """Constituencies that existed at some elections only."""
    seen: set[str] = set()
    for token in tokens:
        if token.kind != "SEAT" or not isinstance(token.value, SeatName) or not token.value.is_full:
            continue
        for name in token.value.seats:
            found = constituency(name)
            if found and name not in seen and len(token.value.seats) == 1:
                seen.add(name)
                for year in found.elections:
                    evidence.add(year, EXISTED, f"{name} was a constituency at that election", token)


@cache
def _prime_ministers() -> list[tuple[Election, str, re.Pattern[str]]]:
    """Elections with the surname of the prime minister who called them, and how he or she is named as such."""
    found = []
    for one in elections():
        if one.year >= EARLIEST:
            given, *_, surname = one.prime_minister.split()
            named = re.compile(rf"\b(?:PM|[Pp]rime [Mm]inister|{given}) {surname}\b")
            found.append((one, surname, named))
    return found


def _from_prime_ministers(text: str, evidence: _Evidence) -> None:
    """Prime ministers named as such, or by surname, at the elections they called."""
    for found, surname, named in _prime_ministers():
        match = named.search(text) if surname in text else None
        if match:
            token = Token("NAME", match.start(), match.end())
            evidence.add(found.year, GOVERNED, f"{found.prime_minister} was prime minister", token)


def _from_parties(tokens: Sequence[Token], evidence: _Evidence) -> None:
    """Parties that have fought one general election only."""
    seen: set[object] = set()
    for token in tokens:
        years = FOUGHT_IN.get(str(token.value), ()) if token.kind == "PARTY" else ()
        if not years or token.value in seen:
            continue
        seen.add(token.value)
        for year in years:
            if len(years) == 1:
                why = f"names a party that fought the {year} general election alone"
                evidence.add(year, FOUGHT_ONCE, why, token)
            else:
                evidence.add(year, FOUGHT, "names a party that fought that election", token)


def _from_parliament(text: str, evidence: _Evidence) -> None:
    """A hung parliament, and the elections that brought one."""
    match = HUNG.search(text)
    if match is None:
        return
    for year in HUNG_IN:
        evidence.add(year, FOUGHT_ONCE, "speaks of a hung parliament", Token("WORD", *match.span()))


def _by_election(article: Article, tokens: Sequence[Token]) -> ElectionReading | None:
    """A by-election, if the head of the report speaks of one, or its date is no general election's."""
    days = list(_report_days(article, tokens))
    head = [
        token
        for index, token in enumerate(tokens[:40])
        if token.kind == "BYELECTION" and not _is_past(article.text, tokens, index, days)
    ]
    years = [token.value for token in tokens[:40] if token.kind == "YEAR" and isinstance(token.value, int)]
    if not head and not (days and _is_between_elections(days[0][0]) and JUST_NOW.search(article.text)):
        return None
    year = days[0][0].year if days else years[0] if years else None
    if year is None:
        return None
    polled = _thursday_before(days[0][0]) if days and (days[0][1] is None or _has_day(days[0][1])) else None
    if head:
        reason = _evidence("its head speaks of a by-election", article.text, head[0])
    else:
        reason = Evidence(why=f"dated {days[0][0]:%d %B %Y}, when there was no general election")
    return ElectionReading(year=year, by_election=True, election_date=polled, evidence=(reason,))


def _is_past(text: str, tokens: Sequence[Token], index: int, days: Sequence[tuple[date, Token | None]]) -> bool:
    """Whether a by-election is one that has long been: since which somebody sat, or of a year before the report's."""
    before = tokens[max(0, index - 2) : index]
    if any(text[token.start : token.end].lower() == "since" for token in before):
        return True
    years = [token.value for token in tokens[index + 1 : index + 3] if token.kind == "YEAR"]
    return bool(days) and any(isinstance(year, int) and year < days[0][0].year - 1 for year in years)


def _is_between_elections(day: date) -> bool:
    """Whether no general election was in the weeks before or after `day`."""
    return all(not -CAMPAIGN <= day - found.day <= REPORTED_WITHIN for found in elections())


def _has_day(token: Token) -> bool:
    return isinstance(token.value, Day) and token.value.day is not None


def _thursday_before(day: date) -> date | None:
    """The polling day of a by-election reported on `day`: by-elections are held on Thursdays."""
    since = (day.weekday() - THURSDAY) % 7
    return day - timedelta(days=since) if since <= LATEST_REPORT else None
