"""Words first: from rows and values to messages that can be compared before they are sent."""
