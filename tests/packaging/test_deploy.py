"""`make deploy`, and pb_tool on the staged tree: both put the zip's own content into place."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

NAME = "constrained_kmeans_plugin"


def content(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in Path(folder).rglob("*")
        if path.is_file()
    }


@pytest.fixture
def profile(tmp_path):
    return tmp_path / "python" / "plugins"


def pb_tool(*arguments, folder, answer=""):
    return subprocess.run(
        [sys.executable, "-c", "from pb_tool.pb_tool import cli; cli()", *arguments],
        cwd=folder,
        input=answer,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def staged(plugin_script, tmp_path):
    """The staged tree: pb_tool writes its zip beside what it packs."""
    return plugin_script.stage(tmp_path / "staged" / NAME)


def test_deploy_puts_the_content_of_the_zip_into_the_profile(run_script, profile, installed):
    finished = run_script("deploy", "--plugins-dir", str(profile))
    assert finished.returncode == 0, finished.stderr
    assert "Restart QGIS" in finished.stdout
    assert content(profile / NAME) == content(installed)


def test_deploy_replaces_an_older_version_and_nothing_else(run_script, profile, installed):
    (profile / NAME).mkdir(parents=True)
    (profile / NAME / "removed_since.py").touch()
    (profile / "another_plugin").mkdir()
    assert run_script("deploy", "--plugins-dir", str(profile)).returncode == 0
    assert content(profile / NAME) == content(installed)
    assert sorted(os.listdir(profile)) == ["another_plugin", NAME]


def test_deploy_leaves_a_developers_link_alone(run_script, profile, project):
    profile.mkdir(parents=True)
    (profile / NAME).symlink_to(project / NAME)
    finished = run_script("deploy", "--plugins-dir", str(profile))
    assert finished.returncode == 1
    assert "is a link" in finished.stderr
    assert (profile / NAME).is_symlink()


def test_pb_tool_finds_its_configuration_valid(staged, project):
    finished = pb_tool("validate", "--config_file", project / "pb_tool.cfg", folder=staged)
    assert finished.returncode == 0, finished.stdout
    assert "is valid" in finished.stdout


def test_pb_tool_deploys_the_same(staged, project, profile, installed):
    finished = pb_tool(
        *("deploy", "--no-confirm", "--no-docs", "--config_file", project / "pb_tool.cfg"),
        *("--plugin_path", profile),
        folder=staged,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert content(profile / NAME) == content(installed)


def test_pb_tool_zips_the_same_files(staged, project, profile, package):
    finished = pb_tool(
        *("zip", "--no-docs", "--config_file", project / "pb_tool.cfg"),
        *("--plugin_path", profile),
        folder=staged,
        answer="y\n",
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    with zipfile.ZipFile(staged / f"{NAME}.zip") as theirs, zipfile.ZipFile(package) as ours:
        files = {name for name in theirs.namelist() if not name.endswith("/")}
        assert files == set(ours.namelist())
