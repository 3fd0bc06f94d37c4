"""What must hold for the whole tree: arrows, purity, twins, pins, and what is never committed."""
