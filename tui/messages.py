"""What screens ask of the program: each opens another screen, and none knows how."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textual.message import Message

from parsing.models import CandidateResult, Claim, Contest, Result


@dataclass
class OpenWords(Message):
    """Show an article with its claims, at the first of these."""

    article: str
    claims: Sequence[Claim] = ()
    span: tuple[int, int] | None = None
    """Words that no claim holds, by their place in the text."""
    why: Sequence[str] = ()
    """What the words were opened for: a formula, a finding."""


@dataclass
class Rearranged(Message):
    """The seats are ordered or marked otherwise than before."""


@dataclass
class OpenComparison(Message):
    """Show these results side by side."""

    results: Sequence[Result]
    seat: str | None = None
    """The seat whose elections they are; None for contests marked one by one."""


@dataclass
class OpenContest(Message):
    """Go to a contest in Explore."""

    contest: Contest


@dataclass
class Corrected(Message):
    """A reader has corrected a claim, or taken a correction back: results are to be worked out again."""


@dataclass
class Cite(Message):
    """Copy a text with the words it stands on and the command that shows it again."""

    text: str
    claims: Sequence[Claim]


@dataclass
class Export(Message):
    """Write records to a new file named after `what`."""

    what: str
    columns: Sequence[str]
    records: Sequence[Mapping[str, object]]
    of: str
    """Which they are, for what is said of them: `2 marked contests: `."""


@dataclass
class OpenCandidate(Message):
    """Show a candidate's contests, and their party."""

    candidate: CandidateResult


class Find:
    """What the line in which words are looked for tells its screen, which need not have loaded it."""

    @dataclass
    class Typed(Message):
        """The text so far."""

        text: str

    @dataclass
    class Closed(Message):
        """The line is done with."""

        kept: bool
