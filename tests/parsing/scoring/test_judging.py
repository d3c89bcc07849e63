"""What counts as stating a fact, and what is counted at all."""

from decimal import Decimal
from typing import Literal

import pytest

from parsing.models import Claim, Measure
from parsing.scoring import Fact, fact_of, judge
from parsing.scoring.gold import _from_record
from parsing.scoring.tally import Tally, tally

GOLD: dict[str, object] = {
    "seat": "Ynys Môn",
    "year": 2019,
    "measure": "votes",
    "value": 12345,
    "party": "Con",
    "person": "Ann Lee",
    "bound": None,
}


def gold(**changes: object) -> Fact:
    """A gold fact that differs from the usual one so."""
    return _from_record("report", {**GOLD, **changes})


def claim(
    measure: Measure = Measure.VOTES,
    value: Decimal | Literal["hold", "gain"] | None = Decimal(12345),
    **changes: object,
) -> Fact:
    """What the claim that states the usual gold fact states, if it differs so."""
    usual = {
        "article": "report",
        "seat": "Ynys Môn",
        "year": 2019,
        "party": "Con",
        "person": "Ann Lee",
        "start": 0,
        "end": 1,
        "quote": "x",
        "rule": "r",
    }
    return fact_of(Claim.model_validate({**usual, "measure": measure, "value": value, **changes}))


STATED = [
    pytest.param({}, {}, id="the-same"),
    pytest.param({}, {"seat": "ynys mon"}, id="a-seat-without-accents"),
    pytest.param({"seat": ["Anglesey", "Ynys Môn"]}, {}, id="one-of-several-seats"),
    pytest.param({}, {"person": "Cllr A Lee"}, id="an-initial-and-a-title"),
    pytest.param({}, {"person": "Lee"}, id="a-surname"),
    pytest.param({}, {"person": "Lee Jr", "party": None}, id="a-person-without-a-party"),
    pytest.param({}, {"person": None}, id="a-party-without-a-person"),
    pytest.param({"party": None, "person": None}, {}, id="more-than-the-gold-names"),
    pytest.param({"party": "Labour"}, {"party": "Lab"}, id="a-party-by-its-name"),
    pytest.param({"value": 32.304}, {"value": Decimal("32.3")}, id="within-the-tolerance"),
    pytest.param({"measure": "winner", "value": None}, {"measure": Measure.WINNER, "value": None}, id="a-winner"),
    pytest.param(
        {"measure": "outcome", "value": "gain", "from": "Labour"},
        {"measure": Measure.OUTCOME, "value": "gain"},
        id="a-gain-without-the-loser",
    ),
]
NOT_STATED = [
    pytest.param({}, {"seat": "Arfon"}, id="another-seat"),
    pytest.param({}, {"year": 2017}, id="another-year"),
    pytest.param({}, {"by_election": True}, id="a-by-election"),
    pytest.param({}, {"measure": Measure.MAJORITY}, id="another-measure"),
    pytest.param({}, {"value": Decimal(12346)}, id="another-value"),
    pytest.param({}, {"bound": ">"}, id="a-bound"),
    pytest.param({}, {"party": "Lab"}, id="another-party"),
    pytest.param({}, {"person": "Bob Lee"}, id="another-initial"),
    pytest.param({}, {"person": None, "party": None}, id="nobody"),
    pytest.param(
        {"measure": "candidate", "value": None},
        {"measure": Measure.CANDIDATE, "value": None, "party": None},
        id="a-candidate-without-the-party",
    ),
    pytest.param(
        {"measure": "outcome", "value": "gain", "from": "Lab"},
        {"measure": Measure.OUTCOME, "value": "gain", "from_party": "LD"},
        id="a-gain-from-another-party",
    ),
    pytest.param(
        {"measure": "outcome", "value": "gain"}, {"measure": Measure.OUTCOME, "value": "hold"}, id="a-hold-for-a-gain"
    ),
]


@pytest.mark.parametrize(("fact", "said"), STATED)
def test_a_claim_states_the_fact(fact: dict[str, object], said: dict[str, object]) -> None:
    judgement = judge([gold(**fact)], [claim(**said)])  # type: ignore[arg-type]
    assert (len(judgement.found), len(judgement.right), len(judgement.missed)) == (1, 1, 0)


@pytest.mark.parametrize(("fact", "said"), NOT_STATED)
def test_a_claim_states_another_fact(fact: dict[str, object], said: dict[str, object]) -> None:
    judgement = judge([gold(**fact)], [claim(**said)])  # type: ignore[arg-type]
    assert (len(judgement.missed), len(judgement.right)) == (1, 0)
    assert judgement.wrong or said["measure"] == Measure.CANDIDATE


def test_one_claim_states_one_fact() -> None:
    two = [gold(person=None), gold(party=None)]
    assert len(judge(two, [claim()]).found) == 1
    assert len(judge(two, [claim(), claim(person="A Lee")]).found) == 2


def test_a_claim_leaves_to_others_what_only_they_can_state() -> None:
    facts = [gold(person=None), gold(party=None)]
    judgement = judge(facts, [claim(), claim(person=None)])
    assert (len(judgement.found), len(judgement.missed)) == (2, 0)


def test_a_repeated_claim_counts_once() -> None:
    assert len(judge([gold()], [claim(), claim()]).right) == 1
    assert len(judge([], [claim(), claim()]).wrong) == 1


def test_optional_facts_are_neither_rewarded_nor_punished() -> None:
    judgement = judge([gold(optional=True)], [claim()])
    assert judgement == judge([], [])


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        pytest.param("votes", Measure.CANDIDATE, id="who-has-votes-stood"),
        pytest.param("majority", Measure.WINNER, id="who-has-a-majority-won"),
    ],
)
def test_what_a_fact_implies_is_neither_rewarded_nor_punished(measure: str, said: Measure) -> None:
    judgement = judge([gold(measure=measure)], [claim(said, None)])
    assert (len(judgement.missed), judgement.right, judgement.wrong) == (1, (), ())


def test_measures_without_gold_are_not_scored() -> None:
    assert judge([gold(measure="other")], [claim(Measure.REJECTED_VOTES)]) == judge([], [])


def test_a_tally_counts_by_any_key() -> None:
    judgement = judge([gold(), gold(value=1)], [claim(), claim(value=Decimal(2))])
    assert tally([judgement], lambda fact: fact.measure) == {"votes": Tally(1, 1, 1, 1)}


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        pytest.param(Tally(), (1.0, 1.0, 0.0), id="nothing"),
        pytest.param(Tally(found=1, missed=1, right=1), (0.5, 1.0, 2 / 3), id="half"),
        pytest.param(Tally(missed=1, wrong=1), (0.0, 0.0, 0.0), id="all-wrong"),
    ],
)
def test_recall_precision_and_their_mean(counts: Tally, expected: tuple[float, float, float]) -> None:
    assert (counts.recall, counts.precision, counts.f1) == pytest.approx(expected)
