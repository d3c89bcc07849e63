"""Our scores are those of the scorer that stands beside the checkout, on made-up claims and on the gold itself."""

import json
import random
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from parsing.models import Claim
from parsing.scoring import Fact, Tally, fact_of, judge, read_gold, tally

LINE = re.compile(r"^(?P<key>\S+) +recall .*\((\d+)/(\d+)\)  precision .*\((\d+)/(\d+)\)", re.MULTILINE)
CHANGES: Sequence[Mapping[str, object]] = (
    {"year": 1997},
    {"seat": "Nowhere"},
    {"bound": "~"},
    {"party": "Raving"},
    {"party": None},
    {"person": None},
    {"person": "Zed Zulu"},
    {"by_election": True},
    {"from_party": "Raving"},
    {"measure": "position"},
)


def claims_like(facts: Sequence[Fact], chance: random.Random) -> list[Claim]:
    """Claims that state most of the facts, some twice, some with something changed."""
    claims = []
    for fact in chance.choices(facts, k=len(facts)) if facts else ():
        record: dict[str, Any] = dict(fact.shown)
        record.pop("optional", None)
        record["from_party"] = record.pop("from", None)
        if isinstance(record["seat"], list):
            record["seat"] = chance.choice(record["seat"])
        if chance.random() < 0.4:
            record |= chance.choice(CHANGES)
        if isinstance(record["value"], int | float) and chance.random() < 0.2:
            record["value"] += chance.choice([0.004, 0.006, 1])
        if isinstance(record["value"], float):
            record["value"] = str(record["value"])
        record |= {"article": fact.article, "start": 0, "end": 1, "quote": "x", "rule": "made-up"}
        claims.append(Claim.model_validate(record))
    return claims


def scored_beside(shared: Path, claims: Path, gold: Path, by: str) -> dict[str, Tally]:
    """What the other scorer counts, by article or by measure."""
    command = [sys.executable, str(shared / "score" / "score.py"), str(claims), str(gold), "--by", by]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {
        key: Tally(int(found), int(facts) - int(found), int(right), int(said) - int(right))
        for key, found, facts, right, said in LINE.findall(printed)
        if key != "ALL"
    }


@pytest.mark.parametrize("folder", ["gold/seeds", "reports/dev/gold"])
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("by", ["article", "measure"])
def test_scores_agree(shared: Path, tmp_path: Path, folder: str, seed: int, by: str) -> None:
    gold = read_gold(shared / folder)
    chance = random.Random(seed)
    claims = {name: list(map(fact_of, claims_like(facts, chance))) for name, facts in gold.items()}
    lines = [json.dumps(dict(fact.shown)) for facts in claims.values() for fact in facts]
    (tmp_path / "claims.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ours = tally(
        (judge(facts, claims[name]) for name, facts in gold.items()),
        lambda fact: fact.article if by == "article" else fact.measure,
    )
    theirs = scored_beside(shared, tmp_path / "claims.jsonl", shared / folder, by)
    assert theirs
    assert defaultdict(Tally, ours) == defaultdict(Tally, theirs)
