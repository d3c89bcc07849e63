"""From the words of a command line to a question and the results that answer it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from parsing.asking import AskingError, Field, Question, field, nearest, parse
from parsing.collection import Collection
from parsing.lexicon import constituency, fold, match_seats, parties, party
from parsing.models import Result
from tui.cli.talk import Refusal, say
from tui.cli.words import address_words, is_path
from tui.words import count

_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What a command line asks for, and of which files."""

    question: Question
    paths: tuple[Path, ...] = ()


def read_question(words: Sequence[str]) -> Asked:
    """Words with a colon, names and years are a question; a contest's address is its seat and its election.

    Raises Refusal for a word that cannot be read.
    """
    paths, rest = [], []
    for word in words:
        address = address_words(word)
        if address:
            rest += address
        elif ":" not in word and is_path(word):
            paths.append(Path(word))
        else:
            rest.append(word)
    try:
        return Asked(parse(rest), tuple(paths))
    except AskingError as error:
        raise Refusal(str(error)) from None


def answers(question: Question, collection: Collection, *, exactly: bool = False) -> tuple[Result, ...]:
    """The results that answer it; where there are none, what may have been meant is said.

    `exactly`, names that are the whole name of a seat are of that seat alone.
    """
    seat = constituency(" ".join(question.names)) if exactly and question.names else None
    known = [each for each in collection.everything if seat and each.contest.seat == seat.name]
    if known:
        rest = replace(question, names=())
        return tuple(each for each in known if rest.matches(each, collection))
    found = question.select(collection)
    if not found:
        _say_what_was_meant(question, collection)
    return found


def _say_what_was_meant(question: Question, collection: Collection) -> None:
    """Of names and parties that are nowhere, say so, with those that come near."""
    if question.names and not replace(question, terms=()).select(collection):
        reported = collection.all_seats() if collection.adds_seats else collection.seats()
        near = [each.name for each in match_seats(" ".join(question.names)) if each.name in reported]
        _say_missing("no seat and nobody who stood", " ".join(question.names), near)
    for name in question.parties:
        if party(name) is None and not parse([f"party:{name}"]).select(collection):
            known = {fold(printed): printed for each in parties() for printed in each.names}
            near = [known[key] for key in get_close_matches(name, list(known), n=1)]
            _say_missing("no party", name, near)


def _say_missing(who: str, name: str, near: Sequence[str]) -> None:
    say(f"{who} is called {name}" + (f"; did you mean {' or '.join(near[:_OFFERED])}?" if near else "."))


def say_how_many(found: Sequence[Result], collection: Collection) -> None:
    """Tell how many contests there are, and of how many."""
    of = f" of {len(collection.everything):,}" if len(found) < len(collection.everything) else ""
    say(f"{len(found):,}{of} contests." if of else f"{count(len(found), 'contest', 'contests')}.")


def sort_field(name: str) -> Field:
    """The field of that name. Raises Refusal where there is none."""
    found = field(name)
    if found is None:
        near = nearest(name)
        raise Refusal(f"there is no field {name} to sort by" + (f"; did you mean {near}?" if near else "."))
    return found
