"""The forms in which a seat's name is printed, worked out from its official name.

`build.py` runs this and stores what comes out: at launch nothing is derived.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import product

COMPASS = "North East|North West|South East|South West|North|South|East|West|Mid|Central"
_INITIALS = {
    "North East": "NE",
    "North West": "NW",
    "South East": "SE",
    "South West": "SW",
    "North": "N",
    "South": "S",
    "East": "E",
    "West": "W",
}
_COUNTIES = {
    "Bedfordshire": "Beds",
    "Buckinghamshire": "Bucks",
    "Cambridgeshire": "Cambs",
    "Hampshire": "Hants",
    "Hertfordshire": "Herts",
    "Lancashire": "Lancs",
    "Leicestershire": "Leics",
    "Lincolnshire": "Lincs",
    "Northamptonshire": "Northants",
    "Staffordshire": "Staffs",
    "Wiltshire": "Wilts",
    "Worcestershire": "Worcs",
}
_CITIES = (
    "Belfast|Birmingham|Brighton|Bristol|Cardiff|Coventry|Ealing|Edinburgh|Enfield|Glasgow|Leeds|Lewisham|Liverpool|"
    "Manchester|Plymouth|Sheffield|Southampton"
)
# In these the compass word is no direction: nobody says "Ham West".
_FIXED = re.compile(
    r"^(East (Ham|Kilbride|Grinstead|Dulwich)|West (Ham|Bromwich|Derby|Norwood)|North Hykeham|Mid Down|"
    r"South (Shields|Holland|Downs|Lochaber)|Mid and South .*)\b"
)
# Places whose names say too little, or something else, where they stand alone.
_UNSAFE = frozenset(
    {
        *("ash", "battle", "border", "deal", "dollar", "pavilion", "riverside", "rugby", "sale"),
        *("sandwich", "stone", "test", "weald", "wolds", "north", "south", "east", "west", "central"),
        *("angus", "gordon", "kelvin", "leigh", "ross", "shirley"),
    }
)
_LEADING = re.compile(rf"^({COMPASS}) (.+)$")
_TRAILING = re.compile(rf"^(.+?) ({COMPASS})$")
_JOINTS = re.compile(r"(, (?!City|The)|(?<!Cities of London)(?<!^Mid) and )")
_CITY_COMMA = re.compile(rf"^({_CITIES}), (?!Acton)")
_WARD = re.compile(rf"^(?:{_CITIES}) (?!(?:{COMPASS})$)(.+)$")
_SHORTEST = 4


def _split(name: str) -> tuple[list[str], list[str]]:
    """The places a name joins, and the commas and `and`s between them; a city and its ward are one place."""
    pieces = _JOINTS.split(_CITY_COMMA.sub(r"\1 ", name))
    return pieces[::2], pieces[1::2]


def _turned(place: str) -> str | None:
    """`place` with its compass word at the other end."""
    if _FIXED.match(place):
        return None
    match = _LEADING.match(place) or _TRAILING.match(place)
    return f"{match[2]} {match[1]}" if match else None


def _either_way(name: str) -> Iterator[str]:
    """`name` with each of its places' compass words at either end."""
    places, joints = _split(name)
    choices = [[place, _turned(place) or place] for place in places]
    for way in product(*choices):
        yield "".join(piece for pair in zip(way, [*joints, ""], strict=True) for piece in pair)


def _rewritten(name: str) -> Iterator[str]:
    """`name`, and `name` with its words joined or left out in the ways papers do."""
    yield name
    if match := re.search(r"\b(North|South) (East|West)\b", name):
        yield name.replace(match[0], f"{match[1]}-{match[2]}")
        yield name.replace(match[0], f"{match[1]}-{match[2].lower()}")
    yield re.sub(r"^Mid (?!and)", "Mid-", name)
    yield name.replace(" upon ", "-upon-")
    yield name.replace("Kingston upon Hull", "Hull")
    yield name.replace("Newcastle upon Tyne", "Newcastle")
    yield re.sub(r"Stoke-on-Trent (?=\w)", "Stoke ", name)
    if len(_split(name)[0]) == 1:
        yield re.sub(rf"^({_CITIES}) ", r"\1, ", name)


def _abbreviated(name: str) -> set[str]:
    """`name`, and `name` with the initials of its compass words, the short forms of its counties, or both."""
    found = {name}
    if not _FIXED.match(name):
        found.add(re.sub(rf"^({COMPASS}) ", lambda m: f"{_INITIALS.get(m[1], m[1])} ", name))
        found.add(re.sub(rf" ({COMPASS})$", lambda m: f" {_INITIALS.get(m[1], m[1])}", name))
    if re.search(COMPASS, name):
        found |= {re.sub("|".join(_COUNTIES), lambda m: _COUNTIES[m[0]], form) for form in found}
    return found


def _respelt(name: str) -> set[str]:
    """`name` with other punctuation, and without its accents."""
    found = {name, re.sub(r"\bSt\.? ", "St ", name), re.sub(r"\bSt\.? ", "St. ", name)}
    found |= {other for form in found for other in (form.replace("-", " "), _unaccented(form))}
    found |= {other for form in found for other in (form.replace("'", "’"), form.replace("'", ""))}
    found |= {re.sub(r"(?<!^)\bThe ", "the ", form) for form in found}
    found |= {form.replace(",", "") for form in found}
    return found | {form.replace(" and ", " & ") for form in found}


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def full_forms(name: str, more: Iterable[str] = ()) -> list[str]:
    """Every form of `name`, and the curated names in `more` as respelt; the official one first, the others sorted."""
    found = {
        spelt
        for way in _either_way(name)
        for written in _rewritten(way)
        for short in _abbreviated(written)
        for spelt in _respelt(short)
    }
    found |= {spelt for other in more for spelt in _respelt(other)}
    return [name, *sorted(found - {name})]


def short_forms(name: str, more: Iterable[str] = ()) -> list[str]:
    """The places in `name` that are used alone, wards without their city, and the curated forms in `more`; sorted."""
    places, joints = _split(name)
    found = {*more, *(places if joints else ())}
    found |= {match[1] for place in places if (match := _WARD.match(place))}
    found |= {re.sub("^[Tt]he ", "", place) for place in found}
    found |= {turned for place in found if (turned := _turned(place))}
    spelt = {form for place in found for way in _rewritten(place) for form in _respelt(way)}
    return sorted(form for form in spelt if _can_stand_alone(form))


def _can_stand_alone(form: str) -> bool:
    return len(form) >= _SHORTEST and form.lower().removeprefix("the ") not in _UNSAFE
