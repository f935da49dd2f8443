"""The keychain, the vault and the renewal of grants."""
