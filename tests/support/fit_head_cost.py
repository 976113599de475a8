#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the coefficients of core/model/head_cost.cpp to what write_head_costs counted under QEMU, none below zero, and prints
them in the order of HeadLoop with the largest errors.

Usage: write_head_costs > COSTS.csv; fit_head_cost.py COSTS.csv
"""
import csv
import sys

import numpy as np
from scipy.optimize import nnls


def main():
    rows = list(csv.DictReader(open(sys.argv[1], encoding="ascii"), delimiter=";"))
    names = [name for name in rows[0] if name not in ("name", "instructions")]
    counted = np.array([float(row["instructions"]) for row in rows])
    design = np.array([[float(row[name]) for name in names] for row in rows])
    solution, _ = nnls(design / counted[:, None], np.ones(len(rows)))
    for name, value in zip(names, solution):
        print(f"    {value:.4g}, // {name}")
    errors = design @ solution / counted - 1
    for error, row in sorted(zip(errors, rows), key=lambda pair: -abs(pair[0]))[:12]:
        print(f"{100 * error:7.2f} % {row['name']}")


if __name__ == "__main__":
    main()
