"""Sessions of a service that share its user, and so have nothing but their confinement between them and its files."""

import getpass
import json
from collections.abc import Iterator

import pytest

from tests.openssh import CLIENT, KEYGEN, need
from tests.serving import Service
from tui.serve.offered import OFFERED

SEAT = "Rochford and Southend East"
EXPLORE = "4 articles"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service of the seeds for anybody, whose sessions stay who it is."""
    need(CLIENT, KEYGEN)
    with Service(tmp_path_factory.mktemp("service"), "--anonymous", "--user", getpass.getuser()) as running:
        yield running


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("c", "Southend East and Rochford"),
        ("a", "a welcome relief to Mr Duddridge"),
        ("f", "findings  11"),
        ("fd", "30 claims"),
        ("w", "swing over all seats"),
        ("p", "James Duddridge: 4 contests"),
        ("?", "Compare the marked contests"),
        (":", "Enter gives one"),
    ],
)
def test_every_screen_opens(service: Service, keys: str, shown: str) -> None:
    with service.screen() as terminal:
        terminal.wait_for(SEAT, EXPLORE)
        terminal.press(*keys)
        terminal.wait_for(shown)


@pytest.mark.parametrize("command", sorted({*OFFERED} - {"explore", "text"}))
def test_every_command_answers(service: Service, command: str) -> None:
    words = {"show": " Dartford 2017", "compare": " Dartford", "read": " Dartford 2017"}
    answer = service.ask(command + words.get(command, ""))
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip()


def test_an_article_s_text_is_answered(service: Service) -> None:
    [name, *_] = json.loads(service.ask("articles --format json").stdout)
    answer = service.ask(f"text {name['article']}")
    assert answer.returncode == 0, answer.stderr
    assert "Duddridge" in answer.stdout
