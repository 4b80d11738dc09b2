"""Stage, package, deploy and check the plugin.

Needs Python 3.9 or later, and Qt's lrelease for the catalogs of translations.
"""

import argparse
import configparser
import os
import re
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

import translations

PROJECT = Path(__file__).resolve().parent.parent
NAME = "constrained_kmeans_plugin"
STAGED = PROJECT / "build" / "staged" / NAME

# What the plugin's folder may hold. Anything else is a mistake: it is named, not shipped.
SHIPPED_SUFFIXES = set(".py .svg .png .md .html .qml .qm .model3 .geojson .csv".split())
IGNORED = shutil.ignore_patterns("__pycache__", "*.pyc", ".*", "*.ts")

# A zip has no time zone and no year before 1980; one fixed time makes equal contents equal files.
ZIP_TIME = (1980, 1, 1, 0, 0, 0)

# Hosts that RFC 2606 reserves: nobody lives there, so they stand for what is not known yet.
PLACEHOLDER = re.compile(r"\bexample\.(com|net|org)\b|\.(example|invalid|test)\b", re.IGNORECASE)
# Beside metadata.txt, where an address of the project stands: nowhere else.
ADDRESSES = (
    "README.md",
    "CONTRIBUTING.md",
    "CITATION.cff",
    "SECURITY.md",
    "CODE_OF_CONDUCT.md",
    ".github/ISSUE_TEMPLATE/config.yml",
)


class PluginError(Exception):
    """Something about the plugin's files that its maintainer has to put right."""


def read_metadata(path):
    """Return the keys of a ``metadata.txt`` as QGIS reads them."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return dict(parser["general"])


def released_changes(path):
    """Return (version, date, lines) of each version in a Keep-a-Changelog file, newest first."""
    changes = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        heading = re.fullmatch(r"## \[(\d+\.\d+\.\d+)\] - (\S+)", line)
        if heading:
            changes.append((*heading.groups(), []))
        elif line.startswith("## "):
            if line != "## [Unreleased]":
                raise PluginError(f"CHANGELOG.md: '{line}' is not '## [x.y.z] - date'.")
        elif changes and line.strip():
            changes[-1][2].append(line)
    return changes


def changelog_value(changes):
    """Return the changelog as ``metadata.txt`` carries it: plain indented text, no empty lines."""
    lines = []
    for version, date, text in changes:
        lines.append(f"{version} ({date})")
        lines += [
            line.replace("### ", "") + (":" if line.startswith("### ") else "") for line in text
        ]
    return "\n    ".join(lines)


def stage(folder=STAGED):
    """Put together what is shipped in a folder; by default in ``build/staged``."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(PROJECT / NAME, folder, ignore=IGNORED)
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix not in SHIPPED_SUFFIXES:
            raise PluginError(f"{path.relative_to(folder)} is not a kind of file that is shipped.")
    translations.compile_catalogs(folder / "i18n")
    shutil.copy(PROJECT / "LICENSE", folder)

    metadata = (PROJECT / "metadata.txt").read_text(encoding="utf-8")
    changelog = changelog_value(released_changes(PROJECT / "CHANGELOG.md"))
    (folder / "metadata.txt").write_text(f"{metadata}changelog={changelog}\n", encoding="utf-8")

    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


def package():
    """Write the zip that the plugin site takes: equal sources give an equal file."""
    version = read_metadata(PROJECT / "metadata.txt")["version"]
    target = PROJECT / "dist" / f"{NAME}-{version}.zip"
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        staged, unfinished = Path(scratch, NAME), Path(scratch, target.name)
        stage(staged)
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(path for path in staged.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(f"{NAME}/{path.relative_to(staged).as_posix()}", ZIP_TIME)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 3  # Unix, whose file modes the next line gives
                entry.external_attr = 0o100644 << 16
                archive.writestr(entry, path.read_bytes())
        unfinished.replace(target)
    return target


def default_plugins_dir():
    """Return the folder from which QGIS 3 loads the plugins of the user's default profile."""
    if sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    elif sys.platform == "win32":
        data = Path(os.environ["APPDATA"])
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "QGIS" / "QGIS3" / "profiles" / "default" / "python" / "plugins"


def deploy(plugins_dir):
    """Replace the plugin in a QGIS profile by this one."""
    target = plugins_dir / NAME
    if target.is_symlink():
        raise PluginError(f"{target} is a link to {target.resolve()}; remove it first.")
    plugins_dir.mkdir(parents=True, exist_ok=True)
    # The copy is made beside its place: if it fails, the version that was there is still whole.
    fresh, old = plugins_dir / f".{NAME}.new", plugins_dir / f".{NAME}.old"
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(stage(Path(scratch, NAME)), fresh)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
    return target


def placeholders(project=PROJECT):
    """Return a sentence for each line beside ``metadata.txt`` that holds a placeholder."""
    return [
        f"{name}: line {number} has a placeholder: {line.strip()}"
        for name in ADDRESSES
        for number, line in enumerate((project / name).read_text(encoding="utf-8").splitlines(), 1)
        if PLACEHOLDER.search(line)
    ]


def untranslated():
    """Return a sentence for each language that lacks texts."""
    lacking = {path: translations.untranslated(path) for path in translations.SOURCES.glob("*.ts")}
    return [
        f"{path.name}: {len(texts)} texts are not translated, the first one is “{texts[0]}”."
        for path, texts in sorted(lacking.items())
        if texts
    ]


def open_points(metadata, changes):
    """Return a sentence for each thing that has to be set before the plugin can be published."""
    points = [
        f"metadata.txt: {key}={value} is a placeholder."
        for key, value in metadata.items()
        if PLACEHOLDER.search(value)
    ]
    if not changes or changes[0][0] != metadata["version"]:
        points.append(f"CHANGELOG.md: the newest version is not {metadata['version']}.")
    elif not re.fullmatch(r"\d{4}-\d{2}-\d{2}", changes[0][1]):
        points.append(f"CHANGELOG.md: {changes[0][0]} has no date of release (YYYY-MM-DD).")
    return points


def main(arguments=None):
    """Run one command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    staging = commands.add_parser("stage", help=stage.__doc__)
    staging.add_argument("--folder", type=Path, default=STAGED)
    commands.add_parser("package", help=package.__doc__)
    deploying = commands.add_parser("deploy", help=deploy.__doc__)
    deploying.add_argument("--plugins-dir", type=Path, default=default_plugins_dir())
    commands.add_parser("release-check", help="Say what is still to be set before publishing.")
    options = parser.parse_args(arguments)

    try:
        if options.command == "stage":
            print(stage(options.folder))
        elif options.command == "package":
            print(package())
        elif options.command == "deploy":
            print(f"Copied to {deploy(options.plugins_dir)}")
            print(
                "Restart QGIS, then tick 'Constrained K-Means' in Plugins > Manage and Install"
                " Plugins > Installed."
            )
        else:
            changes = released_changes(PROJECT / "CHANGELOG.md")
            points = open_points(read_metadata(PROJECT / "metadata.txt"), changes)
            points += placeholders() + untranslated()
            if points:
                print("Not ready to be published:", *points, sep="\n  ", file=sys.stderr)
                return 1
            print("Ready to be published.")
    except (PluginError, translations.TranslationError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
