"""Deletion test: thin a public data set, build the bank from what is left, judge it by the whole data set."""
