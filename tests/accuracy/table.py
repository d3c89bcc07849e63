"""The table of rules in CONTRIBUTING.md: each with its example, and its counts on the development reports."""

from parsing.extraction.rules import FIGURE_RULES, STANDING_RULES
from tests.accuracy import record
from tests.accuracy.figures import ROOT

PAGE = ROOT / "CONTRIBUTING.md"
_BEGIN, _END = "<!-- rules -->\n", "<!-- /rules -->\n"


def table() -> str:
    """The table as Markdown, from the recorded figures; rules that read nothing there are named too."""
    figures, _ = record.read("reports")
    counts = figures.get("rule", {})
    examples = {rule.name: rule.example for rule in (*FIGURE_RULES, *STANDING_RULES)}
    lines = ["| rule | an example | right | wrong |", "| --- | --- | --: | --: |"]
    for name in sorted({*counts, *examples}):
        count = counts.get(name, {})
        example = examples.get(name, "").replace("|", "\\|")
        lines.append(f"| {name} | {example} | {count.get('right', 0)} | {count.get('wrong', 0)} |")
    return "".join(f"{line}\n" for line in lines)


def on_page() -> str:
    """The table as it stands in CONTRIBUTING.md."""
    return PAGE.read_text(encoding="utf-8").partition(_BEGIN)[2].partition(_END)[0]


def renew() -> None:
    """Put the table of today into CONTRIBUTING.md."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    tail = rest.partition(_END)[2]
    PAGE.write_text(f"{head}{_BEGIN}{table()}{_END}{tail}", encoding="utf-8")
