"""Decks: which there are, taking one in, going back, taking one out."""
