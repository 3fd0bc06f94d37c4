"""Settings: of the learner and of this machine."""
