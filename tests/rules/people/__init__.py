"""Which people the reader finds."""
