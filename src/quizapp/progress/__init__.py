"""What a learner has done, kept in one SQLite file: the log of events and caches of its fold.

Nothing is imported here: home's first picture reads `glance` long before the store is loaded.
"""
