"""Timeline: when things happened, as far as the fog has lifted."""
