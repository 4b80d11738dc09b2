"""Draw the figures of docs/method.md from what the core computes, into the folder that is given.

Run by pictures.sh with a Python that has Matplotlib.
"""

import sys
from functools import partial
from io import BytesIO
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from PIL import Image
from scipy.spatial import ConvexHull

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.style.palette import CLUSTER_COLORS, NAMED
from constrained_kmeans_plugin.core.transport import search
from constrained_kmeans_plugin.core.transport.bounds import totals

COLORS = CLUSTER_COLORS[:NAMED]
INK = "#333333"
PIXELS = 500
#: Colors of a picture, so that its file is small.
PALETTE = 128
SETTINGS = {"font.size": 10, "font.family": "DejaVu Sans", "text.color": INK, "savefig.dpi": 110}


def town(random, n):
    """Points (n, 2) on the unit square, dense in some places."""
    places = random.random_sample((4, 2)) * 0.7 + 0.15
    near = places[random.randint(0, len(places), n)] + 0.1 * random.standard_normal((n, 2))
    far = random.random_sample((n, 2))
    points = np.where(random.random_sample((n, 1)) < 0.6, near, far)
    return points[((points > 0) & (points < 1)).all(axis=1)]


def reduced_costs(points, centers, prices):
    """Squared distances (n, k) minus prices, and so the power diagram."""
    return ((points[:, None] - centers) ** 2).sum(axis=2) - prices


def raster():
    """Positions of all pixels of the unit square, (PIXELS * PIXELS, 2)."""
    steps = (np.arange(PIXELS) + 0.5) / PIXELS
    return np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)


def draw_cells(axes, centers, prices):
    """Color each cell, and draw the borders."""
    cells = reduced_costs(raster(), centers, prices).argmin(axis=1).reshape(PIXELS, PIXELS)
    place = {"extent": (0, 1, 0, 1), "origin": "lower"}
    colors = ListedColormap(COLORS[: len(centers)])
    axes.imshow(cells, cmap=colors, alpha=0.3, vmin=0, vmax=len(centers) - 1, **place)
    for cell in range(len(centers)):
        axes.contour(cells == cell, levels=[0.5], colors=INK, linewidths=0.8, **place)
    axes.set(xticks=[], yticks=[], xlim=(0, 1), ylim=(0, 1))


def write_at(axes, centers, words):
    """A center's mark with words below it."""
    axes.scatter(*centers.T, s=28, c=INK, marker="s", zorder=3)
    box = {"boxstyle": "round,pad=0.2", "facecolor": "white", "edgecolor": "none", "alpha": 0.85}
    for (x, y), word in zip(centers, words):
        axes.annotate(
            word, (x, y), (0, -7), textcoords="offset points", ha="center", va="top", bbox=box
        )


def power_diagram():
    """The same centers without prices, and with those that make the sizes equal."""
    random = np.random.RandomState(5)
    points = town(random, 1600)[:1400]
    centers = core.kmeans(points, 7, seed=2, max_iter=2).centers
    assignment = core.assign(points, centers)
    prices = assignment.prices_in_squared_units
    prices -= prices.mean()
    figure = Figure(figsize=(10, 5.3))
    before, after = figure.subplots(1, 2)
    nearest = reduced_costs(points, centers, 0).argmin(axis=1)
    for axes, labels, used, title in (
        (before, nearest, np.zeros(len(centers)), "Nearest center: all prices are 0"),
        (after, assignment.labels, prices, "Optimal prices: all sizes are equal"),
    ):
        draw_cells(axes, centers, used)
        axes.scatter(*points.T, s=5, c=np.array(COLORS)[labels], linewidths=0)
        sizes = np.bincount(labels, minlength=len(centers))
        words = [
            f"{size} points\nλ = {1000 * price:+.0f}".replace("-", "−")
            for size, price in zip(sizes, used)
        ]
        write_at(axes, centers, words if used.any() else [f"{size} points" for size in sizes])
        axes.set_title(title)
    return figure


def streets(random, side=22):
    """A graph of streets on both sides of a river with two bridges, and its places (n, 2)."""
    column, row = (grid.ravel() for grid in np.meshgrid(np.arange(side), np.arange(side)))
    number = np.arange(side * side).reshape(side, side)
    edges = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], 1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], 1),
        ]
    )
    crosses = (row[edges] == side // 2).any(axis=1) & (row[edges] == side // 2 - 1).any(axis=1)
    is_bridge = np.isin(column[edges[:, 0]], (4, 17))
    kept = np.where(crosses, is_bridge, random.random_sample(len(edges)) < 0.8)
    places = np.stack([column, row], 1) + random.uniform(-0.25, 0.25, (side * side, 2))
    places[:, 1] += np.where(row >= side // 2, 1.2, 0.0)
    places /= side
    edges = edges[kept]
    lengths = np.linalg.norm(places[edges[:, 0]] - places[edges[:, 1]], axis=1)
    graph = core.Graph.of(len(places), edges, lengths)
    parts = graph.components
    inside = np.flatnonzero(parts == np.bincount(parts).argmax())
    return graph.part(inside), places[inside]


def road_diagram():
    """The cells of centers along streets without prices, and with those that make sizes equal."""
    random = np.random.RandomState(4)
    graph, places = streets(random)
    centers = random.choice(graph.n_nodes, 6, replace=False)
    found = core.assign_on_graph(graph, centers)
    prices = found.prices / graph.scale
    prices -= prices.mean()
    figure = Figure(figsize=(10, 5.6))
    for axes, used, title in (
        (figure.add_subplot(1, 2, 1), np.zeros(len(centers)), "Nearest center: all prices are 0"),
        (figure.add_subplot(1, 2, 2), prices, "Optimal prices: all sizes are equal"),
    ):
        labels, lengths = core.nearest_centers(graph, centers, used)
        if used.any():
            labels = found.node_labels
        reduced = lengths - used[labels]
        for tail, head, length in zip(graph.tails, graph.heads, graph.lengths):
            # Where paths from both ends are equally long.
            share = np.clip((reduced[head] + length - reduced[tail]) / (2 * length), 0, 1)
            share = 1 if labels[tail] == labels[head] else share
            line = np.stack([places[tail], places[tail] + share * (places[head] - places[tail])])
            axes.plot(*line.T, color=COLORS[labels[tail]], linewidth=2, solid_capstyle="round")
        sizes = np.bincount(labels, minlength=len(centers))
        words = [
            f"{size} places\nλ = {1000 * price:+.0f}".replace("-", "−")
            for size, price in zip(sizes, used)
        ]
        write_at(axes, places[centers], words if used.any() else [f"{n} places" for n in sizes])
        axes.set(xticks=[], yticks=[], ylim=(-0.12, 1.12), aspect="equal")
        axes.set_title(title)
    return figure


def margin():
    """Two centers, their border, and where it moves with the price of the second one."""
    points = np.random.RandomState(8).random_sample((420, 2)) * [1.0, 0.5]
    centers = np.array([[0.22, 0.22], [0.76, 0.3]])
    rise = 0.07
    costs = reduced_costs(points, centers, 0)
    gain = costs[:, 1] - costs[:, 0]
    colors = np.array(COLORS)[(gain < 0).astype(int)]
    figure = Figure(figsize=(8, 4.3))
    axes = figure.subplots()
    near = np.abs(gain) < rise
    axes.scatter(*points[~near].T, s=12, c=colors[~near], alpha=0.35, linewidths=0)
    axes.scatter(*points[near].T, s=22, c=colors[near], linewidths=0)
    crossing = points[near & (gain > 0)]
    axes.scatter(*crossing.T, s=60, facecolors="none", edgecolors=INK, linewidths=0.9)

    way = centers[1] - centers[0]
    along = np.array([-way[1], way[0]])
    for share, style, words in ((-1, ":", "−h"), (0, "-", "0"), (1, "--", "+h")):
        middle = centers.mean(axis=0) - share * rise / (2 * way @ way) * way
        top, bottom = (middle + (y - middle[1]) / along[1] * along for y in (0.5, 0.0))
        axes.plot(*zip(bottom, top), style, color=INK, linewidth=1.4)
        axes.annotate(words, top, (0, 3), textcoords="offset points", ha="center")
    write_at(axes, centers, ["center a", "center b"])
    axes.set(xticks=[], yticks=[], xlim=(0, 1), ylim=(0, 0.5), aspect="equal")
    axes.set_title("The border of a and b under three prices of b\n", fontsize=10)
    return figure


class Record:
    """Misplaced points at the start and after each Newton step, as the solver counts them."""

    def __init__(self):
        self.steps = []

    def newton_prices(self, original, diagram_of, bounds, prices, diagram, amounts, settled, *more):
        def misplaced(diagram, prices):
            sizes = settled + totals(diagram.labels, amounts, len(prices))
            return bounds.balance(sizes, prices).misplaced

        def recorded(prices, is_canceled):
            diagram = diagram_of(prices, is_canceled)
            self.steps.append(misplaced(diagram, prices))
            return diagram

        # A run on other points begins where the one before it ended.
        self.steps[-1:] = [misplaced(diagram, prices)]
        return original(recorded, bounds, prices, diagram, amounts, settled, *more)


def newton():
    """Misplaced points over Newton steps, in the first iterations of a run."""
    record, curves = Record(), []

    def end_curve(_):
        curves.append(record.steps)
        record.steps = []

    points = town(np.random.RandomState(3), 120_000)[:100_000]
    original = search.newton_prices
    search.newton_prices = partial(record.newton_prices, original)
    try:
        core.constrained_kmeans(points, 100, max_iter=3, on_iteration=end_curve)
    finally:
        search.newton_prices = original
    figure = Figure(figsize=(8, 4))
    axes = figure.subplots()
    for number, (steps, color) in enumerate(zip(curves, COLORS), start=1):
        axes.semilogy(steps, "o-", color=color, label=f"iteration {number}")
    axes.yaxis.set_major_formatter("{x:,.0f}")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set(xlabel="Newton steps", ylabel="misplaced points", ylim=(10, 20_000))
    axes.set_title(f"{len(points):,} points, 100 clusters of equal size", fontsize=10)
    axes.legend(frameon=False)
    return figure


def parcels():
    """Many small clusters by starts alone, and after the search."""
    points = np.random.default_rng(0).random((1276, 2))
    figure = Figure(figsize=(10, 5.5))
    found = [
        core.constrained_kmeans(points, 127, n_init=0, **options)
        for options in ({}, {"init": "auto", "search": "normal"})
    ]
    titles = (
        f"The best of {core.automatic_n_init(len(points), 127)} starts",
        "After the normal search: "
        f"{1 - found[1].inertia / found[0].inertia:.1%} less squared distance",
    )
    for axes, result, title in zip(figure.subplots(1, 2), found, titles):
        colors = core.color_clusters(points, result.labels, result.centers, len(COLORS))
        for cluster, color in enumerate(np.array(COLORS)[colors]):
            members = points[result.labels == cluster]
            hull = members[ConvexHull(members).vertices]
            axes.fill(*hull.T, facecolor=color, edgecolor=color, alpha=0.35, linewidth=1.5)
            axes.scatter(*members.T, s=4, c=color, linewidths=0)
        axes.set(xticks=[], yticks=[], xlim=(0, 1), ylim=(0, 1), aspect="equal")
        axes.set_title(title, fontsize=10)
    return figure


FIGURES = {
    "power_diagram": power_diagram,
    "road_diagram": road_diagram,
    "margin": margin,
    "newton": newton,
    "parcels": parcels,
}


def save(figure, path):
    """Write a small PNG."""
    image = BytesIO()
    figure.savefig(image)
    Image.open(image).convert("RGB").quantize(PALETTE).save(path, optimize=True)


def main(folder):
    """Draw and write all figures."""
    with matplotlib.rc_context(SETTINGS):
        for name, draw in FIGURES.items():
            figure = draw()
            figure.tight_layout()
            save(figure, folder / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
