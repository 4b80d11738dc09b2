"""What a measurement is made on: everything that is fixed for all methods of a row."""

import json
from dataclasses import asdict, dataclass

#: Kinds of points; `data` draws them.
POINTS = {
    "uniform": "uniform on a square of side 10,000",
    "clustered": "50 Gaussians with centers on that square, standard deviations of 50 to 500, "
    "and weights from a Dirichlet distribution, whose parameters are all 1",
    "heavily clustered": "as before, but a tenth of the points lie at one and the same place",
    "grid": "10 × 10 equal Gaussians on a grid, as in the set Birch1",
}
RANDOM_POINTS = "random points"
ONE_CORNER = "one corner"
PLUS_PLUS = "k-means++"
STARTS = {
    RANDOM_POINTS: "k of the points, the same for all methods",
    ONE_CORNER: "k places in a corner of the extent, a hundredth of it wide",
    PLUS_PLUS: "left to the method; QGIS's own takes points that are far from each other",
}


@dataclass(frozen=True)
class Case:
    """Points, first centers, size bounds and the cap on iterations. The tolerance is always 0.

    `data` is one of `POINTS` and `start` one of `STARTS`. `sizes` are the smallest and the
    largest that are allowed; without them all clusters have the same size, or differ by one.
    `problems` are so many different ones of n points each, solved one after the other.
    """

    data: str
    n: int
    k: int
    iterations: int = 30
    start: str = RANDOM_POINTS
    sizes: tuple = ()
    problems: int = 1

    @property
    def bounds(self):
        """The smallest and the largest size."""
        return self.sizes or (self.n // self.k, -(-self.n // self.k))

    @property
    def size(self):
        """How large it is, in words."""
        times = "" if self.problems == 1 else f"{self.problems:,} problems of "
        return f"{times}{self.n:,} × {self.k:,}"

    def to_json(self):
        """As the argument of another process."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text):
        """The case that `to_json` wrote."""
        return cls(**json.loads(text))
