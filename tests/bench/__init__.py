"""The benchmarks themselves: small stores, and whether what they say is so."""
