"""Assignment: what a teacher asked for, how far one is, and its test."""
