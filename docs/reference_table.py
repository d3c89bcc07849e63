"""Write `seeds/official-results.csv`: official results, 2010 to 2024, of the seats that the seeds are about.

Run `python docs/reference_table.py results.csv seats.csv` over tables of official results, in any of the forms of
docs/reference.md. The seats are those that the reports speak of, those that were meant where they name a wrong one, and
what all of these came from and went to at boundary reviews.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from parsing.collection import Collection
from parsing.lexicon import party, predecessors, successors
from parsing.models import OfficialContest
from parsing.reading import seed_paths
from parsing.reference import Record, load_record
from parsing.results.checking import fitting_contest

TABLE = Path(__file__).parents[1] / "seeds" / "official-results.csv"
ATTRIBUTION = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."
HEADING = ("year", "constituency", "candidate", "party", "votes", "electorate", "valid votes")
FIRST = 2010


def seats_of_the_seeds(record: Record) -> set[str]:
    """The seats that the table is about."""
    results = Collection.load(seed_paths()).results
    meant = {fitting.contest.seat for result in results if (fitting := fitting_contest(result, record)) is not None}
    named = {result.contest.seat for result in results if record.elections_of(result.contest.seat)} | meant
    kin = {link.new for seat in named for link in successors(seat)} | {
        link.old for seat in named for link in predecessors(seat)
    }
    return named | kin


def lines(contest: OfficialContest) -> Iterator[tuple[object, ...]]:
    """A line for each candidate; the counts of the whole contest stand with the first."""
    counts: tuple[object, object] = (contest.electorate, contest.valid_votes)
    for candidate in contest.candidates:
        known = party(candidate.party or "")
        name = known.name if known is not None else candidate.party
        yield (contest.contest.year, contest.contest.seat, candidate.person, name, candidate.votes, *counts)
        counts = ("", "")


def main(references: list[str]) -> None:
    """Write the table."""
    record = load_record(references)
    contests = [contest for seat in seats_of_the_seeds(record) for contest in record.elections_of(seat)]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        file.write(f"{ATTRIBUTION}\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADING)
        for contest in sorted(contests, key=lambda each: (each.year, each.seat)):
            recorded = record.contest(contest)
            if recorded is not None and contest.year >= FIRST and not contest.by_election:
                writer.writerows(lines(recorded))


if __name__ == "__main__":
    main(sys.argv[1:])
