# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our program and a peer's, one thread each, in turns, by the processor time, which other programs on the machine disturb
less than the clock. Import this before NumPy: libraries read how many threads they may have when they are loaded. Installs
SciPy (and with it NumPy) from Debian where it is missing (as root or with sudo)."""
import os
import statistics
import subprocess
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[variable] = "1"

try:
    import numpy as np
    import scipy
except ImportError:
    install = ["apt-get", "install", "-y", "--no-install-recommends", "python3-scipy"]
    subprocess.run(install if os.geteuid() == 0 else ["sudo", *install], check=True, stdout=subprocess.DEVNULL)
    import numpy as np
    import scipy

ROUNDS = 9


def machine():
    """What the figures were taken on."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown")
    with open("/proc/self/maps", encoding="utf-8") as file:
        blas = sorted({line.split()[-1] for line in file if "blas" in line})
    return (f"CPU: {model}\nBLAS: {', '.join(blas) or 'none loaded'}\nNumPy {np.__version__}, SciPy {scipy.__version__}, "
            f"load {os.getloadavg()[0]:.1f}\none thread each, medians of the processor time of {ROUNDS} rounds")


def in_turns(command, theirs):
    """The median seconds of our program, which answers each line with those that it took, and of theirs(); and what
    theirs() gave last."""
    ours, taken = [], []
    with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        for _ in range(ROUNDS):
            child.stdin.write("once\n")
            child.stdin.flush()
            ours.append(float(child.stdout.readline()))
            began = time.process_time()
            result = theirs()
            taken.append(time.process_time() - began)
        child.stdin.close()
    return statistics.median(ours), statistics.median(taken), result
