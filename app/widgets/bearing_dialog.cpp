// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bearing_dialog.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/table_style.h"
#include "app/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>

namespace baseline::widgets {
namespace {

enum Column { Name, Balls, Ball, Pitch, Angle };

/// NaN for what is no number: no check lets it pass.
double numberIn(const QTableWidget& rows, int row, Column column)
{
    const QTableWidgetItem* item = rows.item(row, column);
    const QString text = item ? item->text().trimmed() : QString();
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber); // a point is understood in every language
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

BearingDialog::BearingDialog(const dsp::BearingTable& table, Hertz shaft, ErrorSentence sentence, QWidget* parent)
    : QDialog(parent), m_shaft(shaft), m_sentence(std::move(sentence)), m_rows(new QTableWidget(0, 5, this)),
      m_frequencies(new QLabel(this)), m_fault(new QLabel(this)),
      m_remove(makeButton(ButtonKind::Plain, tr("&Remove"), {}, this)),
      m_accept(makeButton(ButtonKind::Primary, tr("Use this table"), {}, this))
{
    setWindowTitle(tr("Bearings"));
    resize(scaledPixels(640), scaledPixels(420));
    m_rows->setObjectName(QStringLiteral("bearings"));
    m_rows->setAccessibleName(tr("Bearings"));
    m_rows->setHorizontalHeaderLabels(
        {tr("Name"), tr("Balls"), tr("Ball diameter"), tr("Pitch diameter"), tr("Contact angle, °")});
    styleTable(*m_rows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto* note = new QLabel(tr("The diameters are those of a ball and of the circle through the centres of the balls, both in "
                               "any unit: only their ratio counts."), this);
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("subtitle"));
    m_frequencies->setObjectName(QStringLiteral("bearingFrequencies"));
    m_frequencies->setWordWrap(true);
    m_frequencies->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->setProperty("state", QStringLiteral("alarm"));
    auto* add = makeButton(ButtonKind::Plain, tr("&Add"), {}, this);
    auto* restore = makeButton(ButtonKind::Quiet, tr("Restore the &standard ones"), {}, this);
    add->setObjectName(QStringLiteral("addBearing"));
    m_remove->setObjectName(QStringLiteral("removeBearing"));
    restore->setObjectName(QStringLiteral("restoreBearings"));
    restore->setToolTip(tr("Puts the standard bearings back; your own stay"));
    auto* tools = new QHBoxLayout;
    for (QPushButton* button : {add, m_remove, restore}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept->setObjectName(QStringLiteral("useBearings"));
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_rows, 1);
    layout->addLayout(tools);
    layout->addWidget(m_frequencies);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &BearingDialog::addBearing);
    connect(m_remove, &QPushButton::clicked, this, &BearingDialog::removeChosen);
    connect(restore, &QPushButton::clicked, this, &BearingDialog::restoreStandard);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(table);
    connect(m_rows, &QTableWidget::itemChanged, this, &BearingDialog::check);
    connect(m_rows, &QTableWidget::currentCellChanged, this, &BearingDialog::check);
    check();
}

void BearingDialog::fill(const dsp::BearingTable& table)
{
    const QSignalBlocker quiet(m_rows);
    m_rows->setRowCount(0);
    for (const dsp::Bearing& bearing : table.bearings())
        addRow(bearing);
    if (m_rows->rowCount() > 0)
        m_rows->setCurrentCell(0, Name);
}

void BearingDialog::addRow(const dsp::Bearing& bearing)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', QLocale::FloatingPointShortest); };
    const QStringList texts{QString::fromStdString(bearing.name), QString::number(bearing.balls), number(bearing.ballDiameter),
                            number(bearing.pitchDiameter), number(bearing.contactAngleDegrees)};
    for (int column = Name; column <= Angle; ++column)
        m_rows->setItem(row, column, std::make_unique<QTableWidgetItem>(texts[column]).release()); // the table owns it
}

dsp::Bearing BearingDialog::bearingAt(int row) const
{
    const QTableWidgetItem* name = m_rows->item(row, Name);
    const double balls = numberIn(*m_rows, row, Balls);
    const bool isCount = balls >= 0.0 && balls <= 1e6 && balls == static_cast<double>(static_cast<int>(balls));
    return {name ? name->text().trimmed().toStdString() : std::string(), isCount ? static_cast<int>(balls) : -1,
            numberIn(*m_rows, row, Ball), numberIn(*m_rows, row, Pitch), numberIn(*m_rows, row, Angle)};
}

dsp::BearingTable BearingDialog::table() const
{
    dsp::BearingTable table;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        (void)table.put(bearingAt(row)); // fault() says which one is left out
    return table;
}

QString BearingDialog::fault() const
{
    dsp::BearingTable table;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const dsp::Bearing bearing = bearingAt(row);
        if (table.find(bearing.name))
            return tr("Two bearings are called “%1”.").arg(QString::fromStdString(bearing.name));
        if (const Status status = table.put(bearing); !status)
            return tr("Row %1: %2").arg(row + 1).arg(m_sentence(status.error()));
    }
    return {};
}

void BearingDialog::check()
{
    const QString sentence = fault();
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_accept->setEnabled(sentence.isEmpty());
    m_remove->setEnabled(m_rows->currentRow() >= 0);
    showFrequencies();
}

void BearingDialog::showFrequencies()
{
    const int row = m_rows->currentRow();
    const auto found = row < 0 ? Result<dsp::BearingFrequencies>(Error{})
                               : dsp::bearingFrequencies(bearingAt(row), {1.0});
    if (!found) {
        m_frequencies->clear();
        return;
    }
    const QLocale locale;
    const bool hasSpeed = m_shaft.value > 0.0;
    const auto text = [&](const QString& name, Hertz ratio) -> QString {
        const QString times = QStringLiteral("%1 %2×").arg(name, locale.toString(ratio.value, 'f', 4));
        return hasSpeed ? times + QStringLiteral(" = ") + tr("%1 Hz").arg(locale.toString(ratio.value * m_shaft.value, 'f', 2))
                        : times;
    };
    QString all = QStringList{text(QStringLiteral("BPFO"), found->outerRace), text(QStringLiteral("BPFI"), found->innerRace),
                              text(QStringLiteral("BSF"), found->ballSpin), text(QStringLiteral("FTF"), found->cage)}
                      .join(QStringLiteral("  ·  "));
    if (hasSpeed)
        all += QLatin1Char('\n') + tr("at %1 Hz (%2 rpm), without slip; a fault of a ball strikes at 2 BSF")
                                       .arg(locale.toString(m_shaft.value, 'g', 6),
                                            locale.toString(60.0 * m_shaft.value, 'f', 0));
    m_frequencies->setText(all);
}

void BearingDialog::addBearing()
{
    dsp::Bearing bearing{tr("new bearing").toStdString(), 8, 10.0, 50.0, 0.0};
    const std::string base = bearing.name;
    for (int i = 2; table().find(bearing.name); ++i)
        bearing.name = base + ' ' + std::to_string(i);
    addRow(bearing);
    m_rows->setCurrentCell(m_rows->rowCount() - 1, Name);
    m_rows->setFocus();
    m_rows->editItem(m_rows->currentItem());
    check();
}

void BearingDialog::removeChosen()
{
    if (m_rows->currentRow() >= 0)
        m_rows->removeRow(m_rows->currentRow());
    check();
}

void BearingDialog::restoreStandard()
{
    dsp::BearingTable changed = table();
    const dsp::BearingTable standard = dsp::BearingTable::standard();
    for (const dsp::Bearing& bearing : standard.bearings())
        (void)changed.put(bearing); // they are valid
    fill(changed);
    check();
}

} // namespace baseline::widgets
