"""Everything that is particular to a Facebook Page and its Messenger."""
