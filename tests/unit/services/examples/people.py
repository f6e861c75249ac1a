"""Examples of people, their histories, units and posts, and of an import."""

from datetime import date

from talentdesk.services.histories import AddHistory, EditHistory, RemoveHistory
from talentdesk.services.people import AddPerson, EditPerson, SetPhoto
from talentdesk.services.positions import AddPost, AddUnit, EditPost, EditUnit
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(20)


@example(AddPerson)
def _add(shop: Workshop) -> AddPerson:
    return AddPerson(
        values={
            "number": "2001",
            "name": "司马文",
            "unit": "云岭制造 / 新设部",
            "post": "主管",
            "tier": "middle",
        }
    )


@example(EditPerson)
def _edit(shop: Workshop) -> EditPerson:
    return EditPerson(person="p1", values={"name": "陈竞", "birth_date": date(1981, 2, 3), "manager": "1002"})


@example(SetPhoto)
def _photo(shop: Workshop) -> SetPhoto:
    return SetPhoto(person="p1", data=PICTURE)


@example(SetPhoto)
def _no_photo(shop: Workshop) -> SetPhoto:
    ident(shop, _photo(shop))
    return SetPhoto(person="p1", data=b"")


@example(AddHistory)
def _add_history(shop: Workshop) -> AddHistory:
    return AddHistory(person="p1", kind="award", values={"name": "先进个人", "on": date(2024, 12, 1)})


@example(EditHistory)
def _edit_history(shop: Workshop) -> EditHistory:
    return EditHistory(kind="award", row=ident(shop, _add_history(shop)), values={"issuer": "集团"})


@example(RemoveHistory)
def _remove_history(shop: Workshop) -> RemoveHistory:
    return RemoveHistory(kind="award", row=ident(shop, _add_history(shop)))


@example(AddUnit)
def _add_unit(shop: Workshop) -> AddUnit:
    return AddUnit(name="质量部", parent="u1")


@example(EditUnit)
def _edit_unit(shop: Workshop) -> EditUnit:
    return EditUnit(unit="u2", name="生产中心")


@example(AddPost)
def _add_post(shop: Workshop) -> AddPost:
    return AddPost(title="质量经理", unit="u2", tier="middle", key_position=True)


@example(EditPost)
def _edit_post(shop: Workshop) -> EditPost:
    return EditPost(post="post1", values={"title": "生产部经理", "risk_of_loss": "high"})
