"""Who is meant: names, parties and roles that stand together become one WHO token."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from parsing.extraction.appositions import NO_MORE, read_apposition
from parsing.extraction.letters import Line, compile_pattern, without_silent
from parsing.extraction.mentions import FULLER, MENTION, NAME_FOR, PATTERNS
from parsing.extraction.people import People, Person
from parsing.extraction.tokens import Name, Token

SINGULAR_AFTER = compile_pattern("name:NAME COMMA ( WORD{0,2} )? party:PARTY !POSSESSIVE|CAND|NAME")
TURNED = compile_pattern("name:NAME COMMA PARTY WENT party:PARTY")
"""Somebody who changed sides: "Ann Lee, a Tory turned Liberal Democrat"."""
OF_ANOTHER = compile_pattern(NAME_FOR)
REPEATED = compile_pattern("OPEN PARTY|CODE CLOSE")
"""The party once more, by its letters: "of the Ulster Unionist Party (UUP)"."""
SINGULAR_COMMA = compile_pattern("party:PARTY COMMA name:NAME COMMA?")

THEY = frozenset({"party", "they", "their", "them", "its", "we", "our"})
"""Pronouns that stand for a party."""


class Who(NamedTuple):
    """A mention of somebody: a person, a party, or a pronoun still to be resolved."""

    person: Person | None = None
    party: str | None = None
    pronoun: str = ""
    """The pronoun, folded; "his" and its like for possessives."""
    is_member: bool = False
    """Whether the words call somebody the seat's MP."""
    is_mp: bool = False
    """Whether the words call somebody an MP by party alone ("its first Labour MP")."""
    is_next: bool = False
    """Whether the words call somebody whoever came next ("his nearest rival")."""
    is_one: bool = False
    """Whether the words call one person by party alone ("the Labour man", "the Liberal Democrat")."""
    has_figures: bool = False
    """Whether it is an item of a list, with its figures."""
    stands: bool = False
    """Whether the words call somebody a candidate outright."""
    has_role: bool = False
    """Whether the words give somebody another office ("Labour leader Ann Lee")."""
    is_candidate: bool = False
    """Whether the words themselves say that somebody stands ("Labour's candidate")."""
    named: tuple[Person, ...] = ()
    """Everyone a bare surname may mean, where more than one."""


def who_token(who: Who, start: int, end: int) -> Token:
    """The token of a mention: PERSON, SIDE for a party alone, PRO for he or she, PROS for they."""
    kind = "PROS" if who.pronoun in THEY else "PRO" if who.pronoun else "PERSON" if who.person or who.named else "SIDE"
    return Token(kind, start, end, who)


DONE_TO = frozenset({"BEAT", "BEATEN", "OUST", "OVER", "FROM", "SUCCEED"})
"""After these somebody is whom it is done to: "beating Jo Moss for the Conservatives" says nothing of Jo Moss."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence while it is chunked, with what its mentions are looked up in."""

    text: str
    tokens: Sequence[Token]
    letters: str
    people: People
    party_of: Callable[[Token], str]


def chunk(text: str, whole: Line, people: People, party_of: Callable[[Token], str]) -> list[Token]:
    """The tokens with every mention of somebody as one WHO token, and silent tokens left out."""
    kept, letters, _ = without_silent(whole)
    line = _Line(text, kept, letters, people, party_of)
    chunked: list[Token] = []
    at = 0
    while mention := MENTION.search(line.letters, at):
        start = mention.start()
        chunked += kept[at:start]
        who, at = _described_at(line, start) or _who_at(line, start)
        if who:
            chunked.append(who_token(who, kept[start].start, kept[at - 1].end))
        else:
            chunked.append(kept[start])
            at = start + 1
    chunked += kept[at:]
    return chunked


def _described_at(line: _Line, at: int) -> tuple[Who | None, int] | None:
    """The name and description that begin at `tokens[at]`: "the Tory, Ann Lee"; None where none do."""
    kind = line.tokens[at].kind
    if kind == "NAME":
        turned = TURNED.match(line.letters, at)
        if turned and line.text[line.tokens[at + 3].start : line.tokens[at + 3].end].lower() == "turned":
            return _build(line, turned), turned.end()
        apposition = read_apposition(line.text, line.tokens, at)
        if apposition:
            name = _named(line.people, line.tokens[at].value, line.party_of(line.tokens[apposition.party]))
            return (_with_office(line, name, at, apposition.end), apposition.end) if name else None
        described = SINGULAR_AFTER.match(line.letters, at)
        if described and _is_singular(line.text, line.tokens[described.end() - 1]) and not _is_no_more(line, described):
            return _build(line, described), described.end()
    elif kind == "PARTY":
        match = SINGULAR_COMMA.match(line.letters, at)
        if match and _is_singular(line.text, line.tokens[at]):
            who, end = _build(line, match), _trim(line.tokens, match.end())
            return (_with_office(line, who, at, end) if who else None), end
    return None


def _is_no_more(line: _Line, described: re.Match[str]) -> bool:
    """Whether a description says what somebody was and is no more: "Ann Lee, a former Tory"."""
    words = line.text[line.tokens[described.start()].end : line.tokens[described.end() - 1].start]
    return not NO_MORE.isdisjoint(words.lower().split())


def _who_at(line: _Line, at: int) -> tuple[Who | None, int]:
    """The mention that begins at `tokens[at]`, and the index after it."""
    kind = line.tokens[at].kind
    patterns = PATTERNS[kind]
    if kind in FULLER and not FULLER[kind].match(line.letters, at):
        patterns = patterns[-1:]
    for pattern in patterns:
        match = pattern.match(line.letters, at)
        if match and not (pattern is OF_ANOTHER and at > 0 and line.tokens[at - 1].kind in DONE_TO):
            who = _build(line, match)
            if who and who.party and not who.person and _is_of_former(line, at, match.end()):
                who = Who(pronoun="one")
            if who:
                end = _trim(line.tokens, match.end())
                repeat = REPEATED.match(line.letters, end) if who.party else None
                return _with_office(line, who, at, end), repeat.end() if repeat else end
    return None, at


def _is_of_former(line: _Line, at: int, end: int) -> bool:
    """Whether somebody is called what he was for a party: "the former Labour MP took 12,335 votes"."""
    if at == 0 or not any(token.kind in ("CAND", "MPWORD") for token in line.tokens[at:end]):
        return False
    return line.text[line.tokens[at - 1].start : line.tokens[at - 1].end].lower() in ("former", "ex")


def _with_office(line: _Line, who: Who, at: int, end: int) -> Who:
    """A mention with what its words call somebody: the seat's MP, or the holder of another office."""
    kinds = {token.kind for token in line.tokens[at:end]}
    words = [line.text[token.start : token.end].lower() for token in line.tokens[at:end]]
    is_member = "MPWORD" in kinds or _is_sitting(line.text, line.tokens, at) or _is_its_mp(words)
    is_member = is_member or any(_is_for_years(line.tokens, at + i + 1) for i, word in enumerate(words) if word == "mp")
    has_role, stands = "ROLE" in kinds, "candidate" in words
    is_one = who.person is None and ("CAND" in kinds or _is_singular(line.text, line.tokens[end - 1]))
    is_mp = who.person is None and "mp" in words
    if not (is_member or has_role or stands or is_one):
        return who
    return who._replace(is_member=is_member, is_mp=is_mp, has_role=has_role, stands=stands, is_one=is_one)


def _is_its_mp(words: Sequence[str]) -> bool:
    """Whether a description calls somebody the seat's own MP: "Tom Hill, its Conservative MP"."""
    return "mp" in words[1:] and any(word in ("its", "their") for word in words)


def _is_for_years(tokens: Sequence[Token], end: int) -> bool:
    """Whether a time follows: "Tom Hill, Conservative MP for the last four years", "MP since 2010"."""
    kinds = [token.kind for token in tokens[end : end + 4]]
    is_since = kinds[:2] == ["SINCE", "YEAR"]
    return is_since or (kinds[:1] == ["FOR"] and bool({"QUANTITY", "AGO", "SMALL"} & set(kinds)))


SITTING = frozenset({"sitting", "outgoing", "incumbent", "defending", "serving"})


def _is_sitting(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before, or the first word, says that somebody holds the seat: "the sitting Conservative"."""
    words = (text[token.start : token.end].lower() for token in tokens[max(0, at - 1) : at + 2])
    return not SITTING.isdisjoint(words)


def _trim(tokens: Sequence[Token], end: int) -> int:
    """A closing comma or dash belongs to the sentence, not to the mention."""
    return end - 1 if tokens[end - 1].kind in ("COMMA", "DASH") else end


def _is_singular(text: str, token: Token) -> bool:
    """Whether a party's name is printed as one person's description: "the Tory, Ann Lee"."""
    printed = text[token.start : token.end].lower()
    return printed in (
        "tory",
        "conservative",
        "liberal democrat",
        "lib dem",
        "independent",
        "green",
        "unionist",
        "brexiteer",
    )


def _build(line: _Line, match: re.Match[str]) -> Who | None:
    """The mention that a pattern's groups make; None where a name is nobody's."""
    groups, tokens = match.groupdict(), line.tokens
    party = line.party_of(tokens[match.start("party")]) if groups.get("party") else None
    if groups.get("name"):
        return _named(line.people, tokens[match.start("name")].value, party)
    for group in ("pronoun", "possessive"):
        if groups.get(group):
            token = tokens[match.start(group)]
            return Who(pronoun=line.text[token.start : token.end].lower())
    if groups.get("who"):
        return Who(pronoun="rival", is_candidate=True, is_next=tokens[match.start("who")].kind == "RUNNERUP")
    return Who(party=party, is_candidate=True)


def _named(people: People, name: object, party: str | None) -> Who | None:
    """The mention of somebody by name; everyone it may mean where that is not clear."""
    if not isinstance(name, Name):
        return None
    person = people.find(name)
    if person is None:
        several = people.ambiguous(name)
        return Who(party=party, named=tuple(several)) if several else None
    if party:
        person.parties[party] += 1
    return Who(person, party, is_candidate=party is not None)
