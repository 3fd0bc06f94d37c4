"""What the window shows when the progress cannot be opened."""
