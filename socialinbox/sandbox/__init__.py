"""The four networks in miniature on loopback, speaking their own protocols.

Nothing here imports the rest of the program: a fake that shared our reading of a protocol would
share our mistakes.
"""
