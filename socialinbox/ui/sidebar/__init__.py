"""The boxes, the networks and the health of the accounts."""
