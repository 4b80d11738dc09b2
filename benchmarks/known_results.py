"""Equal-size sums of squared distances that others reached on public sets of points.

Sets: P. Franti, S. Sieranoja, "K-means properties on six clustering benchmark datasets", Applied
Intelligence 48, 2018; Birch1 is by T. Zhang, R. Ramakrishnan, M. Livny, "BIRCH", 1997.

Results, measured on two cores, sizes differing by at most one:

- best known: regularized-k-means (C++, exact flow), the best of 50 runs, of one run for Birch1;
- BKM+: R. de Maeyer, S. Sieranoja, P. Franti, "Balanced k-means revisited", 2023 (C++), the best
  of 50 runs, of 3 for Birch1;
- k-means-constrained 0.9.1, the best of 10 starts.

Seconds are those of one run.
"""

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Known:
    """A set of points, relative to the folder with the data, and what is known of it.

    `starts` is the number of starts whose best one we compare, `most_seconds` what one may take.
    """

    name: str
    file: str
    n: int
    k: int
    starts: int
    most_seconds: float
    best: float
    best_seconds: str
    bkm: float
    bkm_seconds: str
    flow: Optional[float] = None
    flow_seconds: str = ""


KNOWN = (
    Known(
        "S1",
        "sipu/s1.csv",
        5_000,
        15,
        20,
        0.1,
        1.08875e13,
        "0.10",
        1.08971e13,
        "0.09",
        1.09578e13,
        "1.5",
    ),
    Known("S2", "sipu/s2.csv", 5_000, 15, 20, 0.1, 1.42793e13, "0.09", 1.42880e13, "0.08"),
    Known("S3", "sipu/s3.csv", 5_000, 15, 20, 0.1, 1.73398e13, "0.13", 1.73403e13, "0.09"),
    Known(
        "S4",
        "sipu/s4.csv",
        5_000,
        15,
        20,
        0.1,
        1.65089e13,
        "0.15",
        1.65107e13,
        "0.09",
        1.65274e13,
        "5.3",
    ),
    Known(
        "Birch1", "sipu/birch1.csv", 100_000, 100, 5, 5.0, 9.28779e13, "69", 9.28849e13, "20 to 33"
    ),
)
