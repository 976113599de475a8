#!/usr/bin/python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the Welch density of ten minutes at 20 kHz against scipy.signal.welch on the same samples in float64: one thread
each, in turns, medians of the processor time, which other programs on the machine disturb less than the clock. Ends with
an error where ours is not twice as fast at the length that the studio starts with, or where the two do not agree.
Installs SciPy from Debian where it is missing (as root or with sudo).

Usage: compare_welch.py TIME_WELCH
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
for variable in ONE_THREAD:
    os.environ[variable] = "1"

try:
    import numpy as np
    import scipy
    from scipy import signal
except ImportError:
    install = ["apt-get", "install", "-y", "--no-install-recommends", "python3-scipy"]
    subprocess.run(install if os.geteuid() == 0 else ["sudo", *install], check=True, stdout=subprocess.DEVNULL)
    import numpy as np
    import scipy
    from scipy import signal

RATE = 20_000
SAMPLES = 600 * RATE
ROUNDS = 9
LENGTHS = (1024, 2048, 4096)
HELD_LENGTH = 2048  # SpectrumSettings::length
LEAST_RATIO = 2.0
# A transform in float: a millionth of the highest line.
MOST_APART = 1e-6


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), "unknown")
    blas = sorted({line.split()[-1] for line in open("/proc/self/maps", encoding="utf-8") if "blas" in line})
    return f"CPU: {model}\nBLAS: {', '.join(blas) or 'none loaded'}\nSciPy {scipy.__version__}, NumPy {np.__version__}"


def vibration():
    t = np.arange(SAMPLES) / RATE
    samples = 0.5 * np.sin(2 * np.pi * 29.95 * t) + 0.2 * np.sin(2 * np.pi * 3000 * t)
    return (samples + 0.1 * np.random.default_rng(5).standard_normal(SAMPLES)).astype(np.float32)


def compare(program, folder, samples, length):
    """The median seconds of ours and of SciPy, and how far the densities are apart."""
    path, result = folder / "samples", folder / "density"
    samples.tofile(path)
    doubles = samples.astype(np.float64)
    ours, theirs = [], []
    with subprocess.Popen([program, path, str(RATE), str(length), result], text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        for _ in range(ROUNDS):
            child.stdin.write("once\n")
            child.stdin.flush()
            ours.append(float(child.stdout.readline()))
            began = time.process_time()
            density = signal.welch(doubles, RATE, "hann", length)[1]
            theirs.append(time.process_time() - began)
        child.stdin.close()
    apart = np.max(np.abs(np.fromfile(result, np.float32) - density)) / np.max(density)
    return statistics.median(ours), statistics.median(theirs), apart


def main():
    print(machine(), f"one thread each, medians of the processor time of {ROUNDS} rounds", sep="\n")
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
