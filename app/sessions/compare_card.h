// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/compare_job.h"
#include "core/workbench/repeated_job.h"

#include <array>
#include <optional>

class QComboBox;
class QPushButton;

namespace baseline::widgets {
class SentenceStack;
}

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

class ComparePlots;
class CompareTable;

/// Two chosen recordings side by side: waveform and spectrum laid over each other, and what differs in their features.
/// Compares in a thread of its own while it is seen; any other number of recordings gets a sentence that says what to do.
class CompareCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit CompareCard(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// The first is A.
    void show(const QStringList& recordingIds);
    void swap();

    /// What is seen; none while a sentence is.
    const std::optional<workbench::RecordingComparison>& comparison() const { return m_comparison; }
    bool isComparing() const { return m_job.isWorking(); }
    /// Empty while a comparison is seen.
    QString sentence() const;
    /// Why there are no features; empty while there are some.
    QString featuresSentence() const;

    ComparePlots& plots() { return *m_plots; }
    CompareTable& table() { return *m_table; }

signals:
    void compared();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    /// Those in the header; hidden while there is nothing to control.
    std::array<QWidget*, 5> controls() const;
    QWidget* buildContent();
    void follow();
    void compare();
    void take(Result<workbench::RecordingComparison> comparison);
    void showComparison();
    void showPlots();
    void followUnit();
    void showSentence(const QString& sentence);
    void chooseSpan();

    workbench::Workbench& m_bench;
    widgets::SentenceStack* m_stack;
    ComparePlots* m_plots;
    widgets::SentenceStack* m_features; ///< the table, or why there are no features
    CompareTable* m_table;
    QComboBox* m_channel;
    QComboBox* m_span;
    QComboBox* m_scale;
    QPushButton* m_all;
    QPushButton* m_swap;
    QStringList m_wanted; ///< A, B; or any other number
    bool m_spanGiven = false; ///< by the user
    std::optional<workbench::RecordingComparison> m_comparison;
    workbench::RepeatedJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::sessions
