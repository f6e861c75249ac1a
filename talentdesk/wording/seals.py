"""How a seal is written: the beginning of a fingerprint, as one compares it by eye."""

SHORT = 16
"""Digits that are shown."""


def seal_words(fingerprint: str) -> str:
    """Return the first digits in capitals, in fours."""
    digits = fingerprint[:SHORT].upper()
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
