"""The deck editor: a topic at left, its facts in the middle, their questions at right."""
