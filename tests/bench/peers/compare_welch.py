#!/usr/bin/python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the Welch density of ten minutes at 20 kHz against scipy.signal.welch on the same samples in float64, one thread
each, in turns in one run, medians of the processor time. Ends with an error where ours is not twice as fast at the length
that the studio starts with, or where the two do not agree. Installs SciPy where it is missing (as root or with sudo).

Usage: compare_welch.py TIME_WELCH
"""
import pathlib
import sys
import tempfile

import turns

try:
    import numpy as np
    import scipy
except ImportError:
    turns.install("python3-scipy")
    import numpy as np
    import scipy
from scipy import signal

RATE = 20_000
SAMPLES = 600 * RATE
LENGTHS = (1024, 2048, 4096)
HELD_LENGTH = 2048  # SpectrumSettings::length
LEAST_RATIO = 2.0
# A transform in float: a millionth of the highest line.
MOST_APART = 1e-6
ROUNDS = 9


def vibration():
    t = np.arange(SAMPLES) / RATE
    samples = 0.5 * np.sin(2 * np.pi * 29.95 * t) + 0.2 * np.sin(2 * np.pi * 3000 * t)
    return (samples + 0.1 * np.random.default_rng(5).standard_normal(SAMPLES)).astype(np.float32)


def compare(program, folder, samples, length):
    """The median seconds of ours and of SciPy, and how far the densities are apart."""
    path, result = folder / "samples", folder / "density"
    samples.tofile(path)
    doubles = samples.astype(np.float64)
    ours, theirs, densities = turns.take_turns([program, path, RATE, length, result], ROUNDS,
                                               {"SciPy": lambda: signal.welch(doubles, RATE, "hann", length)[1]})
    density = densities["SciPy"]
    apart = np.max(np.abs(np.fromfile(result, np.float32) - density)) / np.max(density)
    return ours, theirs["SciPy"], apart


def main():
    print(f"{turns.machine()}\nNumPy {np.__version__}, SciPy {scipy.__version__}; medians of {ROUNDS} rounds")
    samples = vibration()
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        for length in LENGTHS:
            ours, theirs, apart = compare(sys.argv[1], pathlib.Path(folder), samples, length)
            held = length == HELD_LENGTH
            print(f"Welch, {SAMPLES:,} samples in segments of {length}: {ours:.3f} s, SciPy {theirs:.3f} s, "
                  f"{theirs / ours:.2f} times as fast{f' (at least {LEAST_RATIO})' if held else ''}, {apart:.1e} apart")
            missed = missed or apart > MOST_APART or (held and theirs < LEAST_RATIO * ours)
    return "a figure was missed" if missed else 0


if __name__ == "__main__":
    sys.exit(main())
