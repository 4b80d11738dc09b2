"""The scanners of the plugin site: one finding of either blocks a version."""

import json
import shutil
import subprocess
import sys

import pytest


def bandit(folder):
    finished = subprocess.run(
        [sys.executable, "-m", "bandit", "--quiet", "--format", "json", "--recursive", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(finished.stdout)
    assert report["errors"] == []
    return [
        f"{hit['filename']}:{hit['line_number']} {hit['issue_text']}" for hit in report["results"]
    ]


def detect_secrets(folder):
    finished = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(finished.stdout)["results"]


def test_bandit_finds_nothing(installed):
    assert bandit(installed) == []


def test_bandit_is_not_silenced(installed):
    assert [path for path in installed.rglob("*.py") if "nosec" in path.read_text("utf-8")] == []


def test_detect_secrets_finds_nothing(installed):
    assert detect_secrets(installed) == {}


@pytest.mark.parametrize("scan", [bandit, detect_secrets])
def test_the_scanners_see_the_files(scan, installed, tmp_path):
    folder = shutil.copytree(installed, tmp_path / "plugin")
    flaw = 'import pickle\nkey = "AKIA' + "IOSFODNN7EXAMPLX" + '"\npickle.loads(b"")\n'
    (folder / "core" / "flaw.py").write_text(flaw, encoding="utf-8")
    assert scan(folder)
