"""The table of rules in CONTRIBUTING.md: each with its example, and its counts on the development reports."""

from collections import Counter, defaultdict

from parsing.extraction.rules import FIGURE_RULES, STANDING_RULES
from tests.accuracy import record
from tests.accuracy.figures import ROOT

PAGE = ROOT / "CONTRIBUTING.md"
_BEGIN, _END = "<!-- rules -->\n", "<!-- /rules -->\n"


def table() -> str:
    """The table as Markdown, from the recorded figures; rules that read nothing there are named too."""
    reports, others = _counts("reports"), _counts("retellings", "made-up-reports")
    examples = {rule.name: rule.example for rule in (*FIGURE_RULES, *STANDING_RULES)}
    lines = ["| rule | an example | right | wrong | elsewhere |", "| --- | --- | --: | --: | --: |"]
    for name in sorted({*reports, *others, *examples}):
        right, wrong = reports[name]["right"], reports[name]["wrong"]
        example = examples.get(name, "").replace("|", "\\|")
        lines.append(f"| {name} | {example} | {right} | {wrong} | {others[name]['right']} |")
    return "".join(f"{line}\n" for line in lines)


def _counts(*corpora: str) -> defaultdict[str, Counter[str]]:
    """How often each rule was right and wrong on some corpora together."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for corpus in corpora:
        figures, _ = record.read(corpus)
        for name, count in figures.get("rule", {}).items():
            counts[name].update(count)
    return counts


def on_page() -> str:
    """The table as it stands in CONTRIBUTING.md."""
    return PAGE.read_text(encoding="utf-8").partition(_BEGIN)[2].partition(_END)[0]


def renew() -> None:
    """Put the table of today into CONTRIBUTING.md."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    tail = rest.partition(_END)[2]
    PAGE.write_text(f"{head}{_BEGIN}{table()}{_END}{tail}", encoding="utf-8")
