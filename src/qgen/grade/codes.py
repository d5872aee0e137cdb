"""Diagnostic codes of grading (QG9xx), each with what it means."""

CODES = {
    "QG901": "the answers are not a table of text",
    "QG902": "a column is missing",
    "QG903": "a column is there twice",
    "QG904": "a column is not read",
    "QG905": "a row has more cells than the heading",
    "QG906": "a quotation mark is never closed",
    "QG907": "a row has no student",
    "QG908": "a student is there twice",
    "QG909": "the exam has no such form",
    "QG910": "an answer is none of the item's options",
    "QG911": "more answers than questions",
    "QG912": "fewer answers than questions",
    "QG913": "several options where one is asked for",
    "QG914": "nobody answered",
    "QG915": "forms disagree about an item",
    "QG916": "too few answers to calibrate",
    "QG917": "a package for calibration is missing",
}
