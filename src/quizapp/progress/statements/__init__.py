"""Every statement on a learner's file as SQL, a module for each module of `defined`.

Written by scripts/statements.py: change the definition there and run it.
"""
