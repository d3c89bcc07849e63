"""The built wheel, in an environment with nothing but what it asks for, runs from any folder."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.terminal import Terminal

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).parents[1]
TRAP = 'raise RuntimeError("this is not the program\'s own folder")\n'


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment into which only the wheel and its pinned requirements went."""
    home = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements.txt")], check=True)
    subprocess.run([*pip, "--no-index", str(wheel)], check=True)
    return home / "bin"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder with packages of its own that have the names of ours."""
    for name in ("seeds", "styles"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(TRAP, encoding="utf-8")
    return tmp_path


def run(command: list[str], folder: Path) -> str:
    """What a command prints in a folder."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout


def test_the_wheel_holds_the_packages_with_their_data_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"parsing", "seeds", "styles", "tui"}
    assert "parsing/py.typed" in names
    data = "parsing/lexicon/data"
    for folder, ending in (("seeds", ".md"), ("styles", ".tcss"), (data, ".tsv"), (data, ".txt")):
        here = {path.name for path in (ROOT / folder).glob(f"*{ending}")}
        assert here
        assert here == {Path(name).name for name in names if name.startswith(f"{folder}/") and name.endswith(ending)}


@pytest.mark.parametrize("command", [["hustings"], ["python", "-m", "tui"]], ids=["script", "module"])
def test_it_reads_its_own_seeds_from_any_folder(programs: Path, elsewhere: Path, command: list[str]) -> None:
    printed = run([str(programs / command[0]), *command[1:], "claims", "--format", "jsonl"], elsewhere)
    articles = {json.loads(line)["article"] for line in printed.splitlines()}
    assert articles == {path.stem for path in (ROOT / "seeds").glob("*.md")}


@pytest.mark.parametrize("command", [["hustings"], ["python", "-m", "tui"]], ids=["script", "module"])
def test_the_explorer_opens_from_any_folder(programs: Path, elsewhere: Path, command: list[str]) -> None:
    with Terminal([str(programs / command[0]), *command[1:]], folder=elsewhere) as terminal:
        terminal.wait_for("Rochford and Southend East")


def test_it_knows_its_version(programs: Path, elsewhere: Path) -> None:
    assert run([str(programs / "hustings"), "--version"], elsewhere).startswith("hustings, version ")


def test_the_pins_name_no_index_and_no_machine() -> None:
    for path in ROOT.glob("requirements*"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "index-url" not in text.replace("--no-emit-index-url", "")
        assert "find-links" not in text.replace("--no-emit-find-links", "")
