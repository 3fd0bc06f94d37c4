"""Taking a quiz: its items in any order, an overview of them, and handing in."""
