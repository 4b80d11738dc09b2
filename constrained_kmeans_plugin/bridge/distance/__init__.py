"""How far apart features are: in the plane of the layer, or on the globe."""
