"""Events of Arabic, Persian and Urdu sentences."""
