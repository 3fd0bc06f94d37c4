"""Assign: what a class is to know by a day, made into a file."""
