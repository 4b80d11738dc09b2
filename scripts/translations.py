"""Catalogs of translations: made from the texts in the code, checked, and compiled for the zip.

Every text that people read is the literal argument of a call of ``tr``, or stands in a model.
These calls are read from the syntax trees of the modules and handed to Qt's ``lupdate`` as a file
of C++, which it reads without guessing: all in the one context that ``tr`` asks for. Qt's
``lrelease`` compiles.
Needs both, and Python 3.9 or later; translations.sh and plugin.sh install them.
"""

import argparse
import ast
import os
import re
import shutil
import string
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

PLUGIN = Path(__file__).resolve().parent.parent / "constrained_kmeans_plugin"
#: The sources of the catalogs, one a language, named by it.
SOURCES = PLUGIN / "i18n"
#: The language of the code: its catalog holds texts with numbers alone.
ENGLISH = "en"
#: In a catalog, of messages that nobody has translated, or that are no longer in the code.
NOT_USED = {"unfinished", "vanished", "obsolete"}
#: Where Debian has the tools.
FOLDERS = ("/usr/lib/qt5/bin", "/usr/lib/qt6/bin")


class TranslationError(Exception):
    """Something about texts or catalogs that has to be put right."""


#: In the file of a model, the options with texts that people read; so has the whole of its help.
SHOWN = {"component_description", "description", "model_group", "model_name"}


@dataclass(frozen=True)
class Call:
    """One call of ``tr`` in the code, or a text of a model."""

    module: str
    line: int
    text: str
    has_number: bool


def calls(plugin=PLUGIN):
    """Return the calls of ``tr`` in a plugin's modules, in their order."""
    found = []
    for path in sorted(plugin.rglob("*.py")):
        module = path.relative_to(plugin).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        found += sorted(_calls_in(tree, module), key=lambda call: call.line)
    return found


def texts_of_models(plugin=PLUGIN):
    """Return the texts of the models that come with a plugin, like calls in their files."""
    found = []
    for path in sorted(plugin.glob("models/*.model3")):
        root = ElementTree.parse(path).getroot()
        shown = [option for option in root.iter("Option") if option.get("name") in SHOWN]
        shown += root.findall("./Option[@name='help']/Option")
        texts = dict.fromkeys(option.get("value") for option in shown)
        module = path.relative_to(plugin).as_posix()
        found += [Call(module, 0, text, False) for text in texts if text]
    return found


def _calls_in(tree, module):
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if getattr(node.func, "id", None) != "tr" and getattr(node.func, "attr", None) != "tr":
            continue
        text = node.args[0] if node.args else None
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str) or not text.value:
            raise TranslationError(f"{module}, line {node.lineno}: tr() asks for a literal text.")
        has_number = len(node.args) + len(node.keywords) > 1
        if has_number != ("%n" in text.value):
            raise TranslationError(f"{module}, line {node.lineno}: %n goes with a number.")
        yield Call(module, node.lineno, text.value, has_number)


def context(plugin=PLUGIN):
    """Return the name under which ``tr`` looks for messages."""
    tree = ast.parse((plugin / "translation.py").read_text(encoding="utf-8"))
    (name,) = (
        node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id == "CONTEXT"
    )
    return name


def find_tool(name):
    """Return the path of ``lupdate`` or ``lrelease``; None where it is not installed."""
    folders = os.pathsep.join([*FOLDERS, os.environ.get("PATH", os.defpath)])
    for program in (name, f"{name}-qt5", f"{name}-qt6", f"pyside6-{name}"):
        path = shutil.which(program, path=folders)
        if path and _answers(path):
            return path
    return None


def _answers(path):
    """Whether a tool runs: Debian has programs of these names that only call those of a Qt."""
    finished = subprocess.run([path, "-version"], capture_output=True, check=False)
    return finished.returncode == 0


def _run(name, *arguments):
    tool = find_tool(name)
    if tool is None:
        raise TranslationError(f"Qt's {name} is not here: scripts/translations.sh installs it.")
    finished = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    if finished.returncode != 0:
        raise TranslationError(f"{name} failed: {finished.stdout}{finished.stderr}")


def _as_cpp(found, name):
    """Return C++ in which lupdate finds each text once, with the modules that it is in."""
    modules, macros = {}, {}
    for call in found:
        modules.setdefault(call.text, {})[call.module] = None
        macros[call.text] = "QT_TRANSLATE_N_NOOP" if call.has_number else "QT_TRANSLATE_NOOP"
    escapes = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})
    return "".join(
        f'//: {", ".join(modules[text])}\n{macro}("{name}", "{text.translate(escapes)}");\n'
        for text, macro in macros.items()
    )


def update(source, plugin=PLUGIN):
    """Bring a catalog up to date with the code, or make it: translations stay where texts do."""
    with tempfile.TemporaryDirectory() as scratch:
        texts = Path(scratch, "texts.cpp")
        texts.write_text(
            _as_cpp(calls(plugin) + texts_of_models(plugin), context(plugin)), encoding="utf-8"
        )
        _run(
            *("lupdate", "-silent", "-locations", "none", "-source-language", ENGLISH),
            *("-target-language", source.stem),
            *(["-pluralonly", "-no-obsolete"] if source.stem == ENGLISH else []),
            *(str(texts), "-ts", str(source)),
        )
    if source.stem == ENGLISH:
        # The code has the plural; the singular is left to be written.
        form = r"<numerusform>[^<]*</numerusform>\s*"
        is_empty = rf"<source>([^<]*)</source>(?:(?!</message>).)*?{form}<numerusform>(?=</)"
        written = source.read_text(encoding="utf-8")
        written = re.sub(is_empty, r"\g<0>\1", written, flags=re.DOTALL)
        # A message with all of its forms is finished.
        is_full = r' type="unfinished">((?:\s*<numerusform>[^<]+</numerusform>)+\s*</)'
        written = re.sub(is_full, r">\1", written)
        source.write_text(written, encoding="utf-8")


def placeholders(text):
    """Return what ``str.format`` fills in; raises ValueError if it cannot read the text."""
    return {part[1:] for part in string.Formatter().parse(text) if part[1] is not None}


def messages(source):
    """Return {text: its translations} of the messages in a catalog that are in use and finished."""
    translated = {}
    for message in ElementTree.parse(source).iter("message"):
        translation = message.find("translation")
        if translation.get("type") not in NOT_USED:
            forms = translation.findall("numerusform") or [translation]
            translated[message.findtext("source")] = [form.text or "" for form in forms]
    return translated


def untranslated(source, plugin=PLUGIN):
    """Return the texts in the code that a catalog does not translate, in their order."""
    translated = messages(source).keys()
    found = calls(plugin) + texts_of_models(plugin)
    needed = (call.text for call in found if call.has_number or source.stem != ENGLISH)
    return [text for text in dict.fromkeys(needed) if text not in translated]


def mistakes(source, plugin=PLUGIN):
    """Return a sentence for each thing in a catalog for which it must not be shipped."""
    found = []
    translated = messages(source)
    for text, forms in translated.items():
        for form in forms:
            try:
                is_right = form and placeholders(form) <= placeholders(text)
            except ValueError:
                is_right = False
            if not is_right:
                found.append(
                    f"{source.name}: “{form}” is empty, or has placeholders that “{text}” lacks."
                )
    if source.stem == ENGLISH:
        found += [
            f"{source.name} lacks singular and plural of “{text}”: run `make translations` and "
            "write them into it."
            for text in sorted(untranslated(source, plugin))
        ]
    return found


def compile_catalogs(target, sources=SOURCES, plugin=PLUGIN):
    """Compile all catalogs of a folder into another one; what is unfinished stays English."""
    paths = sorted(sources.glob("*.ts"))
    found = [mistake for path in paths for mistake in mistakes(path, plugin)]
    if found:
        raise TranslationError("\n".join(found))
    target.mkdir(exist_ok=True)
    for path in paths:
        compiled = target / f"{path.stem}.qm"
        _run("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(compiled))


def main(arguments=None):
    """Run one command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("tools", help="Fail where Qt's tools are not installed.")
    updating = commands.add_parser("update", help="Bring all catalogs up to date with the code.")
    updating.add_argument("languages", nargs="*", help="languages to begin, such as de or pt_BR")
    options = parser.parse_args(arguments)

    if options.command == "tools":
        return 0 if find_tool("lupdate") and find_tool("lrelease") else 1
    try:
        found = []
        new = {SOURCES / f"{language}.ts" for language in (ENGLISH, *options.languages)}
        for source in sorted({*SOURCES.glob("*.ts"), *new}):
            update(source)
            all_messages = ElementTree.parse(source).getroot().iter("message")
            in_use = [
                message
                for message in all_messages
                if message.find("translation").get("type") not in NOT_USED - {"unfinished"}
            ]
            print(f"{source}: {len(messages(source))} of {len(in_use)} messages are translated")
            found += mistakes(source)
        if found:
            raise TranslationError("\n".join(found))
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
