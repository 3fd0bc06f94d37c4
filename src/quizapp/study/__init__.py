"""What a student does: a session, the day's plan."""
