"""Record the figures of today: `make accuracy`; where something is lost, `make accuracy WHY="one sentence"`."""

import os
import sys

from tests.accuracy import record
from tests.accuracy.figures import CORPORA, Corpus, judge_all, measured
from tests.accuracy.table import renew


def main() -> int:
    """Record every corpus that is here; 1 where a loss has no explanation."""
    why = os.environ.get("WHY", "").strip()
    failures = max([_record(corpus, why) for corpus in CORPORA if corpus.is_here])
    renew()
    return failures


def _record(corpus: Corpus, why: str) -> int:
    before, explained = record.read(corpus.name)
    now = measured(list(judge_all(corpus)))
    changes = list(record.changes(before, now)) if before else []
    sys.stdout.writelines(f"{corpus.name}: {change}\n" for change in changes)
    losses = [str(change) for change in changes if change.is_loss]
    if losses and not why:
        sys.stdout.write(f'{corpus.name} has losses and is not recorded: make accuracy WHY="..."\n')
        return 1
    if losses:
        explained = [*explained, {"why": why, "losses": losses}]
    record.write(corpus.name, now, explained)
    return 0


if __name__ == "__main__":
    sys.exit(main())
