"""A duel: two things that were mixed up, side by side and then asked in turn."""
