"""The areas of the clusters, without gaps and overlaps."""
