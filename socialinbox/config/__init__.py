"""Where things lie and which addresses are used."""
