"""The program proves itself where it stands: what packaging usually breaks, in one run."""
