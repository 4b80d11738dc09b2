"""A pool of processes, and a real Dask cluster on this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from constrained_kmeans_plugin.core import scale
from constrained_kmeans_plugin.core.scale.executors import RETRIES

PROJECT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture
def points(small_blocks):
    return np.random.RandomState(1).random_sample((20_000, 2))


@pytest.fixture
def labels(points):
    return scale.constrained_kmeans(points, 12).labels


class Cluster:
    """A scheduler and two workers, as processes."""

    def __init__(self, folder):
        file = folder / "scheduler.json"
        environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
        common = {"env": environment, "cwd": folder, "stderr": subprocess.DEVNULL}
        module = [sys.executable, "-m"]
        self.scheduler = subprocess.Popen(
            [
                *(*module, "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"),
                *("--no-dashboard", "--scheduler-file", str(file)),
            ],
            **common,
        )
        end = time.monotonic() + 60
        while not file.exists() and time.monotonic() < end:
            time.sleep(0.05)
        self.address = json.loads(file.read_text())["address"]
        self.workers = [
            subprocess.Popen(
                [
                    *(*module, "distributed.cli.dask_worker", self.address, "--nthreads", "1"),
                    *("--no-nanny", "--no-dashboard"),
                ],
                **common,
            )
            for _ in range(2)
        ]

    def end(self):
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    pytest.importorskip("distributed", reason="Dask is optional")
    found = Cluster(tmp_path)
    yield found
    found.end()


def test_a_dask_cluster_gives_the_same_labels_though_a_worker_is_killed(points, labels, cluster):
    killed = []

    def kill_one(stage, done, total):
        if stage == "sorting" and done == 3 and not killed:
            killed.append(cluster.workers[0].pid)
            cluster.workers[0].kill()

    with scale.Dask(cluster.address) as dask:
        found = scale.constrained_kmeans(
            points, 12, chunk_rows=1000, executor=dask, on_progress=kill_one
        )
    assert killed
    assert (found.labels == labels).all()


def test_a_scheduler_that_is_gone_is_said(points, cluster):
    def kill(stage, done, total):
        if stage == "sorting" and done == 3:
            cluster.scheduler.kill()

    gone = pytest.raises(scale.ExecutorError, match=f"{cluster.address} does not answer")
    with scale.Dask(cluster.address) as dask, gone:
        scale.constrained_kmeans(points, 12, chunk_rows=1000, executor=dask, on_progress=kill)


class Late:
    """A result that comes after a while, and what happens to those who do not wait for it."""

    def __init__(self, value):
        self.value, self._is_here = value, threading.Event()
        threading.Timer(0.5, self._is_here.set).start()

    def add_done_callback(self, tell):
        threading.Thread(target=lambda: (self._is_here.wait(), tell(self))).start()

    def result(self, timeout):
        if not self._is_here.is_set():
            raise UnboundLocalError("as of distributed.utils.sync, if a wait is cut short")
        return self.value


def client_whose_results_are(result_of):
    return SimpleNamespace(
        scheduler=SimpleNamespace(address="tcp://here"),
        status="running",
        scheduler_comm=SimpleNamespace(comm=SimpleNamespace(closed=lambda: False)),
        map=lambda work, items, **options: [result_of(work(item)) for item in items],
        cancel=lambda futures: None,
    )


def test_results_are_asked_for_when_they_have_arrived():
    pytest.importorskip("distributed", reason="Dask is optional")
    client = client_whose_results_are(Late)
    assert list(scale.Dask(client).map(abs, [-1, 2, -3], None)) == [1, 2, 3]


class Failed:
    """A result that is an error."""

    def __init__(self, error):
        self.error = error

    def add_done_callback(self, tell):
        tell(self)

    def result(self, timeout):
        raise self.error


def test_errors_of_a_cluster_are_told_from_those_of_the_work():
    distributed = pytest.importorskip("distributed", reason="Dask is optional")
    from distributed.comm import CommClosedError

    killed = distributed.KilledWorker("task", SimpleNamespace(address="tcp://there"), 3)
    for error, kind, words in (
        # A connection may break before the client knows that it is gone.
        (CommClosedError("reset by peer"), scale.ExecutorError, "tcp://here does not answer"),
        (killed, scale.ExecutorError, "were ended 4 times, perhaps because memory ran out"),
        (FileNotFoundError("points.parquet"), FileNotFoundError, "points.parquet"),
    ):
        client = client_whose_results_are(lambda _, error=error: Failed(error))
        with pytest.raises(kind, match=words):
            list(scale.Dask(client).map(abs, [-1], None))


def test_a_scheduler_that_was_never_there_is_said(monkeypatch):
    pytest.importorskip("distributed", reason="Dask is optional")
    monkeypatch.setattr("constrained_kmeans_plugin.core.scale.executors.ANSWER", 1)
    with pytest.raises(scale.ExecutorError, match="does not answer"):
        scale.Dask("tcp://127.0.0.1:9")


@pytest.mark.parametrize(
    "address", ["", "127.0.0.1", "tcp:/127.0.0.1:8786", "tpc://127.0.0.1:8786", "tcp://127.0.0.1:x"]
)
def test_an_address_with_a_slip_is_said(address):
    pytest.importorskip("distributed", reason="Dask is optional")
    with pytest.raises(scale.ExecutorError, match=f"“{address}” is no address.*like tcp://10"):
        scale.Dask(address)


def test_a_pool_gives_the_same_labels(points, labels):
    with scale.Processes(2) as pool:
        found = scale.constrained_kmeans(points, 12, chunk_rows=3000, executor=pool)
    assert (found.labels == labels).all()


def once(item):
    """Ends its process the first time."""
    path, number = item
    if number == 1 and not path.exists():
        path.touch()
        os._exit(1)
    return number


def always(item):
    os._exit(1)


def test_work_of_a_process_that_dies_is_done_again(tmp_path):
    with scale.Processes(2) as pool:
        done = pool.map(once, [(tmp_path / "died", number) for number in range(4)], None)
        assert list(done) == [0, 1, 2, 3]
        with pytest.raises(scale.ExecutorError, match=f"ended {RETRIES + 1} times"):
            list(pool.map(always, [1], None))
