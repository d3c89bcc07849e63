"""Files and folders: what can be read is, and each of the others is named with one plain reason."""

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.models import Article, FileProblem
from parsing.reading import load, read_path, seed_paths
from parsing.reading.files import LIMIT


def names(articles: tuple[Article, ...]) -> list[str]:
    """The articles' names in order."""
    return [article.name for article in articles]


@pytest.fixture
def cuttings(tmp_path: Path) -> Path:
    """A folder with three good files."""
    (tmp_path / "b.txt").write_text("Bob won.", encoding="utf-8")
    (tmp_path / "a.md").write_text("---\ntitle: Ann\n---\nAnn won.\n", encoding="utf-8")
    (tmp_path / "c.json").write_text('{"articleBody": "Cy won."}', encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_by_name(cuttings: Path) -> None:
    articles, problems = read_path(cuttings)
    assert [(article.name, article.text) for article in articles] == [
        ("a", "Ann won.\n"),
        ("b", "Bob won."),
        ("c", "Cy won."),
    ]
    assert not problems


def test_front_matter_and_path_are_kept(cuttings: Path) -> None:
    (article,), _ = read_path(cuttings / "a.md")
    assert (article.title, article.path) == ("Ann", cuttings / "a.md")


def test_folders_below_are_read_and_hidden_and_other_files_passed_over(cuttings: Path) -> None:
    (cuttings / "aa").mkdir()
    for name in ("aa/d.txt", ".hidden.txt", "notes.docx", "gold.jsonl"):
        (cuttings / name).write_text("x", encoding="utf-8")
    articles, problems = read_path(cuttings)
    assert names(articles) == ["a", "d", "b", "c"]
    assert not problems


def test_files_of_one_name_are_told_apart(cuttings: Path) -> None:
    (cuttings / "b.md").write_text("Again.", encoding="utf-8")
    (cuttings / "b-2.txt").write_text("Between.", encoding="utf-8")
    articles, _ = read_path(cuttings)
    assert sorted(names(articles)) == ["a", "b", "b-2", "b-3", "c"]


def test_a_file_named_twice_is_read_once(cuttings: Path) -> None:
    (cuttings / "link.txt").symlink_to(cuttings / "b.txt")
    articles, _ = load([cuttings / "b.txt", cuttings, cuttings / "link.txt"])
    assert names(articles) == ["b", "a", "c"]


def test_a_file_named_by_itself_is_text_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "report").write_text("Ann won.", encoding="utf-8")
    assert names(read_path(tmp_path / "report")[0]) == ["report"]


BAD_FILES = [
    pytest.param(b"", "is empty.", id="empty"),
    pytest.param(b" \n\t\n", "is empty.", id="only-space"),
    pytest.param(b"\x00\x01\x02\xff\xfe" * 20, "is binary, not text.", id="binary"),
    pytest.param(b"x" * (LIMIT + 1), "is over 2 MiB, far longer than any report.", id="enormous"),
    pytest.param(b"a \x81 b", "is in no encoding known here (UTF-8, UTF-16 or Windows-1252).", id="wrong-encoding"),
]


@pytest.mark.parametrize(("data", "reason"), BAD_FILES)
def test_a_bad_file_gets_one_message_and_the_others_load(cuttings: Path, data: bytes, reason: str) -> None:
    (cuttings / "bad.txt").write_bytes(data)
    articles, problems = read_path(cuttings)
    assert names(articles) == ["a", "b", "c"]
    assert problems == (FileProblem(path=str(cuttings / "bad.txt"), message=f"{cuttings / 'bad.txt'} {reason}"),)


def test_front_matter_alone_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: x\n---\n", encoding="utf-8")
    assert read_path(tmp_path / "a.md")[1][0].message.endswith("holds no text.")


def test_broken_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    assert "a.json is not valid JSON" in read_path(tmp_path)[1][0].message


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        pytest.param("missing.txt", "does not exist.", id="missing"),
        pytest.param("a.md/below.txt", "does not exist.", id="below-a-file"),
        pytest.param("x" * 300, "has too long a name.", id="too-long"),
        pytest.param("a\0b", "has a name that no file can have.", id="impossible"),
    ],
)
def test_a_path_to_nothing_is_named(cuttings: Path, name: str, reason: str) -> None:
    articles, (problem,) = read_path(cuttings / name)
    assert not articles
    assert problem.message == f"{cuttings / name} {reason}"


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    assert "holds no article" in read_path(tmp_path)[1][0].message


def test_named_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    _, problems = load([tmp_path, Path(os.devnull)])
    assert [problem.message.split(" ", 1)[1] for problem in problems] == ["is not a regular file."] * 2


def test_links_that_lead_round_in_a_circle_end(cuttings: Path) -> None:
    (cuttings / "loop").symlink_to(cuttings, target_is_directory=True)
    (cuttings / "self.txt").symlink_to(cuttings / "self.txt")
    articles, (problem,) = read_path(cuttings)
    assert names(articles) == ["a", "b", "c"]
    assert problem.message.endswith("self.txt is a link that leads round in a circle.")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_what_may_not_be_opened_is_named(cuttings: Path) -> None:
    (cuttings / "b.txt").chmod(0)
    assert read_path(cuttings)[1][0].message.endswith("b.txt cannot be opened: permission denied.")


def test_a_name_that_is_no_text_is_shown_with_escapes(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("Ann won.", encoding="utf-8")
    assert names(read_path(tmp_path)[0]) == ["caf\\xe9"]


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfAnn won.\r\n")))
    (article,), _ = read_path(Path("-"))
    assert (article.name, article.text, article.path) == ("stdin", "Ann won.\n", None)


def test_bad_standard_input_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert read_path(Path("-"))[1][0].message == "Standard input is empty."


def test_the_seeds_are_four_reports_that_name_no_year() -> None:
    articles, problems = load(seed_paths())
    assert [name[:3] for name in names(articles)] == ["000", "001", "002", "003"]
    assert all(article.published is None for article in articles)
    assert not problems


@given(data=st.binary(max_size=300), ending=st.sampled_from([".txt", ".md", ".json", ".html"]))
def test_any_file_is_read_or_named_and_nothing_is_raised(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, ending: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{ending}"
    path.write_bytes(data)
    articles, problems = read_path(path)
    assert bool(articles) != bool(problems)
