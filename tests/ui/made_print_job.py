"""What a print dialog was told, for tests."""

from talentdesk.ui.printing.output import PrintJob


def print_job(**changes: object) -> PrintJob:
    values: dict[str, object] = {
        "printer": "Office",
        "file": "",
        "copies": 2,
        "first": 2,
        "last": 3,
        "both_sides": True,
        "title": "2026-0001-00",
    }
    return PrintJob(**{**values, **changes})  # type: ignore[arg-type]  # by name
