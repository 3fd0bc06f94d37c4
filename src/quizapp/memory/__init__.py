"""What a learner remembers, folded from the events of their log. Pure."""
