"""Distractors: strategies propose, the prover disposes, the chooser takes the best set."""
