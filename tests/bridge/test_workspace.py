"""Folders that dead runs left are removed by the next run; those of the living never."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLockFile

from constrained_kmeans_plugin.bridge.output.workspace import PREFIX, Workspace, remove_leftovers

PROJECT = Path(__file__).resolve().parents[2]
# A run in the middle of its writing: it says where, and goes on until its input ends.
RUN = """
import sys
from pathlib import Path
from constrained_kmeans_plugin.bridge.output.workspace import Workspace
workspace = Workspace(sys.argv[1], sys.exit)
(Path(workspace.new) / "clusters.gpkg").write_bytes(b"half of it")
if sys.argv[2] == "publishing":
    (Path(workspace.old) / "clusters.gpkg").write_bytes(b"what was there")
print(workspace.path, flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def running(folder, what="writing"):
    """Another process with a workspace in a folder: the process, and the workspace's path."""
    with subprocess.Popen(
        [sys.executable, "-c", RUN, str(folder), what],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process, Path(process.stdout.readline().strip())
        finally:
            process.kill()


def left_by_a_killed_run(folder, what="writing"):
    with running(folder, what) as (process, path):
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    assert (path / "new" / "clusters.gpkg").read_bytes() == b"half of it"
    return path


@pytest.fixture
def workspace(tmp_path):
    """Make workspaces in a folder, and remove them in the end."""
    with contextlib.ExitStack() as cleanup:

        def make(warn=pytest.fail):
            made = Workspace(str(tmp_path), warn)
            cleanup.callback(made.remove)
            return made

        yield make


@pytest.mark.slow
def test_the_folder_of_a_killed_process_is_removed(workspace, tmp_path):
    dead = [left_by_a_killed_run(tmp_path) for _ in range(2)]
    # The second one has found the first one's.
    assert [path.exists() for path in dead] == [False, True]
    mine = workspace()
    assert os.listdir(tmp_path) == [os.path.basename(mine.path)]
    mine.remove()
    assert os.listdir(tmp_path) == []


def test_the_folder_of_a_running_process_stays(workspace, tmp_path):
    with running(tmp_path) as (process, path):
        # However long it takes.
        os.utime(path / "lock", (0, 0))
        workspace().remove()
        assert (path / "new" / "clusters.gpkg").exists()
        assert (path / "lock").exists()
        process.kill()
        process.wait()
        workspace()
        assert not path.exists()


def test_another_run_of_the_same_process_stays(workspace):
    first = workspace()
    second = workspace()
    assert os.path.isdir(first.new)
    assert os.path.isdir(second.new)


def test_the_folder_of_another_computer_stays(workspace, tmp_path):
    path = left_by_a_killed_run(tmp_path)
    lines = (path / "lock").read_text(encoding="utf-8").splitlines()
    # Of process, program and computer; newer versions of Qt add ids of the computer and its start.
    (path / "lock").write_text(
        "\n".join([*lines[:2], "elsewhere", "0" * 32, "0" * 32, ""]), encoding="utf-8"
    )
    assert QLockFile(str(path / "lock")).getLockInfo()[-2] == "elsewhere"
    workspace()
    assert (path / "new" / "clusters.gpkg").exists()


def test_a_folder_without_a_lock_stays(workspace, tmp_path):
    theirs = tmp_path / f"{PREFIX}of-mine"
    theirs.mkdir()
    (theirs / "thesis.txt").write_text("text")
    (tmp_path / f"{PREFIX}file").write_text("text")
    (tmp_path / f"{PREFIX}link").symlink_to(theirs, target_is_directory=True)
    before = sorted(os.listdir(tmp_path))
    workspace().remove()
    assert sorted(os.listdir(tmp_path)) == before
    assert (theirs / "thesis.txt").exists()


def test_what_was_there_before_is_left_to_the_user(workspace, tmp_path):
    """Killed between the two renames, a run leaves the old file in its folder alone."""
    path = left_by_a_killed_run(tmp_path, "publishing")
    told = []
    workspace(told.append)
    assert told == [str(path)]
    assert (path / "old" / "clusters.gpkg").read_bytes() == b"what was there"
    # Once is enough.
    assert remove_leftovers(str(tmp_path)) == []
    assert (path / "old" / "clusters.gpkg").exists()
