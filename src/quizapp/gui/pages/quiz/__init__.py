"""Quiz set-up: what a quiz asks, and how."""
