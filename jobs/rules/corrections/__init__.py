"""Corrections of who holds which office, laid over the gazetteer."""
