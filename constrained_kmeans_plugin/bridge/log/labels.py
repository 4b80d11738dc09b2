"""Labels of the parameters that sentences name, as dialogs show them."""

from __future__ import annotations

from ...translation import tr


def label(name: str) -> str:
    """The label of a parameter that several algorithms have, such as "Maximum cluster size"."""
    labels = {
        "INPUT": tr("Input layer"),
        "CLUSTERS": tr("Number of clusters"),
        "WEIGHT_FIELD": tr("Weight field"),
        "ZERO_WEIGHTS": tr("Count NULL and negative weights as zero"),
        "MIN_SIZE": tr("Minimum cluster size"),
        "MAX_SIZE": tr("Maximum cluster size"),
        "TOLERANCE": tr("Size tolerance in percent"),
        "GROUP_FIELD": tr("Group by field"),
        "INIT": tr("Initial centers"),
        "N_INIT": tr("Number of starts"),
        "MAX_ITERATIONS": tr("Maximum number of iterations"),
        "SWAP_ITERATIONS": tr("Iterations for swaps"),
        "SEED": tr("Random seed"),
        "DISTANCE": tr("Distance"),
        "SOLVER": tr("Solver"),
        "BOUNDARY": tr("Boundary of the zones"),
        "CENTERS": tr("Centers"),
        "ZONES": tr("Zones"),
        "REPORT": tr("Report"),
    }
    return labels[name]


def named(name: str) -> str:
    """A parameter as sentences name it: "Maximum cluster size (MAX_SIZE)".

    Those who work in a dialog know its label, those who write scripts its name.
    """
    return f"{label(name)} ({name})"
