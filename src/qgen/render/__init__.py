"""The render stage: values, phrases and item templates become the words that a learner reads."""
