"""The actions of a development plan on a line of time, with what is done and what is late."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, wrapped, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.planning import is_done, is_late
from talentdesk.domain.plans import Action, Plan, PlanLine
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class ActionState(StrEnum):
    """Where an action stands on the day of the chart."""

    DONE = "done"
    LATE = "late"
    RUNNING = "running"
    AHEAD = "ahead"
    LEFT = "left"
    """Not done when its plan came to an end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionBar:
    """One action; ``start`` and ``due`` may be None, then it is listed without a bar."""

    goal: str
    owner: str
    start: date | None
    due: date | None
    progress: int
    state: ActionState

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day of the bar; a lone day is a bar of one day."""
        days = [day for day in (self.start, self.due) if day is not None]
        return (min(days), max(days)) if days else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineValues:
    """What the timeline shows; ``on`` is the day it is looked at."""

    person: str
    on: date
    bars: tuple[ActionBar, ...]

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return 7.4, max(2.2, 0.46 * len(self.bars) + 1.1)

    def count(self, state: ActionState) -> int:
        """Return how many actions are in a state."""
        return sum(1 for bar in self.bars if bar.state is state)

    @property
    def ends(self) -> tuple[date, date]:
        """First and last day of the picture, the day of looking included, with a little room."""
        days = [self.on, *(day for bar in self.bars if bar.span for day in bar.span)]
        first, last = min(days), max(days)
        room = timedelta(days=max(7, (last - first).days // 20))
        return first - room, last + room

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Development plan of {person}", person=self.person)

    def sentence(self, say: Say) -> str:
        """Say how many actions are done, running, ahead and late."""
        if not self.bars:
            return say("The plan has no actions yet.")
        if self.count(ActionState.LEFT):
            return say(
                "The plan is over: done {done}, not done {left} (actions: {total}).",
                done=self.count(ActionState.DONE),
                left=self.count(ActionState.LEFT),
                total=len(self.bars),
            )
        return say(
            "On {day}: done {done}, running {running}, ahead {ahead}, late {late} (actions: {total}).",
            day=say.day(self.on),
            done=self.count(ActionState.DONE),
            running=self.count(ActionState.RUNNING),
            ahead=self.count(ActionState.AHEAD),
            late=self.count(ActionState.LATE),
            total=len(self.bars),
        )

    def table(self, say: Say) -> Table:
        """Give owner, days, progress and state of every action."""
        header = (say("Goal"), say("Owner"), say("Start"), say("Due"), say("Progress"), say("State"))
        rows = tuple(
            (
                bar.goal or "–",
                bar.owner or "–",
                say.day(bar.start) or "–",
                say.day(bar.due) or "–",
                f"{bar.progress}%",
                state_words(bar.state, say),
            )
            for bar in self.bars
        )
        return Table(header, rows, (4,))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_timeline(axes, self, style, say)


def timeline(plan: Plan, on: date) -> TimelineValues:
    """Return the values of a plan as it stands on a day, earliest action first."""
    ordered = sorted(
        plan.actions, key=lambda one: (one.start or one.due or date.max, one.due or date.max, one.goal)
    )
    return TimelineValues(
        person=plan.line.name, on=on, bars=tuple(_bar(one, plan.line, on) for one in ordered)
    )


def _bar(action: Action, line: PlanLine, on: date) -> ActionBar:
    if is_done(action):
        state = ActionState.DONE
    elif line.state.is_over:
        state = ActionState.LEFT
    elif line.late and is_late(action, on):
        state = ActionState.LATE
    else:
        begun = action.progress > 0 or (action.start is not None and action.start <= on)
        state = ActionState.RUNNING if begun else ActionState.AHEAD
    return ActionBar(
        goal=action.goal,
        owner=action.owner,
        start=action.start,
        due=action.due,
        progress=action.progress,
        state=state,
    )


def state_words(state: ActionState, say: Say) -> str:
    """Say where an action stands."""
    return {
        ActionState.DONE: say("✓ done"),
        ActionState.LATE: say("▲ late"),
        ActionState.RUNNING: say("running"),
        ActionState.AHEAD: say("ahead"),
        ActionState.LEFT: say("not done"),
    }[state]


_DAY_ZERO = date(1970, 1, 1)


def _x(day: date) -> float:
    """Return a day as a number on the axis."""
    return float((day - _DAY_ZERO).days)


def draw_timeline(axes: "Axes", values: TimelineValues, style: Style, say: Say) -> None:
    """Draw a bar per action, filled as far as it has come; late ones are hatched; a line marks the day."""
    theme = style.theme
    for index, bar in enumerate(values.bars):
        _draw_bar(axes, index, bar, style, say)
    axes.axvline(_x(values.on), color=theme.bad, linewidth=style.thin * 1.4, linestyle=(0, (4, 2)), zorder=4)
    axes.annotate(
        say.day(values.on),
        (_x(values.on), 1.0),
        xycoords=("data", "axes fraction"),
        xytext=(0, 2),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=style.small,
        color=theme.bad,
        annotation_clip=False,
    )
    first, last = values.ends
    axes.set_xlim(_x(first), _x(last))
    axes.set_ylim(max(1, len(values.bars)) - 0.4, -0.6)
    axes.set_yticks(range(len(values.bars)), [wrapped(bar.goal or "–", 30, 2) for bar in values.bars])
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.label)
    _draw_months(axes, first, last, style)
    if not values.bars:
        write_instead(axes, say("The plan has no actions yet."), style)


def _draw_bar(axes: "Axes", index: int, bar: ActionBar, style: Style, say: Say) -> None:
    theme = style.theme
    colour = {
        ActionState.DONE: theme.good,
        ActionState.LATE: theme.bad,
        ActionState.RUNNING: theme.accent,
        ActionState.AHEAD: theme.muted,
        ActionState.LEFT: theme.muted,
    }[bar.state]
    words = state_words(bar.state, say)
    if bar.progress and bar.state is not ActionState.DONE:
        words = f"{words} {bar.progress}%"
    if bar.span is None:
        _write_undated(axes, index, say("no dates; {state}", state=words), style)
        return
    first, last = bar.span
    days = max(1.0, _x(last) - _x(first))
    hatch = "////" if bar.state is ActionState.LATE else ""
    axes.barh(
        index,
        days,
        left=_x(first),
        height=0.42,
        facecolor=theme.surface,
        edgecolor=colour,
        hatch=hatch,
        linewidth=style.thin,
        zorder=2,
    )
    reached = 100 if bar.state is ActionState.DONE else bar.progress
    axes.barh(
        index, days * reached / 100, left=_x(first), height=0.42, facecolor=colour, linewidth=0, zorder=3
    )
    _write_beside(axes, index, words, colour, style)


def _write_undated(axes: "Axes", index: int, words: str, style: Style) -> None:
    """Write where the bar of an action without dates would begin."""
    axes.text(
        0.01,
        index,
        words,
        transform=axes.get_yaxis_transform(),
        va="center",
        fontsize=style.label,
        color=style.theme.muted,
    )


def _write_beside(axes: "Axes", index: int, words: str, colour: str, style: Style) -> None:
    """Write at the right of an action's row."""
    axes.annotate(
        words,
        (1.0, index),
        xycoords=("axes fraction", "data"),
        xytext=(6, 0),
        textcoords="offset points",
        va="center",
        fontsize=style.small,
        color=colour,
        annotation_clip=False,
    )


def _draw_months(axes: "Axes", first: date, last: date, style: Style) -> None:
    """Mark months so that about eight labels stand below, each first of its year with the year."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((one for one in (1, 2, 3, 6, 12) if months / one <= 8), 24)
    ticks, labels = [], []
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = date(number // 12, number % 12 + 1, 1)
        if (number % 12) % step or day < first:
            continue
        ticks.append(_x(day))
        labels.append(f"{day.year}-{day.month:02}")
    axes.set_xticks(ticks, labels)
    axes.grid(axis="x", color=style.theme.line, linewidth=style.thin)
