"""What an author does: finding what could be better in a deck, editing it, publishing it."""
