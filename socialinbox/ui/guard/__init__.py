"""What stands before the threads: opening an encrypted profile, and the app lock."""
