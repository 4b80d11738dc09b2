"""The report: one self-contained page, without scripts and without network; and the film.

A page is text: `markup` writes elements and escapes what they hold, `charts` and `map` draw,
`figures` writes numbers, `words` says what they mean, `parts` holds what all pages have.
`clustering` is the page about a clustering run, whose figures `Measures` computes and `summary`
sums up; `choosing` that about several numbers of clusters (`choosing_groups` in each group),
`course` that which plays a start; `about` reads what a run was asked for.
"""

from .about import about_run, run_notes
from .choosing import ChoiceRun, choosing_page
from .choosing_groups import grouped_choosing_page
from .clustering import ClusteringRun, clustering_page
from .costs import cost_page
from .course import CourseRun, course_page, drawn
from .measures import Measures
from .parts import About
from .shapes import Shapes, feature_shapes, zone_shapes
from .words import FreeRun

__all__ = [
    "About",
    "ChoiceRun",
    "ClusteringRun",
    "CourseRun",
    "FreeRun",
    "Measures",
    "Shapes",
    "about_run",
    "choosing_page",
    "clustering_page",
    "cost_page",
    "course_page",
    "drawn",
    "feature_shapes",
    "grouped_choosing_page",
    "run_notes",
    "zone_shapes",
]
