"""Facts: values, names, topics, sources and the deck that holds them. Standard library only."""
