"""Which organizations the reader finds."""
