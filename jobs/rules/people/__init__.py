"""People: who is meant, by name or by office, and whom nobody listed."""
