"""The program's proof of itself: it passes here, and it notices what is broken."""
