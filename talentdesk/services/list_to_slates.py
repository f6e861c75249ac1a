"""Nominees who were taken on the list, put on slates of their tier."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.nominations import NominationState
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import NominationRow, WaiverRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import SuccessorRow
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.nominating import name_of
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor
from talentdesk.services.slate_rows import slate_row


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOnSlates(Command):
    """Name somebody who is on the list as a successor for posts of the tier, proposed or ``confirmed``.

    The exceptions made for the nomination go along. Where the person stands already, nothing is named twice.
    """

    action: ClassVar[str] = "put_on_slates"

    nomination: Id
    posts: tuple[Id, ...]
    confirmed: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, NominationRow, self.nomination)
        name = name_of(work.rows, row)
        if row.state != NominationState.CHOSEN:
            raise refused(Reason.NOT_ON_LIST, name=name, tier=row.tier)
        waivers = work.rows.scalars(
            select(WaiverRow).where(WaiverRow.nomination_id == row.id).order_by(WaiverRow.condition)
        ).all()
        for key in self.posts:
            post = find(work.rows, PostRow, key, Reason.POST_MISSING)
            if post.tier != row.tier:
                raise refused(Reason.POST_OF_OTHER_TIER, name=post.title, tier=row.tier)
            successor = _there(work, key, row.person_id)
            if successor is None:
                add = AddSuccessor(post=key, person=row.person_id, readiness=row.readiness)
                successor = str(add.run(work)["id"])
                work.rows.flush()
            if self.confirmed:
                ConfirmSuccessor(
                    successor=successor,
                    exception="\n".join(one.reason for one in waivers),
                    approver=", ".join(dict.fromkeys(one.approver for one in waivers)),
                ).run(work)
        return {"id": row.id, "name": name, "count": len(self.posts)}


def _there(work: Work, post: Id, person: Id) -> Id | None:
    slate = slate_row(work.rows, post)
    if slate is None:
        return None
    wanted = select(SuccessorRow.id).where(
        SuccessorRow.slate_id == slate.id, SuccessorRow.person_id == person
    )
    return work.rows.scalars(wanted).first()
