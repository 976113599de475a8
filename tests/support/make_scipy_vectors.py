#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/scipy/*.csv: what SciPy makes of a signal, for the tests of core/dsp. Made with SciPy 1.10.1 and
NumPy 1.24.2 of Debian 12 (package python3-scipy); /usr/bin/python3 has them.

Usage: make_scipy_vectors.py FOLDER
"""
import pathlib
import sys

import numpy as np
import scipy
from scipy import signal

from vector_file import write

VERSIONS = f"SciPy {scipy.__version__}, NumPy {np.__version__}"
RATE = 1000.0


def vibration(count):
    """Lines, a knock every 0.1 s and noise around an offset, rounded to float as a recording holds it."""
    t = np.arange(count) / RATE
    random = np.random.default_rng(20)
    knocks = np.exp(-(t % 0.1) / 0.01) * np.sin(2 * np.pi * 230 * (t % 0.1))
    samples = 1.0 + 0.5 * np.sin(2 * np.pi * 29.95 * t) + 0.3 * np.sin(2 * np.pi * 120 * t + 1) + 0.8 * knocks
    return (samples + 0.1 * random.standard_normal(count)).astype(np.float32).astype(np.float64)


def settled(sos, x):
    return signal.sosfilt(sos, x, zi=signal.sosfilt_zi(sos) * x[0])[0]


def filters():
    x = vibration(300)
    low = signal.butter(5, 100, "low", fs=RATE, output="sos")
    high = signal.butter(4, 20, "high", fs=RATE, output="sos")
    band = signal.butter(4, [50, 200], "band", fs=RATE, output="sos")
    wide = signal.butter(3, [10, 400], "band", fs=RATE, output="sos")
    return {"input": x,
            "low": signal.sosfilt(low, x), "high": signal.sosfilt(high, x),
            "band": signal.sosfilt(band, x), "wide": signal.sosfilt(wide, x),
            "low_settled": settled(low, x), "band_settled": settled(band, x),
            "low_both": signal.sosfiltfilt(low, x), "high_both": signal.sosfiltfilt(high, x),
            "band_both": signal.sosfiltfilt(band, x), "wide_both": signal.sosfiltfilt(wide, x)}


def decimation():
    x = vibration(1001)
    taps = signal.firwin(52 * 4 + 1, 0.9 / 4, window=("kaiser", 8.0))
    t = np.arange(1001) / RATE
    lines = 1.0 + 0.5 * np.sin(2 * np.pi * 29.95 * t) + 0.3 * np.sin(2 * np.pi * 80 * t + 1)
    lines = lines.astype(np.float32).astype(np.float64)
    return {"input": x, "resampled": signal.resample_poly(x, 1, 4, window=taps, padtype="edge"),
            "lines": lines, "decimated": signal.decimate(lines, 4)}


def envelopes():
    x = vibration(400)
    x -= np.mean(x)
    x = x.astype(np.float32).astype(np.float64)
    return {"input": x, "whole": np.abs(signal.hilbert(x)),
            "padded": np.abs(signal.hilbert(x[:331], N=360))[:331]}


def spectra():
    x = vibration(1000)
    flat = dict(fs=RATE, window="flattop", nperseg=128, noverlap=64)
    return {"input": x,
            "hann": signal.welch(x, RATE, "hann", 128)[1],
            "hamming": signal.welch(x, RATE, "hamming", 128)[1],
            "rectangular": signal.welch(x, RATE, "boxcar", 128, 0)[1],
            "blackmanharris": signal.welch(x, RATE, "blackmanharris", 128, 96)[1],
            "flattop": signal.welch(x, **flat)[1],
            "mean_square": signal.welch(x, scaling="spectrum", **flat)[1]}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "filters.csv", filters(), VERSIONS)
    write(folder / "decimate.csv", decimation(), VERSIONS)
    write(folder / "hilbert.csv", envelopes(), VERSIONS)
    write(folder / "welch.csv", spectra(), VERSIONS)


if __name__ == "__main__":
    main()
