"""A fact's own page: its sentence, sources, memory, notes and every answer ever given."""
