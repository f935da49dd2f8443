"""What is written on paper: threads and receipts as PDF, painted a piece at a time."""
