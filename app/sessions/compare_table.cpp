// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/compare_table.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/table_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::sessions {

namespace {

/// A cell that sorts by its number, not by its text.
class NumberItem final : public QTableWidgetItem {
public:
    NumberItem(const QString& text, double key) : QTableWidgetItem(text), m_key(key)
    {
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override
    {
        const auto* number = dynamic_cast<const NumberItem*>(&other);
        return number != nullptr ? m_key < number->m_key : QTableWidgetItem::operator<(other);
    }

private:
    double m_key;
};

/// Sorts by the size of the difference. What did not vary in A, but is another number in B, is beyond all measure.
double sizeOf(const workbench::ComparedFeature& feature)
{
    if (feature.deviations)
        return std::abs(*feature.deviations);
    return feature.first == feature.second ? -1.0 : std::numeric_limits<double>::infinity();
}

QString numberText(double value)
{
    constexpr int digits = 4; // what a comparison needs, and three columns have room for
    return QLocale().toString(value, 'g', digits).replace(QLatin1Char('-'), QChar(0x2212));
}

QString differenceText(const workbench::ComparedFeature& feature)
{
    if (!feature.deviations)
        return feature.first == feature.second ? CompareTable::tr("equal, it did not vary")
                                               : CompareTable::tr("it did not vary in A");
    const QString number = widgets::axisNumber(*feature.deviations, 0.1);
    return *feature.deviations > 0.0 ? QLatin1Char('+') + number : number;
}

QString differenceHint(const workbench::ComparedFeature& feature)
{
    if (!feature.deviations)
        return CompareTable::tr("“%1” is the same in all windows of A, so there is no measure for a difference.")
            .arg(feature.name);
    return CompareTable::tr("The mean over the windows of B is %1 standard deviations of A away from that of A.")
        .arg(differenceText(feature));
}

} // namespace

QString featureUnit(const QString& feature)
{
    if (feature.endsWith(QLatin1String(" rms")))
        return QStringLiteral("g");
    // A band is the decimal logarithm of a mean square: firmware/src/features/window_features.h.
    return feature.endsWith(QLatin1String(" Hz")) ? QStringLiteral("log g²") : QString();
}

CompareTable::CompareTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(5);
    setHorizontalHeaderLabels({tr("Feature"), QStringLiteral("A"), QStringLiteral("B"), tr("Unit"), tr("B − A, σ")});
    horizontalHeaderItem(Difference)
        ->setToolTip(tr("Difference of the means in standard deviations of the windows of A; bold from three on"));
    setAccessibleName(tr("Features of both recordings"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    widgets::styleTable(*this);
    verticalHeader()->setDefaultSectionSize(26); // many rows of numbers in a low card
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(Feature, QHeaderView::Stretch);
    for (const int column : {First, Second, Unit, Difference})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    setSortingEnabled(true);
    sortByColumn(Difference, Qt::DescendingOrder);
}

void CompareTable::show(const workbench::RecordingComparison& comparison)
{
    setSortingEnabled(false);
    setRowCount(static_cast<int>(comparison.features.size()));
    horizontalHeaderItem(First)->setToolTip(
        tr("“%1”: mean over its windows (%L2)").arg(comparison.first.name).arg(comparison.first.windows));
    horizontalHeaderItem(Second)->setToolTip(
        tr("“%1”: mean over its windows (%L2)").arg(comparison.second.name).arg(comparison.second.windows));
    for (int row = 0; row < rowCount(); ++row) {
        const workbench::ComparedFeature& feature = comparison.features[static_cast<std::size_t>(row)];
        setItem(row, Feature, std::make_unique<QTableWidgetItem>(feature.name).release());
        const widgets::ShownAs shown = widgets::shownAs(featureUnit(feature.name));
        for (const auto& [column, value] : {std::pair(First, shown(feature.first)), {Second, shown(feature.second)}})
            setItem(row, column, std::make_unique<NumberItem>(numberText(value), value).release());
        setItem(row, Unit, std::make_unique<QTableWidgetItem>(shown.unit).release());
        auto difference = std::make_unique<NumberItem>(differenceText(feature), sizeOf(feature));
        if (sizeOf(feature) >= strong) {
            QFont bold = font();
            bold.setBold(true);
            difference->setFont(bold);
        }
        difference->setToolTip(differenceHint(feature));
        setItem(row, Difference, difference.release());
    }
    setSortingEnabled(true);
}

void CompareTable::copyChosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& index : rows) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(index.row(), column)->text());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QList<widgets::KeyUses> CompareTable::keyUses() const
{
    return {{accessibleName(), {{{QKeySequence(QKeySequence::Copy)}, tr("Copy the chosen rows")}}}};
}

void CompareTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyChosen();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace baseline::sessions
