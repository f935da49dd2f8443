"""What was asked for on the command line."""

import argparse

Options = argparse.Namespace
"""As `parser.build` reads them: one value a name; the commands say which of them they need."""
