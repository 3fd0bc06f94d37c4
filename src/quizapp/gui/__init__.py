"""The windows: pages, components and the theme; the only room with PySide6."""
