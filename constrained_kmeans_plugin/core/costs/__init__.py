"""What it costs that a center serves a point, and where that is least under prices."""
