"""`hustings serve`: the explorer and the read-only commands for others, over SSH."""

from pathlib import Path

import click

from tui.cli.options import articles_option
from tui.cli.talk import Refusal

_PATH = click.Path(path_type=Path)


@click.command("serve")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=_PATH)
@articles_option
@click.option("--settings", "file", type=_PATH, help="A TOML file with any of these, written with _ for -.")
@click.option("--reference", type=_PATH, multiple=True, help="A table of official results. Again and again.")
@click.option("--host", help="The address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=int, help="[default: 2222]")
@click.option("--host-key", type=_PATH, help="The key people know the service by; made where there is none.")
@click.option("--authorized-keys", type=_PATH, help="The keys of those who may enter, as OpenSSH writes them.")
@click.option("--anonymous", is_flag=True, default=None, help="Let anybody enter.")
@click.option("--max-sessions", type=int, help="[default: 100]")
@click.option("--max-per-address", type=int, help="[default: 10]")
@click.option("--idle-timeout", type=float, help="Seconds without a key.  [default: 1800]")
@click.option("--max-time", type=float, help="Seconds that a session may take.  [default: 43200]")
@click.option("--user", help="Whom to become when started as root.  [default: nobody]")
def command(paths: tuple[Path, ...], named: tuple[Path, ...], file: Path | None, **given: object) -> None:
    """Let others explore these articles over SSH, read-only: ssh HOST, or ssh HOST show SEAT YEAR.

    Sessions end with SIGTERM when the last person has left; a second one closes them.
    """
    try:
        import asyncssh  # noqa: F401 - only whether it is there
    except ModuleNotFoundError as error:
        raise Refusal("serving needs asyncssh, which comes with the extra: pip install 'hustings[serve]'.") from error
    from tui.serve.service import serve
    from tui.serve.settings import read_settings

    lists = {"articles": (*paths, *named) or None, "reference": given["reference"] or None}
    wanted = {key: value for key, value in {**given, **lists}.items() if value is not None}
    serve(read_settings(file, wanted))
