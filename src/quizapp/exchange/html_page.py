"""Questions as one HTML page: to be read, printed or put on a site; no script, nothing loaded.

Pictures lie in the page itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from quizapp.exchange.moodle_xml import source_as_html
from quizapp.exchange.outgoing import Image, Kind, Outgoing
from quizapp.exchange.sheet.grid import letters_of

_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  color: #1c1a17; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
section { margin: 1.5rem 0; break-inside: avoid; } section > p { margin: 0 0 .3rem; }
ol.options { list-style: upper-alpha; margin: .2rem 0; }
details { margin-top: .4rem; } summary { cursor: pointer; color: #34506b; }
img { max-width: 100%; max-height: 22rem; background: #fff; }
.sources, .hint { color: #55504a; font-size: .9rem; } td { padding: .1rem 1rem .1rem 0; }
@media print { summary { display: none; } details { display: none; } }
@media (prefers-color-scheme: dark) { body { color: #ece7df; background: #17191c; }
  summary { color: #9dbbd8; } .sources, .hint { color: #b0a99f; } a { color: #9dbbd8; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html_page(questions: Iterable[Outgoing], title: str, language: str, licence: str = "") -> str:
    """The page. Answers open under each question, and stay away from paper."""
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language, quote=True)}">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>",
        f"<body><h1>{escape(title)}</h1>",
    ]
    chapter = None
    for number, question in enumerate(questions, 1):
        if question.chapter != chapter:
            chapter = question.chapter
            parts.append(f"<h2>{escape(chapter)}</h2>")
        parts += _question(question, number)
    if licence:
        parts.append(f"<footer><p>{escape(licence)}</p></footer>")
    return "\n".join((*parts, "</body></html>", ""))


def _question(question: Outgoing, number: int) -> list[str]:
    parts = [f'<section id="q{number}" data-fact="{escape(question.fact, quote=True)}">']
    parts.append(f"<p><strong>{number}.</strong> {escape(question.prompt)}</p>")
    if question.image:
        parts.append(_img(question.image))
    if question.hint:
        parts.append(f'<p class="hint">{escape(question.hint)}</p>')
    if question.choices:
        options = "".join(f"<li>{escape(choice.text)}</li>" for choice in question.choices)
        parts.append(f'<ol class="options">{options}</ol>')
    if question.pairs:
        parts.append(_columns(question))
    return [
        *parts,
        "<details><summary>Answer</summary>",
        *_answer(question),
        "</details></section>",
    ]


def _img(image: Image) -> str:
    alt, kind = escape(image.told, quote=True), image.kind.value
    return f'<p><img alt="{alt}" src="data:image/{kind};base64,{image.base64}"></p>'


def _columns(question: Outgoing) -> str:
    """What is to be matched: the rows, and the answers by the alphabet."""
    answers = sorted({right for _, right in question.pairs} | set(question.spare))
    rows = "".join(f"<li>{escape(left)}</li>" for left, _ in question.pairs)
    listed = "".join(f"<li>{escape(text)}</li>" for text in answers)
    return f'<ul>{rows}</ul><ol class="options">{listed}</ol>'


def _answer(question: Outgoing) -> list[str]:
    if question.pairs:
        rows = "".join(
            f"<tr><td>{escape(left)}</td><td>{escape(right)}</td></tr>"
            for left, right in question.pairs
        )
        parts = [f"<table>{rows}</table>"]
    else:
        letters = [letters_of(n) for n, one in enumerate(question.choices) if one.is_right]
        sign = f"{', '.join(letters)}: " if letters and question.kind is not Kind.OPEN else ""
        parts = [f"<p><strong>{escape(sign + question.answer)}</strong></p>"]
    parts += [f"<p>{escape(text)}</p>" for text in question.told]
    about = [one for one in question.choices if one.about and not one.is_right]
    parts += [f"<p>{escape(one.text)}: {escape(one.about)}</p>" for one in about]
    if question.image:
        parts.append(f'<p class="sources">{escape(question.image.credit)}</p>')
    parts += [f'<p class="sources">{source_as_html(source)}</p>' for source in question.sources]
    return parts
