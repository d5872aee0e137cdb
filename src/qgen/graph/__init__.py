"""The fact graph: what the entries say at a day under a condition, and what follows from it."""
