// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/baseline_spectrum.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace baseline::workbench {

class Workbench;

/// The spectrum of the baseline of the model at hand, made in the background for whatever spectrum is shown: asked for
/// again when the model or the way of showing changes, kept for the last few ways. Lives in the thread of the workbench,
/// which has to live longer.
class BaselineBand final : public QObject {
    Q_OBJECT
public:
    explicit BaselineBand(Workbench& bench, QObject* parent = nullptr);
    ~BaselineBand() override;

    /// Wanted from now on, beside a live spectrum made in that way (with the length that is used). Costs nothing while
    /// nothing has changed.
    void want(const LiveSpectrumSettings& settings, Hertz rate, std::size_t channels);
    /// Not wanted: a running job is stopped, nothing is shown.
    void stop();

    /// Null: not wanted, on its way, or not to be had.
    std::shared_ptr<const BaselineSpectrum> spectrum() const { return m_spectrum; }
    /// Why it is not to be had. InvalidArgument (subject "baseline model"): no model is at hand, or it is not in the
    /// project; errors of baselineSpectrum().
    const std::optional<Error>& fault() const { return m_fault; }

signals:
    /// spectrum() or fault() is another one.
    void changed();

private:
    struct Answer {
        BaselineQuestion question;
        std::shared_ptr<const BaselineSpectrum> spectrum;
        std::optional<Error> fault;
    };

    void ask();
    void forget();
    void start(const BaselineQuestion& question);
    void show(const Answer& answer);
    Result<std::vector<project::TrainingSpan>> spans() const;

    Workbench& m_bench;
    std::optional<BaselineQuestion> m_question; ///< the wanted one; its spans are those of the model at hand
    std::vector<Answer> m_answers;              ///< the newest last
    std::shared_ptr<const BaselineSpectrum> m_spectrum;
    std::optional<Error> m_fault;
    BackgroundJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::workbench
