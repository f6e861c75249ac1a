"""What is said of a PDF whose pages were compared with the record."""

from talentdesk.domain.paper_check import Doubt, PageDoubt, PaperCheck
from talentdesk.wording.say import Say


def summary(result: PaperCheck, say: Say) -> str:
    """Say in one sentence what came of comparing the pages."""
    if not result.pages:
        return say("Its pages are pictures: only the code was compared, not what the pages say.")
    if result.forged:
        return say("Do not rely on this file: its pages are not those of the packet.")
    if result.doubts:
        return say(
            "Another version of TalentDesk drew this file, and some of its words are not printed so today. "
            "Compare them with the record."
        )
    if not result.alike:
        return say(
            "All {pages} pages are of this packet. Another version of TalentDesk drew them: only whole lines "
            "were compared.",
            pages=result.pages,
        )
    if result.pages < result.of:
        figures = {"pages": result.pages, "of": result.of}
        return say("The {pages} of {of} pages that have words read as the record prints them.", **figures)
    return say("All {pages} pages read as the record prints them.", pages=result.pages)


def doubt_words(one: PageDoubt, say: Say) -> str:
    """Say what is wrong with a page."""
    if one.doubt is Doubt.MISSING:
        return say("Page {page} of the packet is missing.", page=one.page)
    if one.doubt is Doubt.OTHER and one.found:
        return say(
            "Page {page} belongs to another packet (fingerprint {found}).", page=one.page, found=one.found
        )
    if one.doubt is Doubt.OTHER:
        return say("Page {page} carries no code of the packet.", page=one.page)
    if not one.printed:
        return say("Page {page} says “{found}”, which the packet does not.", page=one.page, found=one.found)
    return say(
        "Page {page} says “{found}”, the record prints “{printed}”.",
        page=one.page,
        found=one.found,
        printed=one.printed,
    )
