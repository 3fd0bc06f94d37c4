"""Questions made from facts: pure, and the same on every machine."""
