# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of numbers in tests/data that C++ tests read: one form for every script that writes them."""
import pathlib
import sys


def write(path, columns, versions, digits=9):
    """Columns of one or several lengths; a shorter one leaves its last cells empty. `versions` names the libraries."""
    script = pathlib.Path(sys.argv[0]).name
    with open(path, "w", encoding="ascii") as file:
        file.write("# SPDX-FileCopyrightText: Baseline Studio contributors\n")
        file.write("# SPDX-License-Identifier: GPL-3.0-or-later\n")
        file.write(f"# tests/support/{script}, {versions}\n")
        file.write(",".join(columns) + "\n")
        for row in range(max(len(values) for values in columns.values())):
            cells = (f"{values[row]:.{digits}g}" if row < len(values) else "" for values in columns.values())
            file.write(",".join(cells) + "\n")
