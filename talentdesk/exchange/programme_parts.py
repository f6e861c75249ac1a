"""From the tree of a programme file to the programme: one function per part."""

import re
from dataclasses import replace
from itertools import pairwise

from talentdesk.domain.distribution import Guideline, Operator
from talentdesk.domain.faults import FaultCode
from talentdesk.domain.grid import Box, Dimension, Level, Placement, Scheme
from talentdesk.domain.programme import (
    FLAGS,
    SECRECY,
    Choice,
    CommitteeRule,
    CompetencyItem,
    CompetencyModel,
    PlacementRule,
    Programme,
    RatingMap,
    ReasonPolicy,
    RuleKind,
)
from talentdesk.domain.texts import Text
from talentdesk.exchange.evidence_parts import evidence_of
from talentdesk.exchange.meeting_parts import meeting_of
from talentdesk.exchange.programme_ballots import ballot_of, lock_blocks_of, questions_of
from talentdesk.exchange.programme_fairness import fairness_of
from talentdesk.exchange.succession_parts import KEYS, peer_ballots_of, succession_of
from talentdesk.exchange.toml_node import Node

FORMAT = 1
"""Number of the programme-file format this version writes and reads."""

ROOM_FIELDS = ("name", "english_name", "post", "unit", "photo", "tier", "initials", "moved")
"""Fields of a card that a programme may allow in the room; age, pay, scores and ballots can never be."""

_KEYS = (
    "format", "key", "version", "name", "summary", "tiers", "dimensions", "schemes", "rating_maps",
    "guidelines", "placement_rules", "reasons", "committee", "ballot", "room_fields", "readiness", "flags",
    "action_types", "models", "default_model", "lock", "fairness", "meeting",
    "evidence", "forms", "secrecy", *KEYS,
)  # fmt: skip
_MANY = 100_000
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_NOTHING = Dimension("", Text("", ""), ())


def programme_of(root: Node) -> Programme:
    """Read all parts; faults are noted on the nodes."""
    root.only(_KEYS)
    root.whole("format", low=1, high=FORMAT)
    dimensions = _dimensions(root)
    schemes = _schemes(root, dimensions)
    reasons = root.node("reasons")
    reasons.only(("policy", "block_lock", "codes"))
    models = _models(root)
    tiers, readiness = _choices(root, "tiers"), _choices(root, "readiness")
    return Programme(
        key=root.word("key"),
        version=root.whole("version", low=1, high=_MANY),
        name=root.text("name"),
        summary=root.text("summary"),
        tiers=tiers,
        dimensions=dimensions,
        schemes=schemes,
        rating_maps=_rating_maps(root, dimensions),
        guidelines=_guidelines(root, schemes),
        placement_rules=_placement_rules(root, schemes),
        reason_policy=ReasonPolicy(reasons.one_of("policy", tuple(ReasonPolicy))),
        reason_codes=_choices(reasons, "codes", optional=True),
        reasons_block_lock=reasons.flag("block_lock", default=False),
        committee=_committee(root),
        ballot=ballot_of(root.node("ballot")),
        questions=questions_of(root.node("ballot")),
        lock_blocks=lock_blocks_of(root),
        room_fields=_room_fields(root),
        readiness=readiness,
        evidence=evidence_of(root, dimensions, _choices(root, "action_types")),
        flags=_choices(root, "flags", optional=True) or FLAGS,
        action_types=_choices(root, "action_types"),
        models=models,
        default_model=_known(root, "default_model", [model.key for model in models]),
        meeting=meeting_of(root),
        fairness=fairness_of(root),
        peer_ballots=peer_ballots_of(root),
        forms=_forms(root),
        secrecy=_choices(root, "secrecy", optional=True) or SECRECY,
        succession=succession_of(
            root,
            tiers=tiers,
            schemes=schemes,
            dimensions=[one.key for one in dimensions],
            families=[one.key for one in models],
            readiness=readiness,
        ),
    )


def _choices(node: Node, key: str, *, optional: bool = False) -> tuple[Choice, ...]:
    found = []
    for one in node.nodes(key, optional=optional):
        one.only(("key", "name"))
        found.append(Choice(one.word("key"), one.text("name")))
    node.unique(found, lambda choice: choice.key, key)
    return tuple(found)


def _known(node: Node, key: str, names: list[str]) -> str:
    """Return a word that must be one of the keys defined elsewhere in the file."""
    value = node.word(key)
    if value and value not in names:
        node.note(key, FaultCode.UNKNOWN_NAME, value=value, allowed=", ".join(names))
    return value


def _dimensions(root: Node) -> tuple[Dimension, ...]:
    found = []
    for node in root.nodes("dimensions"):
        node.only(("key", "name", "levels"))
        levels = tuple(Level(choice.key, choice.name) for choice in _choices(node, "levels"))
        found.append(Dimension(node.word("key"), node.text("name"), levels))
    root.unique(found, lambda one: one.key, "dimensions")
    return tuple(found)


def _schemes(root: Node, dimensions: tuple[Dimension, ...]) -> tuple[Scheme, ...]:
    by_key = {one.key: one for one in dimensions}
    found = []
    for node in root.nodes("schemes"):
        node.only(
            (
                *("key", "name", "vertical", "horizontal", "top_down", "left_right"),
                *("boxes", "big_move_steps", "challenge"),
            )
        )
        vertical = by_key.get(_known(node, "vertical", list(by_key)), _NOTHING)
        horizontal = by_key.get(_known(node, "horizontal", list(by_key)), _NOTHING)
        if vertical.key and vertical.key == horizontal.key:
            node.note("horizontal", FaultCode.DUPLICATE, value=horizontal.key)
        scheme = Scheme(
            key=node.word("key"),
            name=node.text("name"),
            vertical=vertical,
            horizontal=horizontal,
            top_down=node.flag("top_down", default=True),
            left_right=node.flag("left_right", default=True),
            big_move_steps=node.whole("big_move_steps", low=1, high=20, default=2),
            boxes=tuple(_box(one, vertical, horizontal) for one in node.nodes("boxes")),
        )
        _check_boxes(node, scheme)
        challenged = _boxes(node, node.wholes("challenge", optional=True), "challenge", scheme)
        found.append(replace(scheme, challenge=challenged))
    root.unique(found, lambda one: one.key, "schemes")
    return tuple(found)


def _box(node: Node, vertical: Dimension, horizontal: Dimension) -> Box:
    node.only(
        ("vertical", "horizontal", "number", "code", "name", "meaning", "action", "colour", "successor")
    )
    rows, columns = ([level.key for level in one.levels] for one in (vertical, horizontal))
    colour = node.word("colour")
    if colour and not _COLOUR.fullmatch(colour):
        node.note("colour", FaultCode.NOT_ONE_OF, value=colour, allowed="#RRGGBB")
    return Box(
        placement=Placement(_known(node, "vertical", rows), _known(node, "horizontal", columns)),
        number=node.whole("number", low=1, high=99),
        code=node.word("code", optional=True),
        name=node.text("name"),
        meaning=node.text("meaning", optional=True),
        action=node.text("action", optional=True),
        colour=colour,
        successor=node.flag("successor", default=False),
    )


def _check_boxes(node: Node, scheme: Scheme) -> None:
    """Every pair of levels has one box, and every number belongs to one box."""
    node.unique(scheme.boxes, lambda box: box.placement, "boxes")
    node.unique(scheme.boxes, lambda box: box.number, "boxes")
    there = {box.placement for box in scheme.boxes}
    for row in scheme.vertical.levels:
        for column in scheme.horizontal.levels:
            if Placement(row.key, column.key) not in there:
                node.note("boxes", FaultCode.BOX_MISSING, vertical=row.key, horizontal=column.key)


def _rating_maps(root: Node, dimensions: tuple[Dimension, ...]) -> tuple[RatingMap, ...]:
    by_key = {one.key: one for one in dimensions}
    found = []
    for node in root.nodes("rating_maps"):
        node.only(("dimension", "valid_months", "grades", "cut_offs", "scale"))
        dimension = by_key.get(_known(node, "dimension", list(by_key)), _NOTHING)
        levels = tuple(level.key for level in reversed(dimension.levels))
        grades, cut_offs = (
            node.node(key) if key in node.table else Node({}, node.below(key), node.faults)
            for key in ("grades", "cut_offs")
        )
        if not grades.table and not cut_offs.table:
            node.note("grades", FaultCode.MISSING, key="grades")
        found.append(
            RatingMap(
                dimension=dimension.key,
                grades=_grades(grades, levels),
                cut_offs=_cut_offs(cut_offs, levels),
                valid_months=node.whole("valid_months", low=0, high=1200, default=0),
                scale=_scale(node.node("scale")) if "scale" in node.table else None,
            )
        )
    root.unique(found, lambda one: one.dimension, "rating_maps")
    return tuple(found)


def _scale(node: Node) -> tuple[float, float]:
    node.only(("lowest", "highest"))
    lowest = node.number("lowest", low=-_MANY, high=_MANY)
    return lowest, node.number("highest", low=lowest, high=_MANY)


def _grades(node: Node, levels: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    node.only(levels)
    found = [(word, level) for level in levels for word in node.words(level, optional=True)]
    seen: set[str] = set()
    for word, level in found:
        if word.casefold() in seen:
            node.note(level, FaultCode.DUPLICATE, value=word)
        seen.add(word.casefold())
    return tuple(found)


def _cut_offs(node: Node, levels: tuple[str, ...]) -> tuple[tuple[float, str], ...]:
    node.only(levels)
    found = [(node.number(level, low=-_MANY, high=_MANY), level) for level in levels if level in node.table]
    for (higher, _), (lower, level) in pairwise(found):
        if lower >= higher:
            node.note(level, FaultCode.OUT_OF_RANGE, value=lower, low=-_MANY, high=higher)
    return tuple(found)


def _guidelines(root: Node, schemes: tuple[Scheme, ...]) -> tuple[Guideline, ...]:
    by_key = {one.key: one for one in schemes}
    found = []
    for node in root.nodes("guidelines", optional=True):
        node.only(("scheme", "box", "level", "operator", "low", "high", "tolerance", "blocks_lock"))
        scheme = by_key.get(_known(node, "scheme", list(by_key)))
        if ("box" in node.table) == ("level" in node.table):
            node.note("", FaultCode.MISSING, key="box | level")
        box = _boxes(node, (node.whole("box", low=1, high=99),), "box", scheme) if "box" in node.table else ()
        low = node.number("low", low=0, high=100, default=0)
        high = node.number("high", low=0, high=100, default=100)
        if low > high:
            node.note("high", FaultCode.OUT_OF_RANGE, value=high, low=low, high=100)
        found.append(
            Guideline(
                scheme=scheme.key if scheme else "",
                operator=Operator(node.one_of("operator", tuple(Operator))),
                low=low,
                high=high,
                box=box[0] if box else None,
                level=_level(node, "level", scheme) if "level" in node.table else None,
                tolerance=node.number("tolerance", low=0, high=100, default=0),
                blocks_lock=node.flag("blocks_lock", default=False),
            )
        )
    return tuple(found)


def _level(node: Node, key: str, scheme: Scheme | None) -> tuple[str, str]:
    """Return a pair ``["dimension", "level"]`` of a scheme."""
    words = node.words(key)
    return _pair(node, key, words, scheme)


def _pair(node: Node, key: str, words: tuple[str, ...], scheme: Scheme | None) -> tuple[str, str]:
    dimensions = (scheme.vertical, scheme.horizontal) if scheme else ()
    allowed = [f"{one.key}/{level.key}" for one in dimensions for level in one.levels]
    if "/".join(words) not in allowed:
        node.note(key, FaultCode.UNKNOWN_NAME, value="/".join(words), allowed=", ".join(allowed))
    return (words[0], words[1]) if len(words) == 2 else ("", "")


def _boxes(node: Node, numbers: tuple[int, ...], key: str, scheme: Scheme | None) -> tuple[Placement, ...]:
    """Return the placements of box numbers; files name boxes by the number people say."""
    known = scheme.by_number if scheme else {}
    for number in numbers:
        if number not in known:
            allowed = ", ".join(str(one) for one in sorted(known))
            node.note(key, FaultCode.UNKNOWN_NAME, value=str(number), allowed=allowed)
    return tuple(known[number].placement for number in numbers if number in known)


def _placement_rules(root: Node, schemes: tuple[Scheme, ...]) -> tuple[PlacementRule, ...]:
    by_key = {one.key: one for one in schemes}
    found = []
    for node in root.nodes("placement_rules", optional=True):
        node.only(("key", "scheme", "name", "kind", "boxes", "months", "levels"))
        scheme = by_key.get(_known(node, "scheme", list(by_key)))
        kind = RuleKind(node.one_of("kind", tuple(RuleKind)))
        found.append(
            PlacementRule(
                key=node.word("key"),
                scheme=scheme.key if scheme else "",
                name=node.text("name"),
                kind=kind,
                boxes=_boxes(node, node.wholes("boxes", optional=True), "boxes", scheme),
                months=0 if kind is RuleKind.LEVELS_AT_LEAST else node.whole("months", low=1, high=1200),
                levels=_lowest_levels(node, scheme),
            )
        )
    root.unique(found, lambda one: one.key, "placement_rules")
    return tuple(found)


def _lowest_levels(node: Node, scheme: Scheme | None) -> tuple[tuple[str, str], ...]:
    if node.table.get("kind") != RuleKind.LEVELS_AT_LEAST:
        return ()
    levels = node.node("levels")
    return tuple(
        _pair(levels, dimension, (dimension, levels.word(dimension)), scheme) for dimension in levels.table
    )


def _committee(root: Node) -> CommitteeRule:
    node = root.node("committee")
    node.only(("odd", "minimum", "roles"))
    return CommitteeRule(
        odd=node.flag("odd", default=True),
        minimum=node.whole("minimum", low=1, high=99, default=3),
        roles=_choices(node, "roles"),
    )


def _room_fields(root: Node) -> tuple[str, ...]:
    fields = root.words("room_fields")
    for index, name in enumerate(fields):
        if name not in ROOM_FIELDS:
            allowed = ", ".join(ROOM_FIELDS)
            root.note(f"room_fields[{index}]", FaultCode.NOT_ONE_OF, value=name, allowed=allowed)
    return fields


def _forms(root: Node) -> tuple[str, ...]:
    if "forms" not in root.table:
        return ()
    from talentdesk.exchange.form_file import forms

    known = [one.key for one in forms()]
    names = root.words("forms")
    for index, name in enumerate(names):
        if name not in known:
            root.note(f"forms[{index}]", FaultCode.NOT_ONE_OF, value=name, allowed=", ".join(known))
    root.unique(names, lambda one: one, "forms")
    return names


def _models(root: Node) -> tuple[CompetencyModel, ...]:
    found = []
    for node in root.nodes("models"):
        node.only(("key", "name", "low", "high", "items"))
        low = node.number("low", low=0, high=1000)
        high = node.number("high", low=low, high=1000)
        items = tuple(_item(one, low, high) for one in node.nodes("items"))
        node.unique(items, lambda item: item.key, "items")
        found.append(
            CompetencyModel(key=node.word("key"), name=node.text("name"), low=low, high=high, items=items)
        )
    root.unique(found, lambda one: one.key, "models")
    return tuple(found)


def _item(node: Node, low: float, high: float) -> CompetencyItem:
    node.only(("key", "name", "weight", "required"))
    return CompetencyItem(
        key=node.word("key"),
        name=node.text("name"),
        weight=node.number("weight", low=0, high=1000),
        required=node.number("required", low=low, high=high),
    )
