"""A database that another program holds: found before the work, waited for, never for ever."""

import contextlib
import sqlite3

import pytest
from qgis.core import QgsProcessingException

from constrained_kmeans_plugin.bridge.output import locks, staging
from tests.algorithms.test_files import layers_in, result, table
from tests.bridge.layers_for_tests import Listener, digest, point_layer, save
from tests.bridge.locks_for_tests import (
    READS,
    READS_WITH_A_LOG,
    WRITES,
    WRITES_ALONE,
    WRITES_TO_A_LOG,
    held,
)

N_FEATURES = 60
IN_USE = "is in use by another program"


@pytest.fixture(params=["file", "table"])
def target(request, tmp_path):
    """A GeoPackage with a layer, and the output that replaces it or adds a layer to it."""
    path = tmp_path / "existing.gpkg"
    save(point_layer(5), path)
    return path, str(path) if request.param == "file" else table(path, "clusters")


@pytest.fixture(autouse=True)
def _short(monkeypatch):
    monkeypatch.setattr(locks, "BEFORE_WORK", 0.3)
    monkeypatch.setattr(locks, "AFTER_WORK", 0.3)


def tables(path):
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {row[0] for row in database.execute("SELECT name FROM sqlite_master")}


def when(said, do):
    """A feedback that does something once, when a text is said."""

    class Once(Listener):
        def _line(self, text):
            super()._line(text)
            if said in text and not done:
                done.append(True)
                do()

    done = []
    return Once()


@pytest.mark.parametrize("lock", [WRITES, WRITES_ALONE, WRITES_TO_A_LOG], ids=" ".join)
def test_found_before_the_work(lock, target, run, tmp_path):
    path, output = target
    with held(path, lock) as other:
        before, feedback = digest(path), Listener()
        with pytest.raises(QgsProcessingException, match=IN_USE):
            run(point_layer(N_FEATURES), feedback, OUTPUT=output)
        assert "features read" not in feedback.log
        assert digest(path) == before
        assert not [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")]
        other.run("COMMIT")
    assert ("theirs" in tables(path)) == (lock is not WRITES_ALONE)
    assert layers_in(path) == {"existing"}
    assert result(run(point_layer(N_FEATURES), OUTPUT=output)).featureCount() == N_FEATURES


@pytest.mark.parametrize("lock", [WRITES, WRITES_ALONE], ids=" ".join)
@pytest.mark.parametrize("output", ["{}", "spatialite:dbname='{}' table=\"clusters\" (geom)"])
def test_other_databases_of_sqlite(output, lock, run, tmp_path):
    path = tmp_path / "existing.sqlite"
    save(point_layer(5), path)
    with held(path, lock):
        feedback = Listener()
        with pytest.raises(QgsProcessingException, match=IN_USE):
            run(point_layer(N_FEATURES), feedback, OUTPUT=output.format(path))
        assert "features read" not in feedback.log


def test_others_may_read_what_is_replaced(target, run):
    path, output = target
    with held(path, READS):
        if output == str(path):
            assert result(run(point_layer(N_FEATURES), OUTPUT=output)).featureCount() == N_FEATURES
        else:
            with pytest.raises(QgsProcessingException, match=IN_USE):
                run(point_layer(N_FEATURES), OUTPUT=output)


def test_others_may_read_where_there_is_a_log(target, run):
    path, output = target
    with held(path, READS_WITH_A_LOG):
        assert result(run(point_layer(N_FEATURES), OUTPUT=output)).featureCount() == N_FEATURES


@pytest.mark.parametrize("lock", [WRITES, WRITES_ALONE, WRITES_TO_A_LOG], ids=" ".join)
def test_locked_during_the_work(lock, target, run):
    path, output = target
    with contextlib.ExitStack() as cleanup:
        others = []

        def lock_it():
            others.append(cleanup.enter_context(held(path, lock)))

        feedback = when("features read", lock_it)
        with pytest.raises(QgsProcessingException, match=IN_USE):
            run(point_layer(N_FEATURES), feedback, OUTPUT=output)
        others[0].run("COMMIT")
    assert ("theirs" in tables(path)) == (lock is not WRITES_ALONE)
    assert layers_in(path) == {"existing"}


@pytest.mark.parametrize("end", ["ROLLBACK", "COMMIT"])
def test_released_while_it_is_waited_for(end, target, run, monkeypatch):
    path, output = target
    monkeypatch.setattr(locks, "BEFORE_WORK", 60)
    with held(path, WRITES) as other:
        results = run(
            point_layer(N_FEATURES), when("Waiting", lambda: other.run(end)), OUTPUT=output
        )
    assert result(results).featureCount() == N_FEATURES
    adds_a_layer = output != str(path)
    assert ("theirs" in tables(path)) == (adds_a_layer and end == "COMMIT")
    assert layers_in(path) == ({"existing", "clusters"} if adds_a_layer else {"existing"})


@pytest.mark.parametrize("lock", [WRITES, WRITES_TO_A_LOG], ids=" ".join)
def test_what_others_add_while_it_is_waited_for_is_kept(lock, run, tmp_path, monkeypatch):
    path = tmp_path / "existing.gpkg"
    save(point_layer(5), path)
    monkeypatch.setattr(locks, "AFTER_WORK", 60)
    with contextlib.ExitStack() as cleanup:
        others = []

        class Other(Listener):
            def _line(self, text):
                super()._line(text)
                if "features read" in text:
                    others.append(cleanup.enter_context(held(path, lock)))
                if "Waiting" in text:
                    others[0].run("COMMIT")

        results = run(point_layer(N_FEATURES), Other(), OUTPUT=table(path, "clusters"))
        assert others
    assert result(results).featureCount() == N_FEATURES
    assert "theirs" in tables(path)
    assert layers_in(path) == {"existing", "clusters"}


@pytest.mark.parametrize("locked_at", ["the start", "the end"])
def test_cancel_while_it_is_waited_for(locked_at, target, run, monkeypatch):
    path, output = target
    # It would never end by itself.
    monkeypatch.setattr(locks, "BEFORE_WORK", 1e9)
    monkeypatch.setattr(locks, "AFTER_WORK", 1e9)
    with contextlib.ExitStack() as cleanup:

        class Other(Listener):
            def _line(self, text):
                super()._line(text)
                if "features read" in text:
                    cleanup.enter_context(held(path, WRITES))

        if locked_at == "the start":
            cleanup.enter_context(held(path, WRITES))
        with pytest.raises(QgsProcessingException, match="canceled"):
            run(point_layer(N_FEATURES), Other(cancel_at_text="Waiting"), OUTPUT=output)
    assert layers_in(path) == {"existing"}


def test_what_cannot_be_brought_back_is_kept(run, tmp_path, monkeypatch):
    """A lock that comes between two outputs is not waited for without end either."""
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    for path in (first, second):
        save(point_layer(5), path)
    published, real = [], staging.Staging.publish
    with contextlib.ExitStack() as cleanup:

        def publish(self, keep_old):
            if published:
                cleanup.enter_context(held(published[0], WRITES))
                raise QgsProcessingException("disk full")
            real(self, keep_old)
            published.append(self.final)

        monkeypatch.setattr(staging.Staging, "publish", publish)
        outputs = {"OUTPUT": table(first, "clusters"), "CENTERS": table(second, "centers")}
        with pytest.raises(QgsProcessingException, match="could not be restored") as error:
            run(point_layer(N_FEATURES), **outputs)
    (folder,) = tmp_path.glob(".*/old")
    assert str(folder) in str(error.value)
    assert IN_USE in str(error.value)
    (old,) = folder.iterdir()
    assert layers_in(old) == {old.stem}


@pytest.mark.parametrize("there", [True, False])
def test_what_others_add_between_two_outputs_is_kept(there, run, tmp_path, monkeypatch):
    """It is not taken back with the first one when the second one fails."""
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    if there:
        save(point_layer(5), first)
    published, real = [], staging.Staging.publish

    def publish(self, keep_old):
        if published:
            save(point_layer(3), published[0], "theirs", new_file=False)
            raise QgsProcessingException("disk full")
        real(self, keep_old)
        published.append(self.final)

    monkeypatch.setattr(staging.Staging, "publish", publish)
    outputs = {"OUTPUT": table(first, "clusters"), "CENTERS": table(second, "centers")}
    with pytest.raises(QgsProcessingException, match="another program has changed it since"):
        run(point_layer(N_FEATURES), **outputs)
    assert layers_in(first) == {"clusters", "theirs"} | ({"first"} if there else set())
    assert not second.exists()


def test_bytes_between_two_looks_at_cancel(run, tmp_path, monkeypatch):
    """As little is copied at once on any machine, and not all of it in one step."""
    path = tmp_path / "existing.gpkg"
    save(point_layer(3000), path)
    feedback, steps = Listener(), []
    looks = count_looks(feedback)

    class Connection(sqlite3.Connection):
        def backup(self, target, *, pages, progress, **options):
            ((size,),) = self.execute("PRAGMA page_size").fetchall()

            def look(status, remaining, total):
                before = looks[0]
                progress(status, remaining, total)
                steps.append((pages * size, looks[0] - before, remaining))

            super().backup(target, pages=pages, progress=look, **options)

    real = sqlite3.connect
    monkeypatch.setattr(
        locks, "connect", lambda path: real(path, isolation_level=None, factory=Connection)
    )
    with contextlib.closing(real(path)) as reader:
        # While it is open, the file is replaced by a copy that is made within it.
        reader.execute("PRAGMA journal_mode = WAL").fetchall()
        reader.execute("SELECT * FROM existing").fetchone()
        run(point_layer(3000), feedback, OUTPUT=str(path))
    assert max(size for size, _, _ in steps) <= 2**20
    assert all(looked for _, looked, remaining in steps if remaining)
    assert len(steps) >= 2


def count_looks(feedback):
    """A list whose only element says how often cancel was asked for."""
    looks, real = [0], feedback.isCanceled

    def is_canceled():
        looks[0] += 1
        return real()

    feedback.isCanceled = is_canceled
    return looks
