"""Assembly: bindings become items, items a bank, a bank an exam."""
