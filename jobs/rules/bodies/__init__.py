"""Organizations: those that are listed, and those that nobody listed."""
