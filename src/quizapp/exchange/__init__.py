"""Other programs' files: from a file to values and back. No store, no use case."""
