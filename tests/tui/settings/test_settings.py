"""A file of settings: what is right in it holds, what is wrong is named, whatever it says the program starts."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.settings import Settings, UnreadableError, read_settings
from tui.settings.reading import read_text

FILE = Path("config.toml")


def test_all_that_can_be_set_is_read(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    (tmp_path / "cuttings").mkdir()
    (tmp_path / "official.csv").touch()
    file.write_text(
        'theme = "light"\nascii = true\nmouse = false\narticles = "cuttings"\nreference = ["official.csv"]\n'
        '[keys]\nfind = "F"\nhelp = ["?", "f1"]\n',
        encoding="utf-8",
    )
    assert read_settings(file) == Settings(
        theme="light",
        ascii=True,
        mouse=False,
        keys={"find": ("F",), "help": ("question_mark", "f1")},
        articles=(tmp_path / "cuttings",),
        reference=(tmp_path / "official.csv",),
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("\ntheem = 1", "config.toml, line 2: theem: no such setting; did you mean theme?", id="setting"),
        pytest.param('complaints = ["x"]', "config.toml, line 1: complaints: no such setting", id="not for files"),
        pytest.param(
            'theme = "drak"',
            "config.toml, line 1: theme: one of terminal, terminal-light, dark, light, contrast; did you mean dark?",
            id="theme",
        ),
        pytest.param('mouse = "maybe"', "config.toml, line 1: mouse: true or false", id="yes or no"),
        pytest.param("articles = 3", "config.toml, line 1: articles: a path, or a list of paths", id="paths"),
        pytest.param('articles = "gone"', "config.toml, line 1: articles: gone does not exist", id="no such file"),
        pytest.param("keys = 3", "config.toml, line 1: keys: a table of commands and their keys", id="no table"),
        pytest.param(
            '[keys]\nfnd = "x"', "config.toml, line 2: keys.fnd: no such command; did you mean find?", id="command"
        ),
        pytest.param("[keys]\nfind = []", "config.toml, line 2: keys.find: a key, or a list of keys", id="no key"),
        pytest.param(
            '[keys]\nfind = "ctrl+enter"',
            "config.toml, line 2: keys.find: ctrl+enter is no key that every terminal sends",
            id="no key of a terminal",
        ),
        pytest.param(
            '[keys]\nfind = "ctrl+i"',
            "config.toml, line 2: keys.find: ctrl+i is the same as tab to a terminal",
            id="two names of one key",
        ),
        pytest.param(
            'keys.findings = "c"', "config.toml, line 1: keys.findings: c is the key of compare", id="a key taken"
        ),
        pytest.param(
            '[keys]\nfind = "q"', "config.toml, line 2: keys.find: q is the key of back", id="a key taken everywhere"
        ),
        pytest.param("theme = oh", "config.toml: Invalid value (at line 1, column 9)", id="no TOML"),
    ],
)
def test_what_is_wrong_is_named_and_left_out(text: str, complaint: str) -> None:
    assert read_text(text, FILE) == Settings(complaints=(complaint,))


def test_the_rest_of_a_file_holds() -> None:
    settings = read_text('theme = "drak"\nmouse = false\n[keys]\nfnd = "x"\nfind = "F"', FILE)
    assert (settings.mouse, settings.keys, len(settings.complaints)) == (False, {"find": ("F",)}, 2)


def test_two_commands_may_change_places() -> None:
    settings = read_text('[keys]\nfindings = "c"\ncompare = "f"', FILE)
    assert settings.keys == {"findings": ("c",), "compare": ("f",)}
    assert settings.complaints == ()


@given(
    st.dictionaries(
        st.sampled_from(["theme", "ascii", "mouse", "keys", "articles", "reference", "other"]),
        st.recursive(
            st.one_of(st.booleans(), st.integers(), st.sampled_from(["dark", "find", "/", "ctrl+x", ""])),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["find", "x"]), inner),
        ),
    )
)
def test_no_file_keeps_the_program_from_starting(content: dict[str, object]) -> None:
    text = "".join(f"{name} = {_toml(value)}\n" for name, value in content.items())
    tomllib.loads(text)
    assert isinstance(read_text(text, FILE), Settings)


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {_toml(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def test_a_file_that_is_not_there_sets_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert read_settings() == Settings()
    (tmp_path / "hustings").mkdir()
    (tmp_path / "hustings" / "config.toml").write_text("mouse = false", encoding="utf-8")
    assert read_settings() == Settings(mouse=False)


def test_a_file_that_was_named_must_be_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"gone\.toml does not exist"):
        read_settings(tmp_path / "gone.toml")
    monkeypatch.setenv("HUSTINGS_CONFIG", str(tmp_path / "gone.toml"))
    with pytest.raises(UnreadableError, match=r"gone\.toml does not exist"):
        read_settings()
    (tmp_path / "gone.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(UnreadableError, match="it is not UTF-8"):
        read_settings()


def test_without_a_file_nothing_is_loaded_for_it(root: Path) -> None:
    program = (
        "import sys; from tui.settings import read_settings; read_settings(); "
        "sys.exit(bool({'pydantic', 'tomllib', 'textual', 'difflib', 'tui.commands'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, cwd=root).returncode == 0
