"""What is copied for the user replaces nothing."""

import pytest

from constrained_kmeans_plugin.copies import copy_folder, copy_missing


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "source"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(name)
    return folder


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_each_copy_of_a_folder_is_a_new_one(source, tmp_path):
    parent = tmp_path / "parent"
    parent.mkdir()
    # A file of that name is in the way, too.
    (parent / "town_2").write_text("mine")
    first = copy_folder(source, parent, "town")
    (first / "one.txt").write_text("edited")
    second = copy_folder(source, parent, "town")
    assert (first, second) == (parent / "town", parent / "town_3")
    assert contents(first) == {"one.txt": "edited", "two.txt": "two"}
    assert contents(second) == contents(source)
    assert (parent / "town_2").read_text() == "mine"


def test_a_folder_that_is_gone_is_an_error_of_the_system(source, tmp_path):
    with pytest.raises(OSError, match="gone"):
        copy_folder(source, tmp_path / "gone", "town")


def test_only_missing_files_are_copied(source, tmp_path):
    folder = tmp_path / "deep" / "models"
    files = sorted(source.iterdir())
    assert copy_missing(files, folder) == files
    (folder / "one.txt").write_text("edited")
    (folder / "two.txt").unlink()
    assert copy_missing(files, folder) == [source / "two.txt"]
    assert contents(folder) == {"one.txt": "edited", "two.txt": "two"}
    assert copy_missing(files, folder) == []
