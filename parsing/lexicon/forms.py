"""The forms in which a seat's name is printed, worked out from its official name.

`build.py` runs this and stores what comes out: at launch nothing is derived.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import product

COMPASS = "North East|North West|South East|South West|North|South|East|West|Mid|Central"
INITIALS = {
    "North East": "NE", "North West": "NW", "South East": "SE", "South West": "SW",
    "North": "N", "South": "S", "East": "E", "West": "W",
}  # fmt: skip
COUNTIES = {
    "Bedfordshire": "Beds", "Buckinghamshire": "Bucks", "Cambridgeshire": "Cambs", "Hampshire": "Hants",
    "Hertfordshire": "Herts", "Lancashire": "Lancs", "Leicestershire": "Leics", "Northamptonshire": "Northants",
    "Staffordshire": "Staffs", "Wiltshire": "Wilts", "Worcestershire": "Worcs", "Derbyshire": "Derbys",
}  # fmt: skip
CITIES = (
    "Birmingham|Brighton|Bristol|Cardiff|Coventry|Croydon|Ealing|Edinburgh|Enfield|Glasgow|Leeds|Lewisham|Liverpool|"
    "Manchester|Plymouth|Sheffield|Southampton"
)
# Names of places in which the compass word is no direction: nobody says "Ham West".
FIXED = re.compile(
    r"^(West Ham|East Ham|West Bromwich|East Kilbride|East Grinstead|North Hykeham|South Shields|South Holland|"
    r"West Norwood|East Dulwich|South Lochaber|Mid Down|Milton Keynes Central)\b"
)
# Words that say too little, or something else, when they stand alone.
UNSAFE = frozenset(
    """angus ash battle border deal gordon hope kelvin leigh pavilion ross rugby sale shirley stone test the border
    the weald the wolds weald wolds riverside central mid north south east west county forest outer valley""".split()
)
_LEADING = re.compile(rf"^({COMPASS}) (.+)$")
_TRAILING = re.compile(rf"^(.+?) ({COMPASS})$")
_JOINTS = re.compile(r"(, (?!City)| and )")
_CITY = re.compile(rf"^({CITIES}),? (?!and )(.+)$")


def parts(name: str) -> list[str]:
    """The places a name joins by `and` and commas; a city and its ward are one place, "Mid and South" one direction."""
    if name.startswith(("Cities of", "Mid and South")):
        return [name]
    joined = re.sub(rf"^({CITIES}), ", r"\1 ", name) if not re.match(r"^Ealing, Acton", name) else name
    return [p for p in _JOINTS.split(joined) if p not in (", ", " and ")]


def _turned(part: str) -> str | None:
    """`part` with its compass word at the other end."""
    if FIXED.match(part):
        return None
    if match := _LEADING.match(part):
        return f"{match[2]} {match[1]}"
    if match := _TRAILING.match(part):
        return f"{match[2]} {match[1]}"
    return None


def _either_way(name: str) -> list[str]:
    """`name` with each of its places' compass words at either end."""
    places = parts(name)
    if len(places) == 1 and places[0] != name.replace(", ", " "):
        return [name]
    flat = re.sub(rf"^({CITIES}), ", r"\1 ", name) if len(places) == len(parts(name.replace(", ", " "))) else name
    joints = _JOINTS.findall(flat)
    choices = [[p, t] if (t := _turned(p)) else [p] for p in places]
    if len(joints) != len(places) - 1:
        return [name]
    return [
        name,
        *("".join(x for pair in zip(way, [*joints, ""], strict=True) for x in pair) for way in product(*choices)),
    ]


def _rewritten(name: str) -> Iterator[str]:
    """`name`, and `name` with its words abbreviated, joined or written out in the ways papers do."""
    yield name
    if match := re.search(r"\b(North|South) (East|West)\b", name):
        yield name.replace(match[0], f"{match[1]}-{match[2]}")
        yield name.replace(match[0], f"{match[1]}-{match[2].lower()}")
    yield re.sub(r"^Mid ", "Mid-", name)
    yield name.replace("Kingston upon Hull", "Hull")
    yield name.replace("Newcastle upon Tyne", "Newcastle")
    yield re.sub(r"Stoke-on-Trent (?=\w)", "Stoke ", name)
    yield re.sub(rf"^({CITIES}),? (?=[A-Z])(?!\w+,)", r"\1, ", name)


def _abbreviated(name: str) -> Iterator[str]:
    yield name
    if not FIXED.match(name):
        yield re.sub(rf"^({COMPASS}) ", lambda m: f"{INITIALS.get(m[1], m[1])} ", name)
        yield re.sub(rf" ({COMPASS})$", lambda m: f" {INITIALS.get(m[1], m[1])}", name)
    if re.search(COMPASS, name):
        yield re.sub("|".join(COUNTIES), lambda m: COUNTIES[m[0]], name)


def _respelt(name: str) -> Iterator[str]:
    """`name` with other punctuation."""
    for a in {name, re.sub(r"\bSt\.? ", "St ", name), re.sub(r"\bSt\.? ", "St. ", name)}:
        for b in {a, a.replace("-", " "), a.replace("'", "’"), a.replace("'", "")}:
            for c in {b, unaccented(b)}:
                for d in {c, re.sub(r"(?<!^)\bThe ", "the ", c)}:
                    for e in {d, d.replace(",", "")}:
                        yield e
                        yield e.replace(" and ", " & ")


def unaccented(text: str) -> str:
    """`text` with every accent dropped."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def full_forms(name: str, more: Iterable[str] = ()) -> list[str]:
    """Every form of `name`, and of the curated names in `more`; the official one first, the others sorted."""
    found = {
        spelt
        for start in (name, *more)
        for way in _either_way(start)
        for written in _rewritten(way)
        for short in _abbreviated(written)
        for spelt in _respelt(short)
    }
    return [name, *sorted(found - {name})]


def short_forms(name: str, more: Iterable[str] = ()) -> list[str]:
    """The parts of `name` that are used alone, and the curated short forms, each with its spellings; sorted."""
    places = parts(name)
    found = set(more) | (set(places) if len(places) > 1 else set())
    for place in places:
        if match := _CITY.match(place):
            rest = (
                re.sub(rf"^({COMPASS}|Outer)\b.*", "", match[2]) if not match[2].startswith("West Derby") else match[2]
            )
            found |= {rest}
    plain = {re.sub(r"^[Tt]he ", "", place) for place in found}
    either = {form for place in found | plain if place for form in (place, _turned(place)) if form}
    spelt = {form for place in either for way in _rewritten(place) for form in _respelt(way)}
    return sorted(form for form in spelt if sayable(form))


def sayable(form: str) -> bool:
    """Whether a short form can stand alone: four letters or more, and not an everyday word."""
    return len(form) > 3 and form.lower() not in UNSAFE  # noqa: PLR2004 - the promise is four letters
