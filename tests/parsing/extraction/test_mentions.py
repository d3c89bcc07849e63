"""Where a mention may be more than its barest form."""

from hypothesis import given
from hypothesis import strategies as st

from parsing.extraction.letters import LETTER
from parsing.extraction.mentions import FULLER, MENTION, PATTERNS

_KINDS = "NAME PARTY CODE ADJECTIVE HIS PRON CAND COMMA OPEN CLOSE POSSESSIVE FOR OF WORD MPWORD ROLE RUNNERUP BY NUM"
sentences = st.lists(st.sampled_from([LETTER[kind] for kind in _KINDS.split()]), max_size=9).map("".join)


@given(st.sampled_from(sorted(PATTERNS)), sentences)
def test_a_quick_look_sees_every_fuller_mention(opening: str, following: str) -> None:
    letters = LETTER[opening] + following
    if opening in FULLER:
        fits = any(pattern.match(letters) for pattern in PATTERNS[opening][:-1])
        assert bool(FULLER[opening].match(letters)) is fits
    assert MENTION.match(letters)
