"""Home: what today asks, and one button."""
