"""Who a customer is, and who is the same person."""
