"""Dependencies point one way, and the parts are entered by their doors."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).parents[1]
TERMINAL_LIBRARIES = ("click", "plotext", "prompt_toolkit", "curses", "rich", "textual", "tui")
IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
import parsing
for module in pkgutil.walk_packages(parsing.__path__, "parsing."):
    importlib.import_module(module.name)
print(*sorted({name.split(".")[0] for name in sys.modules}))
"""


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, at its head or in its functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: siblings import each other by their full path"
            yield node.module or ""


def sources(*packages: str) -> list[Path]:
    """The files of packages."""
    return [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("path", sources("parsing"), ids=lambda path: str(path.relative_to(ROOT)))
def test_parsing_imports_nothing_of_the_terminal(path: Path) -> None:
    assert not [name for name in imports(path) if name.split(".")[0] in TERMINAL_LIBRARIES]


def test_parsing_loads_nothing_of_the_terminal() -> None:
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert "parsing" in run.stdout.split()
    assert not set(run.stdout.split()) & set(TERMINAL_LIBRARIES)


def door(module: str) -> str | None:
    """The package of `parsing` whose `__init__` is the way to a module; None where the module is itself a door."""
    parts = module.split(".")
    inside_a_package = len(parts) > 2 and (ROOT / "parsing" / parts[1]).is_dir()
    return ".".join(parts[:2]) if parts[0] == "parsing" and inside_a_package else None


@pytest.mark.parametrize("path", sources("parsing", "tui"), ids=lambda path: str(path.relative_to(ROOT)))
def test_outsiders_import_from_the_package(path: Path) -> None:
    own = ".".join(path.relative_to(ROOT).parts[:2])
    assert not [name for name in imports(path) if (package := door(name)) and package != own]
