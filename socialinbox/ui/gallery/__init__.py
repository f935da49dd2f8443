"""Each view and delegate alone, with data as odd as customers send it."""
