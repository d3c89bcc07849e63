"""Which results answer which words, and what is said of words that ask for nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.asking import FIELDS, AskingError, Question, field, parse, sort_by, sort_key
from parsing.collection import Collection
from parsing.lexicon import parties
from parsing.models import Article
from parsing.results import build_results
from tests.parsing.results.claims import full_list, say

KENT = full_list(
    ("27,211", "Con", "Charlie Elphicke"), ("20,774", "Lab", "Stacey Blair"), ("1,722", "UKIP", "Piers Wauchope"),
    seat="Dover", article="kent",
)  # fmt: skip
CLAIMS = [
    *KENT,
    say("turnout_pct", "69.7", seat="Dover", article="kent"),
    say("winner", None, "Lab", "Bayo Alaba", seat="Southend East and Rochford", year=2024, article="essex"),
    say("majority", "4,000", "Lab", seat="Southend East and Rochford", year=2024, bound=">", article="essex"),
    say("outcome", "gain", "Lab", seat="Southend East and Rochford", year=2024, from_party="Con", article="essex"),
    say("votes", "18,024", "Lab", "Bachchu Kaini", article="kent"),
    say("votes", "18,042", "Lab", "Bachchu Kaini", article="essex"),
    say("votes", "21,113", "UKIP", "Douglas Carswell", seat="Clacton", year=2014, by_election=True, article="essex"),
    say("swing", "5.0", "Lab", seat="Ynys Môn", year=2017, from_party="PC", article="mon"),
    say("majority", "5,259", "Lab", seat="Ynys Môn", year=2017, article="mon"),
]
DOVER, DARTFORD, SOUTHEND = "2017/dover", "2017/dartford", "2024/southend-east-and-rochford"
CLACTON, MON = "2014-by/clacton", "2017/ynys-mon"


@pytest.fixture(scope="module")
def collection() -> Collection:
    """Five contests of which different things are known."""
    texts = {"kent": "Dover went to a recount.", "essex": "Southend, at last.", "mon": "Ynys Môn"}
    articles = {name: Article(name=name, text=text) for name, text in texts.items()}
    return Collection(articles=articles, extractions={}, problems=(), results=build_results(CLAIMS))


def found(collection: Collection, asked: str) -> set[str]:
    return {result.contest.address for result in parse(asked.split()).select(collection)}


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ("", {DOVER, DARTFORD, SOUTHEND, CLACTON, MON}),
        ("majority:..6437", {DOVER, MON}),
        ("majority:..6,436", {MON}),
        ("majority:6437", {DOVER}),
        ("majority:4000..", {DOVER, SOUTHEND, MON}),
        ("majority:4001..", {DOVER, MON}),
        ("majority:unknown", {DARTFORD, CLACTON}),
        ("Majority-Pct:10%..15%", {DOVER}),
        ("turnout:69.7", {DOVER}),
        ("turnout:69.70", {DOVER}),
        ("turnout:69", set()),
        ("year:2014,2024", {CLACTON, SOUTHEND}),
        ("2017", {DOVER, DARTFORD, MON}),
        ("2014-by", {CLACTON}),
        ("election:by-election", {CLACTON}),
        ("winner:labour", {SOUTHEND, MON}),
        ("winner:Con,UKIP", {DOVER}),
        ("elected:alaba", {SOUTHEND}),
        ("outcome:gain from:tory", {SOUTHEND}),
        ("region:wales,south-east", {DOVER, DARTFORD, MON}),
        ("nation:wal", {MON}),
        ("party:Lab", {DOVER, DARTFORD, SOUTHEND, MON}),
        ("party:Lab votes:20000..", {DOVER}),
        ("party:UKIP votes:20000..", {CLACTON}),
        ("votes:20000..", {DOVER}),
        ("party:Lab votes:18042", {DARTFORD}),
        ("c:blair share:40..", {DOVER}),
        ("c:elphicke party:Lab", set()),
        ("deposit:lost", {DOVER}),
        ("candidates:3", {DOVER}),
        ("text:recount", {DOVER, DARTFORD}),
        ("article:mon", {MON}),
        ("basis:disputed", {DARTFORD}),
        ("findings:1..", {DARTFORD}),
        ("finding:disagreement", {DARTFORD}),
        ("ynys mon", {MON}),
        ("Rochford & SOUTHEND", {SOUTHEND}),
        ("stacey", {DOVER}),
        ("barset", set()),
    ],
)  # fmt: skip
def test_words_find_what_they_ask_for(collection: Collection, asked: str, answers: set[str]) -> None:
    assert found(collection, asked) == answers


@pytest.mark.parametrize(
    ("word", "instead"),
    [
        ("majorty:..1000", "majority:..1000"),
        ("maj:5", "majority:5"),
        ("qqqq:5", None),
        (":5", None),
        ("majority:", None),
        ("majority:..", None),
        ("majority:1,00", None),
        ("majority:1-9", None),
        ("majority:9..1", "majority:1..9"),
        ("majority<1000", "majority:..1000"),
        ("year=2024", "year:2024"),
        ("winner:", None),
        ("seat:!", None),
        ("outcome:won", None),
        ("region:nor", None),
        ("x" * 500 + ":1", None),
    ],
)
def test_a_wrong_word_is_named_with_what_may_be_meant(word: str, instead: str | None) -> None:
    with pytest.raises(AskingError) as refused:
        parse([word])
    assert (refused.value.word, refused.value.instead) == (word, instead)
    assert word[:40] in str(refused.value)
    assert len(str(refused.value)) < 300


def test_a_choice_that_may_be_several_names_them() -> None:
    with pytest.raises(AskingError, match="North East, North West or Northern Ireland"):
        parse(["region:north"])


SPANS = st.sampled_from(["1", "..9", "1..", "1..9", "-1.5..2", "1,000", "2017,2019", "known", "Unknown", "3%", "−1"])
TERMS = st.builds("{}:{}".format, st.sampled_from([each.name for each in FIELDS]), SPANS | st.text(max_size=9))


def read(words: list[str]) -> Question | AskingError:
    """The question, or what is said of a word that cannot be read."""
    try:
        return parse(words)
    except AskingError as refused:
        return refused


@given(st.lists(TERMS | st.text(), max_size=5))
def test_a_question_is_read_again_from_its_own_words_or_a_word_is_named(words: list[str]) -> None:
    question = read(words)
    if isinstance(question, AskingError):
        assert question.word in words
    else:
        assert parse(question.words) == question
        assert not set(" \"'$&|<>*?()[]{}!`\\#~;") & set("".join(question.words))


@given(st.sampled_from(parties()), st.sampled_from(["winner", "from", "party"]))
def test_every_party_is_found_by_its_code_and_its_name(party: object, key: str) -> None:
    code, name = str(getattr(party, "code", "")), str(getattr(party, "name", ""))
    question = parse([f"{key}:{name.replace(',', ' ')}"])
    assert question == parse([f"{key}:{code}"])
    assert parse(question.words) == question


@given(TERMS)
def test_every_question_that_can_be_asked_is_answered(word: str) -> None:
    collection = Collection(articles={}, extractions={}, problems=(), results=build_results(CLAIMS))
    question = read([word])
    if isinstance(question, Question):
        assert set(question.select(collection)) <= set(collection.results)


def test_names_and_aliases_lead_to_one_field_each() -> None:
    names = [name for each in FIELDS for name in (each.name, *each.aliases)]
    assert len(names) == len(set(names))
    assert all(field(name.upper()) is field(name) is not None for name in names)


@pytest.mark.parametrize("each", FIELDS, ids=lambda each: each.name)
def test_every_result_has_its_place_by_every_field_and_the_unknown_come_last(
    collection: Collection, each: object
) -> None:
    asked = field(str(getattr(each, "name", "")))
    assert asked is not None
    for backwards in (False, True):
        ordered = sort_by(asked, collection.results, collection, backwards=backwards)
        assert set(ordered) == set(collection.results)
        known_first = [sort_key(asked, result, collection) is not None for result in ordered]
        assert known_first == sorted(known_first, reverse=True)


@pytest.mark.parametrize(
    ("name", "backwards", "first"),
    [
        ("majority", False, [DOVER, MON, SOUTHEND]),
        ("majority", True, [SOUTHEND, MON, DOVER]),
        ("seat", False, [CLACTON, DARTFORD, DOVER]),
        ("year", False, [SOUTHEND]),
        ("year", True, [CLACTON]),
        ("votes", False, [DOVER]),
    ],
)
def test_figures_come_from_the_greatest_and_names_from_the_first(
    collection: Collection, name: str, *, backwards: bool, first: list[str]
) -> None:
    asked = field(name)
    assert asked is not None
    ordered = sort_by(asked, collection.results, collection, backwards=backwards)
    assert [result.contest.address for result in ordered][: len(first)] == first
