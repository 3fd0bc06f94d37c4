"""Spreadsheets: tables of texts, what their columns mean, decks from them and from decks."""
