"""The pages as a real browser shows them: Chromium, without a screen and without network."""

import os
import shutil
import subprocess

import numpy as np
import pytest
from pages_for_tests import blobs, clustering_run, points_of
from qgis.PyQt.QtGui import QColor, QImage

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge import html as page
from constrained_kmeans_plugin.bridge.layers.clustering import Clustering
from constrained_kmeans_plugin.bridge.layers.course import Course, follow

WIDTH, HEIGHT = 1000, 2400
TIMEOUT = 120
PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed"),
]


@pytest.fixture
def browser(tmp_path):
    """Open a page; what it looks like, and what the browser had to say."""

    def open_page(text, *flags):
        file, picture = tmp_path / "page.html", tmp_path / "page.png"
        file.write_text(text, encoding="utf-8")
        # Root, as in containers, gets no sandbox.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        finished = subprocess.run(
            [
                PROGRAM,
                *("--headless", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr"),
                *("--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND"),
                f"--user-data-dir={tmp_path / 'profile'}",
                f"--window-size={WIDTH},{HEIGHT}",
                f"--screenshot={picture}",
                *sandbox,
                *flags,
                file.as_uri(),
            ],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT,
            check=False,
        )
        assert finished.returncode == 0, finished.stderr
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (WIDTH, HEIGHT)
        return image, [line for line in finished.stderr.splitlines() if "CONSOLE" in line]

    return open_page


@pytest.fixture(scope="module")
def run():
    return clustering_run(blobs(), 6, n_init=2)


def count_of(image, color):
    """Pixels of about a color."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bits, np.uint8).reshape(HEIGHT, image.bytesPerLine())
    pixels = lines[:, : 3 * WIDTH].reshape(HEIGHT, WIDTH, 3).astype(int)
    return (np.abs(pixels - QColor(color).getRgb()[:3]) < 8).all(axis=2).sum()


@pytest.mark.parametrize(
    ("flags", "paper"),
    [
        ([], "#ffffff"),
        (["--blink-settings=preferredColorScheme=0"], "#14181d"),
    ],
    ids=["light", "dark"],
)
def test_is_shown_with_map_and_charts(browser, run, flags, paper):
    image, complaints = browser(page.clustering_page(run), *flags)
    assert complaints == []
    assert image.pixelColor(3, 3) == QColor(paper)
    assert image.pixelColor(WIDTH - 4, HEIGHT // 2) == QColor(paper)
    for color in run.measures.colors:
        # The bar of 100 features alone has more.
        assert count_of(image, color) > 5_000, color


def test_fits_a_telephone(browser, run):
    """Nothing is drawn beside a page that is narrower than the window."""
    narrow = "<body><style>html { width: 390px; background: #00ff00; }</style>"
    text = page.clustering_page(run).replace("<body>", narrow)
    image, complaints = browser(text)
    assert complaints == []
    outside = {image.pixelColor(x, y).name() for x in (400, 700, 990) for y in range(0, HEIGHT, 7)}
    assert outside == {"#00ff00"}


@pytest.mark.parametrize("chosen", ["play", "s0", "s2"])
def test_steps_are_shown_one_at_a_time(browser, chosen):
    coordinates = blobs(200, 3)
    points = points_of(coordinates)
    rows = np.arange(len(points))
    steps = core.iterations(coordinates, 2, init=[[0.0, 0.0], [1.0, 1.0]])
    start = follow(points, steps, rows, lambda step: None)
    clustering = Clustering.of(points, [start.result])
    course = Course.of(clustering, [start], rows)
    about = page.About("Watch", "constrainedkmeans:convergence", "blobs")
    colors = ("#ff00ff", "#00ffff")
    text = page.course_page(page.CourseRun(about, course, clustering, colors, "square meters"))
    # Only what is shown may be seen: in other frames all is green.
    for step in range(len(course)):
        if chosen != "play" and step != int(chosen[1:]):
            text = text.replace(
                f'class="frame f{step}', f'fill="#00ff00" class="other frame f{step}'
            )
    text = text.replace("</style>", ".other * { fill: #00ff00; stroke: #00ff00; }</style>", 1)
    text = text.replace(' checked="checked"', "").replace(
        f'id="{chosen}"', f'id="{chosen}" checked="checked"'
    )
    image, complaints = browser(text)
    assert complaints == []
    assert count_of(image, "#00ff00") == 0
    assert count_of(image, "#1c2530") > 100
    assert min(count_of(image, color) for color in colors) > 30
