"""One widget a form of question, the twin of `quizapp.questions.forms`."""
