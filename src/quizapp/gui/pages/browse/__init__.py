"""Browse: every fact, found by words of any script, and acts on many at once."""
