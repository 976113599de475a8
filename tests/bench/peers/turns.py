# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the comparisons with peers share: one thread, missing packages from Debian, turns with a program of ours.

Import it before NumPy: libraries read their number of threads when they are loaded.
"""
import os
import statistics
import subprocess
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[variable] = "1"


def install(*packages):
    """From Debian, as root or with sudo."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    subprocess.run(command if os.geteuid() == 0 else ["sudo", *command], check=True, stdout=subprocess.DEVNULL)


def machine():
    """Processor, BLAS that the peers have loaded, and how busy other programs keep the machine."""
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), "unknown")
    blas = sorted({line.split()[-1] for line in open("/proc/self/maps", encoding="utf-8") if "blas" in line})
    return f"CPU: {model}, load {os.getloadavg()[0]:.1f}\nBLAS: {', '.join(blas) or 'none loaded'}"


def processor_seconds(work):
    """Of one call, and what it returned."""
    began = time.process_time()
    result = work()
    return time.process_time() - began, result


def take_turns(command, rounds, peer):
    """Medians of the processor seconds of ours, which prints its own for each line that it reads, and of the peer's
    function; and what that function returned last. Every peer of a dictionary takes its turn."""
    ours, theirs, results = [], {name: [] for name in peer}, {}
    with subprocess.Popen([str(word) for word in command], text=True, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as child:
        for _ in range(rounds):
            child.stdin.write("once\n")
            child.stdin.flush()
            line = child.stdout.readline()
            if not line:
                raise SystemExit(f"{command[0]} {command[1]} gave up")
            ours.append(float(line))
            for name, work in peer.items():
                seconds, results[name] = processor_seconds(work)
                theirs[name].append(seconds)
        child.stdin.close()
    return statistics.median(ours), {name: statistics.median(each) for name, each in theirs.items()}, results
