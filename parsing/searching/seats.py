"""Which seats somebody means: by names, by old names, by candidates, by words in articles, by figures."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from parsing.asking import AskingError, Question, Term, Words, parse
from parsing.collection import Collection
from parsing.lexicon import constituency, match_seats
from parsing.models import Result, slug
from parsing.results import seats_in_line
from parsing.searching.index import WordIndex
from parsing.searching.passages import Passage, PassageIndex

_TEXT = "text"
_MOST_OLD = 3
"""Old names that are followed to what became of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found."""

    seats: frozenset[str] | None = None
    """By address; None where all seats fit."""
    contests: frozenset[str] | None = None
    """The addresses of the contests that fit what was asked of figures; None where nothing was asked."""
    passages: Mapping[str, Passage] = field(default_factory=dict)
    """For each seat that was found by words in an article, where they stand."""
    said: str = ""
    """How it was found, where that is not by name: "did you mean dartford?"."""
    wrong: str = ""
    """Why a word was passed over."""
    needs: Callable[[], None] | None = None
    """What has to be done before it can be told; it takes a while, and can be done in another thread."""


class SeatSearch:
    """Looks for the seats of one collection."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._index: WordIndex[str] | None = None
        """Seats by the words of all forms of their names, and of those who stood there; None until they are read."""
        self._passages: PassageIndex | None = None
        self._all = collection.results if not collection.adds_seats else None
        """Every contest that can be asked for; None until those of the record are worked out."""
        self._asked: dict[Question, frozenset[str]] = {}

    def read_names(self) -> None:
        """Make all names ready to be looked for, which else the first search does. With the record they are many."""
        self._names.beginning("")

    def read_passages(self) -> None:
        """Make the words of all articles ready to be looked for. It can be done in another thread."""
        if self._passages is None:
            self._passages = PassageIndex(self._collection)

    def read_record(self) -> None:
        """Work out every contest of the record, which are thousands."""
        self._all = self._collection.everything

    def find(self, query: str, *, is_checked: bool = True) -> Found:
        """The seats, and of those the contests, that answer every word of `query`.

        What asks for findings is passed over where `is_checked` is false.
        """
        names, terms, wrong = _parsed(query.split())
        if names and self._index is None and self._collection.adds_seats:
            return Found(frozenset(), said="reading the names in the record …", needs=self.read_names)
        if terms and self._all is None:
            return Found(frozenset(), said="working out the record …", needs=self.read_record)
        if not is_checked and any(term.field.of_findings for term in terms):
            terms, wrong = [term for term in terms if not term.field.of_findings], "still checking what adds up"
        texts = [term.test.sets for term in terms if term.field.name == _TEXT and isinstance(term.test, Words)]
        others = tuple(term for term in terms if term.field.name != _TEXT or not isinstance(term.test, Words))
        contests = self._contests(Question((), others)) if others else None
        found = self._by_texts(texts, self._by_names(names))
        seats = found.seats
        if contests is not None:
            own = frozenset(address.partition("/")[2].partition("?")[0] for address in contests)
            seats = own if seats is None else seats & own
        return replace(found, seats=seats, contests=contests, wrong=wrong)

    def _contests(self, question: Question) -> frozenset[str]:
        if question not in self._asked:
            answers = (r for r in self._all or () if question.matches(r, self._collection))
            self._asked[question] = frozenset(result.contest.address for result in answers)
        return self._asked[question]

    def _by_names(self, names: Sequence[str]) -> Found:
        if not names:
            return Found()
        if seats := self._names.with_all(names):
            return Found(frozenset(seats))
        if old := self._by_old_names(names):
            return old
        in_articles = self._in_articles(names)
        if in_articles.seats or in_articles.needs:
            return in_articles
        meant = self._names.corrected(names)
        seats = self._names.with_all(meant) if meant is not None else set()
        if meant is not None and seats:
            return Found(frozenset(seats), said=f"did you mean {' '.join(meant)}?")
        return Found(frozenset())

    def _by_old_names(self, names: Sequence[str]) -> Found | None:
        """What became of seats that are called so and of which no article speaks."""
        for seat in match_seats(" ".join(names))[:_MOST_OLD]:
            line = [name for name in seats_in_line(seat.name) if self._collection.shows(name)]
            if seat.name in line:
                return Found(frozenset({slug(seat.name)}), said=f"did you mean {seat.name}?")
            if line:
                return Found(frozenset(map(slug, line)), said=f"{seat.name} → {', '.join(line)}")
        return None

    def _in_articles(self, names: Sequence[str]) -> Found:
        """Seats of whose articles a passage has all words that are not their own names."""
        if self._passages is None:
            return Found(frozenset(), said="reading the words of the articles …", needs=self.read_passages)
        passages = self._passages.find(names)
        known = {seat: passage for seat, passage in passages.items() if self._collection.elections_of(seat)}
        return Found(frozenset(known), passages=known, said="in articles" if known else "")

    def _by_texts(self, texts: Iterable[tuple[tuple[str, ...], ...]], found: Found) -> Found:
        """Of what was found, that of which an article says so in one of its paragraphs."""
        for sets in texts:
            if self._passages is None:
                return self._in_articles(())
            passages: dict[str, Passage] = {}
            for words in sets:
                passages = {**self._passages.find(words), **passages}
            seats = frozenset(passages) if found.seats is None else found.seats & passages.keys()
            found = replace(found, seats=seats, passages={**found.passages, **passages}, said="in articles")
        return found

    @property
    def _names(self) -> WordIndex[str]:
        if self._index is None:
            self._index = self._indexed()
        return self._index

    def _indexed(self) -> WordIndex[str]:
        index: WordIndex[str] = WordIndex()
        for result in self._collection.results:
            index.add(slug(result.contest.seat), " ".join(_names_of(result)))
        for seat, people in self._recorded().items():
            names = " ".join((*_forms_of(seat), *people))
            for shown in {seat, self._collection.shown_as(seat)}:
                index.add(slug(shown), names)
        return index

    def _recorded(self) -> dict[str, list[str]]:
        """The seats that the record adds, with everyone who stood in them."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for entry in self._collection.record.entries.values() if self._collection.adds_seats else ():
            found[entry.seat] += (person for person, *_ in entry.lines if person)
        return found


def _names_of(result: Result) -> Iterable[str]:
    yield from _forms_of(result.contest.seat)
    yield from (candidate.person for candidate in result.candidates if candidate.person)


def _forms_of(seat: str) -> tuple[str, ...]:
    known = constituency(seat)
    return (seat, *(known.names if known is not None else ()))


def _parsed(words: Iterable[str]) -> tuple[list[str], list[Term], str]:
    """Names and terms, and what is wrong with the last word that is neither."""
    names: list[str] = []
    terms: list[Term] = []
    wrong = ""
    for word in words:
        try:
            question = parse([word])
        except AskingError as error:
            wrong = f"{word}: did you mean {error.instead}?" if error.instead else str(error)
        else:
            names.extend(question.names)
            terms.extend(question.terms)
    return names, terms, wrong
