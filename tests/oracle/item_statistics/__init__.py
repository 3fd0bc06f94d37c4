"""Classes that never were, and their statistics computed again without the program's code."""
