"""Measuring: medians of repeated runs, and lines that stand beside their floor."""

import compileall
import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path


def median_ms(work: Callable[[], object], *, runs: int = 9, warm: int = 1) -> float:
    """Return the median time of a piece of work in milliseconds, after warming up."""
    for _ in range(warm):
        work()
    times = []
    for _ in range(runs):
        gc.collect()
        begin = time.perf_counter()
        work()
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def processor_ms(work: Callable[[], object], *, runs: int = 7) -> float:
    """Return the median processor time of a piece of work in milliseconds; what else runs does not count."""
    times = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        times.append((time.process_time() - begin) * 1000)
    return statistics.median(times)


def report(what: str, reached: float, *, floor: float | None = None, goal: str, unit: str = "ms") -> None:
    """Print one line: what was reached, the floor and the ratio where there is one, and the goal."""
    beside = "" if floor is None else f"   floor {floor:9.1f} {unit}   ratio {reached / floor:5.2f}"
    print(f"{what:<58} {reached:9.1f} {unit}{beside}   goal {goal}", flush=True)


def compile_bytecode() -> None:
    """Compile the product's bytecode, as the set-up does for a user."""
    compileall.compile_dir(Path(__file__).resolve().parent.parent / "talentdesk", quiet=2)
