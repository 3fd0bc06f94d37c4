"""A deck being written: its topics as forms, edits as values, and what came of them."""
