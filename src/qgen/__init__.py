"""qgen, the exam compiler: proven multiple-choice exams from facts."""

__version__ = "0.1.0"
