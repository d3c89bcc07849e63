"""A question: terms that all have to hold, and words that name a seat or somebody who stood."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parsing.asking.fields import Field, Kind
from parsing.asking.knowing import Asked, seat_names
from parsing.asking.values import OneOf, Test, folded
from parsing.models import CandidateResult, Result

if TYPE_CHECKING:
    from parsing.collection import Collection


@dataclass(frozen=True, slots=True)
class Term:
    """One field and what is asked of it."""

    field: Field
    test: Test

    @property
    def word(self) -> str:
        """As it is typed: `majority:..1000`."""
        return f"{self.field.name}:{self.test.word}"

    def holds(self, asked: Asked) -> bool:
        """Whether what is known answers it. What is not known answers only `unknown`."""
        return self.test.holds(self.field.values(asked))


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for. Without terms and names everything answers it."""

    names: tuple[str, ...] = ()
    """Folded words: each begins a word of the seat's name, or of one candidate's or another's."""
    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.names or self.terms)

    @property
    def words(self) -> tuple[str, ...]:
        """The question as it is typed; parsed again it is the same question."""
        return (*self.names, *(term.word for term in self.terms))

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties asked for: their codes; of those that are not known, their names as they are compared."""
        asked = (term.test for term in self.terms if term.field.kind is Kind.PARTY)
        return tuple(name for test in asked if isinstance(test, OneOf) for name in test.names)

    @property
    def needs_findings(self) -> bool:
        """Whether what does not add up has to be found before it can be answered."""
        return any(term.field.of_findings for term in self.terms)

    def matches(self, result: Result, collection: "Collection") -> bool:
        """Whether a result answers every part. The parts about a candidate have to be true of one and the same."""
        asked = Asked(result, collection)
        if not (self._names(asked) and all(term.holds(asked) for term in self.terms if not term.field.of_candidate)):
            return False
        return not any(term.field.of_candidate for term in self.terms) or any(True for _ in self._lines(asked))

    @property
    def says_whose(self) -> bool:
        """Whether the votes and shares it asks for are of a candidate it names, and not of the winner."""
        return any(term.field.says_whose for term in self.terms)

    def candidate(self, result: Result, collection: "Collection") -> CandidateResult | None:
        """The first candidate of whom all is true that it asks of one; None where it names none."""
        lines = self._lines(Asked(result, collection)) if self.says_whose else ()
        return next((line.candidate for line in lines), None)

    def select(self, collection: "Collection") -> tuple[Result, ...]:
        """The results of a collection that answer it, in their order."""
        return tuple(result for result in collection.everything if self.matches(result, collection))

    def _lines(self, asked: Asked) -> Iterator[Asked]:
        """The candidates, or the winner where it does not say whose figures it asks for, that answer it."""
        result = asked.result
        chosen: Iterable[CandidateResult | None] = result.candidates if self.says_whose else [result.winner]
        lines = (Asked(result, asked.collection, candidate) for candidate in chosen)
        terms = [term for term in self.terms if term.field.of_candidate]
        return (line for line in lines if all(term.holds(line) for term in terms))

    def _names(self, asked: Asked) -> bool:
        if not self.names:
            return True
        people = (candidate.person for candidate in asked.result.candidates)
        text = " ".join(["", *(folded(str(name)) for name in (*seat_names(asked), *people) if name)])
        return all(f" {name}" in text for name in self.names)
