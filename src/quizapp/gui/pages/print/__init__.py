"""Print: a test chosen, looked at, and put on paper."""
