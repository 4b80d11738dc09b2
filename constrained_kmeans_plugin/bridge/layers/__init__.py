"""What is found, and the layers, tables and columns that tell it."""
