"""The tables as they are now, as peewee models for ordinary writes.

The file itself is made by migrations/; a test holds the two together. Models are not bound to a
database: a query is run by `Connection.do`.
"""

import peewee as pw


class AccountTable(pw.Model):
    """The owner's accounts; a removed one stays, because its messages name it."""

    id = pw.AutoField()
    network = pw.TextField()
    native_id = pw.TextField()
    name = pw.TextField()
    handle = pw.TextField(null=True)
    avatar_url = pw.TextField(null=True)
    url = pw.TextField(null=True)
    settings = pw.TextField()
    state = pw.TextField()
    reason = pw.TextField(null=True)
    until = pw.IntegerField(null=True)
    last_sync_at = pw.IntegerField(null=True)
    removed_at = pw.IntegerField(null=True)

    class Meta:
        """The table's name."""

        table_name = "account"


class StreamTable(pw.Model):
    """How far each stream has been read."""

    account_id = pw.IntegerField()
    name = pw.TextField()
    checkpoint = pw.TextField(null=True)
    synced_at = pw.IntegerField(null=True)
    whole_at = pw.IntegerField(null=True)

    class Meta:
        """The table's name and key."""

        table_name = "stream"
        primary_key = pw.CompositeKey("account_id", "name")


class CoverageTable(pw.Model):
    """Spans of time for which a stream is known to be complete."""

    account_id = pw.IntegerField()
    stream = pw.TextField()
    start_at = pw.IntegerField()
    end_at = pw.IntegerField()

    class Meta:
        """The table's name and key."""

        table_name = "coverage"
        primary_key = pw.CompositeKey("account_id", "stream", "start_at")


class RememberedTable(pw.Model):
    """Small state by key that a stream wants back."""

    account_id = pw.IntegerField()
    stream = pw.TextField()
    key = pw.TextField()
    value = pw.TextField()

    class Meta:
        """The table's name and key."""

        table_name = "remembered"
        primary_key = pw.CompositeKey("account_id", "stream", "key")


class DeliveryTable(pw.Model):
    """Our replies on their way."""

    id = pw.AutoField()
    message_id = pw.IntegerField()
    account_id = pw.IntegerField()
    network = pw.TextField()
    reply = pw.TextField()
    state = pw.TextField()
    attempts = pw.IntegerField()
    not_before = pw.IntegerField(null=True)
    reason = pw.TextField(null=True)
    native_id = pw.TextField(null=True)
    queued_at = pw.IntegerField()
    leaves_at = pw.IntegerField(null=True)

    class Meta:
        """The table's name."""

        table_name = "delivery"


class LinkTable(pw.Model):
    """The ledger of who is who."""

    id = pw.AutoField()
    identity_id = pw.IntegerField()
    customer_id = pw.IntegerField()
    verdict = pw.TextField()
    basis = pw.TextField()
    evidence = pw.TextField()
    by = pw.TextField()
    began_at = pw.IntegerField()
    ended_at = pw.IntegerField(null=True)
    step_id = pw.IntegerField(null=True)
    taken_out = pw.IntegerField()

    class Meta:
        """The table's name."""

        table_name = "link"


MODELS = (AccountTable, StreamTable, CoverageTable, RememberedTable, DeliveryTable, LinkTable)
