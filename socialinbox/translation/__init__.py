"""From the code to the catalogues that translators fill, and back; a tool for developers."""
