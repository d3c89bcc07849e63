"""Names, parties and roles that stand together are one mention."""

import pytest

from parsing.extraction.chunks import Who
from tests.parsing.extraction.conftest import PEOPLE, chunked

MENTIONS = [
    pytest.param("Ann Lee (Lab) won", ("Ann Lee", "Lab"), id="name-and-bracket"),
    pytest.param("Labour's Ann Lee won", ("Ann Lee", "Lab"), id="party-then-name"),
    pytest.param("Conservative candidate Tom Hill won", ("Tom Hill", "Con"), id="candidate-between"),
    pytest.param("Ann Lee for Labour won", ("Ann Lee", "Lab"), id="for-a-party"),
    pytest.param("Ann Lee, the Green candidate, won", ("Ann Lee", "Green"), id="apposition"),
    pytest.param("Lee won", ("Ann Lee", None), id="a-bare-surname"),
    pytest.param("The Tories won", (None, "Con"), id="a-party-alone"),
    pytest.param("The Liberal Democrat candidate won", (None, "LD"), id="a-candidate-without-a-name"),
]


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_a_mention_is_one_token(text: str, expected: tuple[str | None, str | None]) -> None:
    found = [token.value for token in chunked(text, PEOPLE) if isinstance(token.value, Who)]
    assert [(who.person.name if who.person else None, who.party) for who in found] == [expected]


def test_a_pronoun_is_left_to_be_resolved() -> None:
    found = [token for token in chunked("She won her seat") if isinstance(token.value, Who)]
    assert [(token.kind, token.value.pronoun) for token in found if isinstance(token.value, Who)] == [
        ("PRO", "she"),
        ("PRO", "her"),
    ]
