"""Which files a format writes: one, or several of the same name."""

from __future__ import annotations

import os
from typing import Optional

#: By the ending of the file that is asked for, those of the others that belong to it: they are
#: written with it, or say something of what was there before and would be wrong beside a new one.
_PARTS = {
    ".shp": (
        *(".shx", ".dbf", ".prj", ".cpg", ".qpj"),
        *(".qix", ".sbn", ".sbx", ".idm", ".ind"),
    ),
    ".dbf": (".prj", ".cpg", ".qpj", ".idm", ".ind"),
    ".tab": (".dat", ".map", ".id"),
    ".mif": (".mid",),
    ".gml": (".xsd", ".gfs"),
    ".csv": (".csvt",),
    # A label of PDS4 has its data in a folder.
    ".xml": ("",),
    # Rasters.
    ".asc": (".prj",),
    ".bil": (".clr", ".hdr", ".prj", ".stx"),
    ".ers": ("",),
    ".mpl": (".csy", ".grf", ".mp#", ".mpr"),
    ".mpr": (".csy", ".grf", ".mp#"),
    ".mrf": (".idx", ".ppg"),
    ".rst": (".rdc", ".smp"),
    # World files: beside a new image they would move it.
    ".bmp": (".bpw", ".bmpw"),
    ".gif": (".gfw", ".gifw"),
    ".jpeg": (".jgw", ".jpegw"),
    ".jpg": (".jgw", ".jpgw"),
    ".png": (".pgw", ".pngw"),
}
#: What GDAL keeps beside a file of any name: statistics, overviews, masks.
_NOTES = (".aux.xml", ".ovr", ".msk", ".msk.ovr")
#: Images that are read with a world file of any other one of the same name.
_MOVED = (".bmp", ".gif", ".jpeg", ".jpg", ".png")


def world_file(path: str) -> Optional[str]:
    """The file that would move a new image, and belongs to no format; None for other formats."""
    stem, ending = os.path.splitext(path)
    return f"{stem}.wld" if ending.lower() in _MOVED else None


def files_of(path: str) -> list[str]:
    """The files that belong to one, itself first, be they there or not."""
    stem, ending = os.path.splitext(path)
    parts = (stem + part for part in _PARTS.get(ending.lower(), ()))
    return [path, *(path + note for note in _NOTES), *parts]


def owner_of(file: str, path: str) -> Optional[str]:
    """What a file belongs to that would make room for one of the files of a path.

    Parameters
    ----------
    file
        One of them that is there.

    Returns
    -------
    str or None
        Another file; None if it is a part of what is at the path, or there is no other one.
    """
    own, stem = files_of(path), os.path.splitext(path)[0]
    others = (stem + ending for ending in _PARTS if stem + ending not in own)
    return next((one for one in others if os.path.exists(one) and file in files_of(one)), None)
