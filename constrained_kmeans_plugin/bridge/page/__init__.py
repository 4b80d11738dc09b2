"""The report: one self-contained page, without scripts and without network.

A page is text: `markup` writes elements and escapes what they hold, `charts` and `map` draw,
`words` says what the numbers mean, `parts` holds what all pages have. `clustering` is the page
about a clustering run; `Measures` computes the figures that it shows, `about` reads what it was
asked for.
"""

from .about import about_run
from .clustering import ClusteringRun, clustering_page
from .measures import Measures
from .parts import About
from .words import FreeRun

__all__ = ["About", "ClusteringRun", "FreeRun", "Measures", "about_run", "clustering_page"]
