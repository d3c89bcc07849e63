"""The commands. None but the explorer imports Textual; data goes to stdout, talk to stderr."""

__all__ = ["main"]


def main() -> None:
    """What the console script `hustings` runs."""
    from tui.cli.program import program

    program(prog_name="hustings")
