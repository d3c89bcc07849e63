"""`hustings swing`: the same as the screen says, in plain lines."""

import csv
import io

from tests.tui.cli.conftest import Run


def test_the_sentence_then_the_seats_then_those_not_to_be_moved(run: Run) -> None:
    lines = run("swing", "2017:Con:Lab:15.5").stdout.splitlines()
    assert lines[0].startswith("A uniform swing of 15.5 points from Con to Lab, from the shares of 2017: ")
    assert any("Dartford" in line and "Lab gain" in line for line in lines)


def test_without_a_swing_the_seats_stand_as_they_were(run: Run) -> None:
    assert run("swing").stdout.startswith("No swing between ")


def test_every_seat_is_a_line_of_data(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("swing", "2017:Con:Lab:15.5", "--format", "csv").stdout)))
    dartford = next(row for row in rows if row["contest"] == "2017/dartford")
    assert (dartford["winner"], dartford["winner_after"], dartford["changes_hands"]) == ("Con", "Lab", "true")


def test_what_is_no_swing_is_refused(run: Run) -> None:
    refused = run("swing", "Con:Lab")
    assert refused.exit_code == 2
    assert "2019:Lab:Con:3.4" in refused.stderr
