"""Pages of docs/: people write their words, programs their tables, between two comments each."""

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


def write(name, text, path=PAGE):
    """Replace what stands between the comments of the make target `name`; return the path."""
    before = f"<!-- Written by make {name} from here -->"
    after = f"<!-- to here: make {name} -->"
    pattern = re.compile(f"{re.escape(before)}.*?{re.escape(after)}", re.DOTALL)
    page, found = pattern.subn(
        lambda _: f"{before}\n\n{text}\n\n{after}", path.read_text(encoding="utf-8")
    )
    if found != 1:
        raise ValueError(f"{path.name} has no place for the tables of make {name}.")
    path.write_text(page, encoding="utf-8")
    return path.relative_to(path.parent.parent)
