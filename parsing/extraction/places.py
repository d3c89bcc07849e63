"""Seats named only as places: where somebody comes from, lives, studied or works, or where something happened."""

from __future__ import annotations

import re
from typing import NamedTuple

from parsing.extraction.tokens import Token

REACH = 90
"""How many characters before and after a seat's name are looked at."""


def _any(words: str) -> str:
    """One of several words or phrases, parted by commas."""
    return "(?:" + "|".join(word.strip() for word in words.split(",")) + ")"


_NO_TRADE = _any(
    "for, after, over, under, never, ever, later, earlier, former, other, another, either, neither, rather, however, "
    "together, whether, number, quarter, order, speaker, member, leader, challenger, contender, winner, newcomer, "
    "defender, voter, minister, mayor, brother, power, chapter, matter, runner"
)
_PEOPLE = (
    rf"(?:(?!{_NO_TRADE}\b)[a-z-]{{3,}}(?:er|or|ist|ician|man|woman|ant)|"
    + _any(
        "councillor, gp, nurse, medic, vet, clerk, mother, father, grandmother, grandfather, parent, graduate, "
        "student, "
        "academic, chef, midwife, priest, vicar, judge, magistrate"
    )
    + ")"
)
"""What people do, or are to their families."""
_AT = r"(?:in|at|near|from|of|outside|around|to|just outside|for) (?:the )?"
LEADING = ("in", "at", "near", "from", "of", "outside", "around", "to", "for", "the")
"""How what stands before a name ends where that makes the name only a place."""
_LIFE = _any(
    "born, bred, raised, brought up, gr[eo]ws? up, growing up, lives?, lived, living, resident, resides, based, "
    "educated, "
    "schooled, studied, studies, studying, reading, read [a-z]+, taught, teaches, teaching, works?, worked, working, "
    "practises, practised, practising, employed, farms?, farmed, farming, trained, training, apprenticed, graduated, "
    "settled, retired, commutes, commuted, hails?, married, schooling, career, runs an? [a-z ]+, ran an? [a-z ]+, "
    "owns [a-z ]+, moved (?:house )?(?:here )?"
)
_THINGS = _any(
    "degrees?, doctorate, studies, university, universities, lecturer, professor, fellow, school, college, hospital, "
    "(?<=his )home, (?<=her )home, (?<=a )home, (?<=their )home, house, flat, cottage, farm, shop, pub, factory, job, "
    "practice, firm, business, parents, family, relatives, childhood, upbringing, office, church, chapel, theatre, "
    "stadium, prison, plant, pit, colliery, mine, mill, docks?, shipyard, steelworks, hotel, conference, march, rally, "
    "riots?, bombing, fire, floods?, bus, train, coach, road, flight, trip, visit, detour, drive"
)
_OF_THE_POLL = _any(
    "candidates?, mps?, member, challenger, winner, seat, constituency, results?, swing, majority, votes?, hold, gain, "
    "poll, fought, stood, lost, won, win, elected, beat, beaten, contest, returned, victory, defeat, took, "
    "takes, held, "
    "ousted, unseated, leaders?, count, recount, turnout, figures, declaration, news, word, verdict"
)
_NO_RESULT = rf"(?:(?!\b{_OF_THE_POLL}\b)[^,;:.–—()])"
_INSTITUTIONS = _any(
    "university, hospital, infirmary, colliery, college, (?:grammar |primary |high |comprehensive )?school, station, "
    "market, steelworks, shipyard, airport, prison, cathedral, racecourse"
)
_COMES_FROM_VERBS = _any(
    r"results?, declarations?, news, words?, figures, verdict, count, returns, reports?, come, comes, came, "
    r"through, back, "
    r"oust\w*, unseat\w*, evict\w*, remov\w*, dislodg\w*, drove, driven, swept, turfed, dumped, kicked, booted, "
    r"toppl\w*, "
    r"votes?, majority, swing, took, takes?, taken, wrest\w*, prised, gain\w*, won, wins?, captur\w*, seiz\w*, "
    r"snatch\w*, "
    r"mps?, members?, lessons?"
)
_FROM_RESULTS = re.compile(rf"(?i)\b{_COMES_FROM_VERBS}\b[^;:.]*\bfrom $")
"""Before "from Wigan" these make it the seat that a result, or an MP, comes from."""


class PlaceRule(NamedTuple):
    """Words around a seat's name that make it only a place."""

    name: str
    example: str
    """A sentence of ours in which Bury North is only a place."""
    before: re.Pattern[str] | None
    """What stands right before the name, if it depends on that."""
    after: re.Pattern[str]
    """What stands right after it."""
    is_led: bool
    """Whether what stands before ends as LEADING says."""


def _rule(name: str, example: str, *, before: str = "", after: str = "") -> PlaceRule:
    earlier = re.compile(rf"(?i){before} ?$") if before else None
    return PlaceRule(name, example, earlier, re.compile(rf"(?i){after}"), before.endswith((_AT, "from")))


PLACE_RULES = (
    _rule(
        "comes-from",
        "Ann Lee, a farmer and mother of two from Bury North, polled 12,345.",
        before=r"\w[\w'’)]*,? from",
    ),
    _rule(
        "lives-in",
        "Ann Lee, who was born and still lives in Bury North, polled 12,345.",
        before=rf"\b{_LIFE} (?:[a-z]+ ){{0,3}}?{_AT}",
    ),
    _rule(
        "degree-at",
        "Ann Lee, who has a flat and a job in Bury North, polled 12,345.",
        before=rf"^(?!.*\bAt [^.]*$).*\b{_THINGS} {_AT}",
    ),
    _rule(
        "teacher-in",
        "Ann Lee, a retired bus driver in Bury North, polled 12,345.",
        before=rf"(?:^|[,–—(] ?|\bby |\bis )an? {_NO_RESULT}{{0,40}}?\b{_PEOPLE} {_NO_RESULT}{{0,30}}?{_AT}",
    ),
    _rule(
        "born-there",
        "The Bury North-born barrister Ann Lee polled 12,345.",
        after=r"[- ](?:born|based|bred|educated|raised|trained)\b",
    ),
    _rule(
        "its-teacher",
        "Ann Lee lost to Bury North teacher Ian Moss.",
        after=rf" (?:[a-z]+ )?{_PEOPLE},? (?:and [a-z ]+ )?(?-i:[A-Z])",
    ),
    _rule(
        "its-councillor",
        "Ian Moss, a Bury North councillor since May, was beaten.",
        before=r"\b(?:an?|former|the former|fellow|two|three)",
        after=rf" (?:[a-z]+ )?{_PEOPLE}s?\b",
    ),
    _rule(
        "its-university",
        "Ann Lee, a cleaner at Bury North hospital, polled 12,345.",
        after=rf" {_INSTITUTIONS}\b",
    ),
)
"""In the order tried."""


def place_rule(text: str, token: Token) -> str | None:
    """The name of the rule by which a seat's name is only a place; None where it may be a seat."""
    before = text[max(0, token.start - REACH) : token.start].rsplit("\n", 1)[-1]
    after = text[token.end : token.end + REACH].split("\n", 1)[0]
    is_led = before.rstrip(" ").lower().endswith(LEADING)
    for rule in PLACE_RULES:
        if (rule.is_led and not is_led) or not rule.after.match(after):
            continue
        is_before = rule.before is None or rule.before.search(before)
        if is_before and not (rule.name == "comes-from" and _FROM_RESULTS.search(before)):
            return rule.name
    return None
