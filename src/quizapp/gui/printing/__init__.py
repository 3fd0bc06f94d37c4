"""Tests on paper: sheets, answer keys and maps, as a PDF, on a printer, or as a picture."""
