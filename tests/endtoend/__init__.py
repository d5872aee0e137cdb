"""The whole of qgen as its users meet it: the command line, the real collection, the real importers."""
