// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/points_source.h"

#include <QFileDialog>

namespace baseline::classroom {

PointsSource::PointsSource(const QString& madeUp, std::size_t columns, std::size_t most, QWidget* parent)
    : QComboBox(parent), m_columns(columns), m_most(most)
{
    addItems({madeUp, tr("Live vibration"), tr("A table…")}); // arrow keys do not pass what asks for a file
    setAccessibleName(tr("Where the points come from"));
    connect(this, &QComboBox::activated, this, &PointsSource::choose);
}

void PointsSource::choose(int source)
{
    if (source != Table) {
        settle(static_cast<Source>(source));
        emit chosen(m_source);
        return;
    }
    settle(m_source); // until there is a table
    const QString path = QFileDialog::getOpenFileName(this, tr("A table of points"), {}, tr("Tables (*.csv *.txt)"));
    if (!path.isEmpty())
        openTable(path);
}

bool PointsSource::openTable(const QString& path)
{
    const auto points = workbench::filePoints(path, m_columns, m_most);
    if (!points) {
        emit failed(points.error());
        return false;
    }
    settle(Table);
    emit tableOpened(*points);
    return true;
}

void PointsSource::settle(Source source)
{
    m_source = source;
    setCurrentIndex(source);
}

} // namespace baseline::classroom
