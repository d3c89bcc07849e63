"""The days that files give for their publication, in the forms they give them."""

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),  # 2019-12-13, also before a time
    re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?!\d)"),  # 20191213
    re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})"),  # 13/12/2019, the British order
    re.compile(r"(?:[A-Za-z]+,? )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Za-z]{3,9}),? (?P<year>\d{4})"),
    re.compile(r"(?:[A-Za-z]+,? )?(?P<month>[A-Za-z]{3,9}) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"),
)


def parse_date(text: str) -> date | None:
    """The day that `text` begins with, whatever time follows; None where it gives none."""
    for form in _FORMS:
        if (match := form.match(text.strip())) and (month := _month(match["month"])):
            try:
                return date(int(match["year"]), month, int(match["day"]))
            except ValueError:
                continue
    return None


def _month(text: str) -> int | None:
    if text.isdecimal():
        return int(text)
    start = text[:3].lower()
    return _MONTHS.index(start) + 1 if start in _MONTHS else None
