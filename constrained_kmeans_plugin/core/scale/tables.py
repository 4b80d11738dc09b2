"""Points in files: GeoParquet and Parquet, a file or a folder of files, and CSV, by pyarrow.

Row groups are read one at a time. What is written is what was read, with columns after it, and is
put in its place when it is complete.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np

from ..exact.arrays import Array
from .scratch import PREFIX, in_bytes
from .sources import Chunk, Rows, Source, SourceError

#: Types of points as Well-Known Binary: with Z, M or both, by ISO and by EWKB.
_WKB_POINTS = {1, 1001, 2001, 3001, 0x80000001, 0x40000001, 0xC0000001}
#: An identifier of the reference system in front of the coordinates (EWKB).
_HAS_SRID = 0x20000000
#: Rows that are turned from CSV into Parquet at a time, in bytes of text.
CSV_BYTES = 1 << 24
FORMATS = {".parquet": "parquet", ".geoparquet": "parquet", ".csv": "csv"}


def parquet() -> Any:
    """The module of pyarrow for Parquet.

    Raises
    ------
    SourceError
        If it is not installed.
    """
    try:
        import pyarrow.parquet
    except ImportError:
        raise SourceError(
            "Files need the Python package pyarrow. Install it with: "
            "pip install 'constrained-kmeans[parquet]'"
        ) from None
    return pyarrow.parquet


def format_of(path: Path) -> str:
    """``"parquet"`` or ``"csv"``, by the name; a folder holds Parquet."""
    if path.is_dir() or not path.suffix:
        return "parquet"
    if path.suffix.lower() not in FORMATS:
        raise SourceError(
            f"{path}: the name should end with {', '.join(FORMATS)}, or be that of a folder."
        )
    return FORMATS[path.suffix.lower()]


@dataclass(frozen=True)
class Columns:
    """Where positions and weights are.

    Attributes
    ----------
    geometry : str or None
        A column of points; None where x and y are columns.
    x, y, weight : str or None
    """

    geometry: Optional[str] = None
    x: Optional[str] = None
    y: Optional[str] = None
    weight: Optional[str] = None

    @property
    def names(self) -> list[str]:
        """All of them."""
        return [name for name in (self.geometry, self.x, self.y, self.weight) if name is not None]


class ParquetFiles(Source):
    """Points in a file of Parquet, or in a folder of such files.

    Parameters
    ----------
    path : str or Path
    geometry, x, y : str, optional
        Columns with the positions; found from the GeoParquet metadata, or named x and y, if empty.
    weight : str, optional
        The column with the weights.

    Raises
    ------
    SourceError
        If files cannot be read, or columns are missing or no numbers.
    """

    def __init__(
        self,
        path: object,
        *,
        geometry: Optional[str] = None,
        x: Optional[str] = None,
        y: Optional[str] = None,
        weight: Optional[str] = None,
    ) -> None:
        self.path = Path(str(path))
        self.files = _files_of(self.path)
        first = self.open(self.files[0])
        schema = first.schema_arrow
        self.geo = _geo(schema)
        self.columns = _chosen(schema, self.geo, self.files[0], Columns(geometry, x, y, weight))
        #: Names of the columns of all files.
        self.names: list[str] = []
        self._groups: list[list[int]] = []
        for file in self.files:
            opened = self.open(file)
            self.names += [name for name in opened.schema_arrow.names if name not in self.names]
            for name in self.columns.names:
                _check_column(opened.schema_arrow, name, file, name == self.columns.geometry)
            self._check_crs(opened.schema_arrow, file)
            meta = opened.metadata
            self._groups.append(
                [meta.row_group(number).num_rows for number in range(meta.num_row_groups)]
            )

    @staticmethod
    def open(file: Path) -> Any:
        """A file, as pyarrow opens it."""
        module = parquet()
        try:
            return module.ParquetFile(file)
        except (OSError, ValueError) as error:
            raise SourceError(f"{file} cannot be read as Parquet: {_first_line(error)}.") from None

    @property
    def is_weighted(self) -> bool:
        return self.columns.weight is not None

    @property
    def largest_group(self) -> int:
        """Rows of the largest row group."""
        return max((rows for groups in self._groups for rows in groups), default=0)

    @property
    def n_rows(self) -> int:
        """Rows of all files."""
        return sum(map(sum, self._groups))

    @property
    def n_groups(self) -> int:
        """Row groups of all files."""
        return sum(map(len, self._groups))

    @property
    def crs(self) -> Optional[str]:
        """What GeoParquet says of the coordinates; None where it says nothing."""
        return _crs(self.geo, self.columns.geometry)

    def _check_crs(self, schema: Any, file: Path) -> None:
        """Refuse a file in another reference system than the first one."""
        crs = _crs(_geo(schema), self.columns.geometry)
        if None not in (crs, self.crs) and crs != self.crs:
            raise SourceError(
                f"The reference system of {self.files[0].name} is {self.crs}, and that of "
                f"{file.name} is {crs}. Reproject all files of the folder to the same one."
            )

    @property
    def is_geographic(self) -> Optional[bool]:
        """Whether coordinates are degrees; None if the file does not say so."""
        column = self.geo.get("columns", {}).get(self.columns.geometry)
        crs = None if column is None else column.get("crs", {"type": "GeographicCRS"})
        if not isinstance(crs, dict) or "type" not in crs:
            return None
        return str(crs["type"]).startswith("Geographic")

    def chunks(self, most: int) -> list[Chunk]:
        found, start = [], 0
        for number, groups in enumerate(self._groups):
            together: list[int] = []
            rows = 0
            for group, size in enumerate(groups):
                if together and rows + size > most:
                    found.append(Chunk(start, rows, (number, tuple(together))))
                    start, together, rows = start + rows, [], 0
                together.append(group)
                rows += size
            if rows:
                found.append(Chunk(start, rows, (number, tuple(together))))
                start += rows
        return found

    def read(self, chunk: Chunk) -> Rows:
        number, groups = chunk.where
        file, columns = self.files[number], self.columns
        try:
            # Workers read at the same time already.
            table = self.open(file).read_row_groups(
                list(groups), columns=columns.names, use_threads=False
            )
        except (OSError, ValueError) as error:
            raise SourceError(
                f"{file} cannot be read from {self.row(chunk.start)} on: {_first_line(error)}."
            ) from None
        if columns.geometry is not None:
            x, y = self._positions(table.column(columns.geometry), chunk)
        else:
            x, y = (self._numbers(table, name, chunk) for name in (columns.x, columns.y))
        weights = None
        if columns.weight is not None:
            weights = self._numbers(table, columns.weight, chunk)
        return Rows(x, y, weights)

    def _check_nulls(self, values: Any, what: str, chunk: Chunk) -> None:
        if values.null_count:
            row = int(np.argmax(values.is_null().to_numpy(zero_copy_only=False)))
            raise SourceError(
                f"The first row without a value in {what} is {self.row(chunk.start + row)}. Fill "
                f"in all such rows, or leave them out."
            )

    def _numbers(self, table: Any, name: Optional[str], chunk: Chunk) -> Array:
        import pyarrow.compute as pc

        values = table.column(name).combine_chunks()
        self._check_nulls(values, f"the column “{name}”", chunk)
        try:
            floats: Array = pc.cast(values, "double", safe=False).to_numpy(zero_copy_only=False)
        except (ValueError, NotImplementedError) as error:
            raise SourceError(
                f"The column “{name}” of {self.path} is not a number everywhere: "
                f"{_first_line(error)}."
            ) from None
        return floats

    def _positions(self, column: Any, chunk: Chunk) -> tuple[Array, Array]:
        import pyarrow as pa

        values = column.combine_chunks()
        if isinstance(values, pa.ChunkedArray):
            values = pa.concat_arrays(values.chunks)
        self._check_nulls(values, "the geometry", chunk)
        if pa.types.is_struct(values.type):
            x, y = (values.field(name).to_numpy(zero_copy_only=False) for name in ("x", "y"))
            return x, y
        bits = 64 if pa.types.is_large_binary(values.type) else 32
        _, offsets, data = values.buffers()
        ends = np.frombuffer(offsets, f"i{bits // 8}")[
            values.offset : values.offset + len(values) + 1
        ].astype(np.int64)
        raw = np.frombuffer(data, np.uint8) if data is not None else np.zeros(0, np.uint8)
        found: Union[int, tuple[Array, Array]] = _wkb_points(raw, ends)
        if isinstance(found, int):
            raise SourceError(
                f"The geometry of {self.row(chunk.start + found)} is not a point. Take points, for "
                f"example the centroids of polygons."
            )
        return found

    def tables(self, file: Path) -> Iterator[Any]:
        """All columns of a file, row group by row group."""
        opened = self.open(file)
        for group in range(opened.metadata.num_row_groups):
            yield opened.read_row_group(group, use_threads=False)

    def row(self, number: int) -> str:
        first = 0
        for file, groups in zip(self.files, self._groups):
            if number < first + sum(groups):
                return f"row {number - first + 1:,} of {file.name}"
            first += sum(groups)
        return f"row {number + 1:,}"


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].rstrip(".")


def _files_of(path: Path) -> list[Path]:
    if path.is_dir():
        if not os.access(path, os.R_OK | os.X_OK):
            raise SourceError(f"The folder {path} cannot be read: there is no permission.")
        found = sorted(
            file
            for file in path.rglob("*")
            if FORMATS.get(file.suffix.lower()) == "parquet"
            and not any(part[0] in "._" for part in file.relative_to(path).parts)
        )
        if not found:
            raise SourceError(f"The folder {path} has no file that ends with .parquet.")
        return found
    if not path.exists():
        raise SourceError(f"There is no file {path}.")
    return [path]


def _geo(schema: Any) -> Mapping[str, Any]:
    """The GeoParquet metadata; nothing where there is none."""
    try:
        geo = json.loads((schema.metadata or {}).get(b"geo", b"{}"))
    except ValueError:
        return {}
    return geo if isinstance(geo, dict) else {}


def _crs(geo: Mapping[str, Any], geometry: Optional[str]) -> Optional[str]:
    column = geo.get("columns", {}).get(geometry)
    if column is None:
        return None
    crs = column.get("crs", {"id": {"authority": "OGC", "code": "CRS84"}})
    if not isinstance(crs, dict):
        return "unknown"
    known = crs.get("id", {})
    name = f"{known.get('authority', '')}:{known.get('code', '')}"
    return name if name != ":" else str(crs.get("name", "unknown"))


def _chosen(schema: Any, geo: Mapping[str, Any], file: Path, asked: Columns) -> Columns:
    """Where positions are, if not everything was said."""
    names = {name.lower(): name for name in schema.names}
    if asked.x is not None or asked.y is not None:
        if asked.geometry is not None:
            raise SourceError("Name --x and --y, or --geometry alone.")
        x, y = asked.x or names.get("x", "x"), asked.y or names.get("y", "y")
        return Columns(None, x, y, asked.weight)
    geometry = asked.geometry or geo.get("primary_column")
    if geometry is None and "x" in names and "y" in names:
        return Columns(None, names["x"], names["y"], asked.weight)
    geometry = geometry or names.get("geometry") or names.get("geom")
    if geometry is None:
        raise SourceError(
            f"{file} does not say where its points are. Name the columns with --x and --y, or with "
            f"--geometry. It has: {', '.join(schema.names)}."
        )
    return Columns(str(geometry), None, None, asked.weight)


def _check_unique(names: list[str], name: str, file: Path) -> None:
    number = names.count(name)
    if number > 1:
        raise SourceError(
            f"{file} has {number} columns named “{name}”. Give each a name of its own."
        )


def _check_column(schema: Any, name: str, file: Path, is_geometry: bool) -> None:
    import pyarrow as pa

    if name not in schema.names:
        raise SourceError(f"{file} has no column “{name}”. It has: {', '.join(schema.names)}.")
    _check_unique(schema.names, name, file)
    kind, types = schema.field(name).type, pa.types
    if is_geometry:
        is_struct = types.is_struct(kind) and {"x", "y"} <= {field.name for field in kind}
        if not (types.is_binary(kind) or types.is_large_binary(kind) or is_struct):
            raise SourceError(
                f"The column “{name}” of {file} holds {kind}, and not points as GeoParquet has "
                f"them (WKB)."
            )
    elif not (types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)):
        raise SourceError(f"The column “{name}” of {file} holds {kind}, and not numbers.")


def _wkb_points(raw: Array, ends: Array) -> Union[int, tuple[Array, Array]]:
    """Coordinates of points as Well-Known Binary, or the number of the first that is none.

    Parameters
    ----------
    raw : ndarray of uint8
    ends : ndarray of int64, shape (m + 1,)
        Where each begins, and where the last one ends.
    """
    n_points, lengths = len(ends) - 1, np.diff(ends)
    if n_points == 0:
        return np.zeros(0), np.zeros(0)
    short = np.flatnonzero(lengths < 21)
    if len(short):
        return int(short[0])
    if (lengths == lengths[0]).all():
        table = raw[ends[0] : ends[-1]].reshape(n_points, -1)
        heads = table[:, :5]
        if (heads == heads[0]).all():
            xy = _decoded(table)
            return 0 if xy is None else xy
    x, y = np.empty((2, n_points))
    for row in range(n_points):
        xy = _decoded(raw[ends[row] : ends[row + 1]][None])
        if xy is None:
            return row
        x[row], y[row] = xy[0][0], xy[1][0]
    return x, y


def _decoded(table: Array) -> Optional[tuple[Array, Array]]:
    """Coordinates of points of one type (m, bytes); None if they are no points."""
    order = "<" if table[0, 0] == 1 else ">"
    kind = int(np.frombuffer(table[0, 1:5].tobytes(), f"{order}u4")[0])
    skipped = 9 if kind & _HAS_SRID else 5
    if kind & ~_HAS_SRID not in _WKB_POINTS or table.shape[1] < skipped + 16:
        return None
    pairs = np.ascontiguousarray(table[:, skipped : skipped + 16]).view(f"{order}f8")
    return pairs[:, 0].astype(np.float64), pairs[:, 1].astype(np.float64)


class CsvFile(ParquetFiles):
    """Points in a CSV file, of which a copy as Parquet is made in a folder.

    All values but coordinates and weights stay the text that they are.

    Parameters
    ----------
    path : str or Path
    folder : Path
    x, y : str, optional
    weight : str, optional
    """

    def __init__(
        self,
        path: object,
        folder: Path,
        *,
        x: Optional[str] = None,
        y: Optional[str] = None,
        weight: Optional[str] = None,
    ) -> None:
        self.csv = Path(str(path))
        if not self.csv.exists():
            raise SourceError(f"There is no file {self.csv}.")
        copy = folder / "csv.parquet"
        names = _as_parquet(self.csv, copy, x, y, weight)
        super().__init__(copy, x=_X, y=_Y, weight=None if weight is None else _WEIGHT)
        self.names = names

    def row(self, number: int) -> str:
        return f"row {number + 1:,} of {self.csv.name}"


#: Columns of the copy that hold numbers.
_X, _Y, _WEIGHT = (f"constrained-kmeans:{name}" for name in ("x", "y", "weight"))


def _as_parquet(
    path: Path, copy: Path, x: Optional[str], y: Optional[str], weight: Optional[str]
) -> list[str]:
    """Copy a CSV file: all of its columns as text, and numbers besides; its columns."""
    module = parquet()
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow import csv

    _check_head(path)
    options = {
        "read_options": csv.ReadOptions(block_size=CSV_BYTES, use_threads=False),
        "parse_options": csv.ParseOptions(newlines_in_values=True),
    }
    try:
        names = csv.open_csv(path, **options).schema.names
        for name in names:
            _check_unique(names, name, path)
        # Texts stay as they are: a postal code may begin with 0.
        convert = csv.ConvertOptions(
            column_types={name: pa.string() for name in names}, strings_can_be_null=False
        )
        reader = csv.open_csv(path, convert_options=convert, **options)
        known = {name.strip().lower(): name for name in names}
        wanted = {_X: x or known.get("x"), _Y: y or known.get("y")}
        if weight is not None:
            wanted[_WEIGHT] = weight
        for own, name in wanted.items():
            if name not in names:
                missing = name or own.partition(":")[2]
                hint = "" if own == _WEIGHT else " Name the columns with --x and --y."
                raise SourceError(
                    f"{path} has no column “{missing}”.{hint} It has: {', '.join(names)}."
                )
        fields = [*(pa.field(name, pa.string()) for name in names)]
        schema = pa.schema([*fields, *(pa.field(own, pa.float64()) for own in wanted)])
        done = 0
        with module.ParquetWriter(copy, schema, compression="zstd") as writer:
            for batch in reader:
                columns = list(batch.columns)
                for name in wanted.values():
                    text = batch.column(names.index(str(name)))
                    columns.append(_as_numbers(pc, text, str(name), path, done))
                writer.write_table(pa.table(columns, schema=schema))
                done += batch.num_rows
    except pa.ArrowInvalid as error:
        text = _first_line(error)
        if "UTF8" in text:
            text = "its text is not UTF-8. Save it with the encoding UTF-8"
        elif "straddl" in text:
            text = f"a row has more than {in_bytes(CSV_BYTES)}, or a quotation mark is missing"
        raise SourceError(f"{path} cannot be read as CSV: {text}.") from None
    return list(names)


def _check_head(path: Path) -> None:
    """Refuse what does not begin with the names of columns, and rows after them."""
    with open(path, "rb") as file:
        head = file.readline(CSV_BYTES)
        is_all = not file.read(1)
    if is_all and not head.strip():
        raise SourceError(f"{path} is empty.")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SourceError(f"{path} is UTF-16. Save it with the encoding UTF-8.")
    if not head.strip():
        raise SourceError(f"The first line of {path} is empty. It has to name the columns.")
    for separator, called in ((b";", "semicolons"), (b"\t", "tabs")):
        if separator in head.strip() and b"," not in head:
            raise SourceError(
                f"Write {path} with commas between its columns, not {called}, and with decimal "
                f"points in its numbers."
            )
    if is_all and b"\r" not in head.strip():
        raise SourceError(f"{path} has no rows after the names of its columns.")


def _as_numbers(pc: Any, text: Any, name: str, path: Path, done: int) -> Any:
    trimmed = pc.utf8_trim_whitespace(text)
    try:
        return pc.cast(trimmed, "double")
    except ValueError:
        pass
    # Python reads more: "+5" is a number.
    numbers = np.empty(len(trimmed))
    for row, value in enumerate(trimmed.to_pylist()):
        try:
            numbers[row] = float(value.replace("_", " "))
        except ValueError:
            raise SourceError(
                f"“{value}” in the column “{name}” is not a number (row {done + row + 1:,} of "
                f"{path.name}). Correct it, or leave this row out."
            ) from None
    return numbers


def check_apart(output: Path, other: Path, what: str) -> None:
    """Refuse an output that would replace another file, or a part of it, by whatever name.

    Raises
    ------
    SourceError
    """
    is_same = output.resolve() == other.resolve()
    if is_same or (output.exists() and other.exists() and output.samefile(other)):
        raise SourceError(f"{output} is {what}, too. Choose another name.")
    if other.is_dir() and other.resolve() in output.resolve().parents:
        raise SourceError(f"{output} is in the folder of {what}. Choose another place.")
    if output.is_dir() and output.resolve() in other.resolve().parents:
        raise SourceError(f"{other} is in the folder of the output. Choose another place.")


def check_output(source: Path, output: Path, overwrite: bool) -> None:
    """Refuse an output that cannot be written, before the work.

    Raises
    ------
    SourceError
    """
    check_apart(output, source, "the input")
    if output.exists() and not overwrite:
        raise SourceError(f"{output} exists already. Choose another name, or add --overwrite.")
    if output.exists() and output.is_dir() != source.is_dir():
        raise SourceError(
            f"{output} is {'a folder' if output.is_dir() else 'a file'}, and the input is "
            f"{'a folder' if source.is_dir() else 'a file'}. Choose another name."
        )
    if source.is_dir():
        # Spark names a folder as others name a file.
        if output.suffix.lower() in FORMATS and source.suffix.lower() not in FORMATS:
            raise SourceError("The input is a folder: name a folder for the output, too.")
    elif not output.suffix:
        raise SourceError(
            f"The input is a file: name a file for the output, too, such as {output}.parquet."
        )
    elif format_of(source) != format_of(output):
        raise SourceError(
            f"The input is {format_of(source)} and the output {format_of(output)}. Both have to be "
            f"the same."
        )
    check_folder(output)


def check_folder(output: Path) -> None:
    """Refuse an output that cannot be put into its folder, or that is not to be replaced there.

    Raises
    ------
    SourceError
    """
    parent = output.absolute().parent
    if not parent.is_dir():
        raise SourceError(f"There is no folder {parent} for {output.name}.")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise SourceError(f"Nothing can be written into the folder {parent}.")
    if output.exists() and _is_anothers(output):
        raise SourceError(
            f"{output} belongs to another user, and in {parent} only its owner can replace a file. "
            f"Choose another name."
        )


def _is_anothers(output: Path) -> bool:
    """Whether somebody else may not replace it, as in a shared folder such as /tmp."""
    if not hasattr(os, "geteuid"):
        return False
    folder = output.absolute().parent.stat()
    owners = (0, folder.st_uid, output.lstat().st_uid)
    return bool(folder.st_mode & stat.S_ISVTX) and os.geteuid() not in owners


@contextmanager
def staged(output: Path) -> Iterator[Path]:
    """A place beside the output, which takes its place in the end, or is removed.

    Yields
    ------
    Path
    """
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=output.absolute().parent))
    try:
        made = folder / output.name
        yield made
        if output.is_dir():
            # A folder is not replaced at once: the old one is moved aside, and back if need be.
            aside = folder / "before"
            output.rename(aside)
            try:
                made.rename(output)
            except OSError:
                aside.rename(output)
                raise
        else:
            made.replace(output)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def free_name(wanted: str, taken: list[str]) -> str:
    """A name for a column that is none of those there."""
    lower = {name.lower() for name in taken}
    name, number = wanted, 2
    while name.lower() in lower:
        name, number = f"{wanted}_{number}", number + 1
    return name


def write_result(
    source: ParquetFiles,
    output: Path,
    labels: Array,
    columns: Mapping[str, Array],
    tell: Any = None,
) -> None:
    """Write what was read, with columns after it, row group by row group.

    Parameters
    ----------
    source : ParquetFiles
    output : Path
        It appears when it is complete.
    labels : ndarray of int, shape (n,)
    columns : mapping of str to ndarray, shape (k,)
        For each label what its rows get, by names that the input does not have.
    tell : callable, optional
        Is told how many row groups are written, and how many there are.
    """
    with staged(output) as place:
        done, start = 0, 0
        if source.path.is_dir():
            place.mkdir()
        for file in source.files:
            target = place
            if source.path.is_dir():
                target = place / file.relative_to(source.path)
                target.parent.mkdir(parents=True, exist_ok=True)
            with _writer(source, file, target, columns) as write:
                for table in source.tables(file):
                    own = labels[start : start + table.num_rows]
                    write(table, {name: of[own] for name, of in columns.items()})
                    start, done = start + table.num_rows, done + 1
                    if tell is not None:
                        tell("writing", done, source.n_groups)


@contextmanager
def _writer(
    source: ParquetFiles, file: Path, target: Path, columns: Mapping[str, Array]
) -> Iterator[Any]:
    import pyarrow as pa

    opened = source.open(file)
    fields = [pa.field(name, pa.from_numpy_dtype(of.dtype)) for name, of in columns.items()]
    if isinstance(source, CsvFile):
        from pyarrow import csv

        kept = pa.schema([*(pa.field(name, pa.string()) for name in source.names), *fields])
        with csv.CSVWriter(target, kept) as writer:
            yield lambda table, more: writer.write_table(
                pa.table([*table.select(source.names).columns, *more.values()], schema=kept)
            )
        return
    schema = opened.schema_arrow
    for field in fields:
        schema = schema.append(field)
    compression = "zstd"
    if opened.metadata.num_row_groups and opened.metadata.num_columns:
        compression = opened.metadata.row_group(0).column(0).compression
    with parquet().ParquetWriter(target, schema, compression=compression) as writer:
        yield lambda table, more: writer.write_table(
            pa.table([*table.columns, *(pa.array(of) for of in more.values())], schema=schema),
            row_group_size=max(1, table.num_rows),
        )
