"""From parameters and features to numbers; what cannot be used is refused here."""
