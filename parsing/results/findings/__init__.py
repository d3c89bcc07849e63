"""What does not add up, kind by kind; each check in the file named for it."""

from parsing.results.findings.find import find_findings
from parsing.results.findings.naming import contests_of

__all__ = ["contests_of", "find_findings"]
