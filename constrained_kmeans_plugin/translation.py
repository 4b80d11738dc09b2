"""Everything that people read, in their language: one context, and the catalogs for it.

Texts in the code are English. One that depends on a number has it as ``%n`` and is in the plural:
``tr("%n features read.", count)``. The English catalog has its singular, as every other one has the
forms of its language. It lies under that of the user, so that a text which this lacks is right too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import reduce
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

#: `scripts/translations.py` writes every message under this name, which is read from here.
CONTEXT = "ConstrainedKMeans"
CATALOGS = os.path.join(os.path.dirname(__file__), "i18n")
#: The catalog that is always there in what is shipped; a source tree has none.
ENGLISH = "en"
#: Counts below this are written by Qt, others with their thousands apart.
_FEW = 1000
#: No language asks for more than the last digits of a number to choose its form.
_LAST_DIGITS = 10**6


def tr(text: str, n: Optional[int] = None) -> str:
    """A text in the language of QGIS; the caller fills in the placeholders in braces afterwards.

    Parameters
    ----------
    text
        A literal, which the catalogs are made from.
    n
        The number that stands for ``%n`` in the text and chooses its form. It is not negative.

    Returns
    -------
    str
        Without a catalog the text as it is, with the number.
    """
    if n is None:
        return translated(text)
    n = int(n)
    if n < _FEW:
        counted: str = QCoreApplication.translate(CONTEXT, text, None, n)
        return counted
    # A number with the same form, which Qt writes into the text, where no other one can be.
    alike = _LAST_DIGITS + n % _LAST_DIGITS
    likewise: str = QCoreApplication.translate(CONTEXT, text, None, alike)
    return likewise.replace(str(alike), localized(f"{n:,}"))


def translated(text: str) -> str:
    """A text of the models, which the catalogs are made from, too, in the language of QGIS."""
    # Qt takes an empty text for a question about the catalog.
    found: str = QCoreApplication.translate(CONTEXT, text) if text else ""
    return found


def localized(number: str) -> str:
    """A number as English writes it, such as "12,345.6", with the signs of the user's language.

    A catalog has them, so that a text which is not translated has the numbers of English too.
    """
    signs = re.fullmatch(r"12(\D?)345(\D)6", tr("12,345.6"))
    if signs is None or signs.groups() == (",", "."):
        return number
    return number.translate(str.maketrans(dict(zip(",.", signs.groups()))))


def enumerated(items: Iterable[str]) -> str:
    """A list as it stands in a sentence, with the commas of the user's language."""
    return _joined(tr("{list}, {item}"), items)


def side_by_side(items: Iterable[str]) -> str:
    """The same for clauses, which may have commas of their own."""
    return _joined(tr("{list}; {item}"), items)


def _joined(pattern: str, items: Iterable[str]) -> str:
    every = list(items)
    return (
        reduce(lambda listed, item: pattern.format(list=listed, item=item), every) if every else ""
    )


def install_catalogs(locale: str, folder: str = CATALOGS) -> list[QTranslator]:
    """Translate from now on.

    Parameters
    ----------
    locale
        Such as "de_CH": its own catalog, else that of "de", else none.
    folder
        Where the catalogs are.

    Returns
    -------
    list of QTranslator
        For `remove_catalogs`.
    """
    translators = []
    # Qt asks the last one first.
    for name in dict.fromkeys((ENGLISH, locale)):
        translator = QTranslator()
        # Strips the name from its end, one part after the other, until there is such a file.
        if name and translator.load(name, folder, "_-.@"):
            QCoreApplication.installTranslator(translator)
            translators.append(translator)
    return translators


def remove_catalogs(translators: Iterable[QTranslator]) -> None:
    """Remove these translators."""
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
