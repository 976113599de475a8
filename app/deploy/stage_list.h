// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/deploy_job.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace baseline::deploy {

/// The stages of a job, a row each: what is done, what is under way, what comes, and how long each one took.
class StageList final : public QWidget {
    Q_OBJECT
public:
    explicit StageList(QWidget* parent = nullptr);

    /// All still to come. The names are those of the jobs, in English.
    void expect(const QStringList& stages);
    /// This one is under way now, those before it are over. One that was not expected is added.
    void enter(const QString& stage);
    /// The one under way has failed; those behind it will not come.
    void fail();
    /// The outcome: these stages and no others, with their times and the total.
    void showTimes(const std::vector<workbench::DeployStage>& stages, std::chrono::milliseconds total);
    void clear() { expect({}); }

    /// "Write 240 ms", …, "Total 310 ms"; the names alone before there are times.
    QStringList texts() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Mark { Coming, Running, Done, Failed };
    struct Row {
        QString name; ///< of the job
        QLabel* mark;
        QLabel* text;
        QLabel* time;
        Mark state = Mark::Coming;
    };

    Row& add(const QString& name, const QString& text);
    void setMark(Row& row, Mark mark);
    void paintMark(const Row& row);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace baseline::deploy
