"""Names: what each can mean, and where a text holds one."""
