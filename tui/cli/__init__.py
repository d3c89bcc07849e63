"""The commands. None but the explorer imports Textual; data goes to stdout, talk to stderr."""

import sys

COMMANDS = (
    "list", "show", "compare", "swing", "read", "findings", "export", "claims", "results",
    "articles", "coverage", "party", "person", "text", "score", "doctor", "serve",
)  # fmt: skip

__all__ = ["COMMANDS", "main"]


def main() -> None:
    """What the console script `hustings` runs. The explorer, asked for without options, opens without click."""
    words = sys.argv[1:]
    if any(word.startswith("-") for word in words) or (words and words[0] in {*COMMANDS, "explore"}):
        from tui.cli.program import program

        program(prog_name="hustings")
        return

    from tui.cli.opening import open_explorer
    from tui.cli.talk import WRONG, Refusal, say

    try:
        open_explorer(words)
    except Refusal as refusal:
        say(str(refusal))
        sys.exit(WRONG)
