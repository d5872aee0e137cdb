"""Sitting an exam: what was answered, what a typed line means, what is shown. No clock, no terminal."""
