"""The end of a session: what was right, and what is worth another look."""
