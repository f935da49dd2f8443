"""The one SQLite file: what is in it, how it is read and written; peewee stays in here."""
