"""Score a clustered layer: ``python -m benchmarks.score_layer CASE PATH`` prints JSON.

Features keep their order, so that the points need not be read again.
"""

import json
import sqlite3
import sys
from contextlib import closing

import numpy as np

from .cases import Case
from .data import draw_points
from .measure import squared_error


def read_clusters(path):
    """Clusters of the features, from 0, and how many there are."""
    with closing(sqlite3.connect(path)) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        rows = database.execute(f'SELECT CLUSTER_ID FROM "{table}" ORDER BY fid').fetchall()
    clusters, labels = np.unique([cluster for (cluster,) in rows], return_inverse=True)
    return labels, len(clusters)


def main(case, path):
    labels, n_clusters = read_clusters(path)
    sizes = np.bincount(labels)
    scores = {
        "error": squared_error(draw_points(case)[0], labels, n_clusters),
        "smallest": int(sizes.min()),
        "largest": int(sizes.max()),
    }
    print(json.dumps(scores))


if __name__ == "__main__":
    main(Case.from_json(sys.argv[1]), sys.argv[2])
