"""The one spelling under which names are compared."""

import unicodedata

_DROPPED = dict.fromkeys(map(ord, "'’‘`´ʼ"))
_TABLE = {code: " " for code in range(128) if not chr(code).isalnum()} | _DROPPED | {ord("&"): " and "}


def fold(text: str) -> str:
    """`text` in lower case, without accents and apostrophes, `&` as `and`, other punctuation as single spaces.

    Folding twice changes nothing: `fold(fold(text)) == fold(text)`.
    """
    if text.isascii():
        lower = text.lower()
        plain = lower if lower.replace(" ", "").isalnum() else lower.translate(_TABLE)  # most names are words alone
        return " ".join(plain.split())
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.translate(_DROPPED)) if not unicodedata.combining(c))
    plain = unicodedata.normalize("NFKD", plain.casefold())
    spaced = "".join(c if c.isalnum() or c in "&'" else " " for c in plain if not unicodedata.combining(c))
    return " ".join(spaced.translate(_TABLE).split())
