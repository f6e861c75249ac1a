"""What the system gives as a reason is said in both languages; what libraries say is left out."""

import errno
import os

import pytest

from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.wording import troubles
from talentdesk.wording.say import speaker

ZH, EN = speaker(Language.ZH), speaker(Language.EN)


@pytest.mark.parametrize(
    ("detail", "chinese", "english"),
    [
        (os.strerror(errno.EACCES), "没有权限", "no right to do that"),
        (os.strerror(errno.EISDIR), "这是文件夹", "it is a folder"),
        ("PDF", "不是完整的 PDF 文件", "it is no whole PDF"),
    ],
)
def test_a_known_reason_is_said(detail: str, chinese: str, english: str) -> None:
    error = TroubleError(Trouble.CANNOT_READ, path="a.pdf", detail=detail)
    assert troubles.sentence(error, ZH) == f"a.pdf 无法读取（{chinese}）。"
    assert troubles.sentence(error, EN) == f"a.pdf could not be read ({english})."


def test_what_a_library_says_is_left_out() -> None:
    error = TroubleError(Trouble.WORKBOOK_UNREADABLE, path="a.xlsx", detail="File is not a zip file")
    assert troubles.sentence(error, ZH) == "工作簿 a.xlsx 无法读取。"
    assert "zip" not in troubles.sentence(error, EN)
