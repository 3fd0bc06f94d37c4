"""The parts that pages are built from. Each restyles itself when theme or text size change."""
