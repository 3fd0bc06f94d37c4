"""Charts, painted by us: one small file each, all with their numbers as a table too."""
