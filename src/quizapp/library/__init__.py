"""What an owner does: profiles, settings, installed decks."""
