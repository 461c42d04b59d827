#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""How the time and memory of the protection grow with the number of cells, as a plot (SVG) and on the terminal.

    tests/disclosure/growth.py build/release/bin/ancora-cli growth.svg [most cells of a pattern] [most cells of a full run]

One table of three variables with two levels each, six cases for ten cells, counts crowded at the first codes, threshold 5, room
upwards for every count from 1 on.
"""
import json
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
SERIES = [("pattern_cpu_s", "choice of cells, CPU s", "#2f6f8f"), ("full_cpu_s", "with every proof, CPU s", "#b3541e"),
          ("peak_memory_mb", "memory, GB", "#7a7a7a")]


def write_instance(folder, cells):
    """Each variable has as many codes as the others, five in a group."""
    groups = math.ceil((cells ** (1 / 3) - 1) / 6)
    for name in "abc":
        lines = ["level,code,parent", f"0,{name}_T,"]
        lines += [f"1,{name}_G{group},{name}_T" for group in range(groups)]
        lines += [f"2,{name}_{code},{name}_G{code // 5}" for code in range(5 * groups)]
        (folder / f"hier_{name}.csv").write_text("\n".join(lines) + "\n")
    cells = (1 + 6 * groups) ** 3
    dice = random.Random(cells)
    lines = ["case_id,centre,a,b,c"]
    for case in range(cells * 6 // 10):
        codes = [f"{name}_{int(dice.random() ** 2 * 5 * groups)}" for name in "abc"]
        lines.append(f"{case},C1,{','.join(codes)}")
    (folder / "micro.csv").write_text("\n".join(lines) + "\n")
    return cells


def measure(program, folder, out, pattern_only):
    arguments = [program, "protect", folder, "--json", "--tables", "a*b*c", "--threshold", "5", "--zero-room", "0"]
    arguments += ["--pattern-only"] if pattern_only else ["--out", out]
    return json.loads(subprocess.run(arguments, check=True, capture_output=True).stdout)


def plot(points):
    """Both axes logarithmic: a straight line of slope 1 is growth with the number of cells."""
    left, top, decade = 70, 30, 120
    x = lambda cells: left + (math.log10(cells) - 3) * decade
    y = lambda value: top + (3 - math.log10(max(value, 0.0001))) * decade / 2
    svg = ['<svg xmlns="http://www.w3.org/2000/svg" width="700" height="540" font-family="sans-serif" font-size="13">',
           '<rect width="700" height="540" fill="white"/>']
    for power in range(3, 7):
        svg.append(f'<path d="M{x(10 ** power)} {y(1000)}V{y(0.0001)}" stroke="#ddd"/>'
                   f'<text x="{x(10 ** power)}" y="{y(0.0001) + 20}" text-anchor="middle">{10 ** power:,}</text>')
    for power in range(-4, 4):
        svg.append(f'<path d="M{left} {y(10.0 ** power)}H{x(10 ** 6)}" stroke="#ddd"/>'
                   f'<text x="{left - 8}" y="{y(10.0 ** power) + 4}" text-anchor="end">{10.0 ** power:g}</text>')
    svg.append(f'<text x="{x(10 ** 4.5)}" y="{y(0.0001) + 42}" text-anchor="middle">cells of the table</text>')
    for number, (name, title, colour) in enumerate(SERIES):
        line = [(x(cells), y(value)) for cells, key, value in points if key == name]
        svg.append(f'<polyline points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in line)}" fill="none" stroke="{colour}" '
                   'stroke-width="2"/>')
        svg += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3.5" fill="{colour}"/>' for a, b in line]
        svg.append(f'<text x="{x(10 ** 6) + 14}" y="{top + 20 + 22 * number}" fill="{colour}">{title}</text>')
    return "\n".join(svg + ["</svg>"]) + "\n"


def main():
    program, svg = sys.argv[1], Path(sys.argv[2])
    most_of_pattern, most_of_full = (int(sys.argv[i]) if len(sys.argv) > i else 10_000 for i in (3, 4))
    points = []
    for size in SIZES:
        if size > most_of_pattern:
            break
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            cells = write_instance(folder, size)
            figures = measure(program, folder, folder / "out", size > most_of_full)
        for key, _, _ in SERIES:
            value = figures[key] / (1024 if key == "peak_memory_mb" else 1)
            if value > 0:  # the full run of the largest is left out
                points.append((cells, key, value))
        print(cells, {key: figures[key] for key in ("secondary", "unproven", *(name for name, _, _ in SERIES))}, flush=True)
    svg.write_text(plot(points))


main()
