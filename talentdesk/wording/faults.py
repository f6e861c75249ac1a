"""Faults of a programme file in words: which line, which key, and what is wrong there."""

from talentdesk.domain.faults import Fault, FaultCode
from talentdesk.wording.figures import fill, shown
from talentdesk.wording.say import Say, phrase

TEXTS: dict[FaultCode, tuple[str, ...]] = {
    FaultCode.SYNTAX: (
        phrase("This is not well-formed TOML ({detail})."),
        phrase("This is not well-formed TOML."),
    ),
    FaultCode.MISSING: (phrase("“{key}” is missing here."), phrase("Something is missing here.")),
    FaultCode.UNKNOWN_KEY: (
        phrase("“{key}” is not known. Is it mistyped?"),
        phrase("This key is not known. Is it mistyped?"),
    ),
    FaultCode.WRONG_TYPE: (
        phrase("This must be of the TOML type “{wanted}”."),
        phrase("This is of the wrong type."),
    ),
    FaultCode.EMPTY: (phrase("This must not be empty."),),
    FaultCode.DUPLICATE: (phrase("“{value}” stands here twice."), phrase("This stands here twice.")),
    FaultCode.UNKNOWN_NAME: (
        phrase("“{value}” is not defined in this file. Possible: {allowed}."),
        phrase("“{value}” is not defined in this file."),
        phrase("This is not defined in this file."),
    ),
    FaultCode.OUT_OF_RANGE: (
        phrase("{value} is not between {low} and {high}."),
        phrase("The value is outside what is possible."),
    ),
    FaultCode.NOT_ONE_OF: (
        phrase("“{value}” is not possible here. Possible: {allowed}."),
        phrase("This value is not possible here."),
    ),
    FaultCode.BOX_MISSING: (
        phrase("There is no box for {vertical} with {horizontal}."),
        phrase("A box is missing."),
    ),
    FaultCode.WEIGHTS: (
        phrase("The weights add up to {total}; they must make 100."),
        phrase("The weights must add up to 100."),
    ),
    FaultCode.NEWER_FORMAT: (
        phrase("The file has format {found}; this version knows formats up to {known}."),
        phrase("The file has a newer format than this version knows."),
    ),
}


def sentence(fault: Fault, say: Say) -> str:
    """Say what is wrong, without the place."""
    return fill(TEXTS[fault.code], shown(fault.figures, say), say)


def line(fault: Fault, say: Say) -> str:
    """Return place and sentence of a fault in one line."""
    text = sentence(fault, say)
    if not fault.path:
        return say("Line {line}: {text}", line=fault.line, text=text)
    return say("Line {line}, {key}: {text}", line=fault.line, key=fault.path, text=text)
