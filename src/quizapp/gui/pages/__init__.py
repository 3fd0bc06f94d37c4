"""The pages of the window: each a pure state, a presenter that calls services, and a view."""
