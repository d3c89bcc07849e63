"""The bytes that reach the terminal, from every screen, hold none of the sequences in articles and file names."""

import re
from pathlib import Path

from tests.journeys.conftest import HUSTINGS
from tests.terminal import Terminal

SEQUENCES = {
    "a title for the window": "\x1b]0;owned\x07",
    "the clipboard": "\x1b]52;c;b3duZWQ=\x1b\\",
    "a link": "\x1b]8;;http://owned.example\x1b\\x\x1b]8;;\x1b\\",
    "a place on the screen": "\x1b[13;37H",
    "a colour": "\x1b[5;37;44m",
    "a question": "\x1b[6n",
    "the other screen": "\x1b[?47h",
    "a device string": "\x1bP+q544e\x1b\\",
    "a reset": "\x1bc",
    "one character that begins a sequence": "\u009b13;37H",
    "another": "\u009d0;owned\u009c",
    "a bell": "\x07",
    "a way back": "\b\b\b",
    "markup": "[red]r[/] [/] [@click=app.quit]x[/]",
}
EXPLORE = "SEATS by"
WALK = [
    *(("tab", "votes, "), ("escape v v c", "m measure"), ("v", "one scale for all"), ("escape", EXPLORE)),
    *(("a", "claim 1 of"), ("] ]", "claim 3 of"), ("x", "alone it rejects"), ("escape escape", EXPLORE)),
    *(("f", "v kind"), ("down a escape escape", EXPLORE), ("d", "e export"), ("escape", EXPLORE)),
    *(("w", "swing over all seats"), ("] escape", EXPLORE), ("?", "Compare the marked"), ("G escape", EXPLORE)),
    *((":", "Enter gives one"), ("escape", EXPLORE), ("y Y C", "hustings -a"), ("space", "1 marked")),
    *(("o", "by winner"), ("o", "by election"), ("o", "by article"), ("r /", "Enter keeps"), ("escape", EXPLORE)),
]
"""Keys through every screen, and what stands there."""
_KIND = re.compile(rb"\x1b(?:\](\d+)|\[([<=>?]?)[\d;:]*([ -/]*[@-~])|([^\[\]]))")


def kinds(sent: bytes) -> set[tuple[bytes, ...]]:
    """What kinds of sequences were sent: their letters, without the numbers in them."""
    return {match.groups(b"") for match in _KIND.finditer(sent)}


def walk(folder: Path, root: Path, typed: str) -> bytes:
    """All that is sent on the way through every screen."""
    with Terminal([*HUSTINGS, f"{folder}/"], 120, 40, folder=root) as terminal:
        terminal.wait_for("Dover", "20,000")
        terminal.walk([*WALK, ("/", "Enter keeps")])
        terminal.press(typed)
        terminal.wait_for("zebra")
        terminal.walk([("escape", EXPLORE)])
        assert "owned" not in terminal.screen.title
        assert terminal.process.poll() is None
    return bytes(terminal.output)


def report(folder: Path, name: str, before: str, inside: str) -> None:
    """A report with something in its title, its seat's heading, its people and their parties."""
    (folder / f"{name}.md").write_text(
        f"---\ntitle: Dover {inside} result\npublisher: The {inside} Post\n---\n{before}General election 2017, Dover "
        f"result: Ann {inside}Lee (Labour) 20,000; Bob Ray{inside} (Con) 18,766; Cy Doe (Lo{inside}ud Party) 900.\n"
        f"In Deal{inside} Central in 2017 nobody {inside} polled 12 votes.\n",
        encoding="utf-8",
    )


def test_no_sequence_of_an_article_is_sent(tmp_path: Path, root: Path) -> None:
    plain, hostile = tmp_path / "plain", tmp_path / "hostile"
    for folder in (plain, hostile):
        folder.mkdir()
        report(folder, "a-dover", "", "")
    (plain / "broken.json").write_bytes(b"\x00\x01")
    (hostile / "bro\x1b]0;owned\x07ken.json").write_bytes(b"\x00\x01")
    for number, sequence in enumerate(SEQUENCES.values()):
        report(hostile, f"dover-\x1b[13;37H{number}", sequence, sequence)
    usual = walk(plain, root, "dover zebra")
    sent = walk(hostile, root, "\x1b[200~do\x1b]0;owned\x07\x1b[13;37H\u009bver zebra\x1b[201~")
    assert kinds(sent) <= kinds(usual)
    assert not re.search(rb"\x1b\][08];", sent)
    assert b"\x1b[13;37H" not in sent
    assert not re.search(rb"\xc2[\x80-\x9f]", sent)
    assert not re.search(rb"[\x00-\x06\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]", sent)
    assert b"owned" in sent, "the words of the sequences are shown"
