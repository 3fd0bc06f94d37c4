"""The map: where things happened, as far as the fog has lifted."""
