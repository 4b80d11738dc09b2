"""What a user is told in words while an algorithm runs, and where it stands."""
