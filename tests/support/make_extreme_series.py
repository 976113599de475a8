#!/usr/bin/python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/extreme/series.csv: the synthetic series on which the talk's author published his 2025 figures (public
notebook of xtremepy_v2), the part that he tested on, in his shuffled order. 10,000 points of 0.5 sin t + 0.3 sin 3 t plus
noise of deviation 0.3, fifty of them with a spike of 3 to 10 either way; 60 % of it, split by class. NumPy's RandomState
and Python's random with seed 554 and scikit-learn's split with seed 42 make it what it was. Prints what his rolling
z-score makes of it, which he published as precision 0.94, recall 1.00, F1 0.97.

Usage: make_extreme_series.py FILE
"""
import random
import sys

import numpy as np
from sklearn.model_selection import train_test_split

POINTS = 10_000
SPIKES = 50
MARGIN = 100
SEED = 554
SPLIT_SEED = 42
WINDOW = 50


def series():
    np.random.seed(SEED)
    random.seed(SEED)
    t = np.linspace(0.0, 4.0 * np.pi, POINTS)
    values = 0.5 * np.sin(t) + 0.3 * np.sin(3.0 * t) + np.random.normal(0.0, 0.3, POINTS)
    places = sorted(random.sample(range(MARGIN, POINTS - MARGIN), SPIKES))
    # Sign and size are drawn in turns.
    for place, spike in zip(places, [random.choice([-1, 1]) * random.uniform(3, 10) for _ in places]):
        values[place] += spike
    labels = np.zeros(POINTS, dtype=int)
    labels[places] = 1
    _, values, _, labels = train_test_split(values, labels, test_size=0.6, stratify=labels, random_state=SPLIT_SEED)
    return values, labels


def rolling_z(values):
    flags = np.zeros(len(values), dtype=bool)
    for end in range(WINDOW, len(values) + 1):
        window = values[end - WINDOW:end]
        flags[end - 1] = abs(values[end - 1] - window.mean()) > 3.0 * window.std(ddof=1)
    return flags


def main():
    values, labels = series()
    np.savetxt(sys.argv[1], np.column_stack([values, labels]), fmt=("%.6f", "%d"), delimiter=",", header="value,anomaly",
               comments="")
    flags = rolling_z(values)
    hits = np.sum(flags & (labels == 1))
    precision, recall = hits / np.sum(flags), hits / np.sum(labels)
    print(f"rolling z-score: precision {precision:.4f}, recall {recall:.4f}, "
          f"F1 {2 * precision * recall / (precision + recall):.4f}")


if __name__ == "__main__":
    main()
