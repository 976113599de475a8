#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the coefficients of core/model/board_cost.cpp to what write_recipe_costs counted under QEMU, and prints them with
the largest error. The terms are those of that file, under the same names.

Usage: write_recipe_costs > COSTS.csv; fit_board_cost.py COSTS.csv
"""
import collections
import csv
import struct
import sys

import numpy as np


def floats(words):
    return struct.unpack(f"<{len(words) // 2}f", struct.pack(f"<{len(words)}H", *words))


def edge_impulse(terms, parameters, length):
    version, frame, flags, ratio, first, end = parameters[:6]
    sections = (len(parameters) - 8) // 10
    left = length
    if ratio == 1 and sections == 0:
        terms["plainSample"] += length
    else:
        terms["filtered"] += 1
        terms["filteredSample"] += length
        rest = ratio
        while rest > 1:
            step = 3 if rest % 3 == 0 else 10
            terms["sectionSample"] += 4 * left
            left = (left + step - 1) // step
            terms["decimatedSample"] += left
            rest //= step
        terms["sectionSample"] += sections * left
        terms["centredSample"] += left
    hop = frame // 2 if flags & 1 else frame
    terms["edgeImpulse"] += 1
    terms["momentSample"] += left
    terms[f"frame{frame}"] += (left + hop - 1) // hop
    terms["logBin" if flags & 2 else "powerBin"] += end - first
    if version == 4:
        terms["powerMoments"] += 1
        terms["powerMomentBin"] += frame // 2 + 1


def features(row):
    """How often each term occurs in the features of a window, and how many features there are."""
    terms = collections.Counter()
    length, channels = int(row["length"]), int(row["channels"])
    count = 0
    taken = False
    for block in row["blocks"].split(";"):
        kind, _, words = block.partition(":")
        kind, parameters = int(kind), [int(word) for word in words.split()]
        if kind in (1, 2, 3) and not taken:
            taken = True
            terms["take"] += 1
            terms["takeSample"] += length
        if kind == 1:
            count += 1
            terms["rms"] += 1
        elif kind == 2:
            count += 3
            terms["shape"] += 1
        elif kind == 3:
            count += len(parameters) - 1
            terms[f"spectrum{length}"] += 1
            terms["band"] += len(parameters) - 1
            terms["bandBin"] += parameters[-1] - parameters[0]
        elif kind == 4:
            count += 1
            terms["deviation"] += 1
            terms["deviationSample"] += length
            terms["deviationEven"] += 0 if length % 2 else 2 * length
        elif kind == 5:
            segment, first, end = parameters
            count += end - first
            terms["welch"] += 1
            terms[f"segment{segment}"] += (length - segment) // (segment // 2) + 1
            terms["welchBin"] += end - first
        elif kind == 6:
            count += (5 if parameters[0] == 4 else 3) + parameters[5] - parameters[4]
            edge_impulse(terms, parameters, length)
    for name in terms:
        terms[name] *= channels
    terms["window"] += 1
    return terms, count * channels


def score(row, count):
    terms = collections.Counter()
    projected, clusters, heads = int(row["projected"]), int(row["clusters"]), int(row["heads"])
    terms["score"] += 1
    terms["scaledFeature"] += count
    if projected:
        pairs = (projected + 1) // 2
        terms["projectedPair"] += pairs
        terms["projectedTerm"] += pairs * count
    pairs = (clusters + 1) // 2 * heads
    terms["head"] += heads
    terms["clusterPair"] += pairs
    terms["clusterTerm"] += pairs * (projected or count)
    terms["radiusPair"] += pairs if int(row["radius"]) else 0
    return terms


def fit(rows, counts):
    """Least squares of the relative error; every coefficient printed, and the largest error."""
    names = sorted({name for terms in rows for name in terms})
    design = np.array([[terms[name] for name in names] for terms in rows], dtype=float)
    weight = 1.0 / np.array(counts, dtype=float)
    solution = np.linalg.lstsq(design * weight[:, None], np.ones(len(counts)), rcond=None)[0]
    errors = design @ solution * weight - 1
    for name, value in zip(names, solution):
        print(f"{name:20} {value:10.4g}")
    print(f"largest error {100 * np.max(np.abs(errors)):.2f} % of {len(counts)}\n")
    return errors


def main():
    rows = list(csv.DictReader(open(sys.argv[1], encoding="ascii")))
    counted = [features(row) for row in rows]
    errors = fit([terms for terms, _ in counted], [int(row["features"]) for row in rows])
    for row, error in zip(rows, errors):
        if abs(error) > 0.03:
            print(f"{100 * error:6.2f} %", row)
    fit([score(row, count) for row, (_, count) in zip(rows, counted)],
        [int(row["window"]) - int(row["features"]) for row in rows])


if __name__ == "__main__":
    main()
