"""Facebook Pages and Messenger in miniature."""
