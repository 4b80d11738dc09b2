"""K-means with and without limits on sizes, and the assignment to centers that are given."""
