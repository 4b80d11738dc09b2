"""docs/benchmarks.md: people write its words, programs its tables, between two comments each."""

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


def write(name, text):
    """Replace what stands between the comments of the make target `name`; return the path."""
    before = f"<!-- Written by make {name} from here -->"
    after = f"<!-- to here: make {name} -->"
    pattern = re.compile(f"{re.escape(before)}.*?{re.escape(after)}", re.DOTALL)
    page, found = pattern.subn(
        lambda _: f"{before}\n\n{text}\n\n{after}", PAGE.read_text(encoding="utf-8")
    )
    if found != 1:
        raise ValueError(f"{PAGE.name} has no place for the tables of make {name}.")
    PAGE.write_text(page, encoding="utf-8")
    return PAGE.relative_to(PAGE.parent.parent)
