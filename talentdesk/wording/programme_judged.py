"""Which version of the programme something was judged by, in words."""

from talentdesk.domain.programme_versions import Judged, ProgrammeVersion
from talentdesk.domain.texts import Text
from talentdesk.wording.figures import listed
from talentdesk.wording.say import Say, phrase

_KINDS = {
    Judged.LOCKS: phrase("{count} locked sessions and packets"),
    Judged.BALLOTS: phrase("{count} ballots"),
    Judged.SUCCESSORS: phrase("{count} confirmed successors"),
    Judged.CAMPAIGNS: phrase("{count} campaigns"),
    Judged.VACANCIES: phrase("{count} vacancies"),
}


def judged_by(name: Text, version: int, say: Say) -> str:
    """Say by which programme and version something was judged."""
    return say("Judged by “{programme}”, version {version}", programme=say.text(name), version=version)


def judged_words(version: ProgrammeVersion, say: Say) -> str:
    """Say what was judged by a version."""
    if not version.judged:
        return say("Nothing was judged by it yet.")
    return say(
        "Judged by it: {what}.",
        what=listed([say(_KINDS[kind], count=count) for kind, count in version.judged], say),
    )
