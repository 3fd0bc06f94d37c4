"""A sheet as a teacher of history has it: forty battles with their days, and a slip in it."""

from __future__ import annotations

from pathlib import Path

from quizapp.exchange.sheet.grid import Book, Table
from quizapp.exchange.sheet.xlsx_file import write_xlsx

SLIP, MENDED = "the Battle of Leipzig", "1813-10-19"
"""What ends in the sheet before it begins, and when it ended."""
_DAYS = """
Hastings 1066-10-14, Bannockburn 1314-06-24, Crécy 1346-08-26, Poitiers 1356-09-19,
Agincourt 1415-10-25, Bosworth 1485-08-22, Flodden 1513-09-09, Marignano 1515-09-13,
Pavia 1525-02-24, Mohács 1526-08-29, Lepanto 1571-10-07, Gravelines 1588-08-08,
Breitenfeld 1631-09-17, Lützen 1632-11-16, Rocroi 1643-05-19, Naseby 1645-06-14,
Vienna 1683-09-12, Narva 1700-11-30, Blenheim 1704-08-13, Ramillies 1706-05-23,
Oudenarde 1708-07-11, Poltava 1709-07-08, Malplaquet 1709-09-11, Fontenoy 1745-05-11,
Culloden 1746-04-16, Plassey 1757-06-23, Rossbach 1757-11-05, Leuthen 1757-12-05,
Valmy 1792-09-20, Marengo 1800-06-14, Trafalgar 1805-10-21, Austerlitz 1805-12-02,
Jena 1806-10-14, Wagram 1809-07-05, Borodino 1812-09-07, Leipzig 1813-10-16,
Ligny 1815-06-16, Waterloo 1815-06-18, Navarino 1827-10-20, Solferino 1859-06-24
"""
_TYPED = {"Leipzig": "1813-10-09", "Wagram": "1809-07-06", "Borodino": "1812-09-07"}


def rows() -> list[tuple[str, str, str]]:
    """Name, first day, last day where it is another matter."""
    found = []
    for one in _DAYS.replace("\n", " ").split(","):
        place, day = one.split()
        found.append((f"the Battle of {place}", day, _TYPED.get(place, "")))
    return found


def write_sheet(path: Path) -> Path:
    """The sheet as an Excel workbook."""
    table = Table("battles", (("battle", "began", "ended"), *rows()))
    write_xlsx(path, Book("battles", (table,)))
    return path
