"""Clusters on a graph: shortest-path diagrams, which hang together along edges."""
