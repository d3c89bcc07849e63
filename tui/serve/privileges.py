"""Giving up root: a session has none of its rights, whoever started the service."""

import os
import pwd

from tui.cli.talk import Refusal


def user_id(name: str) -> int:
    """The number of the user that sessions are of."""
    return _entry(name).pw_uid if os.geteuid() == 0 else os.geteuid()


def check_user(name: str) -> None:
    """Raises Refusal where there is no such user to become."""
    if os.geteuid() == 0:
        _entry(name)


def become(name: str) -> None:
    """Become a user for good, if this is root; else stay who this is."""
    if os.geteuid() != 0:
        return
    user = _entry(name)
    if user.pw_uid == 0:
        return  # asked for by name
    os.setgroups([])
    os.setresgid(user.pw_gid, user.pw_gid, user.pw_gid)
    os.setresuid(user.pw_uid, user.pw_uid, user.pw_uid)


def _entry(name: str) -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        raise Refusal(f"there is no user {name} to become; name one with --user.") from None
