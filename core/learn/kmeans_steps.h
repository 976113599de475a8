// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/learn/kmeans.h"
#include "core/learn/kmeans_descent.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace baseline::learn {

/// Which half of an iteration of Lloyd's algorithm was done last.
enum class KMeansPhase : std::uint8_t {
    Placed,   ///< centres were put somewhere; no row belongs to one yet
    Assigned, ///< each row belongs to its nearest centre
    Moved,    ///< each centre is the mean of its rows
};

/// All that there is to see after one half step.
struct KMeansState {
    KMeansPhase phase = KMeansPhase::Placed;
    std::size_t iteration = 0;         ///< assignments since the centres were placed
    std::vector<double> centres;       ///< clusters x columns
    std::vector<std::uint32_t> labels; ///< of each row; empty while Placed
    std::vector<std::size_t> sizes;    ///< rows of each cluster; empty while Placed
    double inertia = 0.0;              ///< sum of squared distances of the rows to their centres; 0 while Placed
    std::size_t changed = 0;           ///< rows that changed sides with the last assignment
    std::optional<StopCause> stop;     ///< why there is no further step

    friend bool operator==(const KMeansState&, const KMeansState&) = default;
};

/// k-means in half steps, forward and back, with centres that a person may move: what fitKMeans() does from centres
/// that are given, by the same code, so that it ends with the same labels after the same iterations for the same
/// reason. A copyable value that keeps every state it went through.
class KMeansSteps {
public:
    static constexpr std::size_t mostRows = 20000; ///< every state holds a label a row
    static constexpr std::size_t mostClusters = 32;

    struct Rules {
        std::size_t iterations = 300; ///< 1 or more
        double tolerance = 1e-4;      ///< as KMeansOptions::tolerance
        friend bool operator==(const Rules&, const Rules&) = default;
    };

    /// `centres`: 1..mostClusters rows in the columns of the table.
    /// Errors: those of checkTable(); InvalidArgument (subject "rows": more than mostRows, value = their number;
    /// "centres": none, too many, of another shape, or not finite; "clusters": more than distinct rows, value = their
    /// number; "iterations").
    static Result<KMeansSteps> begin(Matrix table, const Matrix& centres, const Rules& rules);

    const Matrix& table() const;
    const KMeansState& state() const { return m_states[m_at]; }
    /// The state that back() leads to; null: there is none.
    const KMeansState* before() const { return m_at > 0 ? &m_states[m_at - 1] : nullptr; }
    std::size_t clusters() const { return state().centres.size() / table().columns; }
    std::span<const double> centre(std::size_t cluster) const;

    bool canGoForward() const { return !state().stop; }
    bool canGoBack() const { return m_at > 0; }
    /// One half step, or the state that back() left. Contract: canGoForward().
    void forward();
    /// Contract: canGoBack().
    void back() { --m_at; }
    /// To the end. The iteration limit bounds it.
    void finish();

    /// A person's changes: later states are forgotten, and the iterations count anew. back() undoes them.
    /// Errors: InvalidArgument (subject "centres": another shape, not finite, a cluster that is not there, or as in
    /// begin()).
    Status place(std::size_t cluster, std::span<const double> point);
    Status add(std::span<const double> point);
    Status remove(std::size_t cluster);

    /// Inertia after each half step since the centres were placed last, up to the state that is shown.
    std::vector<double> inertias() const;

private:
    struct Data;
    KMeansSteps(std::shared_ptr<const Data> data, KMeansState first, const Rules& rules);

    Status restart(std::vector<double> centres);
    KMeansState assigned();
    KMeansState moved();
    /// What the descent has come to.
    KMeansState reached(KMeansPhase phase) const;
    KMeansDescent::Limits limits() const;

    std::shared_ptr<const Data> m_data; ///< the table and what the kernel reads of it; never changes
    Rules m_rules;
    std::vector<KMeansState> m_states;
    KMeansDescent m_descent; ///< stands where the last of the states does
    std::size_t m_at = 0;
};

/// Centres to begin with: rows of the table by KMeansInit::KMeansPlusPlus or Random, those of the first start of a fit
/// with this seed. Errors: those of fitKMeans; InvalidArgument (subject "centres" for KMeansInit::Given).
Result<Matrix> firstCentres(const Matrix& table, std::size_t clusters, KMeansInit init, std::uint64_t seed);

} // namespace baseline::learn
