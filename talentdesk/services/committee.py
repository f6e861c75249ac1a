"""The committee of a session: members come, change and go until the lock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import func, select

from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import MemberRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find, find_open_session


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMember(Command):
    """Put somebody on the committee; ``person`` links the personal file, guests have none.

    An empty ``role`` means the programme's second one, the first being the chair.
    """

    action: ClassVar[str] = "add_member"

    session: Id
    name: str
    person: Id = ""
    title: str = ""
    role: str = ""
    votes: bool = True

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        if self.person:
            find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        name = values.words(self.name, field="name", required=True)
        count = work.rows.scalars(
            select(func.count()).select_from(MemberRow).where(MemberRow.session_id == session.id)
        ).one()
        member = MemberRow(
            id=work.new_id(),
            session_id=session.id,
            person_id=self.person or None,
            name=name,
            title=values.words(self.title, field="title"),
            role=_role(work, self.role),
            present=True,
            votes=self.votes,
            position=count,
        )
        work.rows.add(member)
        return {"id": member.id, "name": name, "session": session.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditMember(Command):
    """Change ``name``, ``title``, ``role``, ``present`` or ``votes`` of a member."""

    action: ClassVar[str] = "edit_member"

    member: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, ("name", "title", "role", "present", "votes"))
        member = find(work.rows, MemberRow, self.member)
        session = find_open_session(work.rows, member.session_id)
        if "name" in self.values:
            member.name = values.words(self.values["name"], field="name", required=True)
        if "title" in self.values:
            member.title = values.words(self.values["title"], field="title")
        if "role" in self.values:
            member.role = _role(work, str(self.values["role"] or ""))
        if "present" in self.values:
            from talentdesk.services.attendance import follow_flag

            follow_flag(work, member, present=bool(self.values["present"]))
        if "votes" in self.values:
            member.votes = bool(self.values["votes"])
        return {
            "id": member.id,
            "name": member.name,
            "session": session.name,
            "fields": " ".join(self.values),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMember(Command):
    """Take somebody off the committee."""

    action: ClassVar[str] = "remove_member"

    member: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        member = find(work.rows, MemberRow, self.member)
        session = find_open_session(work.rows, member.session_id)
        # Known once somebody is taken off: a start need not pay for these tables.
        from talentdesk.services.meeting_rows import forget_member

        forget_member(work.rows, member.id)
        work.rows.delete(member)
        return {"id": session.id, "name": member.name, "session": session.name}


def _role(work: Work, key: str) -> str:
    roles = [role.key for role in work.programme.committee.roles]
    if not roles:
        return key
    return values.one_of(key, roles, field="role") if key else roles[min(1, len(roles) - 1)]
