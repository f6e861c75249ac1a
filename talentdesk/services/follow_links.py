"""What ties a follow-up of a meeting to the action of a development plan it became."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.development import ActionRow
from talentdesk.models.meeting import FollowUpRow
from talentdesk.models.workshop import SessionRow


def follow_action(rows: Session, action: ActionRow) -> None:
    """Write what was changed in the plan back to the follow-up, unless its session is locked.

    A locked session keeps what was agreed there; the plan goes on.
    """
    wanted = (
        select(FollowUpRow)
        .join(SessionRow, SessionRow.id == FollowUpRow.session_id)
        .where(FollowUpRow.action_id == action.id, SessionRow.state != SessionState.LOCKED.value)
    )
    with rows.no_autoflush:
        found = rows.scalars(wanted).all()
    for row in found:
        row.text, row.owner, row.due, row.type = action.goal, action.owner, action.due, action.type


def let_go(rows: Session, actions: Sequence[Id]) -> None:
    """Untie follow-ups from actions that leave their plan; what was agreed stays said."""
    if not actions:
        return
    with rows.no_autoflush:
        found = rows.scalars(select(FollowUpRow).where(FollowUpRow.action_id.in_(actions))).all()
    for row in found:
        row.action_id = None
