"""What a teacher does with questions: paper tests, marking, item analysis, assignments."""
