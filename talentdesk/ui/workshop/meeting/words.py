"""Short words of the meeting: durations, clock times, who is present."""

from datetime import datetime

from talentdesk.wording import Say


def clock(seconds: int) -> str:
    """Return a duration as on a stop-watch: 3:05 or 1:02:03."""
    hours, rest = divmod(max(0, seconds), 3600)
    minutes, last = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{last:02}" if hours else f"{minutes}:{last:02}"


def length(seconds: int, say: Say) -> str:
    """Return a duration in words: 1 h 12 min, or 40 s where it is short."""
    if seconds < 60:
        return say("{seconds} s", seconds=seconds)
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours:
        return say("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return say("{minutes} min", minutes=minutes)


def time_of_day(moment: datetime) -> str:
    """Return the time of a moment on this machine's clock."""
    return moment.strftime("%H:%M")
