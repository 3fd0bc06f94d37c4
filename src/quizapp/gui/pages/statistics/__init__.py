"""Statistics: three plain sentences, then charts, each with its table."""
