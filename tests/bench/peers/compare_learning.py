#!/usr/bin/python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times fits against scikit-learn (with OpenBLAS) and PyTorch, of Debian: the same float table, the same start where there
is one, one thread each, in turns in one run, medians of the processor time, which other programs on the machine disturb
less than the clock. Ends with an error where a promised ratio is missed or the results do not agree. Installs the peers
where they are missing (as root or with sudo).

Usage: compare_learning.py TIME_LEARNING [METHOD...]
"""
import os
import pathlib
import sys
import tempfile
import warnings

import turns

PACKAGES = ("python3-sklearn", "python3-threadpoolctl", "libopenblas0-pthread", "python3-torch")
try:
    import numpy as np
    import sklearn
    import threadpoolctl
    import torch
    if not any(pool["internal_api"] == "openblas" for pool in threadpoolctl.threadpool_info()):
        raise ImportError("the reference BLAS is no peer")
except ImportError:
    turns.install(*PACKAGES)
    if "again" not in sys.argv:  # a library that is loaded already cannot be changed
        os.execv(sys.argv[0], [*sys.argv, "again"])
    raise

from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.mixture import GaussianMixture

torch.set_num_threads(1)
ROUNDS = 3


def clouds(rows, columns, clusters, apart, seed):
    """Normal clouds whose centres are about `apart` times their spread from each other."""
    random = np.random.default_rng(seed)
    centres = apart * random.standard_normal((clusters, columns)) / np.sqrt(2 * columns)
    labels = random.integers(0, clusters, rows)
    return (centres[labels] + random.standard_normal((rows, columns))).astype(np.float32), labels.astype(np.uint32)


class Case:
    """One line of the table: ours against the quickest peer that does the same."""

    def __init__(self, method, what, least, arguments, table, peers, agree):
        self.method, self.what, self.least, self.arguments = method, what, least, arguments
        self.table, self.peers, self.agree = table, peers, agree

    def run(self, program, folder):
        path, figures = folder / "table", folder / "figures"
        self.table.tofile(path)
        command = [program, self.method, path, self.table.shape[1], figures, *self.arguments]
        ours, theirs, results = turns.take_turns(command, ROUNDS, self.peers)
        agreed, words = self.agree(np.fromfile(figures), results)
        fast = min(theirs.values()) / ours
        others = ", ".join(f"{name} {1e3 * seconds:.1f} ms" for name, seconds in theirs.items())
        missed = not agreed or fast < self.least
        print(f"{self.what}: {1e3 * ours:.1f} ms, {others}: {fast:.1f} times as fast (at least {self.least:g}), {words}"
              f"{' MISSED' if missed else ''}", flush=True)
        return missed


def clustering(rows, columns, clusters, iterations, apart, least, words):
    table, _ = clouds(rows, columns, clusters, apart, 7)

    def peer():
        fit = KMeans(clusters, init=table[:clusters], n_init=1, max_iter=iterations, tol=0.0, algorithm="lloyd")
        return fit.fit(table)

    def agree(figures, results):
        fit = results["scikit-learn"]
        inertia = np.sum((table - fit.cluster_centers_[fit.labels_].astype(np.float64)) ** 2)  # its own is summed in float
        off = abs(figures[0] / inertia - 1.0)
        # Both compute distances in float: a row on a border may take the other side, and that row's path is then another.
        return off < 1e-5, f"{int(figures[1])} and {fit.n_iter_} iterations, sums of squares {off:.0e} apart"

    return Case("kmeans", f"k-means, {rows:,} x {columns}, {clusters} {words}", least, [clusters, iterations], table,
                {"scikit-learn": peer}, agree)


def components(rows, columns, share):
    random = np.random.default_rng(8)
    table = (random.standard_normal((rows, columns)) @ random.standard_normal((columns, columns))).astype(np.float32)

    def agree(figures, results):
        theirs = results["scikit-learn"].explained_variance_
        if len(theirs) != len(figures):
            return False, f"{len(figures)} and {len(theirs)} components"
        off = np.max(np.abs(figures / theirs - 1.0))
        return off < 1e-4, f"{len(theirs)} components, variances {off:.0e} apart"

    return Case("pca", f"PCA, {rows:,} x {columns}, {share:.0%} of the variance", 5.0, [share], table,
                {"scikit-learn": lambda: PCA(share).fit(table)}, agree)


def mixture(rows, columns, components, iterations):
    table, _ = clouds(rows, columns, components, 4.0, 9)
    doubles = table.astype(np.float64)
    centred = doubles - doubles.mean(axis=0)
    covariance = centred.T @ centred / rows
    ridge = 1e-3 * np.trace(covariance) / columns  # MixtureOptions::ridge
    precision = np.linalg.inv(covariance + ridge * np.eye(columns))

    def fit(data):
        start = {"weights_init": np.full(components, 1.0 / components), "means_init": doubles[:components],
                 "precisions_init": np.repeat(precision[None], components, axis=0), "init_params": "random_from_data"}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it did not converge: nobody asked it to
            return GaussianMixture(components, tol=0.0, max_iter=iterations, reg_covar=ridge, random_state=0,
                                   **start).fit(data)

    def agree(figures, results):
        theirs = results["scikit-learn"].score(doubles)
        return abs(figures[0] - theirs) < 1e-4, f"log likelihoods {figures[0]:.6f} and {theirs:.6f}"

    return Case("mixture", f"Gaussian mixture, {rows:,} x {columns}, {components} components, {iterations} iterations", 8.0,
                [components, iterations], table, {"scikit-learn": lambda: fit(table)}, agree)


def forest(rows, columns, classes, trees, depth, folder):
    table, labels = clouds(2 * rows, columns, classes, 3.0, 10)
    labels.tofile(folder / "labels")

    def peer():
        return RandomForestClassifier(trees, max_depth=depth, min_samples_leaf=2, max_features="sqrt", n_jobs=1,
                                      random_state=0).fit(table[:rows], labels[:rows])

    def agree(figures, results):
        theirs = results["scikit-learn"].score(table[rows:], labels[rows:])
        # Two seeds of the same forest differ as much: four deviations of a share of so many rows, and twice of that.
        slack = 4.0 * np.sqrt(2.0 * theirs * (1.0 - theirs) / rows)
        return figures[0] >= theirs - slack, f"held-out accuracy {figures[0]:.4f} and {theirs:.4f}"

    return Case("forest", f"random forest, {rows:,} x {columns}, {classes} classes, {trees} trees of depth {depth}", 5.0,
                [folder / "labels", trees, depth], table, {"scikit-learn": peer}, agree)


def autoencoder(rows, columns, epochs):
    random = np.random.default_rng(11)
    table = (random.standard_normal((rows, 4)) @ random.standard_normal((4, columns))
             + 0.1 * random.standard_normal((rows, columns))).astype(np.float32)
    table /= table.std(axis=0)
    inputs = torch.from_numpy(table)

    def peer():
        torch.manual_seed(0)
        layers = torch.nn
        network = layers.Sequential(layers.Linear(columns, 16), layers.ReLU(), layers.Linear(16, 4), layers.ReLU(),
                                    layers.Linear(4, 16), layers.ReLU(), layers.Linear(16, columns))
        adam = torch.optim.Adam(network.parameters(), lr=1e-3)
        loss_of = layers.MSELoss()
        for _ in range(epochs):
            order = torch.randperm(rows)
            total = 0.0
            for first in range(0, rows, 32):
                batch = inputs[order[first:first + 32]]
                adam.zero_grad()
                loss = loss_of(network(batch), batch)
                loss.backward()
                adam.step()
                total += loss.item() * len(batch)
        return total / rows

    def agree(figures, results):
        # Other first weights: only that both explain most of the columns' variance of 1.
        theirs = results["PyTorch"]
        return max(figures[0], theirs) < 0.2, f"losses {figures[0]:.3f} and {theirs:.3f}"

    return Case("autoencoder", f"autoencoder {columns}-16-4-16-{columns}, {rows:,} rows, batch 32, {epochs} epochs", 50.0,
                [epochs], table, {"PyTorch": peer}, agree)


def cases(folder):
    for columns in (12, 36):
        for clusters in (8, 32):
            yield lambda d=columns, k=clusters: clustering(1_000_000, d, k, 25, 1.0, 2.5, "clusters that overlap")
    for columns, clusters in ((12, 32), (36, 32)):
        yield lambda d=columns, k=clusters: clustering(1_000_000, d, k, 30, 12.0, 5.0, "clusters apart")
    yield lambda: components(200_000, 36, 0.9)
    yield lambda: mixture(100_000, 12, 8, 20)
    yield lambda: mixture(100_000, 36, 8, 20)
    yield lambda: forest(20_000, 36, 4, 30, 8, folder)
    yield lambda: autoencoder(4_000, 36, 5)


def main():
    program, wanted = sys.argv[1], [word for word in sys.argv[2:] if word != "again"]
    print(f"{turns.machine()}\nscikit-learn {sklearn.__version__}, PyTorch {torch.__version__}, NumPy {np.__version__}; "
          f"one thread each, medians of the processor time of {ROUNDS} rounds", flush=True)
    missed = False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for make in cases(folder):
            case = make()
            if not wanted or case.method in wanted:
                missed = case.run(program, folder) or missed
    return "a figure was missed" if missed else 0


if __name__ == "__main__":
    sys.exit(main())
