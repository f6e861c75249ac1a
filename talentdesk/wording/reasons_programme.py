"""Sentences for changes of the programme that the file does not let pass."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

PROGRAMME: dict[Reason, tuple[str, ...]] = {
    Reason.PROGRAMME_NOT_NEWER: (
        phrase("A changed programme needs a version above {newest}; this one says {version}."),
        phrase("A changed programme needs a higher version."),
    ),
    Reason.PROGRAMME_PART_USED: (
        phrase("The tier “{tier}” has to stay in the programme: the file refers to it ({count})."),
        phrase("The readiness “{readiness}” has to stay in the programme: slates use it ({count})."),
        phrase("The action type “{action_type}” has to stay in the programme: plans use it ({count})."),
        phrase("The role “{role}” has to stay in the programme: members of committees bear it ({count})."),
        phrase("The competency model “{model}” has to stay in the programme: posts bear it ({count})."),
        phrase("The level “{level}” has to stay in the programme: people are placed on it ({count})."),
        phrase("The grid “{scheme}” has to stay in the programme: sessions are held on it ({count})."),
        phrase("The file still refers to something the changed programme lacks."),
    ),
}
