"""The service's own key: made once, kept from others, and shown by its fingerprint."""

import os
import stat
from pathlib import Path

import asyncssh

from tui.cli.talk import Refusal

_ALGORITHM = "ssh-ed25519"
_OTHERS = 0o077


def host_key(path: Path) -> asyncssh.SSHKey:
    """The private key in a file; where there is none, a new one that its owner alone may read.

    Raises Refusal where others may read it, or where it is no key.
    """
    try:
        return _made(path)
    except FileExistsError:
        return _kept(path)
    except OSError as error:
        raise Refusal(f"{path} cannot be written: {error.strerror or error}.") from error


def _made(path: Path) -> asyncssh.SSHKey:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    key = asyncssh.generate_private_key(_ALGORITHM, comment="hustings")
    with os.fdopen(file, "wb") as target:
        target.write(key.export_private_key())
    return key


def _kept(path: Path) -> asyncssh.SSHKey:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if not stat.S_ISREG(mode):
                raise Refusal(f"{path} is no file.")
            if mode & _OTHERS:
                raise Refusal(f"{path} may be read by others, so it proves nothing; chmod 600 it, or make a new key.")
            return asyncssh.import_private_key(file.read())
    except OSError as error:
        raise Refusal(f"{path} cannot be read: {error.strerror or error}.") from error
    except (asyncssh.KeyImportError, asyncssh.KeyEncryptionError) as error:
        raise Refusal(f"{path} holds no private key without a passphrase: {error}.") from error
