"""From a layer of lines to a network, and features on it."""
