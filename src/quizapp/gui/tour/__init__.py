"""The chapters of the tour: a learner's days, every place, what goes wrong; all by keys."""
