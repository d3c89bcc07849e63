from pathlib import Path

from parsing.lexicon import build
from parsing.lexicon.tables import rows

FORMS = Path(build.__file__).parent / "data" / "forms.tsv"


def test_the_stored_forms_are_what_the_rules_give() -> None:
    assert build.table() == FORMS.read_text(encoding="utf-8"), "run python -m parsing.lexicon.build"


def test_every_curated_line_is_about_a_seat() -> None:
    assert {seat for seat, *_ in rows("curated")} <= {name for name, *_ in rows("constituencies")}
