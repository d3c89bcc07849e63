"""`hustings score` counts as the scorer beside the checkout does, and names every miss."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run

REPORT = "Results in Dover at the general election of 2017: Ann Lee (Labour) 20,000; Bob Ray (Con) 18,766.\n"
GOLD = [
    {"seat": "Dover", "year": 2017, "measure": "votes", "value": 20000, "party": "Lab", "person": "Ann Lee"},
    {"seat": "Dover", "year": 2017, "measure": "votes", "value": 1, "party": "LD", "person": "Cy Doe"},
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """One report with gold of which it states a half."""
    (tmp_path / "gold").mkdir()
    (tmp_path / "dover.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "gold" / "dover.jsonl").write_text("\n".join(map(json.dumps, GOLD)), encoding="utf-8")
    return tmp_path


def test_every_miss_and_every_wrong_claim_is_named(run: Run, corpus: Path) -> None:
    result = run("score", corpus / "dover.txt", "--gold", corpus / "gold")
    assert result.exit_code == 0
    assert re.search(r"^missed  dover .*Cy Doe", result.stdout, re.MULTILINE)
    assert re.search(r"^wrong   dover .*18766", result.stdout, re.MULTILINE)
    assert re.search(r"^ALL +0\.500 +1 +2 ", result.stdout, re.MULTILINE)


def test_counts_come_by_article_or_by_measure_with_the_total_last(run: Run, corpus: Path) -> None:
    for by, name in (("article", "dover"), ("measure", "votes")):
        printed = run("score", corpus / "dover.txt", "--gold", corpus / "gold", "--by", by, "--format", "jsonl").stdout
        *counts, total = map(json.loads, printed.splitlines())
        assert (total["of"], total["found"], total["facts"]) == ("ALL", 1, 2)
        assert name in {count["of"] for count in counts}


def test_articles_without_gold_are_counted_on_stderr(run: Run, corpus: Path) -> None:
    (corpus / "other.txt").write_text(REPORT, encoding="utf-8")
    result = run("score", corpus / "dover.txt", corpus / "other.txt", "--gold", corpus / "gold")
    assert "1 of 2 articles have no gold." in result.stderr


def test_gold_for_none_of_the_articles_is_refused(run: Run, corpus: Path) -> None:
    (corpus / "gold" / "dover.jsonl").rename(corpus / "gold" / "deal.jsonl")
    result = run("score", corpus / "dover.txt", "--gold", corpus / "gold")
    assert result.exit_code == 2
    assert "there is no gold for any of these articles" in result.stderr


@pytest.mark.parametrize(("texts", "gold"), [("seeds", "gold/seeds"), ("reports/dev/texts", "reports/dev/gold")])
def test_the_scores_of_real_reports_agree(run: Run, shared: Path, tmp_path: Path, texts: str, gold: str) -> None:
    claims = tmp_path / "claims.jsonl"
    claims.write_text(run("claims", shared / texts, "--format", "jsonl").stdout, encoding="utf-8")
    scorer = [sys.executable, str(shared / "score" / "score.py"), str(claims), str(shared / gold)]
    theirs = json.loads(subprocess.run(scorer, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
    lines = run("score", shared / texts, "--gold", shared / gold, "--format", "jsonl").stdout.splitlines()
    ours = json.loads(lines[-1])
    assert {key: ours[key] for key in ("recall", "precision", "f1")} == {
        key: theirs[key] for key in ("recall", "precision", "f1")
    }
