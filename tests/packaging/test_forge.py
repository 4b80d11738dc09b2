"""What a public forge reads: workflows call what is there, and commits are checked alike."""

import os
import re
import subprocess
import zipfile

import pytest

NAME = "constrained_kmeans_plugin"


@pytest.fixture(scope="module")
def workflows(project):
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in (project / ".github/workflows").glob("*.yml")
    }


def test_workflows_call_targets_and_scripts_that_are_there(workflows, project):
    targets = re.findall(r"^([a-z-]+):", (project / "Makefile").read_text(), re.MULTILINE)
    text = "\n".join(workflows.values())
    called = set(re.findall(r"(?:run: |^ +)make ([a-z-]+)$", text, re.MULTILINE))
    assert called == {"docs", "lint", "test", "package", "release-check"}
    assert called <= set(targets)
    scripts = set(re.findall(r"scripts/[a-z_]+\.sh", text))
    assert scripts == {"scripts/check.sh", "scripts/release.sh"}
    assert all(os.access(project / script, os.X_OK) for script in scripts)


def test_a_commit_is_checked_as_make_lint_does(project):
    config = (project / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (entry,) = re.findall(r"entry: (.+)", config)
    makefile = (project / "Makefile").read_text(encoding="utf-8")
    assert f"\t@{entry}\n" in makefile


def test_qgis_plugin_ci_publishes_the_content_of_the_zip(package, plugin_script, project):
    version = plugin_script.read_metadata(project / "metadata.txt")["version"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GITHUB_")}
    subprocess.run(
        [project / "scripts/release.sh", "package", version], env=environment, check=True
    )
    made = project / "build/release" / f"{NAME}.{version}.zip"
    with zipfile.ZipFile(made) as theirs, zipfile.ZipFile(package) as ours:
        contents = [
            {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
            for archive in (theirs, ours)
        ]
    assert contents[0] == contents[1]


def test_another_version_than_the_stated_one_is_not_published(project):
    finished = subprocess.run(
        [project / "scripts/release.sh", "package", "99.0.0"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 1
    assert "not 99.0.0" in finished.stderr
