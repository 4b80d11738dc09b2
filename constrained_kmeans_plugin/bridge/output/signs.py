"""Which characters a format does not keep in texts, and with which its files cannot be read."""

from .writers import NotWrittenError

#: Many mean something to a format; XML allows neither most of the first 32 nor the last two.
TRIED = (*map(chr, range(128)), "\ufffe", "\uffff")
_ORDINARY = ("z",)


def text_with(sign):
    """A text with a character that is neither its first one nor its last one."""
    return f"z{sign}z"


def breaking(read, names, signs=TRIED):
    """Those of some characters with which a file cannot be read again; none where nothing can.

    Parameters
    ----------
    read : callable
        From names of fields and characters, for each of these the texts with it in all the fields,
        as they are read again; raises a NotWrittenError where that is not possible.
    names : sequence of str
        Of fields in which they are all the same.
    signs : sequence of str

    Returns
    -------
    frozenset of str
    """
    if _is_read(read, names, signs):
        return frozenset()
    half = len(signs) // 2
    if half:
        return breaking(read, names, signs[:half]) | breaking(read, names, signs[half:])
    return frozenset(signs if _is_read(read, names, _ORDINARY) else ())


def lost_signs(read, names, everywhere, known):
    """For each field the characters that it does not keep, and those that break the file.

    Parameters
    ----------
    read : callable
        As of `breaking`.
    names : sequence of str
        Of the fields.
    everywhere : frozenset of str
        Those that break the file in fields of any name.
    known : dict of str to frozenset of str
        Those that break it in fields of other names, as far as that is known already.

    Returns
    -------
    dict of str to (frozenset of str, frozenset of str)
    """
    broken = dict.fromkeys(names, everywhere)
    signs = [one for one in TRIED if one not in everywhere]
    if not _is_read(read, names, signs):
        # Some names mean something to a format.
        for name in set(names).difference(known):
            known[name] = everywhere | breaking(read, [name], signs)
        broken = {name: known[name] for name in names}
        signs = [one for one in signs if not any(one in broken[name] for name in names)]
        if not _is_read(read, names, signs):
            return {name: (frozenset(), broken[name]) for name in names}
    rows = list(zip(signs, read(names, signs)))
    return {
        name: (frozenset(one for one, row in rows if row[n] != text_with(one)), broken[name])
        for n, name in enumerate(names)
    }


def _is_read(read, names, signs):
    try:
        read(names, signs)
    except NotWrittenError:
        return False
    return True


def shown(signs):
    """Characters as they stand in a sentence: those that nobody sees by their number."""
    return ", ".join(
        f"“{one}”" if one.isprintable() and not one.isspace() else f"U+{ord(one):04X}"
        for one in sorted(signs)
    )
