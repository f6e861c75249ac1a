"""Asks once what a card chosen first asks, while nobody waits: modules and statements are there then."""

from importlib import import_module

from talentdesk.domain.workshop import SessionState
from talentdesk.services.agenda import TurnOf
from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.evidence import EvidenceOf
from talentdesk.services.overview import Sessions
from talentdesk.services.people import PersonFileOf
from talentdesk.services.person_succession import SuccessionOf
from talentdesk.services.room_mode import NeutralFileOf
from talentdesk.services.workspace import Workspace

_COMMANDS = "talentdesk.services.workshop"
"""What the first move will want."""


def look_once(workspace: Workspace) -> None:
    """Ask about one candidate of a session that is open; nothing is done with the answers."""
    import_module(_COMMANDS)
    lines = workspace.ask(Sessions())
    line = next((one for one in lines if one.candidates and one.state is not SessionState.LOCKED), None)
    board = workspace.ask(BoardOf(session=line.id)) if line is not None else None
    if board is None or not board.cards:
        return
    card = board.cards[0]
    workspace.ask(CandidateViewOf(candidate=card.candidate))
    workspace.ask(TurnOf(candidate=card.candidate, scheme=board.scheme.key))
    if board.blind:
        workspace.ask(NeutralFileOf(candidate=card.candidate))
    else:
        workspace.ask(PersonFileOf(person=card.person))
        workspace.ask(SuccessionOf(person=card.person))
    workspace.ask(EvidenceOf(people=(card.person,), session=board.session.id))
