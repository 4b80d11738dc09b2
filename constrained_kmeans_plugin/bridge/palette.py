"""Colors for clusters."""

#: Told apart from each other, by the color-blind too, and from white and from nearly black paper
#: (at least 3 to 1). Found by search within these bounds; the order keeps the first ones farthest
#: apart. `tests/bridge/test_palette.py` has the figures.
CLUSTER_COLORS = (
    "#259cc1",  # sky blue
    "#b98807",  # ochre
    "#1b7852",  # green
    "#9d6dff",  # violet
    "#9548b3",  # purple
    "#f34e97",  # pink
    "#c92e05",  # vermilion
    "#658f66",  # sage
    "#6f53e4",  # indigo
    "#b64488",  # raspberry
)
#: So many of them are far apart; the others are between these.
FAR_APART = 7
