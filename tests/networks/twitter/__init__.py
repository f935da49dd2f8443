"""The connector for X."""
