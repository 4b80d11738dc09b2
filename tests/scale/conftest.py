"""Small blocks and samples, so that few points have many of them."""

from __future__ import annotations

import pytest

from constrained_kmeans_plugin.core.scale import fitting, passes, preparation


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(preparation, "BLOCK_ROWS", 1024)
    for module in (preparation, passes):
        monkeypatch.setattr(module, "TILE_ROWS", 32)
    monkeypatch.setattr(fitting, "BORDER_POINTS", 100)
    monkeypatch.setattr(fitting, "SAMPLES", ((500, 20, 1e-4), (1500, 5, 1e-4)))
    monkeypatch.setattr(fitting, "SAMPLE_POINTS", 1500)
    monkeypatch.setattr(fitting, "FIRST_POINTS", 200)
    monkeypatch.setattr(fitting, "FIRST_TRIES", (1, 10))
