"""What all pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...translation import tr
from . import figures
from .markup import Markup, element, joined
from .reproduce import Value, process_command, python_call, versions
from .style import STYLE
from .words import Note

#: Of bars that stand for no cluster.
BAR_COLOR = "#2a78c4"


@dataclass(frozen=True)
class About:
    """Which run a page is about.

    Attributes
    ----------
    title
        Of the algorithm.
    layer
        Name of the input.
    parameters
        Description, name and value of each parameter, as people read them.
    call
        Parameters that make the same run again.
    partial
        What is said of layers of which only some features were used, which a command cannot say.
    """

    title: str
    algorithm_id: str
    layer: str
    parameters: tuple[tuple[str, str, str], ...] = ()
    call: dict[str, Value] = field(default_factory=dict)
    partial: tuple[str, ...] = ()


def page(about: About, *content: Markup, style: str = "") -> str:
    """A whole page: the content, then the parameters and how to repeat the run.

    Parameters
    ----------
    style
        Rules for this page alone.

    Returns
    -------
    str
        Well-formed as HTML 5 and as XML, in need of nothing but itself.
    """
    title = tr("{algorithm}: {layer}").format(algorithm=about.title, layer=about.layer)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", Markup(STYLE + style)),
    )
    body = element(
        "body",
        element("h1", about.title),
        element("p", about.layer, class_="muted"),
        *content,
        *_parameters(about),
        *_again(about),
    )
    document = element("html", head, body, xmlns="http://www.w3.org/1999/xhtml", lang="en")
    return f"<!DOCTYPE html>\n{document}\n"


def cards(values: Iterable[tuple[str, str]]) -> Markup:
    """Figures at a glance: (value, what it is) side by side."""
    cells = [
        element("td", element("span", value, class_="big"), element("br"), meaning)
        for value, meaning in values
    ]
    return element("table", element("tr", *cells), class_="cards", role="presentation")


def summary(sentences: Iterable[str]) -> Markup:
    """What a reader in a hurry needs, below the title."""
    return element("p", joined(sentences, " "), class_="summary")


def figure(title: str, image: Markup, text: str) -> Markup:
    """A picture with its heading and what it shows, which print keeps on one page."""
    return element(
        "section", element("h2", title), image, element("p", text, class_="muted"), class_="figure"
    )


def note(said: Note) -> Markup:
    """A `words.Note` that stands out."""
    kind = f"note {said.kind}".strip()
    return element("div", element("b", said.title), element("br"), said.text, class_=kind)


def legend(colors: Iterable[str]) -> Markup:
    """The number of each cluster beside its color."""
    blank = Markup("&#160;&#160;&#160;&#160;")
    entries = [
        element("span", element("span", blank, style=f"background-color: {color}"), f" {number} ")
        for number, color in enumerate(colors, 1)
    ]
    return element("p", *entries, class_="legend")


def swatch(color: str) -> Markup:
    """A cell of a table in the color of a cluster."""
    return element("td", Markup("&#160;"), class_="swatch", style=f"background-color: {color}")


def table(heads: Sequence[str], rows: Iterable[Iterable[str]], n_texts: int) -> Markup:
    """A table of data.

    Parameters
    ----------
    rows
        A cell made by `swatch` stays as it is.
    n_texts
        Number of columns with text, which come first; the others hold numbers.
    """
    kinds = [None if column < n_texts else "n" for column in range(len(heads))]
    head = [element("th", text, class_=kind, scope="col") for text, kind in zip(heads, kinds)]
    body = [
        element(
            "tr",
            *(
                cell if isinstance(cell, Markup) else element("td", cell, class_=kind)
                for cell, kind in zip(row, kinds)
            ),
        )
        for row in rows
    ]
    return element(
        "div",
        element(
            "table", element("thead", element("tr", *head)), element("tbody", *body), class_="data"
        ),
        class_="wide",
    )


def only_some_groups(n_shown: int, n_groups: int) -> str:
    """What is said of groups that a table leaves out; nothing if it has them all."""
    if n_shown == n_groups:
        return ""
    return tr("Only the first {shown} of {all} groups are listed.").format(
        shown=figures.count(n_shown), all=figures.count(n_groups)
    )


def _parameters(about: About) -> Iterator[Markup]:
    if not about.parameters:
        return
    yield element("h2", tr("Parameters"))
    rows = [
        (description, element("td", element("code", name)), value)
        for description, name, value in about.parameters
    ]
    yield table((tr("Parameter"), tr("Name"), tr("Value")), rows, 3)


def _again(about: About) -> Iterator[Markup]:
    yield element("h2", tr("Repeat this run"))
    yield element(
        "p",
        tr("The same input and parameters give the same clusters on every computer."),
    )
    for text in about.partial:
        yield element("p", text)
    if about.call:
        yield element("p", tr("On the command line:"))
        yield element("pre", process_command(about.algorithm_id, about.call))
        yield element("p", tr("In the Python console of QGIS:"))
        yield element("pre", python_call(about.algorithm_id, about.call))
    made = joined([f"{name} {version}" for name, version in versions()], ", ")
    yield element("p", tr("Made with"), " ", made, ".", class_="muted")
