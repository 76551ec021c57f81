"""Why a command was not carried out."""


class Refused(Exception):
    """One sentence for whoever typed the command: what is wrong and what to do."""
