"""The film of a start, as the program of QGIS writes it and other programs read it."""

import os
import stat
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from tests.end_to_end.test_docs import blocks, run_command

CONVERGENCE = "constrainedkmeans:convergence"
#: For so many frames the end is shown.
REST = 4
WIDTH = 900


@pytest.fixture(scope="module")
def with_ffmpeg(tmp_path_factory):
    """What lets QGIS's programs find FFmpeg."""
    folder = tmp_path_factory.mktemp("ffmpeg")
    (folder / "ffmpeg").symlink_to(imageio_ffmpeg.get_ffmpeg_exe())
    return {"PATH": os.pathsep.join([str(folder), os.environ["PATH"]])}


def frames_of(path):
    """The pictures (t, height, width, 3) of a film, and what its file says of it."""
    told, *frames = imageio_ffmpeg.read_frames(str(path))
    width, height = told["size"]
    frames = [np.frombuffer(frame, np.uint8).reshape(height, width, 3) for frame in frames]
    return np.stack(frames).astype(np.int16), told


def colored(frame):
    """Which pixels (height, width) are neither white nor gray."""
    return frame.max(axis=2) - frame.min(axis=2) > 60


def outcome(qgis, tmp_path, environment, **parameters):
    """What came of a run that films into tmp_path."""
    parameters = {"CLUSTERS": 5, "INIT": 1, "STEPS": tmp_path / "steps.gpkg", **parameters}
    parameters["ANIMATION"] = tmp_path / "steps.mp4"
    return qgis.run(CONVERGENCE, extra_environment=environment, **parameters)


def test_an_mp4_has_a_frame_for_each_step(qgis, thousand_points, fields, tmp_path, with_ffmpeg):
    finished = outcome(qgis, tmp_path, with_ffmpeg, INPUT=thousand_points)
    assert finished.returncode == 0, finished.stderr
    assert (tmp_path / "steps.mp4").read_bytes()[4:8] == b"ftyp"
    frames, told = frames_of(tmp_path / "steps.mp4")
    n_steps = 1 + max(step for (step,) in fields(tmp_path / "steps.gpkg", "STEP"))
    assert n_steps > 3
    assert len(frames) == n_steps + REST - 1
    assert told["codec"] == "h264"
    # Browsers play no other.
    assert told["pix_fmt"].startswith("yuv420p")
    assert frames.shape[2] == WIDTH
    # Paper at the edge, points in colors on it.
    assert frames[:, :4, :4].min() > 245
    assert all(0.02 < colored(frame).mean() < 0.5 for frame in frames)
    # Each step shows something else, and the end rests.
    changes = np.abs(np.diff(frames, axis=0)).max(axis=(1, 2, 3))
    assert (changes[: n_steps - 1] > 100).all()
    assert (changes[n_steps - 1 :] < 60).all()


def test_a_gif_lasts_as_long(qgis, thousand_points, fields, tmp_path):
    """Its writer makes one long frame of those that are the same."""
    files = {"STEPS": tmp_path / "steps.gpkg", "ANIMATION": tmp_path / "steps.gif"}
    qgis.results(CONVERGENCE, INPUT=thousand_points, CLUSTERS=5, INIT=1, **files)
    n_steps = 1 + max(step for (step,) in fields(tmp_path / "steps.gpkg", "STEP"))
    frames, told = frames_of(tmp_path / "steps.gif")
    assert (tmp_path / "steps.gif").read_bytes()[:6] == b"GIF89a"
    assert told["duration"] == pytest.approx((n_steps + REST - 1) / 2, abs=0.1)
    assert frames.shape[2] == WIDTH
    assert len(frames) >= n_steps


def test_layers_of_any_shape_are_filmed(qgis, layers, tmp_path, with_ffmpeg):
    """Video has an even number of lines."""
    asked = []
    for across, up in [(1, 1), (100, 1), (1, 100), (700, 431), (100, 0)]:
        places = [(across * (number * 7 % 40), up * (number * 11 % 40)) for number in range(40)]
        files = {"STEPS": f"{across}_{up}.gpkg", "ANIMATION": f"{across}_{up}.mp4"}
        given = {"INPUT": layers(f"shape_{across}_{up}", places), "CLUSTERS": 2, "INIT": 1}
        asked.append((CONVERGENCE, {**given, "MAX_ITERATIONS": 2, **files}))
    outcomes = qgis.runs(asked, folder=tmp_path, extra_environment=with_ffmpeg)
    for (_, given), outcome in zip(asked, outcomes):
        assert outcome["results"] is not None, outcome["said"]
        frames, _ = frames_of(tmp_path / given["ANIMATION"])
        assert frames.shape[2] == WIDTH
        assert 160 <= frames.shape[1] <= 640
        assert colored(frames[-1]).sum() > 500


def test_without_ffmpeg_a_sentence_says_so(qgis, thousand_points, tmp_path):
    """Nor is it found where the user's settings of Matplotlib name another program."""
    settings = tmp_path / "matplotlibrc"
    settings.write_text("animation.ffmpeg_path: no-such-program\n")
    folder = tmp_path / "out"
    folder.mkdir()
    environment = {"MATPLOTLIBRC": str(settings)}
    finished = outcome(qgis, folder, environment, INPUT=thousand_points)
    assert finished.returncode != 0
    assert ".mp4 files need the program ffmpeg in the PATH" in finished.stderr
    assert "Traceback" not in finished.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("program", ["echo Unknown encoder: h264 >&2\nexit 8", "exit 1"])
def test_an_ffmpeg_that_fails_leaves_nothing(qgis, thousand_points, tmp_path, program):
    file = tmp_path / "ffmpeg"
    file.write_text(f"#!/bin/sh\n{program}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    folder = tmp_path / "out"
    folder.mkdir()
    environment = {"PATH": os.pathsep.join([str(tmp_path), os.environ["PATH"]])}
    finished = outcome(qgis, folder, environment, INPUT=thousand_points)
    assert finished.returncode != 0
    assert "steps.mp4 cannot be written: " in finished.stderr
    assert ("Unknown encoder: h264" in finished.stderr) == ("encoder" in program)
    assert "Traceback" not in finished.stderr
    assert list(folder.iterdir()) == []


def test_the_example_of_a_film(qgis, thousand_points, tmp_path, with_ffmpeg):
    *_, line = blocks("docs/convergence.md", "sh")
    (tmp_path / "addresses.gpkg").write_bytes(Path(thousand_points).read_bytes())
    run_command(qgis, line.replace("\\\n", ""), tmp_path, with_ffmpeg)
    assert len(frames_of(tmp_path / "steps.mp4")[0]) > REST
