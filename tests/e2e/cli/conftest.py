"""What tests of the command line start from."""

from pathlib import Path

import pytest

from talentdesk.__main__ import main
from tests.e2e.cli.calling import Run, Told
from tests.made_sample import sample_copy


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str | Path) -> Told:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return call


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return sample_copy(tmp_path)


@pytest.fixture
def empty(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "empty.talent"
    assert run("new", path, "--programme", "general").code == 0
    return path
