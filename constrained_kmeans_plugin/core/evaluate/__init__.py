"""How good a clustering is, and how many clusters there should be."""
