// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/baseline_list.h"

#include "core/recording/labels.h"

#include <QHash>
#include <QLocale>

namespace baseline::train {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int secondsRole = Qt::UserRole + 1;

QString describe(const project::RecordingSummary& summary)
{
    const QLocale locale;
    const QString label = summary.info.label.isEmpty() ? BaselineList::tr("no label") : summary.info.label;
    return BaselineList::tr("%1 · %2 · %3 s at %4 Hz")
        .arg(summary.info.name, label, locale.toString(summary.duration().count(), 'f', 1),
             locale.toString(summary.info.nominalRate.value));
}

Qt::CheckState checkedAtFirst(const project::RecordingSummary& summary)
{
    return summary.info.label == recording::normalLabel ? Qt::Checked : Qt::Unchecked;
}

} // namespace

BaselineList::BaselineList(workbench::Workbench& bench, QWidget* parent) : QListWidget(parent), m_bench(bench)
{
    setObjectName(QStringLiteral("baselineList"));
    setAccessibleName(tr("Recordings to train on"));
    connect(&bench, &workbench::Workbench::recordingsChanged, this, &BaselineList::refresh);
    connect(this, &QListWidget::itemChanged, this, &BaselineList::choiceChanged);
    refresh();
}

void BaselineList::refresh()
{
    QHash<QString, Qt::CheckState> before;
    if (m_project == m_bench.projectPath()) {
        for (int i = 0; i < count(); ++i)
            before.insert(item(i)->data(idRole).toString(), item(i)->checkState());
    }
    m_project = m_bench.projectPath();
    {
        const QSignalBlocker quiet(this);
        clear();
        const auto recordings = m_bench.recordings();
        if (recordings) {
            for (const project::RecordingSummary& summary : *recordings) {
                if (!summary.running)
                    addEntry(summary, before.value(summary.info.id, checkedAtFirst(summary)));
            }
        }
    }
    emit choiceChanged();
}

void BaselineList::addEntry(const project::RecordingSummary& summary, Qt::CheckState checked)
{
    auto* entry = new QListWidgetItem(describe(summary), this);
    entry->setData(idRole, summary.info.id);
    entry->setData(secondsRole, summary.duration().count());
    entry->setCheckState(checked);
}

QStringList BaselineList::chosenIds() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            ids.append(item(i)->data(idRole).toString());
    }
    return ids;
}

Seconds BaselineList::chosenDuration() const
{
    double seconds = 0.0;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            seconds += item(i)->data(secondsRole).toDouble();
    }
    return Seconds(seconds);
}

} // namespace baseline::train
