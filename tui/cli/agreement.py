"""How many claims the official results bear out."""

from collections import Counter

from parsing.collection import Collection
from parsing.models import Result
from tui.cli.talk import say
from tui.words import count


def checked(collection: Collection, result: Result) -> dict[str, dict[str, int]]:
    """How many claims of a contest stand how to the record, as a part of its JSON object; empty without a record."""
    amounts = Counter(check.agreement.value for check in collection.checks_of(result.contest))
    return {"record": dict(amounts)} if collection.record else {}


def say_agreement(collection: Collection) -> None:
    """Say on stderr how all claims stand to the record, where there is one."""
    checks = [check for result in collection.results for check in collection.checks_of(result.contest)]
    if not checks:
        return
    amounts = Counter(check.agreement.value for check in checks)
    said = ", ".join(f"{amount:,} {words}" for words, amount in sorted(amounts.items()))
    say(f"{count(len(checks), 'claim', 'claims')} beside the official results: {said}.")
