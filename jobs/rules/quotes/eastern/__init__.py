"""Who says a quotation in Arabic, Persian and Urdu."""
