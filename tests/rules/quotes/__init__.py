"""What the reader says of who said what."""
