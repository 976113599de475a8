// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/alarm_table.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/table_style.h"
#include "core/dsp/rotating_aids.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>

namespace baseline::widgets {
namespace {

enum Column { Name, From, To, Level, Unit };

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QString textIn(const QTableWidget& rows, int row, Column column)
{
    const QTableWidgetItem* item = rows.item(row, column);
    return item ? item->text().trimmed() : QString();
}

/// NaN for what is no number: no check lets it pass.
double numberIn(const QString& text)
{
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? value : none;
}

} // namespace

AlarmTable::AlarmTable(const std::vector<dsp::AlarmLine>& lines, QWidget* parent)
    : QWidget(parent), m_rows(new QTableWidget(0, 5, this)),
      m_add(makeButton(ButtonKind::Plain, tr("A&dd a line"), {}, this)),
      m_remove(makeButton(ButtonKind::Plain, tr("Re&move"), {}, this))
{
    m_rows->setObjectName(QStringLiteral("alarmLines"));
    m_rows->setAccessibleName(tr("Alarm lines"));
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("From, Hz"), tr("To, Hz"), tr("Level"), tr("Unit")});
    styleTable(*m_rows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_rows->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_rows->setToolTip(tr("Peak amplitude of a line. Without a band the level holds for the whole spectrum."));
    m_add->setObjectName(QStringLiteral("addAlarm"));
    m_remove->setObjectName(QStringLiteral("removeAlarm"));
    auto* tools = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows, 1);
    layout->addLayout(tools);
    for (const dsp::AlarmLine& line : lines)
        addRow(line);
    connect(m_rows, &QTableWidget::itemChanged, this, &AlarmTable::changed);
    connect(m_add, &QPushButton::clicked, this, &AlarmTable::addLine);
    connect(m_remove, &QPushButton::clicked, this, &AlarmTable::removeChosen);
}

void AlarmTable::addRow(const dsp::AlarmLine& line)
{
    const QSignalBlocker quiet(m_rows);
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', QLocale::FloatingPointShortest); };
    const QStringList texts{QString::fromStdString(line.name), line.band ? number(line.band->low.value) : QString(),
                            line.band ? number(line.band->high.value) : QString(), number(line.level)};
    for (int column = Name; column <= Level; ++column)
        m_rows->setItem(row, column, std::make_unique<QTableWidgetItem>(texts[column]).release()); // the table owns it
    auto* unit = new QComboBox(m_rows);
    unit->setAccessibleName(tr("Unit of the level"));
    unit->addItems({tr("g"), tr("m/s²"), tr("mm/s")});
    unit->setCurrentIndex(static_cast<int>(line.unit));
    m_rows->setCellWidget(row, Unit, unit);
    connect(unit, &QComboBox::currentIndexChanged, this, &AlarmTable::changed);
}

std::vector<dsp::AlarmLine> AlarmTable::lines() const
{
    std::vector<dsp::AlarmLine> lines;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        dsp::AlarmLine line;
        line.name = textIn(*m_rows, row, Name).toStdString();
        line.level = numberIn(textIn(*m_rows, row, Level));
        const QString from = textIn(*m_rows, row, From);
        const QString to = textIn(*m_rows, row, To);
        if (!from.isEmpty() || !to.isEmpty())
            line.band = dsp::FrequencyBand{{from.isEmpty() ? 0.0 : numberIn(from)}, {numberIn(to)}};
        const auto* unit = qobject_cast<const QComboBox*>(m_rows->cellWidget(row, Unit));
        line.unit = static_cast<dsp::LevelUnit>(unit ? unit->currentIndex() : 0);
        lines.push_back(std::move(line));
    }
    return lines;
}

void AlarmTable::addLine()
{
    const bool isGravity = shownUnit().unit == dsp::AccelerationUnit::Gravity;
    addRow({.name = tr("line %1").arg(m_rows->rowCount() + 1).toStdString(),
            .level = 1.0,
            .unit = isGravity ? dsp::LevelUnit::Gravity : dsp::LevelUnit::MetresPerSecondSquared});
    m_rows->setCurrentCell(m_rows->rowCount() - 1, Level);
    m_rows->setFocus();
    emit changed();
}

void AlarmTable::removeChosen()
{
    const int row = m_rows->currentRow() >= 0 ? m_rows->currentRow() : m_rows->rowCount() - 1;
    if (row >= 0)
        m_rows->removeRow(row);
    emit changed();
}

} // namespace baseline::widgets
