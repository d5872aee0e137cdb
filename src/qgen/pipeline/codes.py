"""Diagnostic codes of the command line (QG0xx) and of building (QG6xx), each with what it means."""

CODES = {
    "QG001": "the domain does not exist",
    "QG002": "the collection has no such language",
    "QG003": "no item has this id",
    "QG004": "a fact names something that the collection does not have",
    "QG600": "no item could be made",
    "QG601": "a file is too large",
    "QG602": "a file cannot be read",
    "QG603": "a link leads out of the collection",
    "QG604": "a facts folder without a vocabulary",
    "QG605": "the output cannot be written",
    "QG606": "an output name is not a plain file name",
    "QG607": "a torn set of output files",
    "QG608": "a layout cannot be used",
    "QG610": "a line of qgen.lock cannot be read",
    "QG611": "qgen.lock would change",
    "QG612": "review.yaml names an item that there is not",
    "QG613": "a hand-written item has flaws that keep it out",
    "QG619": "an exam is short and not all facts were looked at",
}
