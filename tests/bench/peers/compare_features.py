#!/usr/bin/python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the features of every window of a ten-minute recording of three axes at 952 Hz, by the board's own code on the
desktop, against the same features in NumPy: whole blocks of windows in each call, float64, the quicker of several block
sizes; one thread each, in turns in one run, medians of the processor time. Ends with an error where ours is not ten times
as fast, or where the two do not agree. Installs NumPy (with SciPy) where it is missing (as root or with sudo).

Usage: compare_features.py TIME_FEATURES
"""
import pathlib
import sys
import tempfile

import turns

try:
    import numpy as np
except ImportError:
    turns.install("python3-scipy")
    import numpy as np

RATE = 952.0
CHANNELS = 3
FRAMES = int(600 * RATE)
G_A_COUNT = 4.0 / 32768.0
LEAST_RATIO = 10.0
# Floats against doubles: sums of squares of 256 to 1024 floats, and logarithms of powers six decades below the largest.
MOST_APART = 2e-4
ROUNDS = 9


def recording():
    """Counts, one column an axis."""
    t = np.arange(FRAMES) / RATE
    random = np.random.default_rng(6)
    axes = [tilt + 0.2 * np.sin(2 * np.pi * 29.95 * t + axis) + 0.05 * np.sin(2 * np.pi * 240 * t)
            + 0.02 * random.standard_normal(FRAMES) for axis, tilt in enumerate((0.1, -0.2, 0.97))]
    return np.round(np.column_stack(axes) / G_A_COUNT).astype(np.int16)


def about_mean(x):
    return x - np.mean(x, axis=-1, keepdims=True)


def power(bins):
    return bins.real**2 + bins.imag**2


def shapes(x):
    """RMS, skewness and excess kurtosis."""
    square = x * x
    m2 = np.mean(square, axis=-1)
    rms = np.sqrt(m2)
    return rms, np.mean(square * x, axis=-1) / (m2 * rms), np.mean(square * square, axis=-1) / (m2 * m2) - 3.0


def periodic_hann(n):
    return 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(n) / n)


def bands(x):
    n = x.shape[-1]
    x = about_mean(x * G_A_COUNT)
    rms, skewness, kurtosis = shapes(x)
    crest = np.max(np.abs(x), axis=-1) / rms
    spectrum = power(np.fft.rfft(x * periodic_hann(n), axis=-1))[..., 1:]
    sums = np.sum(spectrum.reshape(*spectrum.shape[:-1], 8, n // 16), axis=-1)
    logs = np.log10(sums * (16.0 / (3.0 * n * n)) + 1e-10)
    return np.concatenate([np.stack([rms, crest, kurtosis, skewness], axis=-1), logs], axis=-1)


def welch(x):
    windows = np.lib.stride_tricks.sliding_window_view(x * G_A_COUNT, 64, axis=-1)[..., ::32, :]
    hann = periodic_hann(64)
    density = np.mean(power(np.fft.rfft(about_mean(windows) * hann, axis=-1)), axis=-2) * (2.0 / (RATE * np.sum(hann**2)))
    density[..., -1] /= 2.0
    return np.log10(density[..., 1:] + 1e-14)


def edge_impulse(x):
    x = about_mean(x * (G_A_COUNT * 9.80665))
    rms, skewness, kurtosis = shapes(x)
    padded = np.concatenate([x, np.zeros((*x.shape[:-1], 16))], axis=-1)
    frames = np.lib.stride_tricks.sliding_window_view(padded, 16, axis=-1)[..., ::8, :][..., :-(-x.shape[-1] // 8), :]
    spectrum = np.max(power(np.fft.rfft(frames, axis=-1)), axis=-2) / 16.0
    _, powers_skewness, powers_kurtosis = shapes(about_mean(spectrum))
    levels = np.stack([rms, skewness, kurtosis, powers_skewness, powers_kurtosis], axis=-1)
    return np.concatenate([levels, np.log10(np.maximum(spectrum[..., 1:], 1e-30))], axis=-1)


RECIPES = {"bands": (bands, 256), "welch": (welch, 256), "edge-impulse": (edge_impulse, 1024)}


def in_blocks(function, counts, length, block):
    """Windows that overlap by half, `block` of them in each call; one row a window, axis by axis."""
    windows = np.lib.stride_tricks.sliding_window_view(counts, length, axis=0)[::length // 2]
    parts = [function(windows[at:at + block].astype(np.float64)) for at in range(0, len(windows), block)]
    return np.concatenate(parts).reshape(len(windows), -1)


def quickest_block(function, counts, length):
    def taken(block):
        return turns.processor_seconds(lambda: in_blocks(function, counts, length, block))[0]
    return min((16, 64, 256, 1024, 8192), key=lambda block: min(taken(block) for _ in range(3)))


def compare(program, folder, counts, recipe):
    """The median seconds of ours and of NumPy, NumPy's block, and how far the features are apart."""
    function, length = RECIPES[recipe]
    path, result = folder / "counts", folder / "features"
    counts.tofile(path)
    block = quickest_block(function, counts, length)
    ours, theirs, results = turns.take_turns([program, path, RATE, CHANNELS, recipe, length, result], ROUNDS,
                                             {"NumPy": lambda: in_blocks(function, counts, length, block)})
    features = results["NumPy"]
    mine = np.fromfile(result, np.float32).reshape(features.shape)
    apart = np.max(np.abs(mine - features) / np.maximum(1.0, np.abs(features)))
    return ours, theirs["NumPy"], block, apart, len(features)


def main():
    print(f"{turns.machine()}\nNumPy {np.__version__}; medians of {ROUNDS} rounds")
    counts = recording()
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        for recipe in RECIPES:
            ours, theirs, block, apart, windows = compare(sys.argv[1], pathlib.Path(folder), counts, recipe)
            print(f"{recipe}: {windows} windows {1e3 * ours:.1f} ms, NumPy {1e3 * theirs:.1f} ms in blocks of {block}, "
                  f"{theirs / ours:.1f} times as fast (at least {LEAST_RATIO:.0f}), {apart:.1e} apart")
            missed = missed or apart > MOST_APART or theirs < LEAST_RATIO * ours
    return "a figure was missed" if missed else 0


if __name__ == "__main__":
    sys.exit(main())
