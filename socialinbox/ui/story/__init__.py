"""What the owner says of a customer: tags, follow-ups, following, promises."""
