"""Results: how a quiz went, and what is worth another look."""
