"""Profiles: who learns at this computer."""
