"""Catalogs: made from every text in the code, compiled, and found again where it is shown."""

import io
import os
import re
import shutil
import subprocess
import sys
import tokenize
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.PyQt.QtCore import QCoreApplication

from constrained_kmeans_plugin import translation
from constrained_kmeans_plugin.algorithms import ALGORITHMS
from constrained_kmeans_plugin.bridge.html import figures
from constrained_kmeans_plugin.bridge.log import numbers
from constrained_kmeans_plugin.bridge.log.outcome import log_sizes
from tests.bridge.layers_for_tests import Listener
from tests.catalogs import load_script, write_catalog

translations = load_script("translations")
CALLS = translations.calls()
IN_MODELS = {text.text for text in translations.texts_of_models()}
TEXTS = {call.text for call in CALLS} | IN_MODELS
WITH_NUMBER = {call.text for call in CALLS if call.has_number}
READ = "%n features read."


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The folder of English and of a language of which all texts are known by their brackets."""
    sources = tmp_path_factory.mktemp("sources")
    shutil.copy(translations.SOURCES / "en.ts", sources)
    write_catalog(sources / "de.ts", in_brackets)
    return compile_all(sources)


def in_brackets(text):
    """A translation that nobody mistakes for the text; with a number the one and the many."""
    return [f"[one: {text}]", f"[many: {text}]"] if text in WITH_NUMBER else f"[{text}]"


def compile_all(sources, plugin=translations.PLUGIN):
    target = sources / "compiled"
    translations.compile_catalogs(target, sources, plugin)
    return target


@pytest.fixture
def speak(qgis_app, compiled):
    """Translate into the language of a locale, until the end of the test."""
    installed = []

    def install(locale, folder=compiled):
        installed.extend(translation.install_catalogs(locale, str(folder)))
        return len(installed)

    yield install
    translation.remove_catalogs(installed)


# What is in the code, and what is extracted ------------------------------------------------


def count_calls(path):
    """How often a name `tr` is called in a module, counted in another way than the script does."""
    code = io.StringIO(path.read_text(encoding="utf-8"))
    tokens = [token.string for token in tokenize.generate_tokens(code.readline)]
    # Before Python 3.12 a text with expressions in it is one token.
    inside = sum(len(re.findall(r"\btr\(", token)) for token in tokens if token[:2] in ('f"', "f'"))
    return inside + sum(
        (name, bracket) == ("tr", "(") and before != "def"
        for before, name, bracket in zip(tokens, tokens[1:], tokens[2:])
    )


def test_every_call_is_found():
    modules = translations.PLUGIN.rglob("*.py")
    assert sum(count_calls(path) for path in modules) == len(CALLS) > 800


def test_nobody_translates_by_another_name():
    for path in translations.PLUGIN.rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        assert "import tr as" not in code, path
        assert "QCoreApplication.translate" not in code or path.name == "translation.py", path


def test_a_catalog_has_every_text_once_as_it_stands_in_the_code(tmp_path):
    translations.update(tmp_path / "pt_BR.ts")
    root = ElementTree.parse(tmp_path / "pt_BR.ts").getroot()
    assert root.get("language") == "pt_BR"
    assert [context.findtext("name") for context in root] == [translation.CONTEXT]
    messages = list(root.iter("message"))
    assert len(messages) == len(TEXTS)
    assert {message.findtext("source") for message in messages} == TEXTS
    numbered = {one.findtext("source") for one in messages if one.get("numerus") == "yes"}
    assert numbered == WITH_NUMBER


@pytest.mark.parametrize(
    "text",
    ['A “text” with "quotes"', "Back\\slash, \\n and C:\\new", "Two\nlines\tand a tab", "??/"],
)
def test_signs_come_through(text, tmp_path):
    plugin = small_plugin(tmp_path, f"from .translation import tr\n\ndef told(): tr({text!r})")
    translations.update(tmp_path / "de.ts", plugin)
    messages = ElementTree.parse(tmp_path / "de.ts").iter("message")
    assert [message.findtext("source") for message in messages] == [text]


def small_plugin(folder, code):
    plugin = folder / "plugin"
    (plugin / "room").mkdir(parents=True)
    (plugin / "translation.py").write_text('CONTEXT = "Small"\n', encoding="utf-8")
    (plugin / "room" / "words.py").write_text(code, encoding="utf-8")
    return plugin


@pytest.mark.parametrize(
    "call",
    ["tr(text)", "tr(f'{text}')", "tr('a' + 'b')", "tr()", "tr('%n points')", "tr('points', 3)"],
)
def test_what_cannot_be_extracted_is_named(call, tmp_path):
    plugin = small_plugin(tmp_path, f"\ntold = {call}")
    with pytest.raises(translations.TranslationError, match=r"room/words\.py, line 2"):
        translations.calls(plugin)


def test_an_update_keeps_what_is_translated(tmp_path):
    plugin = small_plugin(tmp_path, "tr('Some points'); tr('Some lines')")
    source = tmp_path / "de.ts"
    translations.update(source, plugin)
    source.write_text(
        source.read_text(encoding="utf-8").replace(
            '<translation type="unfinished"></translation>', "<translation>Etwas</translation>", 1
        ),
        encoding="utf-8",
    )
    (plugin / "room" / "words.py").write_text("tr('Areas'); tr('Some points')", encoding="utf-8")
    translations.update(source, plugin)
    assert translations.messages(source) == {"Some points": ["Etwas"]}


# What is shown -----------------------------------------------------------------------------


def test_no_module_translates_while_it_is_imported():
    """Nor by a function that it calls then."""
    program = (
        "import importlib, pkgutil\n"
        "import constrained_kmeans_plugin as plugin\n"
        "from constrained_kmeans_plugin import translation\n"
        "def tr(*arguments):\n"
        "    raise AssertionError(arguments)\n"
        "translation.tr = tr\n"
        "for module in pkgutil.walk_packages(plugin.__path__, plugin.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
    )
    subprocess.run(
        [sys.executable, "-c", program], cwd=translations.PLUGIN.parent, check=True, timeout=300
    )


def test_every_text_is_found_in_a_catalog(speak):
    speak("de")
    for text in TEXTS - WITH_NUMBER:
        assert translation.tr(text) == f"[{text}]"
    for text in WITH_NUMBER:
        assert translation.tr(text, 1) == f"[one: {text}]".replace("%n", "1")
        assert translation.tr(text, 12) == f"[many: {text}]".replace("%n", "12")


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.__name__)
def test_all_that_a_dialog_shows_is_translated(kind, speak):
    speak("de")
    algorithm = kind().create()
    shown = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
    shown.append(algorithm.shortHelpString())
    for parameter in algorithm.parameterDefinitions():
        shown += [parameter.description(), parameter.help()]
        if parameter.type() == "enum":
            shown += parameter.options()
    shown += [output.description() for output in algorithm.outputDefinitions()]
    assert "".join(shown)
    assert [text for text in shown if outside_brackets(text)] == []


def test_help_has_numbers_with_the_signs_of_the_language(speak, tmp_path):
    write_catalog(tmp_path / "de.ts", {"12,345.6": "12.345,6"}.get)
    speak("de", compile_all(tmp_path))
    algorithms = [kind().create() for kind in ALGORITHMS]
    shown = [algorithm.shortHelpString() for algorithm in algorithms]
    for algorithm in algorithms:
        shown += [parameter.help() for parameter in algorithm.parameterDefinitions()]
    assert any("1.000.000.000" in text for text in shown)
    assert [text for text in shown if re.search(r"\d,\d{3}|\d\.\d %", text)] == []


def outside_brackets(text):
    """What of a text is no translation of another one, but for the brackets of a remark."""
    depth, found = 0, ""
    for sign in text:
        depth -= sign == "]"
        found += sign if depth == 0 and sign not in "[]" else ""
        depth += sign == "["
    assert depth == 0, text
    return found.strip(" ()\n")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de", "[one: 1 features read.]"),
        ("de_CH", "[one: 1 features read.]"),
        ("de-AT", "[one: 1 features read.]"),
        ("de_DE.UTF-8@euro", "[one: 1 features read.]"),
        ("C", "1 feature read."),
        ("en_US", "1 feature read."),
        ("pt_BR", "1 feature read."),
        ("", "1 feature read."),
    ],
)
def test_a_locale_falls_back_to_its_language_and_then_to_english(speak, locale, said):
    speak(locale)
    assert translation.tr(READ, 1) == said


def test_an_incomplete_language_lies_over_english(speak, tmp_path):
    write_catalog(tmp_path / "de.ts", {"Clustering": "Clusteranalyse"}.get)
    shutil.copy(translations.SOURCES / "en.ts", tmp_path)
    assert speak("de_CH", compile_all(tmp_path)) == 2
    assert translation.tr("Clustering") == "Clusteranalyse"
    assert translation.tr("Input layer") == "Input layer"
    assert translation.tr(READ, 1) == "1 feature read."
    assert translation.tr(READ, 2) == "2 features read."
    lacking = translations.untranslated(tmp_path / "de.ts")
    assert set(lacking) == TEXTS - {"Clustering"}
    assert translations.untranslated(tmp_path / "en.ts") == []


@pytest.mark.parametrize("text", sorted(WITH_NUMBER))
def test_english_has_singular_and_plural(speak, text):
    speak("en_US")
    one, none, many = (translation.tr(text, number) for number in (1, 0, 1000))
    assert re.search(r"\b1 ", one)
    assert none == text.replace("%n", "0")
    assert many == text.replace("%n", "1,000")
    assert one != text.replace("%n", "1")


@pytest.mark.parametrize("number", [999, 1000, 1001, 2**31 - 1, 2**31, 10**10 + 1, 987_654_321_012])
def test_large_numbers_have_their_thousands_apart(speak, number):
    speak("en")
    assert translation.tr(READ, number) == f"{number:,} features read."


@pytest.mark.parametrize(
    ("sample", "count", "half"),
    [
        ("12.345,6", "1.234.567 gelesen", "1.234,5"),
        ("12\u202f345,6", "1\u202f234\u202f567 gelesen", "1\u202f234,5"),
        ("12345,6", "1234567 gelesen", "1234,5"),
        # What is no sample of a number changes none.
        ("viele", "1,234,567 gelesen", "1,234.5"),
        (None, "1,234,567 gelesen", "1,234.5"),
    ],
)
def test_numbers_have_the_signs_of_the_language(speak, tmp_path, sample, count, half):
    written = {"12,345.6": sample, READ: ["%n gelesen", "%n gelesen"]}
    write_catalog(tmp_path / "de.ts", written.get)
    speak("de_AT", compile_all(tmp_path))
    assert translation.tr(READ, 1_234_567) == count
    assert numbers.figure(1234.5) == numbers.fixed(1234.5, 1) == half
    assert figures.tick(1234.5, 0.5) == half
    assert numbers.counted(999) == "999"
    assert numbers.place((1234.5, 7.0)) == f"({half}; 7)"


def test_lists_have_the_commas_of_the_language(speak, tmp_path):
    commas = {"{list}, {item}": "{list}、{item}", "{list}; {item}": "{item} < {list}"}
    assert translation.enumerated(["a", "{b}", "c"]) == "a, {b}, c"
    write_catalog(tmp_path / "de.ts", commas.get)
    speak("de", compile_all(tmp_path))
    assert translation.enumerated(["a", "{b}", "c"]) == "a、{b}、c"
    assert translation.side_by_side(iter(["a", "b", "c"])) == "c < b < a"
    assert translation.enumerated([]) == ""
    assert translation.enumerated(["a"]) == "a"


@pytest.mark.parametrize(
    ("n_clusters", "size", "said"),
    [
        (1, 1, "1 cluster with 1 feature."),
        (1, 3, "1 cluster with 3 features."),
        (3, 1, "3 clusters, 1 feature in each."),
    ],
)
def test_two_numbers_in_one_sentence(speak, n_clusters, size, said):
    speak("en")
    log = Listener()
    log_sizes(Clustering(n_clusters, size), log)
    assert log.log == said


class Clustering(list):
    """So many clusters of one size."""

    def __init__(self, n_clusters, size):
        super().__init__(range(n_clusters))
        self.sizes = np.full(n_clusters, size)
        self.capacities = self.uses = np.full(n_clusters, np.nan)


@pytest.mark.parametrize("number", [0, 1, 2, 2**40])
def test_a_source_tree_speaks_english_without_catalogs(qgis_app, number):
    assert not list(Path(translation.CATALOGS).glob("*.qm"))
    said = translation.tr(READ, number)
    assert said == f"{number:,} features read."


def test_what_was_installed_is_removed(qgis_app, compiled):
    installed = translation.install_catalogs("de", str(compiled))
    translation.remove_catalogs(installed)
    assert translation.tr("Clustering") == "Clustering"
    assert QCoreApplication.translate(translation.CONTEXT, READ, None, 1) == "1 features read."


# What is shipped ---------------------------------------------------------------------------


def test_english_is_up_to_date(tmp_path):
    """Else run `make translations`, and write the singular of what is new into the catalog."""
    kept = translations.SOURCES / "en.ts"
    copy = Path(shutil.copy(kept, tmp_path))
    translations.update(copy)
    assert copy.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")
    assert translations.messages(copy).keys() == WITH_NUMBER


def test_english_gets_its_plurals_from_the_code(tmp_path):
    plugin = small_plugin(tmp_path, "tr('%n points & %n lines', 3); tr('%n areas', 3)")
    translations.update(tmp_path / "en.ts", plugin)
    messages = ElementTree.parse(tmp_path / "en.ts").iter("message")
    forms = [[form.text for form in message.iter("numerusform")] for message in messages]
    assert forms == [[None, "%n points & %n lines"], [None, "%n areas"]]
    mistakes = translations.mistakes(tmp_path / "en.ts", plugin)
    assert len(mistakes) == 2
    assert "lacks singular and plural of “%n areas”" in mistakes[0]


@pytest.mark.parametrize("mistaken", ["{pints} read", "{points:.3g} read", "{0} read", "{points"])
def test_a_translation_that_would_break_a_run_is_not_shipped(tmp_path, mistaken):
    plugin = small_plugin(tmp_path, "tr('{points} and {lines}')")
    sources = tmp_path / "sources"
    sources.mkdir()
    translations.update(sources / "de.ts", plugin)
    text = (sources / "de.ts").read_text(encoding="utf-8")
    filled_in = f"<translation>{mistaken}</translation>"
    text = text.replace('<translation type="unfinished"></translation>', filled_in)
    (sources / "de.ts").write_text(text, encoding="utf-8")
    with pytest.raises(translations.TranslationError, match="placeholders"):
        compile_all(sources, plugin)
    text = text.replace(filled_in, "<translation>{lines}</translation>")
    (sources / "de.ts").write_text(text, encoding="utf-8")
    assert (compile_all(sources, plugin) / "de.qm").exists()


def test_a_guess_of_the_tool_is_not_shipped(speak, tmp_path):
    """`lupdate` gives a changed text the translation of the old one, for people to look at."""
    write_catalog(tmp_path / "de.ts", {"Clustering": "Clusteranalyse"}.get)
    text = (tmp_path / "de.ts").read_text(encoding="utf-8")
    finished = "<translation>Clusteranalyse"
    assert finished in text
    guessed = text.replace(finished, '<translation type="unfinished">Clusteranalyse')
    (tmp_path / "de.ts").write_text(guessed, encoding="utf-8")
    speak("de", compile_all(tmp_path))
    assert translation.tr("Clustering") == "Clustering"


def test_a_missing_tool_is_named(tmp_path, monkeypatch):
    for name in ("lupdate", "lrelease"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(translations, "FOLDERS", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    assert translations.main(["tools"]) == 1
    with pytest.raises(translations.TranslationError, match=r"translations\.sh installs it"):
        translations.compile_catalogs(tmp_path)


def test_make_translations_begins_a_language(project, tmp_path):
    """On a copy of what it works on."""
    copy = tmp_path / "project"
    shutil.copytree(project / "constrained_kmeans_plugin", copy / "constrained_kmeans_plugin")
    shutil.copytree(project / "scripts", copy / "scripts")
    shutil.copy(project / "Makefile", copy)
    # What `make` says to the one it calls is not for this one.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    finished = subprocess.run(
        ["make", "translations", "NEW=pt_BR"],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    assert f"0 of {len(TEXTS)} messages are translated" in finished.stdout
    assert f"{len(WITH_NUMBER)} of {len(WITH_NUMBER)} messages" in finished.stdout
    made = copy / "constrained_kmeans_plugin" / "i18n"
    kept = {path.name for path in translations.SOURCES.iterdir()}
    assert {path.name for path in made.iterdir()} == {*kept, "pt_BR.ts"}
