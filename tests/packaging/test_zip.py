"""The rules of the plugin site for the zip, and its reproducibility."""

import os
import stat
import zipfile
from pathlib import PurePosixPath

import pytest

KINDS = {*".py .txt .svg .png .md .html .qml .qm .model3 .geojson .csv".split(), ""}
SITE_LIMIT = 25 * 1024 * 1024


@pytest.fixture(scope="module")
def entries(package):
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return archive.infolist()


def test_holds_one_folder_with_what_the_site_asks_for(entries):
    names = {entry.filename for entry in entries}
    assert {PurePosixPath(name).parts[0] for name in names} == {"constrained_kmeans_plugin"}
    for required in ("__init__.py", "metadata.txt", "LICENSE"):
        assert f"constrained_kmeans_plugin/{required}" in names


def test_holds_every_module_of_the_checkout(entries, project):
    modules = {
        path.relative_to(project).as_posix()
        for path in (project / "constrained_kmeans_plugin").rglob("*.py")
    }
    assert modules == {entry.filename for entry in entries if entry.filename.endswith(".py")}


def test_holds_compiled_catalogs_and_not_their_sources(entries, project):
    sources = (project / "constrained_kmeans_plugin/i18n").glob("*.ts")
    names = [PurePosixPath(entry.filename).name for entry in entries]
    compiled = {name for name in names if name.endswith(".qm")}
    assert {"en.qm"} <= compiled == {f"{source.stem}.qm" for source in sources}
    assert not any(name.endswith(".ts") for name in names)


def test_holds_nothing_that_the_site_refuses(entries):
    for entry in entries:
        path = PurePosixPath(entry.filename)
        assert not path.is_absolute()
        assert ".." not in path.parts
        assert not any(part.startswith((".", "__MACOSX")) for part in path.parts), path
        assert not {"__pycache__", "tests", "test"} & set(path.parts), path
        # Any suffix of a compiled or packed file would be missing here.
        assert path.suffix in KINDS
        assert path.suffix or path.name == "LICENSE"
        mode = entry.external_attr >> 16
        assert stat.S_ISREG(mode), path
        assert stat.S_IMODE(mode) == 0o644, path


def test_no_file_is_a_program(entries, package):
    with zipfile.ZipFile(package) as archive:
        for entry in entries:
            assert not archive.read(entry).startswith((b"\x7fELF", b"MZ", b"#!")), entry.filename


def test_is_within_the_size_that_the_site_takes(package):
    assert package.stat().st_size < SITE_LIMIT


def test_is_named_by_the_version(package, plugin_script, project):
    version = plugin_script.read_metadata(project / "metadata.txt")["version"]
    assert package == project / "dist" / f"constrained_kmeans_plugin-{version}.zip"


def test_is_the_same_file_whenever_it_is_built(package, run_script, project):
    before = package.read_bytes()
    source = project / "metadata.txt"
    times = source.stat()
    os.utime(source, (times.st_atime, times.st_mtime + 3600))
    try:
        assert run_script("package").returncode == 0
    finally:
        os.utime(source, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert package.read_bytes() == before


def test_an_unexpected_file_is_named_and_not_shipped(plugin_script, project, tmp_path, monkeypatch):
    (tmp_path / "constrained_kmeans_plugin").mkdir()
    (tmp_path / "constrained_kmeans_plugin" / "solver.so").write_bytes(b"\x7fELF")
    monkeypatch.setattr(plugin_script, "PROJECT", tmp_path)
    with pytest.raises(plugin_script.PluginError, match=r"solver\.so"):
        plugin_script.stage(tmp_path / "staged")
