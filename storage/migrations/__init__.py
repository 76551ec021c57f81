"""The steps that bring an older database to what this version needs, by Alembic."""

HEAD = "0002"
