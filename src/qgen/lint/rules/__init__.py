"""The rules, one module for each family; ``qgen.lint.flaws`` names them all."""
