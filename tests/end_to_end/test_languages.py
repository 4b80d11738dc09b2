"""The plugin in the language of the user, which the system's locale says.

The German here is a few texts for these tests, and no part of the plugin.
"""

import shutil
from pathlib import Path

import pytest

from tests.catalogs import load_script, write_catalog
from tests.end_to_end.conftest import PLUGIN
from tests.end_to_end.test_window import dialog_task, in_window, needs_a_screen

__all__ = ["in_window"]

translations = load_script("translations")

SKIPPED = (
    "%n features have no usable geometry (null, empty or not finite). They are skipped and "
    "written with NULL in the new fields."
)
GERMAN = {
    "K-means clustering": "K-Means-Clusteranalyse",
    "Input layer": "Eingabelayer",
    "Number of clusters": "Anzahl der Cluster",
    "%n features read.": ["%n Punkt gelesen.", "%n Punkte gelesen."],
    SKIPPED: [
        "%n Punkt ohne brauchbare Lage wird übergangen.",
        "%n Punkte ohne brauchbare Lage werden übergangen.",
    ],
    "%n clusters with {smallest} to {largest} features, up to {percent} off the mean.": [
        "%n Cluster mit {smallest} bis {largest} Punkten.",
        "%n Cluster mit {smallest} bis {largest} Punkten.",
    ],
}
#: What stands in dialogs, and in the log about four features of which one has no geometry.
LABELS = {
    "English": ["Input layer", "Number of clusters", "Cluster field name"],
    # One of them has no translation.
    "German": ["Eingabelayer", "Anzahl der Cluster", "Cluster field name"],
}
LOG = {
    "English": [
        "4 features read.",
        "1 feature has no usable geometry (null, empty or not finite). It is skipped and written",
        "2 clusters with 1 to 2 features, up to 33 % off the mean.",
    ],
    "German": [
        "4 Punkte gelesen.",
        "1 Punkt ohne brauchbare Lage wird ",
        "2 Cluster mit 1 bis 2 Punkten.",
    ],
}
LANGUAGES = {
    "C": "English",
    "en_US.UTF-8": "English",
    # There is no catalog for Switzerland, and none for Dutch.
    "de_CH.UTF-8": "German",
    "nl_NL.UTF-8": "English",
}
#: The languages that are shipped, and a country where each is spoken.
SHIPPED = {"de": "de_AT", "es": "es_MX", "fr": "fr_CA", "pt": "pt_BR"}


@pytest.fixture(scope="module")
def speaking(qgis, tmp_path_factory):
    """What makes QGIS start in a locale, with the plugin as it is shipped and some German."""
    sources = tmp_path_factory.mktemp("sources")
    write_catalog(sources / "de.ts", GERMAN.get)
    assert translations.messages(sources / "de.ts").keys() == GERMAN.keys()
    plugins = tmp_path_factory.mktemp("plugins") / "plugins"
    shutil.copytree(qgis.environment["QGIS_PLUGINPATH"], plugins)
    translations.compile_catalogs(plugins / PLUGIN / "i18n", sources)

    def settings(locale):
        return {"QGIS_PLUGINPATH": str(plugins), "LC_ALL": locale, "LANG": locale, "LANGUAGE": ""}

    return settings


@pytest.fixture(scope="module")
def four_features(layers):
    """One of them without geometry."""
    return layers("four", [(0, 0), (1, 0), (9, 9), None])


def test_languages_that_are_shipped(qgis):
    folder = Path(qgis.environment["QGIS_PLUGINPATH"]) / PLUGIN / "i18n"
    assert {path.stem for path in folder.glob("*.qm")} == {"en", *SHIPPED}


@pytest.mark.parametrize("language", SHIPPED)
def test_every_shipped_language_is_spoken(qgis, four_features, tmp_path, language):
    said_by = translations.messages(translations.SOURCES / f"{language}.ts")
    locale = f"{SHIPPED[language]}.UTF-8"
    finished = qgis.run(
        "constrainedkmeans:kmeans",
        extra_environment={"LC_ALL": locale, "LANG": locale, "LANGUAGE": ""},
        INPUT=four_features,
        CLUSTERS=2,
        OUTPUT=tmp_path / "clusters.gpkg",
    )
    said = finished.stdout + finished.stderr
    assert finished.returncode == 0, said
    for text, number, form in (("%n features read.", 4, -1), (SKIPPED, 1, 0)):
        assert said_by[text][form].replace("%n", str(number)) in said


def test_models_have_names_in_the_language_and_ids_for_scripts(qgis):
    name = "Depots with capacities"
    (said,) = translations.messages(translations.SOURCES / "de.ts")[name]
    environment = {"LC_ALL": "de_AT.UTF-8", "LANG": "de_AT.UTF-8", "LANGUAGE": ""}
    listed = qgis.process("list", extra_environment=environment).stdout
    (line,) = (one for one in listed.splitlines() if f"constrainedkmeans:{name}" in one)
    assert line.split("\t")[-1] == said != name


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_log_speaks_the_language(qgis, speaking, four_features, tmp_path, locale):
    finished = qgis.run(
        "constrainedkmeans:kmeans",
        extra_environment=speaking(locale),
        INPUT=four_features,
        CLUSTERS=2,
        OUTPUT=tmp_path / "clusters.gpkg",
    )
    said = finished.stdout + finished.stderr
    assert finished.returncode == 0, said
    for line in LOG[LANGUAGES[locale]]:
        assert line in said
    assert "(s)" not in "".join(line for line in said.splitlines() if "eature" in line)


@needs_a_screen
@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_dialog_speaks_the_language(in_window, speaking, four_features, pictures, locale):
    picture = pictures / f"dialog_in_{locale.split('.')[0]}.png"
    parameters = {"INPUT": str(four_features), "CLUSTERS": 2, "OUTPUT": "TEMPORARY_OUTPUT"}
    task = dialog_task("kmeans", picture, **parameters)
    told = in_window({"dialog": task}, speaking(locale))["dialog"]
    language = LANGUAGES[locale]
    title = {"English": "K-means clustering", "German": "K-Means-Clusteranalyse"}[language]
    # QGIS writes titles in American English with capitals.
    assert title.lower() in told["title"].lower()
    for label in LABELS[language]:
        assert any(shown.startswith(label) for shown in told["labels"]), (label, told["labels"])
    assert told["finished"], told["log"]
    for line in LOG[language]:
        assert line in told["log"]
