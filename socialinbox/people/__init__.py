"""Who is who: the owner's verbs on the ledger of links."""
