"""Names of the tables that go into workbooks and come back, and of the choices their cells hold."""

from collections.abc import Sequence

from talentdesk.domain.card_values import RISKS
from talentdesk.domain.grid import Dimension, Scheme
from talentdesk.domain.import_tables import Field, FieldKind
from talentdesk.domain.plans import PlanState
from talentdesk.domain.programme import Choice, CompetencyModel, Programme
from talentdesk.domain.succession_rule import Measure
from talentdesk.wording.say import Say, phrase

NAMES: dict[str, str] = {
    "people": phrase("People"),
    "ratings": phrase("Ratings"),
    "scores": phrase("Competency scores"),
    "placements": phrase("Places on the grid"),
    "schooling": phrase("Education and training at schools"),
    "experience": phrase("Résumé"),
    "languages": phrase("Languages"),
    "awards": phrase("Honours, awards and penalties"),
    "trainings": phrase("Trainings"),
    "contracts": phrase("Contracts"),
    "units": phrase("Units"),
    "posts": phrase("Posts"),
    "plans": phrase("Development plans"),
    "actions": phrase("Actions of plans"),
    "growth": phrase("Growth plan"),
    "standards": phrase("Standard staffing"),
    "departures": phrase("Departures"),
    "result": phrase("Calibration result"),
    "slates": phrase("Successors"),
    "nominations": phrase("Nominations"),
    "measures": phrase("Measures of nominees"),
}

RISK_WORDS: dict[str, str] = dict(zip(RISKS, (phrase("High"), phrase("Medium"), phrase("Low")), strict=True))

PLAN_STATES: dict[PlanState, str] = {
    PlanState.DRAFT: phrase("Draft"),
    PlanState.AGREED: phrase("Agreed"),
    PlanState.RUNNING: phrase("Running"),
    PlanState.DONE: phrase("Done"),
    PlanState.STOPPED: phrase("Stopped"),
}


def table_name(key: str, say: Say) -> str:
    """Return the name of a table; the key itself where it has none."""
    return say(NAMES[key]) if key in NAMES else key


def choices(field: Field, say: Say, programme: Programme | None) -> dict[str, str]:
    """Return what a field can be chosen from: keys as the workspace keeps them, and their words."""
    if field.kind is FieldKind.GENDER:
        return {"f": say("female"), "m": say("male")}
    if field.kind is FieldKind.YES_NO:
        return {"yes": say("yes"), "no": say("no")}
    if field.choices == "plan_states":
        return {state.value: say(words) for state, words in PLAN_STATES.items()}
    if field.choices == "wishes":
        from talentdesk.wording.succession_figures import WISHES

        return {wish.value: say(words) for wish, words in WISHES.items() if wish.value}
    if field.choices == "risks":
        return {key: say(words) for key, words in RISK_WORDS.items()}
    if programme is None:
        return {}
    if field.choices == "competencies":
        items = [item for model in programme.models for item in model.items]
        return {item.key: say.text(item.name) for item in items}
    lists: dict[str, Sequence[Choice | Dimension | Scheme | CompetencyModel | Measure]] = {
        "tiers": programme.tiers,
        "dimensions": programme.dimensions,
        "schemes": programme.schemes,
        "models": programme.models,
        "action_types": programme.action_types,
        "readiness": programme.readiness,
        "measures": programme.succession.measures,
    }
    return {one.key: say.text(one.name) for one in lists.get(field.choices, ())}
