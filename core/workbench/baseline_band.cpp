// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/baseline_band.h"

#include "core/workbench/workbench.h"

#include <algorithm>
#include <utility>

namespace baseline::workbench {

namespace {

constexpr std::size_t keptAnswers = 6;

} // namespace

BaselineBand::BaselineBand(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    connect(&bench, &Workbench::modelAtHandChanged, this, &BaselineBand::forget);
    connect(&bench, &Workbench::projectChanged, this, &BaselineBand::forget);
}

BaselineBand::~BaselineBand() = default;

Result<std::vector<project::TrainingSpan>> BaselineBand::spans() const
{
    const auto model = m_bench.modelAtHand();
    const Error none{Error::Code::InvalidArgument, "no model of this project is at hand", "baseline model"};
    if (!model || model->projectId.isEmpty() || m_bench.database() == nullptr)
        return none;
    const auto record = project::findModel(*m_bench.database(), model->projectId);
    if (!record)
        return none; // of the project before this one
    return record->trainedOn;
}

void BaselineBand::want(const LiveSpectrumSettings& settings, Hertz rate, std::size_t channels)
{
    LiveSpectrumSettings asked = settings;
    // These do not change what single segments look like.
    asked.oneSecond = false;
    asked.spectrum.averaging = dsp::Averaging::None;
    asked.spectrum.overlap = 0.0;
    asked.spectrum.segments = 1.0;
    const bool isSame = m_question && m_question->settings == asked && m_question->rate == rate
                        && m_question->channels == channels;
    if (isSame)
        return;
    m_question = BaselineQuestion{m_bench.projectPath(), {}, asked, rate, channels};
    ask();
}

void BaselineBand::stop()
{
    if (!m_question)
        return;
    m_question.reset();
    m_job.cancel();
    show({});
}

/// Another model: what was made of the one before is of no use.
void BaselineBand::forget()
{
    m_answers.clear();
    if (!m_question)
        return;
    m_question->projectPath = m_bench.projectPath();
    ask();
}

void BaselineBand::ask()
{
    auto known = spans();
    if (!known) {
        m_job.cancel();
        show({*m_question, nullptr, known.error()});
        return;
    }
    m_question->spans = std::move(*known);
    const auto answer = std::ranges::find(m_answers, *m_question, &Answer::question);
    if (answer != m_answers.end()) {
        show(*answer);
        return;
    }
    show({}); // no moment in which the old band stands on the new axis
    if (m_job.isRunning())
        m_job.cancel(); // its end starts the wanted one
    else
        start(*m_question);
}

void BaselineBand::start(const BaselineQuestion& question)
{
    m_job.start<BaselineSpectrum>(
        [question](const Progress& progress) { return baselineSpectrum(question, progress); },
        [this, question](Result<BaselineSpectrum> made) {
            const bool isCancelled = !made && made.error().code == Error::Code::Cancelled;
            if (!isCancelled) {
                Answer answer{question, nullptr, std::nullopt};
                if (made)
                    answer.spectrum = std::make_shared<const BaselineSpectrum>(std::move(*made));
                else
                    answer.fault = made.error();
                if (m_answers.size() >= keptAnswers)
                    m_answers.erase(m_answers.begin());
                m_answers.push_back(std::move(answer));
            }
            if (!m_question)
                return;
            if (!isCancelled && question == *m_question)
                show(m_answers.back());
            else
                ask();
        });
}

void BaselineBand::show(const Answer& answer)
{
    if (answer.spectrum == m_spectrum && answer.fault == m_fault)
        return;
    m_spectrum = answer.spectrum;
    m_fault = answer.fault;
    emit changed();
}

} // namespace baseline::workbench
