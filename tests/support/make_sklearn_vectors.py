#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/sklearn/*.csv: what scikit-learn makes of a table, for the tests of core/learn. Made with
scikit-learn 1.2.1, NumPy 1.24.2 and PyTorch 1.13.0 of Debian 12 (packages python3-sklearn, python3-torch);
/usr/bin/python3 has them.

Usage: make_sklearn_vectors.py FOLDER [DIGITS.csv.gz]
"""
import gzip
import pathlib
import sys
import warnings

import numpy as np
import sklearn
import torch
from scipy import stats
from sklearn.cluster import KMeans
from sklearn.covariance import LedoitWolf
from sklearn.decomposition import PCA
from sklearn.ensemble import IsolationForest, RandomForestClassifier
from sklearn.mixture import GaussianMixture
from sklearn.neighbors import NearestNeighbors
from sklearn.tree import DecisionTreeClassifier

from vector_file import write

VERSIONS = f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}"
WITH_TORCH = f"{VERSIONS}, PyTorch {torch.__version__}"
CLUSTERS = ((0.0, 0.0, 0.0, 0.0, 0.0), (4.0, -1.0, 2.0, 0.0, 1.0), (-3.0, 3.0, 0.0, 2.0, -2.0))


def table(count, columns, seed):
    """Clusters of correlated values of unequal spread, rounded to float as a feature table holds it."""
    random = np.random.default_rng(seed)
    mixing = random.standard_normal((columns, columns)) * np.linspace(0.3, 1.5, columns)
    which = random.integers(0, len(CLUSTERS), count)
    centres = np.array(CLUSTERS)[:, :columns]
    rows = centres[which] + random.standard_normal((count, columns)) @ mixing
    return rows.astype(np.float32).astype(np.float64)


def named(rows):
    return {f"x{column}": rows[:, column] for column in range(rows.shape[1])}


def ledoit_wolf(folder):
    """The intensity (the same in each row) and squared distances; our covariance has the divisor n - 1, theirs n."""
    for count, name in ((60, "mahalanobis"), (12, "mahalanobis_few")):
        rows = table(count, 5, 6)
        fit = LedoitWolf().fit(rows)
        distance = fit.mahalanobis(rows) * (count - 1) / count
        shrinkage = np.full(count, fit.shrinkage_)
        write(folder / f"{name}.csv", named(rows) | {"distance": distance, "shrinkage": shrinkage}, VERSIONS, 12)


def pca_monitor(folder):
    """T², Q and their limits at 1 % with two of five components."""
    rows = table(90, 5, 7)
    count, kept, alpha = len(rows), 2, 0.01
    fit = PCA().fit(rows)
    scores = fit.transform(rows)
    t2 = (scores[:, :kept] ** 2 / fit.explained_variance_[:kept]).sum(axis=1)
    q = (scores[:, kept:] ** 2).sum(axis=1)
    t2_limit = kept * (count**2 - 1) / (count * (count - kept)) * stats.f.ppf(1 - alpha, kept, count - kept)
    theta1, theta2, theta3 = ((fit.explained_variance_[kept:] ** power).sum() for power in (1, 2, 3))
    h = 1 - 2 * theta1 * theta3 / (3 * theta2**2)
    base = 1 + stats.norm.ppf(1 - alpha) * h * np.sqrt(2 * theta2) / theta1 + theta2 * h * (h - 1) / theta1**2
    limits = {"t2_limit": np.full(count, t2_limit), "q_limit": np.full(count, theta1 * base ** (1 / h))}
    write(folder / "pca_monitor.csv", named(rows) | {"t2": t2, "q": q} | limits, VERSIONS, 12)


def kmeans(folder):
    """From the first three rows as centres to a fixed point: labels, distances to the own centre, the inertia."""
    rows = table(200, 5, 9)
    fit = KMeans(3, init=rows[:3], n_init=1, tol=0, max_iter=300, algorithm="lloyd").fit(rows)
    distance = np.sqrt(((rows - fit.cluster_centers_[fit.labels_]) ** 2).sum(axis=1))
    inertia = np.full(len(rows), fit.inertia_)
    write(folder / "kmeans.csv",
          named(rows) | {"label": fit.labels_.astype(float), "distance": distance, "inertia": inertia}, VERSIONS, 12)


def pca(folder):
    """Scores on two of five components, whose largest loading is positive, and their shares of the variance."""
    rows = table(80, 5, 10)
    fit = PCA(2).fit(rows)
    largest = np.abs(fit.components_).argmax(axis=1)
    scores = fit.transform(rows) * np.sign(fit.components_[np.arange(2), largest])
    columns = {f"score{i}": scores[:, i] for i in range(2)}
    columns |= {f"share{i}": np.full(len(rows), fit.explained_variance_ratio_[i]) for i in range(2)}
    write(folder / "pca.csv", named(rows) | columns, VERSIONS, 12)


def mixture(folder):
    """Ten steps from the first three rows as means and one covariance for all; the ridge is a share of the spread."""
    rows = table(150, 4, 8)
    ridge = 1e-3
    absolute = ridge * rows.var(axis=0).mean()
    whole = np.cov(rows.T, bias=True) + absolute * np.eye(4)
    start = {
        "full": np.array([np.linalg.inv(whole)] * 3),
        "diag": np.array([1 / np.diag(whole)] * 3),
    }
    for kind, name in (("full", "full"), ("diag", "diagonal")):
        fit = GaussianMixture(3, covariance_type=kind, tol=0, reg_covar=absolute, max_iter=10, means_init=rows[:3],
                              weights_init=np.full(3, 1 / 3), precisions_init=start[kind])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # ten steps are not meant to converge
            fit.fit(rows)
        results = {"score": -fit.score_samples(rows)}
        for result, value in (("ridge", ridge), ("bic", fit.bic(rows))):
            results[result] = np.full(len(rows), value)
        write(folder / f"mixture_{name}.csv", named(rows) | results, VERSIONS, 12)


def neighbours(folder):
    """Mean distance to three neighbours, the row itself counted or left out."""
    rows = table(120, 5, 9)
    fit = NearestNeighbors(n_neighbors=3).fit(rows)
    results = {"counted": fit.kneighbors(rows)[0].mean(axis=1), "left_out": fit.kneighbors()[0].mean(axis=1)}
    write(folder / "neighbours.csv", named(rows) | results, VERSIONS, 12)


def isolation(folder):
    """Scores of 400 trees, and how far those of another seed lie from them at most."""
    rows = table(200, 5, 10)
    first, second = (-IsolationForest(n_estimators=400, max_samples=128, random_state=seed).fit(rows).score_samples(rows)
                     for seed in (0, 1))
    spread = np.full(len(rows), np.abs(first - second).max())
    write(folder / "isolation.csv", named(rows) | {"score": first, "spread": spread}, VERSIONS, 12)


def labelled(count, columns, seed):
    """The clusters are classes here, drawn near each other."""
    random = np.random.default_rng(seed)
    labels = random.integers(0, len(CLUSTERS), count)
    rows = 0.35 * np.array(CLUSTERS)[labels, :columns] + random.standard_normal((count, columns))
    return rows.astype(np.float32).astype(np.float64), labels


def tree(folder):
    """One tree on all rows and features: node by node, each before its left branch and that before its right one; leaves
    have the feature -2. No two cuts are equally good: the order in which features are tried changes nothing."""
    rows, labels = labelled(400, 5, 13)
    options = {"max_depth": 6, "min_samples_leaf": 8}
    nodes = DecisionTreeClassifier(random_state=0, **options).fit(rows, labels).tree_
    for seed in range(1, 30):
        other = DecisionTreeClassifier(random_state=seed, **options).fit(rows, labels).tree_
        assert np.array_equal(nodes.feature, other.feature) and np.array_equal(nodes.threshold, other.threshold)
    shares = nodes.value[:, 0, :] / nodes.value[:, 0, :].sum(axis=1, keepdims=True)
    results = {"label": labels.astype(float), "feature": nodes.feature.astype(float), "threshold": nodes.threshold}
    results |= {f"share{i}": shares[:, i] for i in range(shares.shape[1])}
    write(folder / "tree.csv", named(rows) | results, VERSIONS, 12)


def forest(folder):
    """Even rows train, odd ones are held out. Forests of 30 trees: mean and deviation of the held-out accuracy over the
    seeds. One of 500 of depth 5: the shares of the classes in each row, and how far those of another seed lie from them at
    most; its leaves may hold one row, because theirs count rows that were drawn twice once, and ours twice."""
    rows, labels = labelled(600, 5, 12)

    def fitted(trees, depth, leaf, seed):
        return RandomForestClassifier(trees, max_depth=depth, min_samples_leaf=leaf, random_state=seed,
                                      n_jobs=2).fit(rows[::2], labels[::2])

    held = [fitted(30, 8, 2, seed).score(rows[1::2], labels[1::2]) for seed in range(20)]
    first, second = (fitted(500, 5, 1, seed).predict_proba(rows) for seed in (0, 1))
    results = {"label": labels.astype(float), "accuracy": [np.mean(held)], "deviation": [np.std(held, ddof=1)],
               "spread": [np.abs(first - second).max()]}
    results |= {f"share{i}": first[:, i] for i in range(first.shape[1])}
    write(folder / "forest.csv", named(rows) | results, VERSIONS, 12)


def perceptron(folder):
    """A classifier 5-7-6-3 with weights for the classes: 40 steps of Adam on all rows, in double and from given parameters
    (each layer's weights, outputs x inputs, then its bias): the loss before each step, the gradient of the first one, and
    what comes out after the last one."""
    rows, labels = labelled(60, 5, 14)
    torch.manual_seed(15)
    layers = torch.nn
    network = layers.Sequential(layers.Linear(5, 7), layers.Tanh(), layers.Linear(7, 6), layers.Tanh(),
                                layers.Linear(6, 3)).double()
    with torch.no_grad():
        for parameter in network.parameters():  # as float holds them
            parameter.copy_(parameter.float().double())

    def flat(tensors):
        return np.concatenate([tensor.detach().numpy().ravel() for tensor in tensors])

    results = {"label": labels.astype(float), "start": flat(network.parameters())}
    inputs, targets = torch.from_numpy(rows), torch.from_numpy(labels)
    loss_of = layers.CrossEntropyLoss(torch.tensor([1.0, 2.0, 0.5], dtype=torch.float64))
    adam = torch.optim.Adam(network.parameters(), lr=0.05, weight_decay=1e-3)
    course = []
    for _ in range(40):
        adam.zero_grad()
        loss = loss_of(network(inputs), targets)
        loss.backward()
        course.append(loss.item())
        if len(course) == 1:
            results["gradient"] = flat(parameter.grad for parameter in network.parameters())
        adam.step()
    outputs = network(inputs).detach().numpy()
    results |= {"loss": course} | {f"output{i}": outputs[:, i] for i in range(3)}
    write(folder / "perceptron.csv", named(rows) | results, WITH_TORCH, 12)


def forest_on_digits(path):
    """What test_random_forest compares itself with: even rows train, odd ones are held out."""
    with gzip.open(path, "rt") as file:
        rows = np.loadtxt(file, delimiter=",")
    inputs, digits = rows[:, :64], rows[:, 64]
    shares = [RandomForestClassifier(30, max_depth=8, min_samples_leaf=2, random_state=seed)
              .fit(inputs[::2], digits[::2]).score(inputs[1::2], digits[1::2]) for seed in range(10)]
    print(f"random forest on digits: {np.mean(shares):.4f}, deviation {np.std(shares, ddof=1):.4f}")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    ledoit_wolf(folder)
    pca_monitor(folder)
    kmeans(folder)
    pca(folder)
    mixture(folder)
    neighbours(folder)
    isolation(folder)
    tree(folder)
    forest(folder)
    perceptron(folder)
    if len(sys.argv) > 2:
        forest_on_digits(sys.argv[2])


if __name__ == "__main__":
    main()
