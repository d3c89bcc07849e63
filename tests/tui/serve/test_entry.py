"""Who may enter while the file of keys is changed, taken away or cannot be read."""

import errno
import os
from pathlib import Path

import asyncssh
import pytest

from tui.cli.talk import Refusal
from tui.serve.entry import AuthorizedKeys
from tui.serve.host_key import host_key


@pytest.fixture(scope="module")
def ann(tmp_path_factory: pytest.TempPathFactory) -> asyncssh.SSHKey:
    """Somebody's key."""
    return host_key(tmp_path_factory.mktemp("ann") / "key")


@pytest.fixture
def path(tmp_path: Path, ann: asyncssh.SSHKey) -> Path:
    """A file with that key alone."""
    file = tmp_path / "keys"
    file.write_bytes(ann.export_public_key())
    file.chmod(0o644)
    return file


def enters(key: asyncssh.SSHKey, keys: AuthorizedKeys) -> bool:
    return keys.current().validate(key.convert_to_public(), "192.0.2.1", "192.0.2.1", None) is not None


@pytest.mark.parametrize(
    ("take_away", "said"),
    [
        pytest.param(lambda path: path.write_text("# nobody\n"), "holds no keys", id="a comment alone"),
        pytest.param(lambda path: path.write_text(""), "holds no keys", id="nothing"),
        pytest.param(lambda path: path.unlink(), "cannot be read: No such file", id="no file"),
        pytest.param(lambda path: path.chmod(0o666), "may be written by others", id="others may write"),
        pytest.param(lambda path: path.unlink() or path.mkdir(), "cannot be read: Is a directory", id="a folder"),
        pytest.param(lambda path: path.unlink() or path.symlink_to(path), "cannot be read: Too many", id="a loop"),
    ],
)
def test_who_has_been_taken_off_does_not_enter(
    path: Path, ann: asyncssh.SSHKey, take_away: object, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = AuthorizedKeys(path)
    assert enters(ann, keys)
    assert callable(take_away)
    take_away(path)
    assert not enters(ann, keys)
    assert not enters(ann, keys)
    [line] = capsys.readouterr().err.splitlines()
    assert said in line
    assert "nobody may enter" in line


def test_keys_that_are_put_back_hold_again(path: Path, ann: asyncssh.SSHKey) -> None:
    keys = AuthorizedKeys(path)
    path.rename(path.with_suffix(".away"))
    assert not enters(ann, keys)
    path.with_suffix(".away").rename(path)
    assert enters(ann, keys)


def test_a_file_of_the_same_length_and_time_is_another(path: Path, ann: asyncssh.SSHKey, tmp_path: Path) -> None:
    keys = AuthorizedKeys(path)
    old = path.stat()
    other = tmp_path / "other"
    other.write_text("#".ljust(old.st_size), encoding="utf-8")
    os.utime(other, ns=(old.st_atime_ns, old.st_mtime_ns))
    other.replace(path)
    assert not enters(ann, keys)


@pytest.mark.parametrize("number", [errno.EIO, errno.EMFILE])
def test_a_disk_that_cannot_be_read_for_a_moment_shuts_nobody_out(
    path: Path, ann: asyncssh.SSHKey, number: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    keys = AuthorizedKeys(path)
    path.write_text("# nobody\n", encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", fail)
        assert enters(ann, keys)
        assert "still with the keys that were last read" in capsys.readouterr().err
    assert not enters(ann, keys)


def test_at_the_start_such_a_disk_is_a_refusal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(Refusal, match="cannot be read: Input/output error"):
        AuthorizedKeys(path)


def test_a_line_that_is_no_key_is_named_by_its_number(
    path: Path, ann: asyncssh.SSHKey, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(f"# people\n\nssh-ed25519 AAAAoops bob\n{ann.export_public_key().decode()}", encoding="utf-8")
    assert enters(ann, AuthorizedKeys(path))
    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith(f"{path}:3 holds no key that can be read; it lets nobody in.")
    assert "oops" not in line
