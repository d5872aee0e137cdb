"""Item-writing flaws: pure rules over a neutral view of an item, whoever wrote it.

``lint_items`` judges; ``flaws.FLAWS`` is the table of all rules; ``read`` makes views of qgen's items and of
files of other programs. ``qgen lint --guessers`` is in ``guessers``.
"""
