"""From item templates and the fact graph to bindings: what could be asked, before any option is chosen."""
