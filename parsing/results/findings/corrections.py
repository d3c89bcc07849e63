"""Corrections that could not be put to anything."""

from collections.abc import Iterable, Iterator

from parsing.models import Finding, FindingKind, Severity, UnusedCorrection


def check_corrections(unused: Iterable[UnusedCorrection]) -> Iterator[Finding]:
    """Each correction whose words are gone, or are read otherwise than when it was made."""
    for each in unused:
        said = each.correction
        what = "is not read out of these words any more" if each.are_words_there else "stands elsewhere or nowhere now"
        message = f"A claim that a reader {said.verdict} ({said.reason}) {what}, so the correction is not used."
        yield Finding(
            kind=FindingKind.CORRECTION,
            severity=Severity.NOTE,
            message=message,
            remedy="Look at the article again; then delete the line from the file of corrections.",
            article=each.article,
            quote=said.quote,
            start=said.start if each.are_words_there else None,
            end=said.end if each.are_words_there else None,
        )
