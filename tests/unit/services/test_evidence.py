"""What is on record about candidates, asked of a real file."""

from datetime import date
from pathlib import Path

from talentdesk.domain.evidence import Holding, PersonEvidence
from talentdesk.domain.imports import Value
from talentdesk.services.evidence import EvidenceOf, SessionEvidence
from talentdesk.services.people import EditPerson, SetPhoto
from talentdesk.services.plan_parts import AddPart
from talentdesk.services.plans import AddPlan, EditPlan
from talentdesk.services.records import LoadRecords
from talentdesk.services.room_mode import SetBlind
from tests.unit.services.made_workshop import DAY, Workshop, make_workshop


def of(shop: Workshop, name: str) -> PersonEvidence:
    return next(one for one in shop.workspace.ask(SessionEvidence(session=shop.session)) if one.name == name)


def states(one: PersonEvidence) -> dict[str, Holding]:
    return {item.rule.key: item.holding for item in one.items}


def test_what_is_entered_turns_from_missing_to_held(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace as workspace:
        before = of(shop, "陈静")
        assert states(before) == {
            "performance": Holding.HELD,
            "potential": Holding.HELD,
            "competencies": Holding.MISSING,
            "resume": Holding.MISSING,
            "education": Holding.MISSING,
            "talk": Holding.MISSING,
            "plan": Holding.MISSING,
            "photo": Holding.MISSING,
        }
        assert (before.held, before.asked) == (2, 8)
        workspace.do(SetPhoto(person="p1", data=b"\xff\xd8\xff" + b"0" * 40))
        records: dict[str, list[dict[str, object]]] = {
            "experience": [{"id": "e", "person_id": "p1", "employer": "云岭", "start": date(2015, 1, 1)}],
            "competency_score": [
                {"id": "s", "person_id": "p1", "competency": "execution", "score": 4.0, "on": DAY}
            ],
        }
        workspace.do(LoadRecords(records=records))
        plan = str(workspace.do(AddPlan(person="p1")).figures["id"])
        assert states(of(shop, "陈静"))["plan"] is Holding.MISSING, "a draft is no plan"
        workspace.do(EditPlan(plan=plan, values={"state": "running"}))
        talk: dict[str, Value] = {"type": "coaching", "goal": "谈话", "progress": 100, "done_on": DAY}
        workspace.do(AddPart(plan=plan, kind="action", values=talk))
        assert states(of(shop, "陈静"))["talk"] is Holding.MISSING, "done without a record"
        workspace.do(AddPart(plan=plan, kind="action", values={**talk, "evidence": "谈话记录表"}))
        after = states(of(shop, "陈静"))
        for key in ("photo", "resume", "plan", "talk"):
            assert after[key] is Holding.HELD, key
        assert after["competencies"] is Holding.PART


def test_people_are_answered_in_the_order_they_were_asked_for(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace as workspace:
        found = workspace.ask(EvidenceOf(people=("p3", "p1", "gone"), on=DAY))
        assert [one.person for one in found] == ["p3", "p1"]
        assert states(workspace.ask(EvidenceOf(people=("p1",), on=date(2030, 1, 1)))[0])["performance"] is (
            Holding.OLD
        )


def test_in_a_blind_session_codes_stand_for_names(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace as workspace:
        workspace.do(EditPerson(person="p1", values={"remarks": "x"}))
        workspace.do(SetBlind(session=shop.session, blind=True))
        found = workspace.ask(SessionEvidence(session=shop.session))
        assert all(one.name.startswith("C-") and not one.person and not one.post for one in found)
        assert [one.name for one in found] == sorted(one.name for one in found)
