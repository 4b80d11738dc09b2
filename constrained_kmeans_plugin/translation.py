"""Everything that people read, in their language: one context, and the catalogs for it.

Texts in the code are English. One that depends on a number has it as ``%n`` and is in the plural:
``tr("%n features read.", count)``. The English catalog has its singular, as every other one has the
forms of its language. It lies under that of the user, so that a text which this lacks is right too.
"""

import os

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

#: `scripts/translations.py` writes every message under this name, which is read from here.
CONTEXT = "ConstrainedKMeans"
CATALOGS = os.path.join(os.path.dirname(__file__), "i18n")
#: The catalog that is always there in what is shipped; a source tree has none.
ENGLISH = "en"
#: Counts up to this fit into Qt's integers.
_LARGEST = 2**31 - 1
#: No language asks for more than the last digits of a number to choose its form.
_LAST_DIGITS = 10**6


def tr(text, n=None):
    """A text in the language of QGIS; the caller fills in the placeholders in braces afterwards.

    Parameters
    ----------
    text : str
        A literal, which the catalogs are made from.
    n : int, optional
        The number that stands for ``%n`` in the text and chooses its form. It is not negative.

    Returns
    -------
    str
        Without a catalog the text as it is, with the number.
    """
    if n is None:
        return QCoreApplication.translate(CONTEXT, text)
    n = int(n)
    if n <= _LARGEST:
        return QCoreApplication.translate(CONTEXT, text, None, n)
    # A number with the same form, which Qt writes into the text, where no other one can be.
    alike = _LAST_DIGITS + n % _LAST_DIGITS
    return QCoreApplication.translate(CONTEXT, text, None, alike).replace(str(alike), str(n))


def install_catalogs(locale, folder=CATALOGS):
    """Translate from now on.

    Parameters
    ----------
    locale : str
        Such as "de_CH": its own catalog, else that of "de", else none.
    folder : str, optional
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


def remove_catalogs(translators):
    """Remove these translators."""
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
