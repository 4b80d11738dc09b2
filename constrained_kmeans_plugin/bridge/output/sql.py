"""Names in statements of SQLite."""


def statement(template, *names):
    """A statement with names in its places: one, one of a table, or a list of such."""
    return template.format(*map(quoted, names))


def quoted(name):
    """A name in a statement: one, one with that of its table or database, or a list of such."""
    if isinstance(name, list):
        return ", ".join(map(quoted, name))
    if isinstance(name, tuple):
        return ".".join(map(quoted, name))
    return '"{}"'.format(name.replace('"', '""'))
