"""What the reader says of who did what to whom."""
