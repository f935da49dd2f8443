"""What packaging makes is well formed, as far as that can be told without building."""
