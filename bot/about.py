"""Who we are: the version, and how we introduce ourselves."""

from importlib.metadata import version

VERSION = version("communique")


def user_agent(contact: str) -> str:
    """How we introduce ourselves to the sites that we read."""
    about = f" ({contact})" if contact else ""
    return f"Communique/{VERSION}{about}"
