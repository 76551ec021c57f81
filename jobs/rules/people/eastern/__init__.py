"""People whom nobody listed, in Arabic, Persian and Urdu."""
