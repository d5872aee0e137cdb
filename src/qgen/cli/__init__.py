"""The command line: arguments, exit codes and printing. All work is done below, in ``qgen.pipeline``."""
