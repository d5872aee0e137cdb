"""The pipeline: the one place that knows the order of the stages, and that opens and saves files."""
