"""Time to draw a packet of two hundred candidates beside the same content in ReportLab's own flowables.

    python -m bench.packet [--candidates 200] [--rounds 3]

Also what is seen first (the packet's front, one report), reports of one page, and a further numbered copy of
the finished packet. Each run is a process of its own; seconds are those of the processor, so that a busy
machine does not change the ratios.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from reportlab.pdfbase import pdfmetrics

from bench.measure import report
from bench.packet_floor import content, floor
from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.packet import IssuedPacket
from talentdesk.domain.texts import Language
from talentdesk.reports.copies import CopyMark, numbered_copy
from talentdesk.reports.packet import draw_packet
from tests.unit.reports.made import issued, speaker

WHAT = ("floor", "packet", "front", "one report", "short reports", "copy")
"""What is measured; ``front`` and ``one report`` read the fonts first, as after a start."""


def _work(which: str, packet: IssuedPacket) -> Callable[[], bytes]:
    """Return what is to be timed; what it needs is made before."""
    say = speaker(Language.ZH)
    say("Cover")
    if which == "floor":
        parts = content(packet)
        pdfmetrics._fonts.clear()  # type: ignore[attr-defined]  # the floor reads the fonts itself
        return lambda: floor(parts)
    if which == "copy":
        whole = draw_packet(packet, say).data
        return lambda: numbered_copy(whole, CopyMark(3, 7, "李海宁"), say)
    first = frozenset({packet.content.evaluations[0].candidate})
    layouts = {
        "one report": Layout(parts=(Part.REPORTS,), candidates=first),
        "short reports": Layout(report_pages=1),
    }
    layout = layouts.get(which, Layout())
    return lambda: draw_packet(packet, say, layout=layout, front=which == "front").data


def measure(which: str, candidates: int) -> dict[str, float]:
    """Draw once in this process; return seconds of the processor, pages and peak memory."""
    work = _work(which, issued(candidates))
    start = time.process_time()
    data = work()
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    import pypdfium2

    pages = len(pypdfium2.PdfDocument(data))
    return {"seconds": seconds, "pages": pages, "peak": peak, "size": len(data) / 1e6}


def main() -> None:
    """Print seconds, pages and memory of each, and the ratios that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.packet", description=__doc__)
    parser.add_argument("--candidates", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--once", choices=WHAT)
    chosen = parser.parse_args()
    if chosen.once:
        print(json.dumps(measure(chosen.once, chosen.candidates)))
        return
    found: dict[str, list[dict[str, float]]] = {which: [] for which in WHAT}
    for _ in range(chosen.rounds):
        for which, runs in found.items():
            asked = ["--once", which, "--candidates", str(chosen.candidates)]
            command = [sys.executable, "-m", "bench.packet", *asked]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            runs.append(json.loads(done.stdout))
    medians = {which: statistics.median(run["seconds"] for run in runs) for which, runs in found.items()}
    for which, runs in found.items():
        last = runs[-1]
        print(
            f"{which:13} {medians[which]:6.2f} s  {last['pages']:4.0f} pages  {last['size']:5.2f} MB  "
            f"peak {max(run['peak'] for run in runs):4.0f} MB"
        )
    people = f"{chosen.candidates} candidates"
    goals = (
        (f"packet of {people}", "packet", "floor", "ratio ≤ 1.5"),
        ("a further numbered copy", "copy", "packet", "ratio ≤ 0.3"),
        (f"front of the packet of {people}", "front", "packet", "≤ 1 s"),
        ("one report", "one report", "packet", "≤ 1 s"),
    )
    for name, which, beside, goal in goals:
        report(name, 1000 * medians[which], floor=1000 * medians[beside], goal=goal)


if __name__ == "__main__":
    main()
