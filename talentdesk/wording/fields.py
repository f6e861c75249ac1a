"""Names of the fields of people, histories, sessions and plans, and of the values they may hold."""

from datetime import date

from talentdesk.domain.programme import Programme
from talentdesk.wording.say import Say, phrase

NAMES: dict[str, str] = {
    "number": phrase("Employee number"),
    "name": phrase("Name"),
    "english_name": phrase("English name"),
    "gender": phrase("Gender"),
    "birth_date": phrase("Date of birth"),
    "hire_date": phrase("Joined on"),
    "work_start": phrase("Began working on"),
    "education": phrase("Education"),
    "degree": phrase("Degree"),
    "school": phrase("School"),
    "major": phrase("Major"),
    "unit": phrase("Unit"),
    "post": phrase("Post"),
    "post_since": phrase("In post since"),
    "tier": phrase("Tier"),
    "grade": phrase("Job grade"),
    "manager": phrase("Manager"),
    "place": phrase("Place"),
    "email": phrase("E-mail"),
    "phone": phrase("Phone"),
    "remarks": phrase("Remarks"),
    "active": phrase("Employed"),
    "pinyin_fixed": phrase("Pinyin by hand"),
    "contract_kind": phrase("Kind of contract"),
    "contract_start": phrase("Contract from"),
    "contract_end": phrase("Contract until"),
    "languages": phrase("Languages"),
    "photo": phrase("Photo"),
    "performance": phrase("Performance"),
    "potential": phrase("Potential"),
    "pinyin": phrase("Pinyin"),
    # histories
    "start": phrase("From"),
    "end": phrase("Until"),
    "employer": phrase("Employer"),
    "inside": phrase("In this company"),
    "note": phrase("Note"),
    "language": phrase("Language"),
    "level": phrase("Proficiency"),
    "issuer": phrase("Given by"),
    "on": phrase("Date"),
    "penalty": phrase("Penalty"),
    "hours": phrase("Hours"),
    "result": phrase("Result"),
    "kind": phrase("Kind"),
    "dimension": phrase("Dimension"),
    "period": phrase("Period"),
    "table": phrase("Table"),
    "map": phrase("Columns kept as"),
    "out": phrase("File written"),
    "score": phrase("Score"),
    "source": phrase("Source"),
    "competency": phrase("Competency"),
    "rating.grade": phrase("Rating grade"),
    "experience.inside": phrase("Inside"),
    "award.name": phrase("Award or penalty"),
    "training.name": phrase("Training"),
    # as the tables of workbooks call them
    "awards.award": phrase("Award or penalty"),
    "trainings.course": phrase("Training"),
    "languages.proficiency": phrase("Proficiency"),
    "ratings.level": phrase("Rating grade"),
    "ratings.grade": phrase("Rating grade"),
    "contracts.kind": phrase("Kind of contract"),
    "contracts.start": phrase("Contract from"),
    "contracts.end": phrase("Contract until"),
    "scores.value": phrase("Score"),
    "placements.scheme": phrase("Grid scheme"),
    "units.title": phrase("Unit"),
    "units.code": phrase("Unit code"),
    "units.parent_code": phrase("Code of the parent unit"),
    "units.path": phrase("Path of the unit"),
    "units.position": phrase("Order"),
    "posts.title": phrase("Post"),
    "plans.mentor": phrase("Mentor"),
    # growth, staffing and departures
    "unit_kind": phrase("Kind of unit"),
    "year": phrase("Year"),
    "units": phrase("Number of units"),
    "units_in": phrase("Number of units by year"),
    "heads": phrase("Heads"),
    "turnover": phrase("Turnover a year, %"),
    "outside_cost": phrase("Cost of hiring outside"),
    "inside_cost": phrase("Cost of an appointment from inside"),
    "wish": phrase("By whose wish"),
    "left_on": phrase("Left on"),
    "key_talent": phrase("Key person"),
    # organisation and posts
    "title": phrase("Title"),
    "parent": phrase("Parent unit"),
    "key_position": phrase("Key position"),
    "model": phrase("Competency model"),
    "risk_of_loss": phrase("Risk of loss"),
    "impact_of_loss": phrase("Impact of loss"),
    "key_reason": phrase("Why it is key"),
    "seats": phrase("Seats"),
    # slates, outlooks, scarce knowledge
    "readiness": phrase("Readiness"),
    "slate_post": phrase("Post to follow in"),
    "post_unit": phrase("Unit of the post"),
    "rank": phrase("Succession rank"),
    "confirmed": phrase("Successor confirmed"),
    "slates.exception": phrase("Reason of the exception"),
    "slates.approver": phrase("Exception approved by"),
    "stand_in": phrase("Emergency cover"),
    "outside": phrase("From outside"),
    "reviewed_on": phrase("Looked at on"),
    "risk": phrase("Risk of loss"),
    "impact": phrase("Impact of loss"),
    "earliest": phrase("Leaving from"),
    "latest": phrase("Leaving until"),
    "approver": phrase("Approved by"),
    "topic": phrase("Topic"),
    "detail": phrase("Details"),
    "weight": phrase("Cost of losing it"),
    "transfer_to": phrase("Handed over to"),
    # sessions and cycles
    "organisation": phrase("Organisation"),
    "role": phrase("Role"),
    "votes": phrase("Has a vote"),
    "present": phrase("Present"),
    "reason": phrase("Reason"),
    "schemes": phrase("Grid schemes"),
    "action": phrase("Follow-up"),
    # development plans
    "goal": phrase("Goal"),
    "type": phrase("Type"),
    "resources": phrase("Resources"),
    "due": phrase("Due"),
    "owner": phrase("Responsible"),
    "evidence": phrase("Evidence"),
    "measure": phrase("How measured"),
    "progress": phrase("Progress"),
    "done_on": phrase("Done on"),
    "target_post": phrase("Target post"),
    "summary": phrase("Summary"),
    "agreed_on": phrase("Agreed on"),
    "state": phrase("State"),
    "since": phrase("Since"),
    # nominations and vacancies
    "tiers": phrase("Tiers"),
    "opens": phrase("Opens on"),
    "closes": phrase("Closes on"),
    "nominator": phrase("Nominator"),
    "own": phrase("Self-nomination"),
    "grounds": phrase("Grounds"),
    "campaign": phrase("Campaign"),
    "nominee_tier": phrase("Nominated for the tier"),
    "nominee_post": phrase("Nominated for the post"),
    "nominated_on": phrase("Nominated on"),
    "measures.measure": phrase("Selection measure"),
    "measure_value": phrase("Measured value"),
    "measured_on": phrase("Measured on"),
    "agreement_on": phrase("Agreement signed on"),
    "result_note": phrase("Note on the result"),
    "opinion": phrase("Opinion"),
    "board": phrase("Member of the board"),
    "signed_on": phrase("Signed on"),
    "signed_by": phrase("Signed by"),
    "mentor": phrase("Mentor"),
    "condition": phrase("Condition"),
    "teller": phrase("Teller"),
    "by": phrase("By"),
    "text": phrase("Text"),
    "answer": phrase("Answer"),
    "handled_by": phrase("Handled by"),
    "opened_on": phrase("Vacant since"),
    "expected": phrase("Foreseen"),
    "hiring_cost": phrase("Cost of hiring outside"),
    "stage": phrase("Stage"),
    "test": phrase("Test"),
    "current": phrase("Present score"),
    "required": phrase("Required score"),
    "person": phrase("Person"),
    "field": phrase("Field"),
    # what a packet prints besides personal data
    "programme": phrase("Programme"),
    "session_name": phrase("Session"),
    "cycle": phrase("Review cycle"),
    "members": phrase("Committee"),
    "candidate": phrase("Candidate"),
    "proposed": phrase("Proposed place"),
    "calibrated": phrase("Calibrated place"),
    "trail": phrase("Moves and reasons"),
    "ballot": phrase("Ballot"),
    "ballots": phrase("Ballots"),
    "follow_ups": phrase("Agreed actions"),
    "recused": phrase("Recused"),
    "parked": phrase("Parked"),
    "attendance": phrase("Attendance"),
    "minutes": phrase("Minutes"),
    "suitable": phrase("Suitable as a successor"),
    "overall": phrase("Overall grade"),
    "competencies": phrase("Competency scores"),
    "fit_percent": phrase("Fit with the post, %"),
    "next_tier": phrase("Next tier"),
    "education_level": phrase("Education"),
    "awards": phrase("Honours, awards and penalties"),
    "contracts": phrase("Contracts"),
}

KINDS: dict[str, str] = {
    "schooling": phrase("Education and training at schools"),
    "experience": phrase("Résumé"),
    "language": phrase("Languages"),
    "award": phrase("Honours, awards and penalties"),
    "training": phrase("Trainings"),
    "contract": phrase("Contracts"),
    "rating": phrase("Ratings"),
    "competency_score": phrase("Competency scores"),
}

_GENDERS = {"f": phrase("female"), "m": phrase("male")}
_SWITCHES = {"yes": phrase("yes"), "no": phrase("no")}
_SWITCHED = (
    *("active", "inside", "penalty", "votes", "present", "key_position", "key_talent"),
    *("confirmed", "stand_in", "outside"),
)
SCORE = "score:"
"""Beginning of the fields that hold the score of one competency."""
CALIBRATED = "calibrated:"
"""Begins the key of a place on a further scheme: ``calibrated:<scheme>``."""
UNITS_IN = "units_in:"
"""Begins the key of the number of units a growth plan has at the end of a year: ``units_in:<year>``."""
RATING = "rating:"
"""Begins the key of a rating: ``rating:<dimension>:<period>``."""


def name(key: str, say: Say, programme: Programme | None = None, *, kind: str = "") -> str:
    """Return the name of a field; ``kind`` is the kind of history it belongs to."""
    if key.startswith(RATING):
        _, dimension, period = (*key.split(":", 2), "", "")[:3]
        known = programme.dimension(dimension) if programme else None
        shown = say.text(known.name) if known else dimension
        return say("{dimension} {period}", dimension=shown, period=period).strip()
    if key.startswith(CALIBRATED):
        scheme = programme.scheme(key.removeprefix(CALIBRATED)) if programme else None
        shown = say.text(scheme.name) if scheme else key.removeprefix(CALIBRATED)
        return say("Calibrated place on {scheme}", scheme=shown)
    if key.startswith(UNITS_IN):
        return say("Number of units, end of {year}", year=key.removeprefix(UNITS_IN))
    if key.startswith(SCORE):
        member = key.removeprefix(SCORE)
        models = programme.models if programme else ()
        items = {item.key: item.name for model in models for item in model.items}
        return say.text(items[member]) if member in items else member
    known_name = NAMES.get(f"{kind}.{key}") or NAMES.get(key) or KINDS.get(key)
    return say(known_name) if known_name else key


def kind_name(kind: str, say: Say) -> str:
    """Return the name of a kind of history."""
    return say(KINDS[kind]) if kind in KINDS else kind


def value_text(key: str, value: str, say: Say, programme: Programme | None = None) -> str:
    """Return a field's stored value as it is shown: days, genders, tiers and switches in words."""
    if key == "gender" and value in _GENDERS:
        return say(_GENDERS[value])
    if key in _SWITCHED and value in _SWITCHES:
        return say(_SWITCHES[value])
    if key == "tier" and programme is not None and value:
        return say.text(programme.tier_name(value))
    if len(value) == len("2026-01-01") and value[4:5] == value[7:8] == "-":
        try:
            return say.day(date.fromisoformat(value))
        except ValueError:
            return value
    return value
