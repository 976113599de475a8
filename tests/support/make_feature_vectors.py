#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/features/*.csv: what SciPy and NumPy make of a window of counts, for the tests of firmware/src/features.
Made with SciPy 1.10.1 and NumPy 1.24.2 of Debian 12 (package python3-scipy); /usr/bin/python3 has them. The Edge Impulse
block is written here from its description, in float64: rows as in firmware/src/features/edge_impulse.h.

Usage: make_feature_vectors.py FOLDER FAN
FAN: the folder ceiling-fan/fan_0_low_0_weight of the shared data; its first file is one of the inputs.
"""
import pathlib
import sys

import numpy as np
import scipy
from scipy import signal, stats

from vector_file import write

VERSIONS = f"SciPy {scipy.__version__}, NumPy {np.__version__}"
RATE = 952.0
RANGE_G = 4.0
G_A_COUNT = RANGE_G / 32768.0
UNITS_PER_G = 9.80665


def counts(length):
    """Lines, knocks and noise on a tilted sensor."""
    t = np.arange(length) / RATE
    random = np.random.default_rng(36)
    knocks = np.exp(-(t % 0.1) / 0.01) * np.sin(2 * np.pi * 230 * (t % 0.1))
    g = 0.98 + 0.2 * np.sin(2 * np.pi * 29.95 * t) + 0.1 * np.sin(2 * np.pi * 120 * t + 1) + 0.3 * knocks
    return np.round((g + 0.02 * random.standard_normal(length)) / G_A_COUNT).astype(np.int16)


def deviations(x):
    return {f"mad_{n}": [1.4826 * stats.median_abs_deviation(x[:n] * G_A_COUNT)] for n in (16, 125, 128, 1023, 1024)}


def densities(x):
    columns = {}
    for n, segment in ((256, 64), (200, 64), (1024, 512), (125, 16)):
        density = signal.welch(x[:n] * G_A_COUNT, RATE, "hann", segment)[1]
        columns[f"welch_{n}_{segment}"] = np.log10(density + 1e-14)[1:]
    return columns


def decimated(x, ratio):
    while ratio > 1:
        step = 3 if ratio % 3 == 0 else 10
        sos = signal.cheby1(8, 0.05, 0.8 / step, output="sos")
        x = signal.sosfilt(sos, x, zi=signal.sosfilt_zi(sos) * x[0])[0][::step]
        ratio //= step
    return x


def shape(x):
    x = x - np.mean(x)
    m2, m3, m4 = (np.mean(x**k) for k in (2, 3, 4))
    return [m3 / m2**1.5, m4 / m2**2 - 3]


def edge_impulse(x, version, frame, overlap=True, log=True, ratio=1, sos=None, bins=None):
    x = decimated(x * G_A_COUNT * UNITS_PER_G, ratio)
    if sos is not None:
        x = signal.sosfilt(sos, x)
    x = x - np.mean(x)
    power = np.zeros(frame // 2 + 1)
    for start in range(0, len(x), frame // 2 if overlap else frame):
        power = np.maximum(power, np.abs(np.fft.rfft(x[start:start + frame], frame))**2 / frame)
    first, end = bins or (1, frame // 2 + 1)
    kept = power[first:end]
    kept = np.log10(np.where(kept == 0, 1e-10, kept)) if log else kept
    return np.array([np.sqrt(np.mean(x**2)), *shape(x), *(shape(power) if version == 4 else []), *kept])


def sections(sos):
    return np.delete(sos, 3, axis=1).ravel()


def spectral(x):
    low = signal.butter(4, 100, "low", fs=RATE, output="sos")
    high = signal.butter(6, 60, "high", fs=RATE, output="sos")
    steep = signal.butter(8, 20, "low", fs=RATE / 3, output="sos")
    return {"low": sections(low), "high": sections(high), "steep": sections(steep),
            "v2": edge_impulse(x[:125], 2, 16), "v4": edge_impulse(x[:125], 4, 16),
            "v4_apart": edge_impulse(x[:250], 4, 32, overlap=False), "v2_powers": edge_impulse(x[:256], 2, 64, log=False),
            "v4_low": edge_impulse(x[:256], 4, 16, sos=low, bins=(1, 3)),
            "v4_high": edge_impulse(x[:256], 4, 32, sos=high, bins=(2, 17)),
            "v2_by3": edge_impulse(x[:256], 2, 16, ratio=3), "v2_by10": edge_impulse(x, 2, 16, ratio=10),
            "v4_by30": edge_impulse(x, 4, 16, ratio=30), "v4_by3_steep": edge_impulse(x, 4, 32, ratio=3, sos=steep)}


def protocol36(x):
    """shared/data/README.md, "Baselines": one row a sample, one column an axis."""
    x = x - np.mean(x, axis=0)
    n = len(x)
    rms = np.sqrt(np.mean(x**2, axis=0))
    shapes = np.array([shape(axis) for axis in x.T])
    levels = np.column_stack([rms, np.max(x, axis=0) - np.min(x, axis=0), shapes])
    power = np.abs(np.fft.rfft(x * np.hanning(n)[:, None], axis=0))**2
    width = n // 16
    bands = [np.sum(power[1 + i * width:1 + (i + 1) * width], axis=0) for i in range(8)]
    return np.concatenate([levels.ravel(), np.log10(np.array(bands).T + 1e-12).ravel()])


def desktop(x, fan):
    rows = np.loadtxt(fan, delimiter=",")
    pair = np.column_stack([x[:1000] * G_A_COUNT, x[24:] * G_A_COUNT])
    return {"fan_128": protocol36(rows[:128]), "fan_200": protocol36(rows), "pair_1000": protocol36(pair),
            "pair_17": protocol36(pair[:17]), "pair_127": protocol36(pair[:127])}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    x = counts(1024)
    write(folder / "protocol36.csv", desktop(x, sorted(pathlib.Path(sys.argv[2]).glob("*.csv"))[0]), VERSIONS)
    write(folder / "blocks.csv", {"counts": x, **deviations(x), **densities(x), **spectral(x)}, VERSIONS)


if __name__ == "__main__":
    main()
