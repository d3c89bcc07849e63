"""What does not add up, kind by kind; each check in the file named for it."""

from parsing.results.findings.find import find_findings

__all__ = ["find_findings"]
