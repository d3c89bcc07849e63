"""What "it" is: facts about "it" as facts about the figure last spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.facts import Fact
from parsing.extraction.tokens import Token
from parsing.models import Measure

TOPICS = {
    "MAJORITY": Measure.MAJORITY,
    "TURNOUT": Measure.TURNOUT_PCT,
    "VOTED": Measure.TURNOUT_PCT,
    "SHARE": Measure.SHARE,
    "OFVOTE": Measure.SHARE,
}
"""The figure that words of a kind speak of."""
MEANT = {
    (Measure.MAJORITY_CHANGE, Measure.MAJORITY): (Measure.MAJORITY_CHANGE, "winner"),
    (Measure.MAJORITY, Measure.MAJORITY): (Measure.MAJORITY, "winner"),
    (Measure.MAJORITY, Measure.MAJORITY_CHANGE): (Measure.MAJORITY, "winner"),
    (Measure.TURNOUT_PCT, Measure.SHARE): (Measure.SHARE, "subject"),
    (Measure.TURNOUT_PCT, Measure.TURNOUT_PCT): (Measure.TURNOUT_PCT, "nobody"),
}
"""What a rule read of "it", and what "it" is -> what is meant, and of whom."""


def on_topic(fact: Fact, tokens: Sequence[Token], carried: Measure | None) -> Fact | None:
    """A fact about "it" as a fact about the figure last spoken of; None where that cannot be meant.

    `carried` is the figure that the sentence before spoke of.
    """
    if fact.subject != "topic":
        return fact
    topic = last_topic([token for token in tokens if token.start < fact.at]) or carried
    meant = MEANT.get((fact.measure, topic)) if topic else None
    is_signed = fact.number is not None and bool(fact.number.sign)
    if meant is None or (is_signed and fact.measure is Measure.TURNOUT_PCT):
        return None
    measure, subject = meant
    return fact._replace(measure=measure, subject=subject)


def last_topic(tokens: Sequence[Token]) -> Measure | None:
    """The figure that the last of `tokens` to speak of one speaks of."""
    return next((TOPICS[token.kind] for token in reversed(tokens) if token.kind in TOPICS), None)
