// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/repeated_job.h"
#include "core/workbench/window_points.h"
#include "core/workbench/window_preview.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class SpectrumView;
class TraceView;
} // namespace baseline::widgets

namespace baseline::explore {

/// What one window looks like: waveform, spectrum, and where it comes from. Read in a thread of its own; of several
/// wishes the newest is answered. The last one stays, so that a pointer on its way to this card does not lose it.
class WindowCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit WindowCard(QWidget* parent = nullptr);
    ~WindowCard() override;

    void show(const QString& projectPath, const std::shared_ptr<const workbench::WindowPoints>& points,
              std::size_t index);
    void clear();
    /// Other points came: the window is looked for among them, its facts are told anew, and it goes where it is gone.
    void follow(const QString& projectPath, const std::shared_ptr<const workbench::WindowPoints>& points);

    /// What is shown, in words; empty: nothing.
    QString facts() const;
    /// The window whose picture stands there; none: not read yet.
    const std::optional<workbench::WindowPreview>& preview() const { return m_preview; }
    std::optional<std::size_t> point() const { return m_point; }

signals:
    /// It should be opened where it was recorded.
    void openRequested(const QString& recordingId, qint64 firstSample);

private:
    void read();
    void take(Result<workbench::WindowPreview> preview);
    void showPreview();
    void showSentence(const QString& sentence);

    QStackedWidget* m_stack;
    QLabel* m_sentence;
    QLabel* m_facts;
    QPushButton* m_open;
    widgets::TraceView* m_trace;
    widgets::SpectrumView* m_spectrum;
    QString m_path;
    QString m_recordingId;
    recording::Span m_span;
    std::optional<std::size_t> m_point;
    std::optional<workbench::WindowPreview> m_preview;
    workbench::RepeatedJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::explore
