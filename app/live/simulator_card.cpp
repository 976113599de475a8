// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/simulator_card.h"

#include "app/widgets/button_kind.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

namespace baseline::live {

namespace {

struct MachineState {
    const char* name; ///< as virtual-nano has it
    QString text;
    QString icon;
    QString hint;
};

} // namespace

SimulatorCard::SimulatorCard(workbench::Workbench& bench, QWidget* parent)
    : Card(tr("Simulated machine"), parent), m_bench(bench), m_buttons(new QButtonGroup(this))
{
    const MachineState states[] = {
        {"normal", tr("Repair"), QStringLiteral("wrench"), tr("The machine runs well again")},
        {"normal-high", tr("More load"), QStringLiteral("bolt"), tr("It runs well, under a higher load")},
        {"imbalance", tr("Imbalance"), QStringLiteral("target"), tr("The rotor loses its balance")},
        {"coin", tr("Coin"), QStringLiteral("record"), tr("A coin is taped to a fan blade")},
        {"misalignment", tr("Misalignment"), QStringLiteral("graph"), tr("The coupled shafts no longer stand in line")},
        {"looseness", tr("Looseness"), QStringLiteral("unplug"), tr("A foot of the machine comes loose")},
        {"bearing-outer", tr("Outer race"), QStringLiteral("settings"), tr("A spall on the outer ring of the bearing")},
        {"bearing-inner", tr("Inner race"), QStringLiteral("settings"), tr("A spall on the inner ring of the bearing")},
        {"knock", tr("Knock"), QStringLiteral("warning"), tr("The sensor is knocked and turned")},
        {"turned", tr("Turn"), QStringLiteral("undo"), tr("The sensor is put back at another angle")},
        {"off", tr("Switch off"), QStringLiteral("stop"), tr("The machine stands still")},
    };
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int index = 0;
    for (const MachineState& state : states) {
        QPushButton* button = widgets::makeButton(widgets::ButtonKind::Plain, state.text, state.icon, content);
        button->setProperty("narrow", true); // two of them stand beside a scroll bar, in any language
        button->setCheckable(true);
        button->setToolTip(state.hint);
        button->setObjectName(QString::fromLatin1(state.name));
        m_buttons->addButton(button, index);
        grid->addWidget(button, index / 2, index % 2);
        connect(button, &QPushButton::clicked, this, [this, name = QString::fromLatin1(state.name)] { setState(name); });
        ++index;
    }
    setContent(content);
    showState();
}

void SimulatorCard::setState(const QString& name)
{
    const Status changed = m_bench.virtualBoard().setState(name);
    if (changed)
        m_state = name;
    else
        emit failed(changed.error());
    showState();
}

void SimulatorCard::showState()
{
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->objectName() == m_state) {
            button->setChecked(true);
            setDetail(button->objectName() == QLatin1String("normal") ? tr("running well") : button->text());
        }
    }
}

} // namespace baseline::live
