"""What could be better in a deck that is not wrong: warnings an author may follow or leave."""
