"""LinkedIn: an organisation's page through the Community Management API."""
