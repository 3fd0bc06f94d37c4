"""quizapp: learn facts that stay learned."""

__version__ = "0.1.0"
