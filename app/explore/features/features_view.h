// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/feature_ranking_job.h"
#include "core/workbench/live_features.h"
#include "core/workbench/repeated_job.h"
#include "core/workbench/workbench.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace baseline::widgets {
class Card;
class EmptyState;
}

namespace baseline::explore {

class FeatureColumns;
class FeatureModel;
class FeatureTrace;

/// What each feature of a recipe is worth over chosen recordings, its value in the live signal, and the chosen one over
/// time. Ranks in a thread of its own while it is seen.
class FeaturesView final : public QWidget {
    Q_OBJECT
public:
    explicit FeaturesView(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~FeaturesView() override;

    /// Of these recordings; none: of all.
    void chooseRecordings(const QStringList& ids);
    void saveTable(const QString& path);

    const std::shared_ptr<const workbench::FeatureRanking>& ranking() const { return m_ranking; }
    bool isRanking() const { return m_job.isWorking(); }
    /// Empty while a table is seen.
    QString sentence() const;
    QTableView& table() { return *m_table; }
    FeatureTrace& trace() { return *m_trace; }
    FeatureModel& model() { return *m_model; }

signals:
    void ranked();
    void failed(const baseline::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildControls();
    QWidget* buildTable();
    QWidget* buildTrace();
    void follow();
    void fillRecordings();
    void readRecordings();
    void refresh();
    void rank();
    void take(Result<std::shared_ptr<const workbench::FeatureRanking>> ranking);
    void showRanking();
    QString detailText() const;
    void showSentence(const QString& sentence, const QString& hint = {});
    void showTrace();
    void showLive();
    void forgetLive();
    std::size_t chosenFeature() const;

    workbench::Workbench& m_bench;
    QComboBox* m_recipe;
    QPushButton* m_recordings;
    QMenu* m_recordingMenu;
    QLineEdit* m_filter;
    QPushButton* m_save;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QStackedWidget* m_stack;
    widgets::EmptyState* m_nothing;
    widgets::Card* m_tableCard;
    widgets::Card* m_traceCard;
    QTableView* m_table;
    FeatureColumns* m_columns = nullptr; ///< with the table
    FeatureModel* m_model;
    QSortFilterProxyModel* m_sorted;
    FeatureTrace* m_trace;
    QComboBox* m_traced;
    QStringList m_chosen; ///< ids; empty: all
    std::shared_ptr<const workbench::FeatureRanking> m_ranking;
    std::optional<workbench::LiveFeatures> m_live;
    QElapsedTimer m_sinceLive;
    bool m_isGivenUp = false;     ///< cancelled by the user: waits for the next change
    workbench::RepeatedJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::explore
