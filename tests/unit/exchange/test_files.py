"""Writing files for others: as a whole, and never in the place of what is no file."""

import os
import threading
from pathlib import Path

import pytest

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange import files


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_takes_what_is_written_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "out"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    files.write(pipe, b"a table")
    reader.join()
    assert read == [b"a table"]
    assert pipe.is_fifo()


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(TroubleError) as caught:
        files.write(tmp_path / "out", b"a table")
    assert caught.value.trouble is Trouble.CANNOT_WRITE
    assert [one.name for one in tmp_path.iterdir()] == ["out"]
