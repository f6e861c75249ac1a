"""Calling commands: what one told, and rosters to feed them."""

import json
from collections.abc import Callable
from pathlib import Path


class Told:
    """What a command printed and ended with."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in err, err

    def json(self) -> object:
        return json.loads(self.out)


Run = Callable[..., Told]


def roster(folder: Path, *lines: str, name: str = "roster.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(("工号,姓名,出生日期,部门,岗位", *lines)), encoding="utf-8")
    return path


GOOD = ("Z1,单田,1990-01-02,甲公司 / 乙部,专员", "Z2,仇千,1991-03-04,甲公司 / 乙部,专员")
FAULTY = ("Z3,查理,2099-01-01,甲公司,专员",)
