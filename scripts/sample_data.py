"""Make the sample data of the plugin: a town that does not exist.

Needs Python alone, draws from one seed and writes the same files every time. The coordinates are
those of EPSG:25832, in the middle of the North Sea, so that nobody takes the town for a real one.
"""

import json
import math
import random
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "constrained_kmeans_plugin" / "sample_data"
EPSG = 25832
#: Where the market place is.
MARKET = (350_000.0, 6_020_000.0)
#: Blocks from west to east, with the number of parcels along each; blocks from south to north.
PARCELS = (5, 4, 5, 3, 4, 3, 5, 4, 5)
N_ROWS = 8
#: A block has two rows of parcels, each of which faces a street.
DEEP = 2
WIDTH, HEIGHT = 24.0, 42.0  # of a parcel, in meters
PARK, POND = (5, 5), (2, 1)
EAST_WEST = (
    *("Quay Street", "Ropewalk", "Lantern Street", "Mill Street", "Market Street"),
    *("Heron Street", "Orchard Street", "Chapel Street", "Windmill Street"),
)
NORTH_SOUTH = (
    *("Dike Lane", "Cooper Lane", "Gull Lane", "Baker Lane", "Bridge Street", "School Lane"),
    *("Linden Avenue", "Station Street", "Willow Lane", "Meadow Lane"),
)
MAIN = {"Market Street", "Bridge Street"}
#: The district of each postal area.
DISTRICT = {
    "K1": "Harbor",
    "K2": "Harbor",
    "K3": "Old Town",
    "K4": "Station",
    "K5": "Mill Hill",
    "K6": "Mill Hill",
    "K7": "Northfield",
    "K8": "Northfield",
}
#: Name, position in blocks from the south-western corner, and the number of addresses it can take.
DEPOTS = (
    ("Quay depot", (1.5, 1.5), 90),
    ("Market depot", (4.4, 3.6), 140),
    ("Station depot", (7.4, 3.5), 120),
    ("Mill depot", (1.6, 5.5), 110),
    ("Northfield depot", (6.3, 6.4), 100),
)
#: Corners of the river, counted in parcels from the south-western corner: it comes from the west.
RIVER = ((-1, 10), (14, 10), (14, 6), (24, 6), (24, -1))
#: Name and both ends of each bridge, in the same way: in the two parcels that it joins.
BRIDGES = (
    ("Mill bridge", (6.5, 9.6), (6.5, 10.4)),
    ("Market bridge", (17.3, 5.6), (17.3, 6.4)),
    ("Quay bridge", (23.4, 2.5), (24.6, 2.5)),
)
#: Houses that are built behind others by the next year: how many, and in which district.
N_NEW, GROWING = 40, "Northfield"
#: Revenue in a year: the median of a district.
REVENUE = {
    "Harbor": 900,
    "Old Town": 2600,
    "Station": 1700,
    "Mill Hill": 1200,
    "Northfield": 700,
}

#: How layers are drawn: kind of symbol, of its layer, and the properties of this.
STYLES = {
    "addresses": ("marker", "SimpleMarker", {"color": "200,60,50,255", "size": 1.4}),
    "new_addresses": ("marker", "SimpleMarker", {"color": "50,90,200,255", "size": 1.8}),
    "depots": ("marker", "SimpleMarker", {"name": "triangle", "color": "20,20,20,255", "size": 4}),
    "parcels": (
        "fill",
        "SimpleFill",
        {"color": "244,240,232,255", "outline_color": "201,192,176,255"},
    ),
    "postal_areas": (
        *("fill", "SimpleFill"),
        {"style": "no", "outline_color": "110,80,160,255", "outline_width": 1.2},
    ),
    "roads": ("line", "SimpleLine", {"line_color": "150,150,150,255", "line_width": 0.6}),
    "river": ("line", "SimpleLine", {"line_color": "80,140,200,255", "line_width": 2}),
    "bridges": (
        *("line", "SimpleLine"),
        {"line_color": "20,20,20,255", "line_width": 1.6, "capstyle": "flat"},
    ),
}


def is_built(column, row):
    """Whether the town reaches to a block: it is about round, and cut off by the harbor."""
    across = (column - 4) / 4.9, (row - 3.2) / 4.6
    return math.hypot(*across) <= 1.02


def postal_area(column, row):
    """The postal area of a block."""
    if row <= 1:
        return "K1" if column <= 4 else "K2"
    if row <= 4:
        if column <= 2:
            return "K5"
        return "K3" if column <= 5 else "K4"
    if column <= 2:
        return "K6"
    return "K7" if column <= 5 else "K8"


class Town:
    """Lines that cross bent, and what lies between them."""

    def __init__(self):
        self.first = [sum(PARCELS[:column]) for column in range(len(PARCELS) + 1)]
        self.blocks = [
            (column, row)
            for row in range(N_ROWS)
            for column in range(len(PARCELS))
            if is_built(column, row)
        ]

    def place(self, across, up):
        """Coordinates, at decimeters, of a position counted in rows of parcels."""
        x = (across - self.first[-1] / 2) * WIDTH
        y = (up - DEEP * N_ROWS / 2) * HEIGHT
        bent = x + 22 * math.sin(y / 210) + 0.12 * y, y + 18 * math.sin(x / 260 + 1) - 0.08 * x
        return tuple(round(start + part, 1) for start, part in zip(MARKET, bent))

    def corners(self, block):
        """The outline of a block in rows of parcels: west, south, east, north."""
        column, row = block
        return self.first[column], DEEP * row, self.first[column + 1], DEEP * (row + 1)

    def ring(self, west, south, east, north):
        """A ring through all lines that it crosses, so that neighbors have the same corners."""
        path = [(across, south) for across in range(west, east)]
        path += [(east, up) for up in range(south, north)]
        path += [(across, north) for across in range(east, west, -1)]
        path += [(west, up) for up in range(north, south, -1)]
        return [self.place(*step) for step in (*path, path[0])]


def outline(rings):
    """The one ring around polygons that meet in whole edges."""
    edges = {edge for ring in rings for edge in zip(ring, ring[1:])}
    following = {start: end for start, end in edges if (end, start) not in edges}
    path = [min(following)]
    while len(path) == 1 or path[-1] != path[0]:
        path.append(following.pop(path[-1]))
    if following:
        raise ValueError("The polygons are not in one piece, or leave a hole.")
    return path


def parcels_and_addresses(town, chance):
    """Yield parcels, each with its addresses."""
    numbers = Counter()
    for block in town.blocks:
        west, south, east, north = town.corners(block)
        area = postal_area(*block)
        if block in (PARK, POND):
            use = "park" if block == PARK else "pond"
            yield (west, south, east, north), area, use, []
            continue
        for row, street in ((south, EAST_WEST[block[1]]), (south + 1, EAST_WEST[block[1] + 1])):
            across = west
            while across < east:
                wide = 2 if across + 2 <= east and chance.random() < 0.12 else 1
                # Large parcels are workshops, or houses with several customers.
                use = "workshop" if wide == 2 and chance.random() < 0.4 else "housing"
                addresses = []
                for part in range(wide if use == "housing" else 1):
                    position = across + part + 0.3 + 0.4 * chance.random()
                    up = row + (0.28 if row == south else 0.72)
                    # Odd numbers are on the southern side of a street.
                    is_odd = row != south
                    numbers[street, is_odd] += 1
                    number = 2 * numbers[street, is_odd] - is_odd
                    addresses.append((street, number, town.place(position, up)))
                yield (across, row, across + wide, row + 1), area, use, addresses
                across += wide


def collection(name, features):
    """A file of GeoJSON, a feature a line."""
    head = {
        "type": "FeatureCollection",
        "name": name,
        # GDAL and QGIS read this in all versions; without it coordinates would be degrees.
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{EPSG}"}},
    }
    lines = ",\n".join(
        json.dumps(
            {
                "type": "Feature",
                "properties": fields,
                "geometry": {"type": kind, "coordinates": at},
            },
            separators=(",", ":"),
        )
        for fields, kind, at in features
    )
    return f'{json.dumps(head)[:-1]}, "features": [\n{lines}\n]}}\n'


def style(kind, layer, properties):
    """A style that all versions of QGIS read, and use for a file of that name."""
    lines = "".join(f'<prop k="{name}" v="{value}"/>\n' for name, value in properties.items())
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="{kind}"><layer class="{layer}">
{lines}</layer></symbol></symbols></renderer-v2>
</qgis>
"""


def roads(town):
    """Lines along the blocks, one feature for each piece of a street."""
    lines = {}
    for block in town.blocks:
        west, south, east, north = town.corners(block)
        column, row = block
        for number, up in ((row, south), (row + 1, north)):
            steps = [(across, up) for across in range(west, east + 1)]
            lines[(EAST_WEST[number], west)] = steps
        for number, across in ((column, west), (column + 1, east)):
            steps = [(across, up) for up in range(south, north + 1)]
            lines[(NORTH_SOUTH[number], south)] = steps
    for (name, _start), steps in sorted(lines.items()):
        kind = "main road" if name in MAIN else "street"
        yield {"name": name, "kind": kind}, "LineString", [town.place(*step) for step in steps]


def river(town):
    """The course of the river, with a corner at each corner of a parcel."""
    path = [RIVER[0]]
    for across, up in RIVER[1:]:
        while path[-1] != (across, up):
            steps = ((end > at) - (end < at) for at, end in zip(path[-1], (across, up)))
            path.append(tuple(at + step for at, step in zip(path[-1], steps)))
    return [town.place(*corner) for corner in path]


def make(seed=7):
    """The text of every file, by its name."""
    town, chance = Town(), random.Random(seed)
    parcels, addresses, rings, yards = [], [], {}, []
    for box, area, use, found in parcels_and_addresses(town, chance):
        ring = town.ring(*box)
        fields = {"parcel": len(parcels) + 1, "use": use, "district": DISTRICT[area]}
        parcels.append((fields, "Polygon", [ring]))
        rings.setdefault(area, []).append(ring)
        if found and use == "housing" and DISTRICT[area] == GROWING:
            yards.append((box, area, found[0]))
        for street, number, position in found:
            median = REVENUE[DISTRICT[area]] * (4 if use == "workshop" else 1)
            fields = {
                "id": len(addresses) + 1,
                "address": f"{street} {number}",
                "postcode": area,
                "district": DISTRICT[area],
                "revenue": 10 * round(median * math.exp(chance.gauss(0, 0.6)) / 10),
            }
            addresses.append((fields, "Point", position))
    depots = []
    for number, (name, (column, row), capacity) in enumerate(DEPOTS, start=1):
        across = town.first[int(column)] + column % 1 * PARCELS[int(column)]
        fields = {"depot": number, "name": name, "capacity": capacity}
        depots.append((fields, "Point", town.place(across, DEEP * row)))
    areas = [
        ({"postcode": area, "district": DISTRICT[area]}, "Polygon", [outline(rings[area])])
        for area in sorted(rings)
    ]
    crossings = [
        ({"name": name}, "LineString", [town.place(*end) for end in ends])
        for name, *ends in BRIDGES
    ]
    files = {
        "addresses": addresses,
        "new_addresses": new_addresses(town, yards, len(addresses)),
        "parcels": parcels,
        "depots": depots,
        "roads": list(roads(town)),
        "river": [({"name": "Mill River"}, "LineString", river(town))],
        "bridges": crossings,
        "postal_areas": areas,
    }
    texts = {f"{name}.geojson": collection(name, found) for name, found in files.items()}
    texts.update((f"{name}.qml", style(*drawn)) for name, drawn in STYLES.items())
    texts["revenue_next_year.csv"] = next_year(addresses, chance)
    return texts


def new_addresses(town, yards, n_before):
    """Houses that are there a year later, each behind another one on its parcel."""
    chance, made = random.Random(11), []
    for (west, south, east, north), area, (street, number, _) in chance.sample(yards, N_NEW):
        fields = {
            "id": n_before + len(made) + 1,
            "address": f"{street} {number}a",
            "postcode": area,
            "district": DISTRICT[area],
            "revenue": 10 * round(REVENUE[DISTRICT[area]] * math.exp(chance.gauss(0, 0.6)) / 10),
        }
        made.append((fields, "Point", town.place((west + east) / 2, (south + north) / 2)))
    return made


def next_year(addresses, chance):
    """A table of the revenue of each address a year later; some have closed."""
    lines = [("id", "revenue")]
    for fields, _kind, _position in addresses:
        if chance.random() > 0.04:
            revenue = 10 * round(fields["revenue"] * chance.gauss(1.05, 0.1) / 10)
            lines.append((fields["id"], revenue))
    return "".join(f"{number},{revenue}\n" for number, revenue in lines)


def main():
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in make().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(f"{name}: {len(text):,} bytes")


if __name__ == "__main__":
    main()
