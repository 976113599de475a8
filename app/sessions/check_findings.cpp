// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/check_findings.h"

#include "app/widgets/status_pill.h"
#include "app/widgets/table_style.h"
#include "core/workbench/check_words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace baseline::sessions {

namespace {

std::pair<widgets::State, QString> lookOf(workbench::Severity severity)
{
    switch (severity) {
    case workbench::Severity::Fault:
        return {widgets::State::Alarm, FindingList::tr("Fault")};
    case workbench::Severity::Warning:
        return {widgets::State::Warning, FindingList::tr("Warning")};
    case workbench::Severity::Advice:
        break;
    }
    return {widgets::State::Neutral, FindingList::tr("Advice")};
}

QLabel* textLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role != nullptr)
        label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

FindingList::FindingList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void FindingList::show(const std::vector<workbench::Finding>& findings)
{
    if (QWidget* before = std::exchange(m_content, nullptr)) {
        m_layout->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const workbench::FindingGroup& group : workbench::groupFindings(findings)) {
        auto* pill = new widgets::StatusPill(m_content);
        const auto [state, word] = lookOf(group.worst.severity);
        pill->setStatus(state, word);
        grid->addWidget(pill, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(textLabel(workbench::groupSentence(group), nullptr, m_content), row, 1);
        grid->addWidget(textLabel(workbench::findingFix(group.worst), "subtitle", m_content), row + 1, 1);
        grid->setRowMinimumHeight(row + 2, 6);
        row += 3;
    }
    if (row == 0)
        grid->addWidget(textLabel(tr("Nothing was found: rate, losses, range, mounting and time are as they should be."),
                                  "subtitle", m_content),
                        row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
}

OutlierTable::OutlierTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("Recording"), tr("From, s"), tr("Distance"), tr("Feature")});
    horizontalHeaderItem(2)->setToolTip(tr("To its nearest neighbours, in multiples of the usual distance"));
    horizontalHeaderItem(3)->setToolTip(tr("That is furthest from its usual value"));
    setAccessibleName(tr("Windows unlike all others"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    widgets::styleTable(*this);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void OutlierTable::show(const std::vector<workbench::Outlier>& outliers)
{
    const QLocale locale;
    m_outliers = outliers;
    clearSelection();
    setRowCount(int(outliers.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const workbench::Outlier& outlier = outliers[std::size_t(row)];
        const double from = double(outlier.span.first) / outlier.rate.value;
        const QStringList cells{outlier.recordingName, locale.toString(from, 'f', 2),
                                locale.toString(outlier.distance, 'f', 1), outlier.feature};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (column == 1 || column == 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
}

std::vector<workbench::Outlier> OutlierTable::chosen() const
{
    std::vector<workbench::Outlier> chosen;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        chosen.push_back(m_outliers[std::size_t(index.row())]);
    return chosen;
}

QList<widgets::KeyUses> OutlierTable::keyUses() const
{
    return {{accessibleName(), {{{QKeySequence(QKeySequence::Delete)}, tr("Do not train on the chosen windows")}}}};
}

void OutlierTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete))
        emit excludeRequested();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace baseline::sessions
