"""Everything that the screens show, as sentences for speech and Braille: one fact a line, nothing told by its place."""

from tui.aloud.comparing import change_lines
from tui.aloud.contest import contest_lines, contest_said
from tui.aloud.findings import finding_lines

__all__ = ["change_lines", "contest_lines", "contest_said", "finding_lines"]
