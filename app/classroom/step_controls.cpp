// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/step_controls.h"

#include "app/widgets/button_kind.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace baseline::classroom {

using widgets::ButtonKind;

StepControls::StepControls(QWidget* parent)
    : QWidget(parent),
      m_back(makeButton(ButtonKind::Plain, tr("&Back"), {}, this)),
      m_step(makeButton(ButtonKind::Primary, tr("S&tep"), {}, this)),
      m_run(makeButton(ButtonKind::Plain, {}, QStringLiteral("play"), this)),
      m_end(makeButton(ButtonKind::Plain, tr("To the &end"), {}, this)),
      m_speed(new QSlider(Qt::Horizontal, this)),
      m_cells(new QCheckBox(tr("&Cells"), this))
{
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_step->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_back->setToolTip(tr("The half step before, exactly as it was (Alt+Left)"));
    m_step->setToolTip(tr("The next half step (Alt+Right)"));
    m_end->setToolTip(tr("All steps until it stops by itself"));
    m_speed->setRange(1, 20);
    m_speed->setValue(3);
    m_speed->setMinimumWidth(60);
    m_speed->setMaximumWidth(160);
    m_speed->setAccessibleName(tr("Speed, half steps a second"));
    m_speed->setToolTip(m_speed->accessibleName());
    m_cells->setChecked(true);
    m_cells->setToolTip(tr("Which part of the plane is nearest to which centroid"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_step, m_run, m_end})
        layout->addWidget(widget);
    layout->addWidget(new QLabel(tr("Speed"), this));
    layout->addWidget(m_speed, 1);

    connect(m_back, &QPushButton::clicked, this, [this] {
        stop();
        emit backWanted();
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        stop();
        emit stepWanted();
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        stop();
        emit endWanted();
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_timer.isActive())
            m_timer.stop();
        else
            m_timer.start(1000 / m_speed->value());
        showRunning();
    });
    connect(m_speed, &QSlider::valueChanged, this, [this](int speed) { m_timer.setInterval(1000 / speed); });
    connect(m_cells, &QCheckBox::toggled, this, &StepControls::cellsWanted);
    connect(&m_timer, &QTimer::timeout, this, &StepControls::stepWanted);
    showRunning();
}

void StepControls::setPossible(bool back, bool forward)
{
    if (!forward)
        stop();
    m_back->setEnabled(back);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_step, m_run, m_end})
        widget->setEnabled(forward);
}

void StepControls::stop()
{
    m_timer.stop();
    showRunning();
}

void StepControls::showRunning()
{
    const bool running = m_timer.isActive();
    m_run->setText(running ? tr("&Pause") : tr("&Run"));
    m_run->setAccessibleName(running ? tr("Pause") : tr("Run"));
    widgets::setButtonIcon(*m_run, running ? QStringLiteral("pause") : QStringLiteral("play"));
}

} // namespace baseline::classroom
