"""Colors of clusters are told apart by everybody, whichever two of them meet."""

import numpy as np
import pytest

from constrained_kmeans_plugin.bridge.style.palette import (
    CLUSTER_COLORS,
    FAR,
    NAMED,
    color_distances,
)

# What is seen of linear RGB without one kind of cones: G. M. Machado, M. M. Oliveira, L. A. F.
# Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE
# Transactions on Visualization and Computer Graphics 15, 2009 (severity 1).
SEEN = {
    "normal": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
# B. Ottosson, "A perceptual color space for image processing" (OKLab), 2020.
TO_CONES = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
]
TO_OKLAB = [
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
]
# In hundredths of OKLab, where 2 are just seen.
APART, ALL_APART, TOUCHING = 7.0, 6.5, 2.0
# Hues in degrees of OKLab, and how colorful, in hundredths: no two of them have a color in common.
NAMES = {
    "blue": (240, 265, 10, 40),
    "orange": (45, 75, 13, 40),
    "green": (130, 165, 10, 40),
    "red": (15, 35, 15, 40),
    "purple": (290, 320, 10, 40),
    "pink": (335, 360, 10, 40),
    "brown": (45, 75, 5, 12),
    "teal": (175, 210, 8, 40),
}


def as_seen(colors, kind):
    """Lightness and two axes (n, 3), in hundredths of OKLab."""
    codes = [[int(color[place : place + 2], 16) for place in (1, 3, 5)] for color in colors]
    shares = np.array(codes) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.transpose(SEEN[kind]), 0, 1)
    return 100 * np.cbrt(seen @ np.transpose(TO_CONES)) @ np.transpose(TO_OKLAB)


def distances(colors, kind):
    """Distances (n, n) between colors as they are seen, in hundredths of OKLab."""
    lab = as_seen(colors, kind)
    return np.linalg.norm(lab[:, None] - lab, axis=2)


def least(colors, kind):
    return distances(colors, kind)[np.triu_indices(len(colors), 1)].min()


def test_the_simulation_confuses_what_the_color_blind_confuse():
    assert distances(["#000000", "#ffffff"], "normal")[0, 1] == pytest.approx(100, abs=0.01)
    red_and_green, blue_and_green = ["#cf3a3a", "#2f8a3c"], ["#1f7fa8", "#1f8a72"]
    assert least(red_and_green, "deuteranopia") < 4 < 20 < least(red_and_green, "normal")
    assert least(blue_and_green, "tritanopia") < 4 < 10 < least(blue_and_green, "normal")
    for kind in SEEN:
        # Grays stay what they are.
        grays = distances(["#000000", "#777777", "#ffffff"], kind)
        assert grays == pytest.approx(distances(["#000000", "#777777", "#ffffff"], "normal"))


@pytest.mark.parametrize("kind", SEEN)
def test_colors_stay_apart(kind):
    assert len(set(CLUSTER_COLORS)) == 10
    assert least(CLUSTER_COLORS[:NAMED], kind) >= APART
    assert least(CLUSTER_COLORS, kind) >= ALL_APART


def test_the_first_colors_have_different_names():
    _, a, b = as_seen(CLUSTER_COLORS[:NAMED], "normal").T
    hues, colorful = np.degrees(np.arctan2(b, a)) % 360, np.hypot(a, b)
    assert len(NAMES) == NAMED == 8
    for (low, high, least_colorful, most), hue, chroma in zip(NAMES.values(), hues, colorful):
        assert low < hue < high
        assert least_colorful < chroma < most


@pytest.mark.parametrize("kind", SEEN)
def test_zones_stay_apart_where_they_are_seen_through(kind):
    """As they are drawn on white: two parts of color, three of paper."""
    pale = []
    for color in CLUSTER_COLORS[:NAMED]:
        shares = [int(color[place : place + 2], 16) for place in (1, 3, 5)]
        pale.append("#" + "".join(f"{round(0.4 * share + 0.6 * 255):02x}" for share in shares))
    assert least(pale, kind) > TOUCHING


def test_distances_are_those_for_who_sees_them_worst():
    worst = np.min([distances(CLUSTER_COLORS, kind) for kind in SEEN], axis=0)
    told = color_distances(len(CLUSTER_COLORS))
    apart = ~np.eye(10, dtype=bool)
    assert (told[apart] == np.minimum(np.floor(10 * worst), FAR)[apart]).all()
