"""Labels of the parameters that sentences name, as dialogs show them."""

from __future__ import annotations

from ...translation import tr


def label(name: str) -> str:
    """The label of a parameter that several algorithms have, such as "Maximum cluster size"."""
    labels = {
        "INPUT": tr("Input layer"),
        "FIELDS": tr("Fields to compare"),
        "SCALING": tr("Scaling of the fields"),
        "NULLS": tr("Features with missing values"),
        "POSITION_WEIGHT": tr("Weight of the position in percent"),
        "ROADS": tr("Layer of roads"),
        "STRATEGY": tr("Path type to calculate"),
        "DIRECTION_FIELD": tr("Direction field"),
        "VALUE_FORWARD": tr("Value for forward direction"),
        "VALUE_BACKWARD": tr("Value for backward direction"),
        "VALUE_BOTH": tr("Value for both directions"),
        "DEFAULT_DIRECTION": tr("Default direction"),
        "SPEED_FIELD": tr("Speed field"),
        "DEFAULT_SPEED": tr("Default speed"),
        "TOPOLOGY_TOLERANCE": tr("Topology tolerance"),
        "TRAVEL": tr("Direction of travel"),
        "MAX_COST": tr("Maximum cost"),
        "MAX_ROAD_DISTANCE": tr("Maximum distance to the road"),
        "CLUSTERS": tr("Number of clusters"),
        "K_MIN": tr("Smallest number of clusters"),
        "K_MAX": tr("Largest number of clusters"),
        "CENTERS_LAYER": tr("Layer of centers"),
        "INPUT_ID_FIELD": tr("Field with the id of each feature"),
        "COST_TABLE": tr("Table of costs"),
        "FROM_FIELD": tr("Field of the table with the id of the feature"),
        "TO_FIELD": tr("Field of the table with the id of the center"),
        "COST_FIELD": tr("Field of the table with the cost"),
        "ID_FIELD": tr("Field with the id of each center"),
        "MIN_FIELD": tr("Field with the minimum size of each center"),
        "MAX_FIELD": tr("Field with the maximum size of each center"),
        "WEIGHT_FIELD": tr("Weight field"),
        "ZERO_WEIGHTS": tr("Count NULL and negative weights as zero"),
        "MIN_SIZE": tr("Minimum cluster size"),
        "MAX_SIZE": tr("Maximum cluster size"),
        "TOLERANCE": tr("Size tolerance in percent"),
        "MAX_DISTANCE": tr("Maximum distance to the center"),
        "ALLOW_UNASSIGNED": tr("Leave features unassigned"),
        "GROUP_FIELD": tr("Group by field"),
        "CONTIGUITY": tr("Connected clusters"),
        "BARRIERS": tr("Barriers between neighbors"),
        "LINKS": tr("Links between features"),
        "ISLANDS": tr("Islands"),
        "SNAP_DISTANCE": tr("Snapping distance of borders"),
        "ZONE_TYPE": tr("Type of zones"),
        "ZONE_POLYGONS": tr("Polygons for the zones"),
        "BOUNDARY": tr("Boundary of the zones"),
        "FIELD_NAME": tr("Cluster field name"),
        "SIZE_FIELD_NAME": tr("Cluster size field name"),
        "INIT": tr("Initial centers"),
        "N_INIT": tr("Number of starts"),
        "MAX_ITERATIONS": tr("Maximum number of iterations"),
        "SEED": tr("Random seed"),
        "SEARCH": tr("Search"),
        "SWAP_ITERATIONS": tr("Tries to improve the result"),
        "DISTANCE": tr("Distance"),
        "SOLVER": tr("Solver"),
        "CENTERS_TABLE": tr("Table of centers from an earlier run"),
        "BANDS": tr("Bands to compare"),
        "SAMPLE": tr("Sample size in pixels"),
        "NODATA": tr("Value of pixels without a class"),
        "ZONES": tr("Zones"),
        "CENTERS": tr("Centers"),
        "REPORT": tr("Report"),
        "FEATURES": tr("Features step by step"),
        "ANIMATION": tr("Animation"),
    }
    return labels[name]


def named(name: str) -> str:
    """A parameter as sentences name it: "Maximum cluster size (MAX_SIZE)".

    Those who work in a dialog know its label, those who write scripts its name.
    """
    return f"{label(name)} ({name})"
