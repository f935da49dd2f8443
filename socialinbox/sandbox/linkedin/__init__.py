"""LinkedIn's Community Management API in miniature."""
