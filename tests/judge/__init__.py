"""An independent prover: judges a finished exam by the facts, through SPARQL, sharing no code with qgen."""
