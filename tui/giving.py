"""A program that gives out what its screens show: to the clipboard with its source, to files, as a picture."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from textual import on

from tui.configured import Configured
from tui.forms import FORM_WORDS, FORMS
from tui.messages import Cite, Export
from tui.screens.frame import FrameScreen
from tui.words import count

READ_ONLY: Final = "Nothing is written here; as CSV: ssh HOST export > results.csv"


class GivingOut(Configured):
    """Answers what screens ask to be copied and exported."""

    read_only = False
    """Whether nothing may be written to this machine's disk: so for people who are served over SSH."""
    export_form = FORMS[0]
    """What exports are written as."""
    paths: Sequence[Path] = ()
    """The files and folders that the articles came from; none where they are the program's own."""

    def _say(self, text: str, *, whole: bool = False) -> None:
        if isinstance(self.screen, FrameScreen):
            self.screen.say(text, whole=whole)

    # --- to the clipboard ---

    @on(Cite)
    def _cite(self, message: Cite) -> None:
        from tui.copying import cited

        if isinstance(self.screen, FrameScreen):
            self.screen.copy(cited(message.text, message.claims, self._reopening(self.screen)))

    def action_reopening(self) -> None:
        """Show the command that opens this view again, and send it to the clipboard."""
        if isinstance(self.screen, FrameScreen):
            command = self._reopening(self.screen)
            self.copy_to_clipboard(command)
            self._say(command, whole=True)

    def _reopening(self, screen: FrameScreen) -> str:
        from tui.copying import reopening

        view, words = screen.reopening()
        return reopening(self.paths, view, words, self.settings.reference)

    # --- to files ---

    @on(Export)
    def _export(self, message: Export) -> None:
        from tui.exporting import write_export

        lines = count(len(message.records), "line", "lines")
        self._write(
            lambda: write_export(message.what, self.export_form, message.columns, message.records),
            f"{message.of}{lines} written to {{}}",
        )

    def action_export_as(self) -> None:
        """Write exports in the next form from now on."""
        self.export_form = FORMS[(FORMS.index(self.export_form) + 1) % len(FORMS)]
        self._say(f"e writes {FORM_WORDS[self.export_form]} now; E for the next form")

    def action_picture(self) -> None:
        """Save the screen as it is, as an SVG that fetches nothing from anywhere."""
        from tui.exporting import write_new
        from tui.picture import picture

        name = self.screen.NAME if isinstance(self.screen, FrameScreen) else "screen"
        svg = picture(self.export_screenshot(title="hustings"))
        self._write(lambda: write_new(name, "svg", svg), "The screen is saved as {}")

    def _write(self, write: Callable[[], Path], said: str) -> None:
        """Write a file and name it, or say why there is none."""
        if self.read_only:
            self._say(READ_ONLY)
            return
        try:
            path = write()
        except OSError as error:
            self._say(f"Nothing written to {Path.cwd()}: {error.strerror or error}.")
        else:
            self._say(said.format(path))
