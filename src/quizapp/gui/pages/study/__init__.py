"""Study: a question, its answer, its receipt."""
