"""Secrets: kept in the operating system's keychain, renewed in time, shown nowhere."""
