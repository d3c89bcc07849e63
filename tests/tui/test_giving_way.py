"""Work beside the event loop takes short turns while it lasts, and leaves everything as it found it."""

import gc
import sys

import pytest

from tui.giving_way import giving_way


@pytest.mark.parametrize("collects", [True, False])
def test_turns_are_short_and_nobody_looks_for_garbage_until_the_last_is_done(collects: bool) -> None:  # noqa: FBT001 pytest passes it by name
    was_on = gc.isenabled()
    (gc.enable if collects else gc.disable)()
    usual = sys.getswitchinterval()
    try:
        with giving_way():
            with giving_way():
                pass
            assert sys.getswitchinterval() < usual / 10
            assert not gc.isenabled()
        assert sys.getswitchinterval() == usual
        assert gc.isenabled() is collects
    finally:
        (gc.enable if was_on else gc.disable)()


def test_an_error_leaves_everything_as_it_was_too() -> None:
    usual = sys.getswitchinterval()
    with pytest.raises(ValueError, match="no"), giving_way():
        raise ValueError("no")
    assert sys.getswitchinterval() == usual
