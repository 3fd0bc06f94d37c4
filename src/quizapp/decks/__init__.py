"""Decks on disk: read, checked, found, kept in a cache; every problem told with its place."""
