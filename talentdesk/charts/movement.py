"""Where candidates stood before the session and where they stand now, as a flow between boxes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from talentdesk.charts.chart import Table, figure, inches_wide, wrapped
from talentdesk.charts.style import Style
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class Course(StrEnum):
    """Where a flow leads, seen in levels of both dimensions together."""

    STAYS = "stays"
    UP = "up"
    DOWN = "down"
    ACROSS = "across"
    """As many levels up as down."""
    ENTERS = "enters"
    """Out of the holding area."""
    LEAVES = "leaves"
    """Into the holding area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A box or, with number 0, the holding area, and how many stood there before and stand there after."""

    number: int
    name: Text
    before: int
    after: int

    def label(self, say: Say) -> str:
        """Return number and name."""
        return f"{self.number} {say.text(self.name)}" if self.number else say("Holding area")


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """How many went from one box to another, by number; 0 = holding area."""

    before: int
    after: int
    count: int
    course: Course


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementValues:
    """What the movement chart shows; nodes in the order of their numbers, the holding area last."""

    scheme: Text
    nodes: tuple[Node, ...]
    flows: tuple[Flow, ...]
    rehearsed: bool = False
    """From the calibrated to the places of a rehearsal, instead of from the proposed to the calibrated."""

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches that suit the number of boxes."""
        return 7.0, max(3.2, 0.52 * len(self.nodes) + 0.8)

    @property
    def total(self) -> int:
        """All candidates."""
        return sum(flow.count for flow in self.flows)

    @property
    def ordered(self) -> tuple[Flow, ...]:
        """The flows as the table lists them: moves before stays, then by number."""
        return tuple(sorted(self.flows, key=lambda one: (one.course is Course.STAYS, one.before, one.after)))

    def count(self, *courses: Course) -> int:
        """Return how many candidates took one of these courses."""
        return sum(flow.count for flow in self.flows if flow.course in courses)

    def node(self, number: int) -> Node:
        """Return the node of a number. Raises ``StopIteration`` for an unknown one."""
        return next(node for node in self.nodes if node.number == number)

    def title(self, say: Say) -> str:
        """Name the chart."""
        if self.rehearsed:
            return say("Movement, calibrated to rehearsed: {scheme}", scheme=say.text(self.scheme))
        return say("Movement, proposed to calibrated: {scheme}", scheme=say.text(self.scheme))

    def sentence(self, say: Say) -> str:
        """Say how many moved and which way."""
        if not self.total:
            return say("There are no candidates.")
        moved = self.total - self.count(Course.STAYS)
        if not moved:
            return say("Nobody was moved; candidates: {total}.", total=figure(self.total))
        return say(
            "Moved: {moved} of {total} (up {up}, down {down}, across {across}, "
            "out of the holding area {enters}, into it {leaves}).",
            moved=figure(moved),
            total=figure(self.total),
            up=figure(self.count(Course.UP)),
            down=figure(self.count(Course.DOWN)),
            across=figure(self.count(Course.ACROSS)),
            enters=figure(self.count(Course.ENTERS)),
            leaves=figure(self.count(Course.LEAVES)),
        )

    def table(self, say: Say) -> Table:
        """Give every flow with its count, moves before stays."""
        rows = tuple(
            (
                self.node(flow.before).label(say),
                self.node(flow.after).label(say),
                course_words(flow.course, say),
                figure(flow.count),
            )
            for flow in sorted(
                self.flows, key=lambda one: (one.course is Course.STAYS, one.before, one.after)
            )
        )
        return Table((*self.sides(say), say("Direction"), say("Count")), rows, (3,))

    def sides(self, say: Say) -> tuple[str, str]:
        """Name what stands at the left and what at the right."""
        if self.rehearsed:
            return say("Calibrated"), say("Rehearsed")
        return say("Proposed"), say("Calibrated")

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_movement(axes, self, style, say)


def movement(
    scheme: Scheme,
    pairs: Iterable[tuple[Placement | None, Placement | None]],
    *,
    rehearsed: bool = False,
) -> MovementValues:
    """Return the values from (proposed, calibrated) places; boxes nobody touched are left in.

    Of a rehearsal the pairs are (calibrated, rehearsed). A box that the scheme no longer has counts as the
    holding area.
    """
    numbers: dict[Placement | None, int] = {box.placement: box.number for box in scheme.boxes}
    numbers[None] = 0
    counted = Counter(
        (before if before in numbers else None, after if after in numbers else None)
        for before, after in pairs
    )
    flows = tuple(
        Flow(
            before=numbers[before],
            after=numbers[after],
            count=count,
            course=_course(scheme, before, after),
        )
        for (before, after), count in sorted(
            counted.items(), key=lambda item: (numbers[item[0][0]], numbers[item[0][1]])
        )
    )
    nodes = [_node(box.number, box.name, flows) for box in sorted(scheme.boxes, key=lambda one: one.number)]
    holding = _node(0, Text("", ""), flows)
    if holding.before or holding.after:
        nodes.append(holding)
    return MovementValues(scheme=scheme.name, nodes=tuple(nodes), flows=flows, rehearsed=rehearsed)


def _node(number: int, name: Text, flows: Iterable[Flow]) -> Node:
    flows = tuple(flows)
    return Node(
        number=number,
        name=name,
        before=sum(flow.count for flow in flows if flow.before == number),
        after=sum(flow.count for flow in flows if flow.after == number),
    )


def _course(scheme: Scheme, before: Placement | None, after: Placement | None) -> Course:
    if before == after:
        return Course.STAYS
    if before is None:
        return Course.ENTERS
    if after is None:
        return Course.LEAVES
    climbed = sum(scheme.steps(before, after))
    if not climbed:
        return Course.ACROSS
    return Course.UP if climbed > 0 else Course.DOWN


def course_words(course: Course, say: Say) -> str:
    """Say where a flow leads."""
    return {
        Course.STAYS: say("stays"),
        Course.UP: say("↑ up"),
        Course.DOWN: say("↓ down"),
        Course.ACROSS: say("→ across"),
        Course.ENTERS: say("out of the holding area"),
        Course.LEAVES: say("into the holding area"),
    }[course]


_LEFT, _RIGHT, _BAR = 0.30, 0.70, 0.016


def draw_movement(axes: "Axes", values: MovementValues, style: Style, say: Say) -> None:
    """Draw boxes before at the left and after at the right, a ribbon as thick as the number that went.

    Up is filled, down is hatched, all other moves are dotted, who stays is a pale ribbon: grey paper tells
    them apart.
    """
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(1, 0)
    unit, tops = _layout(values)
    for node in values.nodes:
        _draw_node(axes, node, tops[node.number], unit, style, say)
    left = dict(tops)
    right = dict(tops)
    for flow in sorted(values.flows, key=lambda one: (one.before or 99, one.after or 99)):
        thick = flow.count * unit
        _draw_ribbon(axes, flow, left[flow.before], right[flow.after], thick, style)
        left[flow.before] += thick
        right[flow.after] += thick
    from_, to = values.sides(say)
    for x, align, words in ((_LEFT, "right", from_), (_RIGHT, "left", to)):
        axes.text(x, 0.01, words, ha=align, va="top", fontsize=style.small, color=style.theme.muted)
    _draw_courses(axes, values, style, say)


def _layout(values: MovementValues) -> tuple[float, dict[int, float]]:
    """Return the height of one candidate and the top of every node; each node keeps room for its label."""
    least, top, bottom = 0.062, 0.075, 0.985
    sizes = {node.number: max(node.before, node.after) for node in values.nodes}
    room = bottom - top
    gap = min(0.02, room / (8 * len(values.nodes)))
    least = min(least, (room - gap * len(values.nodes)) / len(values.nodes))
    unit = 1.0
    for _ in range(12):  # nodes held up to the least height leave less for the others
        held = [number for number, size in sizes.items() if size * unit < least]
        free = sum(size for number, size in sizes.items() if number not in held)
        left = room - gap * len(sizes) - least * len(held)
        unit = left / free if free else unit
    tops: dict[int, float] = {}
    at = top
    for number, size in sizes.items():
        tops[number] = at
        at += max(size * unit, least) + gap
    return unit, tops


def _draw_node(axes: "Axes", node: Node, top: float, unit: float, style: Style, say: Say) -> None:
    from matplotlib.patches import Rectangle

    # Half-width columns between the edge of the figure and the bar; too few hold the number alone.
    columns = int(inches_wide(axes) * 72 * _LEFT / (style.label * 0.56)) - 5
    name = wrapped(node.label(say), min(26, columns), 1) if columns >= 10 else str(node.number or "–")
    for x, count, align, shift in (
        (_LEFT, node.before, "right", -0.012),
        (_RIGHT - _BAR, node.after, "left", _BAR + 0.012),
    ):
        if count:
            axes.add_patch(
                Rectangle((x, top), _BAR, count * unit, facecolor=style.theme.line_strong, linewidth=0)
            )
        axes.text(
            x + shift,
            top + max(count * unit / 2, 0.018),
            f"{name}  {figure(count)}",
            ha=align,
            va="center",
            fontsize=style.label,
            color=style.theme.text if count else style.theme.muted,
            weight="bold" if node.before != node.after else "normal",
        )


def _look(course: Course, style: Style) -> dict[str, Any]:
    theme = style.theme
    if course is Course.STAYS:
        return {"facecolor": theme.line, "edgecolor": "none", "hatch": None, "alpha": 0.75}
    colour, hatch = {
        Course.UP: (theme.good, None),
        Course.DOWN: (theme.bad, "////"),
    }.get(course, (theme.info, "...."))
    if hatch is None:
        return {"facecolor": colour, "edgecolor": colour, "hatch": None, "alpha": 0.85}
    return {"facecolor": theme.surface, "edgecolor": colour, "hatch": hatch, "alpha": 0.95}


def _draw_ribbon(axes: "Axes", flow: Flow, left: float, right: float, thick: float, style: Style) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    start, end = _LEFT + _BAR, _RIGHT - _BAR
    bend = (start + end) / 2
    points = [
        (start, left),
        (bend, left),
        (bend, right),
        (end, right),
        (end, right + thick),
        (bend, right + thick),
        (bend, left + thick),
        (start, left + thick),
        (start, left),
    ]
    codes = [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3, Path.CLOSEPOLY]
    ribbon = PathPatch(
        Path(points, codes),
        linewidth=style.thin,
        zorder=1 if flow.course is Course.STAYS else 2,
        **_look(flow.course, style),
    )
    ribbon.set_gid(f"flow-{flow.before}-{flow.after}")
    axes.add_patch(ribbon)


def _draw_courses(axes: "Axes", values: MovementValues, style: Style, say: Say) -> None:
    from matplotlib.patches import Patch

    shown = [course for course in Course if values.count(course)]
    handles = [
        Patch(
            label=f"{course_words(course, say)} {figure(values.count(course))}",
            linewidth=style.thin,
            **_look(course, style),
        )
        for course in shown
    ]
    if handles:
        axes.legend(
            handles=handles,
            loc="upper center",
            bbox_to_anchor=(0.5, 0.0),
            ncols=len(handles) if inches_wide(axes) > 5 else 2,
            frameon=False,
            fontsize=style.small,
            labelcolor=style.theme.text,
        )
