"""An independent judge of questions: its own reader, its own knowledge, its own rules.

Nothing here imports the program. What is judged comes from the command line as JSON lines.
"""
