import re
from collections import Counter
from collections.abc import Callable

import pytest

from parsing.lexicon import parties, party

Official = Callable[[str], list[dict[str, str]]]
CODES = (
    "Con Lab LD Green Reform UKIP Brexit SNP PC DUP SF SDLP UUP Alliance Ind Speaker TUSC BNP EngDem CPA MRLP WPB "
    "Yorkshire SDP Heritage"
).split()


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        *(pytest.param(name, "Con", id=name) for name in ("C", "Con", "Cons", "Tory", "the Tories", "CONSERVATIVE")),
        *(pytest.param(name, "Lab", id=name) for name in ("Lab", "Labour", "Labour and Co-operative", "Lab Co-op")),
        *(pytest.param(name, "LD", id=name) for name in ("LD", "Lib Dem", "LibDems", "Lib-Dem", "Liberal Democrats")),
        *(pytest.param(name, "Green", id=name) for name in ("Green", "the Greens", "Scottish Greens", "Green Party")),
        *(pytest.param(name, "UKIP", id=name) for name in ("UKIP", "Ukip", "UK Independence Party")),
        *(pytest.param(name, "Brexit", id=name) for name in ("Brexit Party", "The Brexit Party", "BRX")),
        *(pytest.param(name, "Reform", id=name) for name in ("Reform", "Reform UK", "RUK")),
        *(pytest.param(name, "SF", id=name) for name in ("Sinn Féin", "Sinn Fein", "SF")),
        *(pytest.param(name, "PC", id=name) for name in ("Plaid", "Plaid Cymru", "PC")),
        *(pytest.param(name, "UUP", id=name) for name in ("Ulster Unionists", "UUP")),
        *(pytest.param(name, "SDLP", id=name) for name in ("SDLP", "Social Democratic & Labour Party")),
        *(pytest.param(name, "MRLP", id=name) for name in ("Loony", "Monster Raving Loony Party")),
        *(pytest.param(name, "Ind", id=name) for name in ("Ind", "Independent", "independents")),
        *(pytest.param(name, "Speaker", id=name) for name in ("the Speaker", "Speaker seeking re-election")),
        pytest.param("Workers Party", "WPB", id="Workers Party"),
        pytest.param("PBP", "People Before Profit", id="PBP"),
        pytest.param("Aontu", "Aontú", id="Aontu"),
        pytest.param("TUV", "Traditional Unionist Voice", id="TUV"),
        pytest.param("APNI", "Alliance", id="APNI"),
        pytest.param("Apni", "Apni Party", id="Apni"),
        pytest.param("Liberal", "Liberal Party", id="Liberal"),
        pytest.param("Mebyon Kernow", "Mebyon Kernow", id="Mebyon Kernow"),
    ],
)
def test_a_party_answers_to_what_papers_call_it(printed: str, code: str) -> None:
    found = party(printed)
    assert found
    assert found.code == code


@pytest.mark.parametrize("printed", ["", "Nationalists", "Unionist", "L", "Ed", "voters"])
def test_what_could_mean_several_parties_or_none_names_none(printed: str) -> None:
    assert party(printed) is None


def test_every_code_of_the_claims_contract_is_a_partys() -> None:
    first = [each.code for each in parties()][: len(CODES)]
    assert first == CODES


def test_every_party_with_twenty_candidates_resolves(official: Official) -> None:
    missing = [
        row["party_full"]
        for row in official("parties")
        if int(row["candidates"]) >= 20 and not party(row["party_full"])
    ]
    assert missing == []


def test_every_party_of_the_reference_that_resolves_is_the_same_under_all_its_long_names(official: Official) -> None:
    for row in official("parties"):
        if int(row["candidates"]) < 20 or not (found := party(row["party_full"])):
            continue
        aliases = [alias for alias in row["aliases"].split("|") if len(alias) > 6 and party(alias)]
        assert {alias: party(alias) for alias in aliases} == dict.fromkeys(aliases, found)


def test_no_two_parties_share_a_name_a_code_or_a_mark() -> None:
    names = Counter(name for each in parties() for name in {*each.names, each.code})
    marks = Counter(each.letters for each in parties())
    assert [name for name, count in (names + marks).items() if names[name] > 1 or marks[name] > 1] == []


def test_a_party_answers_to_each_of_its_names() -> None:
    assert [name for each in parties() for name in (*each.names, each.code) if party(name) is not each] == []


def test_marks_are_one_to_four_characters() -> None:
    assert [each.letters for each in parties() if not re.fullmatch(r"[A-Za-z0-9]{1,4}", each.letters)] == []


def _luminance(colour: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_colours_show_on_black_and_on_white() -> None:
    for each in parties():
        if each.colour:
            assert re.fullmatch("#[0-9a-f]{6}", each.colour), each
            assert (_luminance(each.colour) + 0.05) / 0.05 >= 3, each
            assert 1.05 / (_luminance(each.colour) + 0.05) >= 2.5, each


def test_every_party_of_the_contract_has_a_colour() -> None:
    assert [each.code for each in parties()[: len(CODES)] if not each.colour] == []
