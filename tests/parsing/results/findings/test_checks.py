"""Each kind of finding: when there is one, how bad it is, and that what is right raises none."""

from functools import partial

import pytest

from parsing.models import Claim, Finding, FindingKind, Severity
from parsing.results import build_results, find_findings
from tests.parsing.results.claims import full_list, say

Expected = tuple[FindingKind, Severity, str]
ERROR, DOUBT, NOTE = Severity.ERROR, Severity.DOUBT, Severity.NOTE
K = FindingKind
LIST = full_list(
    ("27,063", "Con", "A Lee"), ("14,777", "Lab", "C Poe"), ("2,822", "LD", "B Fry"), ("1,474", "Ind", "D Orr")
)
"""Valid votes 46,136; majority 12,286; shares 58.7, 32.0, 6.1, 3.2."""
WON = say("winner", None, "Con", "A Lee")
now, then = partial(say, year=2017), partial(say, year=2015)


def _found(claims: list[Claim]) -> tuple[Finding, ...]:
    return find_findings(build_results(claims))


def _named(findings: tuple[Finding, ...]) -> list[tuple[FindingKind, Severity]]:
    return [(finding.kind, finding.severity) for finding in findings]


@pytest.mark.parametrize(
    ("claims", "kind", "severity", "words"),
    [
        pytest.param([*LIST, say("total_votes", "46,316")], K.TOTAL, NOTE, "180 rejected papers", id="total: rejected"),
        pytest.param([*LIST, say("total_votes", "46,316")], K.TOTAL, NOTE, "two digits swapped", id="total: swapped"),
        pytest.param(
            [*LIST, say("total_votes", "46,317"), say("electorate", "75,620"), say("turnout_pct", "61.25")],
            K.TOTAL,
            NOTE,
            "61.25 per cent of turnout fits 46,317",
            id="total: which the turnout fits",
        ),
        pytest.param([*LIST, say("total_votes", "56,136")], K.TOTAL, ERROR, "come to 46,136", id="total: too far off"),
        pytest.param([*LIST, say("total_votes", "4,636")], K.TOTAL, ERROR, "come to 46,136", id="total: too small"),
        pytest.param(
            [*LIST, say("total_votes", "46,316"), say("rejected_votes", "99")],
            K.TOTAL,
            ERROR,
            "the rejected papers to 99",
            id="total: other rejected papers",
        ),
        pytest.param(
            [say("votes", "901", "Con"), say("votes", "802", "Lab"), say("total_votes", "1,111")],
            K.TOTAL,
            ERROR,
            "more than the printed total",
            id="total: less than some of its parts",
        ),
        pytest.param(
            [*LIST, say("share", "57.8", "Con", "A Lee")], K.SHARE, ERROR, "58.7 per cent, not 57.8", id="share"
        ),
        pytest.param(
            [
                say("votes", "27,063", "Con"),
                say("share", "58.7", "Con"),
                say("votes", "14,777", "Lab"),
                say("share", "23.0", "Lab"),
            ],
            K.SHARE,
            DOUBT,
            "cannot be",
            id="shares that cannot both be right",
        ),
        pytest.param([*LIST, say("majority", "12,268")], K.MAJORITY, ERROR, "27,063 - 14,777 = 12,286", id="majority"),
        pytest.param(
            [*LIST, say("majority", "12,268")], K.MAJORITY, ERROR, "two digits swapped", id="majority: misprint"
        ),
        pytest.param([*LIST, say("majority", "13,000", bound=">")], K.MAJORITY, ERROR, "more than 13,000", id="bound"),
        pytest.param([*LIST, say("majority_pct", "62.6")], K.MAJORITY, ERROR, "make it 26.6", id="majority per cent"),
        pytest.param(
            [
                WON,
                say("position", "2", "Lab"),
                say("share", "57.6", "Con"),
                say("share", "33.2", "Lab"),
                say("majority_pct", "42.4"),
            ],
            K.MAJORITY,
            ERROR,
            "24.4 apart",
            id="majority per cent by shares",
        ),
        pytest.param(
            [WON, say("votes", "27,063", "Con"), say("votes", "14,777", "Lab"), say("majority", "13,999")],
            K.MAJORITY,
            ERROR,
            "= 12,286",
            id="majority over the best known loser",
        ),
        pytest.param([*LIST, say("position", "2", "LD", "B Fry")], K.POSITION, ERROR, "come second", id="position"),
        pytest.param([*LIST, say("winner", None, "Lab", "C Poe")], K.POSITION, ERROR, "won with 14,777", id="winner"),
        pytest.param(
            [say("winner", None, "Lab", seat="Lewisham West")], K.NO_SUCH_SEAT, ERROR, "in 2017", id="no seat"
        ),
        pytest.param(
            [say("turnout_pct", "61.2", article="a"), say("turnout_pct", "62.1", article="b")],
            K.DISAGREEMENT,
            ERROR,
            "61.2 (in a) and 62.1 (in b)",
            id="two articles disagree",
        ),
        pytest.param(
            [say("candidate", None, "Lab", "Ann Lee"), say("candidate", None, "LD", "Ann Lee")],
            K.DISAGREEMENT,
            ERROR,
            "LD and of Lab|Lab and of LD",
            id="one person, two parties",
        ),
        pytest.param(
            [say("outcome", "hold", "Con"), say("outcome", "gain", "Con")],
            K.DISAGREEMENT,
            ERROR,
            "gain and a hold",
            id="outcome",
        ),
        pytest.param(
            [say("outcome", "gain", "Con", from_party="Lab"), say("outcome", "gain", "Con", from_party="LD")],
            K.DISAGREEMENT,
            ERROR,
            "from LD|from Lab",
            id="a gain from two parties",
        ),
        pytest.param(
            [say("candidate", None, "Lab", "Ann Lee"), say("candidate", None, "Lab", "Ann Lee", seat="Eltham")],
            K.TWO_SEATS,
            ERROR,
            "Dartford and Eltham in 2017",
            id="two seats",
        ),
        pytest.param(
            [now("share", "57.6", "Con"), now("share_change", "6.8", "Con"), then("share", "49.0", "Con")],
            K.CHANGE,
            ERROR,
            "is 57.6, was 49.0 in 2015",
            id="change in share",
        ),
        pytest.param(
            [now("majority", "13,186", "Con"), now("majority_change", "999", "Con"), then("majority", "12,345", "Con")],
            K.CHANGE,
            ERROR,
            "12,345 in 2015",
            id="change in majority",
        ),
        pytest.param(
            [
                say("share_change", "11.8", "Lab"),
                say("share_change", "4.4", "Con"),
                say("swing", "7.3", "Lab", from_party="Con"),
            ],
            K.CHANGE,
            DOUBT,
            "make it 3.7",
            id="a swing that is not Butler's",
        ),
        pytest.param([say("share", "587", "Con")], K.IMPOSSIBLE, ERROR, "587, which cannot be", id="share above 100"),
        pytest.param([say("turnout_pct", "612.5")], K.IMPOSSIBLE, ERROR, "turnout", id="turnout above 100"),
        pytest.param([say("votes", "-12", "Con")], K.IMPOSSIBLE, ERROR, "-12", id="votes below nought"),
        pytest.param([say("votes", "12.5", "Con")], K.IMPOSSIBLE, ERROR, "12.5", id="half a vote"),
        pytest.param(
            [say("share", "60.0", "Con"), say("share", "50.0", "Lab")],
            K.IMPOSSIBLE,
            ERROR,
            "come to 110.0",
            id="sum of shares",
        ),
        pytest.param(
            [say("share", "5.0", "Con"), say("share_change", "8.0", "Con")], K.IMPOSSIBLE, ERROR, "risen by", id="rise"
        ),
        pytest.param(
            [say("votes", "80,001", "Con"), say("electorate", "70,123")],
            K.IMPOSSIBLE,
            ERROR,
            "electorate",
            id="electorate",
        ),
        pytest.param(
            [WON, say("votes", "27,063", "Con"), say("majority", "28,123", "Con")],
            K.IMPOSSIBLE,
            ERROR,
            "more than the votes of A Lee",
            id="a majority above the winner's votes",
        ),
        pytest.param(
            [say("winner", None, "Con"), say("winner", None, "Lab")],
            K.TWO_WINNERS,
            ERROR,
            "each said to have won",
            id="winners",
        ),
        pytest.param(
            [WON, say("majority", "12", "Lab")], K.TWO_WINNERS, DOUBT, "A majority is given to", id="loser's majority"
        ),
        pytest.param(
            [say("total_votes", "46,316"), say("electorate", "75,620"), say("turnout_pct", "62.15")],
            K.TURNOUT,
            ERROR,
            "are 61.25 per cent",
            id="turnout",
        ),
    ],
)
def test_a_contradiction_is_found(claims: list[Claim], kind: FindingKind, severity: Severity, words: str) -> None:
    findings = [finding for finding in _found(claims) if finding.kind is kind]
    assert [finding.severity for finding in findings] == [severity]
    finding = findings[0]
    assert any(word in finding.message for word in words.split("|")), finding.message
    assert finding.message.endswith(".")
    assert finding.remedy
    assert finding.claims
    assert set(finding.claims) <= set(claims)


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param([*LIST, say("total_votes", "46,136")], id="a total that is the sum"),
        pytest.param([*LIST, say("total_votes", "46,316"), say("rejected_votes", "180")], id="rejected papers printed"),
        pytest.param([*LIST, say("total_votes", "46,000")], id="a rounded total"),
        pytest.param([*LIST, say("share", "58.7", "Con", "A Lee"), say("share", "32", "Lab", "C Poe")], id="shares"),
        pytest.param(
            [*LIST, say("majority", "12,000", bound=">"), say("majority_pct", "26.6")], id="a majority in keeping"
        ),
        pytest.param([*LIST, say("position", "2", "Lab", "C Poe"), WON], id="places that votes bear out"),
        pytest.param(
            [*LIST, say("electorate", "75,620"), say("turnout_pct", "61.2")], id="turnout with rejected papers"
        ),
        pytest.param(
            [say("winner", None, "Con"), say("outcome", "hold", "Con"), say("majority", "12", "Con")], id="winner"
        ),
        pytest.param(
            [say("candidate", None, "Lab", "Ann Lee"), say("candidate", None, "LD", "Ann Lee", seat="Eltham")],
            id="namesakes of two parties in two seats",
        ),
        pytest.param(
            [say("candidate", None, party, "Lindsay Hoyle") for party in ("Ind", "Speaker")],
            id="the Speaker has no party",
        ),
        pytest.param(
            [now("share", "57.6", "Con"), now("share_change", "8.6", "Con"), then("share", "49", "Con")], id="change"
        ),
        pytest.param(
            [now("majority", "13,186", "Con"), now("majority_change", "999", "Con"), then("majority", "12,345", "Lab")],
            id="a majority taken from another party",
        ),
        pytest.param([say("turnout_pct", "71.4", seat="Anywhere", year=1992)], id="a seat before the lexicon begins"),
        pytest.param([say("share_change", "-60.0", "Con"), say("majority_change", "-3,928", "Con")], id="falls"),
    ],
)
def test_what_adds_up_raises_nothing(claims: list[Claim]) -> None:
    assert _named(_found(claims)) == []


def test_findings_stand_worst_first_and_do_not_depend_on_order() -> None:
    claims = [
        *LIST,
        say("total_votes", "46,316"),
        say("majority", "12,268"),
        say("winner", None, "Lab", seat="Lewisham West"),
    ]
    findings = _found(claims)
    ranks = [list(Severity).index(finding.severity) for finding in findings]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 1
    assert _found(claims[::-1]) == findings


def test_a_finding_about_one_article_names_it() -> None:
    assert [f.article for f in _found([say("share", "587", "Con", article="a")])] == ["a"]
    two = [say("turnout_pct", "61.2", article="a"), say("turnout_pct", "62.1", article="b")]
    assert [f.article for f in _found(two)] == [None]
