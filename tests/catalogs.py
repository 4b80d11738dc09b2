"""The scripts as modules, and catalogs that only tests have: made by a script, filled in here."""

import importlib
import sys
from pathlib import Path
from xml.etree import ElementTree

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"


def load_script(name):
    """A script in `scripts/` as a module."""
    # They import one another.
    if str(SCRIPTS) not in sys.path:
        sys.path.append(str(SCRIPTS))
    return importlib.import_module(name)


def write_catalog(source, translate):
    """Make a catalog of all texts in the code.

    Parameters
    ----------
    source : Path
        Named by its language.
    translate : callable
        Its result for a text is the translation, or a list of the forms for numbers, or None.
    """
    load_script("translations").update(source)
    tree = ElementTree.parse(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        forms = translate(message.findtext("source"))
        if forms is None:
            continue
        del translation.attrib["type"]
        if isinstance(forms, str):
            translation.text = forms
        else:
            translation.text = None
            for form, text in zip(translation.findall("numerusform"), forms):
                form.text = text
    tree.write(source, encoding="utf-8", xml_declaration=True)
