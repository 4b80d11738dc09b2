"""Write pages about the algorithms from their definitions: in docs/, and the help in the plugin.

Runs in the Python of QGIS. The pages are kept with the code, so that a public forge shows them and
a zip can be made without QGIS; a test compares them with the definitions.
"""

import argparse
import re
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingDestinationParameter,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from constrained_kmeans_plugin.provider import (  # noqa: E402
    MODELS,
    ConstrainedKMeansProvider,
)

DOCS = Path("docs")
HELP = Path("constrained_kmeans_plugin/help")

#: In which order algorithms and models are shown, and which pages of docs/ show how each is used.
GUIDES = {
    "constrainedkmeans": ("user-guide.md", "planning.md"),
    "kmeans": ("user-guide.md",),
    "assigntocenters": ("planning.md",),
    "assignbycosts": ("cost-tables.md",),
    "roadterritories": ("planning.md",),
    "choosek": ("choosing-k.md",),
    "attributekmeans": ("attributes.md",),
    "rasterkmeans": ("rasters.md",),
    "convergence": ("convergence.md",),
    "equal_territories": ("user-guide.md",),
    "depots_with_capacities": ("planning.md",),
    "balanced_territories": ("user-guide.md",),
    "segments_with_profiles": ("user-guide.md",),
}
REQUIRED = "required"
NUMBER = QgsProcessingParameterNumber.Type
FLAG = QgsProcessingParameterDefinition.Flag
SOURCE = QgsProcessing.SourceType
#: Numbers from here on are QGIS's way to say that there is no limit.
UNLIMITED = 2**31 - 1
GEOMETRIES = {
    SOURCE.TypeVector: "layer or table",
    SOURCE.TypeVectorAnyGeometry: "layer of points, lines or polygons",
    SOURCE.TypeVectorPoint: "layer of points",
    SOURCE.TypeVectorLine: "layer of lines",
    SOURCE.TypeVectorPolygon: "layer of polygons",
}


@dataclass(frozen=True)
class Entry:
    """A parameter in words."""

    name: str
    label: str
    kind: str
    default: str
    advanced: bool
    text: str
    options: tuple


@dataclass(frozen=True)
class Page:
    """An algorithm in words."""

    name: str
    id: str
    title: str
    summary: str
    paragraphs: list
    entries: list
    numbers: list


def limits_of(parameter):
    """The range of a number, in words."""
    least, most = (
        f"{limit:,.10g}" if abs(limit) < UNLIMITED else None
        for limit in (parameter.minimum(), parameter.maximum())
    )
    if least and most:
        return f", {least} to {most}"
    return f", {least} or more" if least else ""


def kind_of(parameter, labels):
    """What a parameter takes, in words."""
    kind = parameter.type()
    if kind == "source":
        return GEOMETRIES[parameter.dataTypes()[0]]
    if kind == "sink":
        return GEOMETRIES[parameter.dataType()] + ", written"
    if kind == "number":
        whole = parameter.dataType() == NUMBER.Integer
        return ("whole number" if whole else "number") + limits_of(parameter)
    if kind == "field":
        numeric = "numeric " if parameter.dataType() == parameter.DataType.Numeric else ""
        number = "fields" if parameter.allowMultiple() else "field"
        return f"{numeric}{number} of “{labels[parameter.parentLayerParameterName()]}”"
    if kind == "fileDestination":
        return "file, written: " + parameter.fileFilter().replace(";;", " or ")
    words = {
        "band": "bands of a raster" if kind == "band" and parameter.allowMultiple() else "band",
        "boolean": "true or false",
        "enum": "choice",
        "raster": "raster",
        "rasterDestination": "raster, written",
        "string": "text",
    }
    return words[kind]


def default_of(parameter):
    """What is taken where nothing is given."""
    value = parameter.defaultValue()
    if not parameter.flags() & FLAG.FlagOptional and value is None:
        return REQUIRED
    if isinstance(parameter, QgsProcessingDestinationParameter):
        in_dialogs = "; in dialogs: temporary layer" if parameter.createByDefault() else ""
        return f"not written{in_dialogs}"
    if parameter.type() == "enum":
        return f"{value}, {parameter.options()[value]}"
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "not set"
    return f"{value:,}" if isinstance(value, int) else f"{value}"


def entry_of(parameter, labels):
    """A parameter in words; `labels` are those of all parameters of the algorithm."""
    return Entry(
        name=parameter.name(),
        label=parameter.description(),
        kind=kind_of(parameter, labels),
        default=default_of(parameter),
        advanced=bool(parameter.flags() & FLAG.FlagAdvanced),
        text=parameter.help(),
        options=tuple(parameter.options()) if parameter.type() == "enum" else (),
    )


def page_of(name, algorithm):
    """An algorithm or a model in words."""
    parameters = algorithm.parameterDefinitions()
    labels = {parameter.name(): parameter.description() for parameter in parameters}
    summary, paragraphs = algorithm.shortDescription(), algorithm.shortHelpString().split("\n\n")
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        # Its help is a page of HTML with all parameters, which come here anyway.
        summary, paragraphs = algorithm.helpContent()["ALG_DESC"], []
    return Page(
        name=name,
        id=algorithm.id(),
        title=algorithm.displayName(),
        summary=summary,
        paragraphs=paragraphs,
        entries=[entry_of(parameter, labels) for parameter in parameters],
        numbers=[
            (output.name(), output.description())
            for output in algorithm.outputDefinitions()
            if isinstance(output, QgsProcessingOutputNumber)
        ],
    )


def files_of_models():
    """The names of the files of models, without their suffix, by the names of the models."""
    names = {}
    for file in Path(MODELS).glob("*.model3"):
        model = QgsProcessingModelAlgorithm()
        model.fromFile(str(file))
        names[model.name()] = file.stem
    return names


def pages():
    """All algorithms and models of the provider in words, in the order of `GUIDES`."""
    registry, files = QgsApplication.processingRegistry(), files_of_models()
    found = {}
    for algorithm in registry.providerById(ConstrainedKMeansProvider.id(None)).algorithms():
        name = files.get(algorithm.name(), algorithm.name())
        # A model knows its outputs only when all algorithms are there.
        found[name] = page_of(name, algorithm.create())
    return [found.pop(name) for name in GUIDES] + list(found.values())


# Markdown ---------------------------------------------------------------------------------

WRITTEN = "<!-- Written by `make reference` from the definition of the algorithm. -->\n"


def plain(text):
    """Text in which Markdown sees no marks."""
    return re.sub(r"([\\`*\[\]<|])", r"\\\1", text)


def table(head, rows):
    """A table of Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def anchor(entry):
    """Where the heading of a parameter is found, as public forges make it."""
    text = re.sub(r"[^\w\- ]", "", f"{entry.label} {entry.name}")
    return text.lower().replace(" ", "-")


def title_of(file):
    """The title of a page of docs/."""
    return (PROJECT / DOCS / file).read_text(encoding="utf-8").splitlines()[0].lstrip("# ")


def facts_of(entry):
    """What a parameter takes, with its default: one line."""
    facts = [entry.kind[0].upper() + entry.kind[1:]]
    facts.append(entry.default if entry.default == REQUIRED else f"default: {entry.default}")
    if entry.advanced:
        facts.append("advanced")
    return "; ".join(facts)


def markdown_of(page):
    """The page of an algorithm in `docs/reference`."""
    rows = [
        (f"[{plain(entry.label)}](#{anchor(entry)})", f"`{entry.name}`", plain(entry.default))
        for entry in page.entries
    ]
    guides = [f"[{title_of(file)}](../{file})" for file in GUIDES.get(page.name, ())]
    parts = [f"# Reference: {page.title}\n", f"{plain(page.summary)} Its id is `{page.id}`.\n"]
    parts += [f"How to use it: {' · '.join(guides)}\n"] if guides else []
    parts += [plain(paragraph) + "\n" for paragraph in page.paragraphs]
    parts += ["## Parameters\n", table(("label", "name", "default"), rows)]
    for entry in page.entries:
        parts.append(f"### {plain(entry.label)} (`{entry.name}`)\n")
        parts.append(f"*{plain(facts_of(entry))}*\n")
        parts.append(plain(entry.text) + "\n")
        options = [f"- {i}: {plain(text)}\n" for i, text in enumerate(entry.options)]
        parts += ["".join(options)] if options else []
    if page.numbers:
        rows = [(f"`{name}`", plain(text)) for name, text in page.numbers]
        parts += ["## Numbers for models and scripts\n", table(("name", "meaning"), rows)]
    return "\n".join([*parts, WRITTEN])


def index_of(found):
    """The page that lists all algorithms."""
    rows = [
        (f"[{page.title}](reference/{page.name}.md)", f"`{page.id}`", plain(page.summary))
        for page in found
    ]
    parts = [
        "# Reference\n",
        "Look up parameters here: every page has all parameters of an algorithm or a ready model, "
        "with the labels of the dialog and the names for models, scripts and `qgis_process`, and "
        "the numbers that a run returns.\n",
        table(("algorithm", "id", "what it does"), rows),
        WRITTEN,
    ]
    return "\n".join(parts)


# HTML -------------------------------------------------------------------------------------

STYLE = """
:root { color-scheme: light dark; --ink: #1c2530; --paper: #ffffff; --quiet: #586574;
  --line: #d5dbe2; --link: #0b5fad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ef; --paper: #14181d; --quiet: #9aa7b5;
  --line: #333c46; --link: #7cb8f2; } }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  margin: 0 auto; max-width: 44rem; padding: 1rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; } h3 { margin: 1.5rem 0 0; font-size: 1rem; }
h3 + p { margin: 0; color: var(--quiet); } p { margin: .4rem 0; }
nav { border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
nav > * { display: inline-block; margin-right: 1rem; }
a { color: var(--link); } code { font-size: .9em; }
ul { margin: 0; padding-left: 1.2rem; } dt { margin-top: .5rem; } dd { margin: 0 0 0 1.2rem; }
"""


def html_of(page, found):
    """A page that needs nothing but a browser."""
    links = [
        f"<b>{escape(other.title)}</b>"
        if other is page
        else f'<a href="{other.name}.html">{escape(other.title)}</a>'
        for other in found
    ]
    parts = [
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{escape(page.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        f"<nav>{' '.join(links)}</nav>",
        f"<h1>{escape(page.title)}</h1>",
        f"<p>{escape(page.summary)} Its id is <code>{page.id}</code>.</p>",
    ]
    parts += [f"<p>{escape(paragraph)}</p>" for paragraph in page.paragraphs]
    parts.append("<h2>Parameters</h2>")
    for entry in page.entries:
        parts.append(
            f'<h3 id="{entry.name}">{escape(entry.label)} <code>{entry.name}</code></h3>\n'
            f"<p>{escape(facts_of(entry))}</p>\n<p>{escape(entry.text)}</p>"
        )
        options = [
            f"<li>{number}: {escape(text)}</li>" for number, text in enumerate(entry.options)
        ]
        parts += [f"<ul>{''.join(options)}</ul>"] if options else []
    parts.append("<h2>Numbers for models and scripts</h2>\n<dl>")
    parts += [f"<dt><code>{name}</code></dt><dd>{escape(text)}</dd>" for name, text in page.numbers]
    parts.append("</dl>\n</body>\n</html>\n")
    return "\n".join(parts)


def reference():
    """The text of every file of the reference, by its path within the project."""
    found = pages()
    files = {DOCS / "reference.md": index_of(found)}
    for page in found:
        files[DOCS / "reference" / f"{page.name}.md"] = markdown_of(page)
        files[HELP / f"{page.name}.html"] = html_of(page, found)
    return files


def written(project):
    """The paths of those that are there, within the project."""
    patterns = (DOCS / "reference*.md", DOCS / "reference/*.md", HELP / "*")
    return {path.relative_to(project) for name in patterns for path in project.glob(str(name))}


def main(arguments=None):
    """Write all pages, and remove those of algorithms that are gone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=PROJECT, help="in the place of the project")
    folder = parser.parse_args(arguments).folder
    files = reference()
    for path in written(folder) - set(files):
        (folder / path).unlink()
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    # Its algorithms live as long as it does.
    provider = ConstrainedKMeansProvider()
    application.processingRegistry().addProvider(provider)
    main()
    application.exitQgis()
