"""Names in statements of SQL."""


def quoted(name):
    """A name in a statement: one, one with that of its table or database, or a list of such."""
    if isinstance(name, list):
        return ", ".join(map(quoted, name))
    if isinstance(name, tuple):
        return ".".join(map(quoted, name))
    return '"{}"'.format(name.replace('"', '""'))
