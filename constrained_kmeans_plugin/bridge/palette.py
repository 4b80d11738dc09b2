"""Colors for clusters."""

#: Told apart from each other, and from white and from nearly black paper (at least 3 to 1).
CLUSTER_COLORS = (
    "#2a78c4",  # blue
    "#d2600a",  # orange
    "#2f8a3c",  # green
    "#cf3a3a",  # red
    "#8a5bc9",  # violet
    "#8c6a3f",  # brown
    "#cc4f9f",  # pink
    "#0f8a93",  # teal
    "#848512",  # olive
    "#6d7785",  # gray
)
