// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/status_strip.h"

#include "app/widgets/figure_label.h"
#include "app/widgets/style_property.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVariant>

namespace baseline::studio {

using widgets::FigureLabel;
using widgets::State;

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent), m_linkMark(new QLabel(this)), m_link(new QLabel(this)), m_rate(new FigureLabel(this)),
      m_losses(new FigureLabel(this)), m_frames(new FigureLabel(this)), m_project(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_project->setTextFormat(Qt::PlainText);
    // Frames throw away contents margins when they are polished, so the gaps are widgets.
    const auto gap = [this](int width) {
        auto* space = new QWidget(this);
        space->setFixedWidth(width);
        return space;
    };
    addWidget(gap(6));
    addWidget(m_linkMark);
    addWidget(m_link);
    for (FigureLabel* figure : {m_rate, m_losses}) {
        addWidget(gap(10));
        addWidget(figure);
    }
    addPermanentWidget(m_frames);
    addPermanentWidget(gap(10));
    addPermanentWidget(m_project);
    addPermanentWidget(gap(6));
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setToolTip(tr("The board or port that the studio listens to; it is chosen at the top of the Live page"));
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setToolTip(tr("Samples a second: measured by the board's clock, and nominal as the sensor is set"));
    m_losses->setObjectName(QStringLiteral("losses"));
    m_losses->setToolTip(tr("Samples that the board numbered and that never came, of all since the stream began"));
    setLink(State::Neutral, tr("Not connected"));
    setRate({}, {});
    clearLosses();
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setToolTip(tr("Painted frames of the live picture a second, and the work that 95 of 100 of them stay within: "
                            "collecting the data and painting the window"));
    setFrames({});
    setProjectName({});
}

void StatusStrip::setLink(State state, const QString& text)
{
    m_linkState = state;
    m_link->setText(text);
    m_link->setAccessibleName(tr("Connection: %1").arg(text));
    showLink();
}

void StatusStrip::setRate(Hertz measured, Hertz nominal)
{
    m_rate->setVisible(measured.value > 0.0 || nominal.value > 0.0);
    const QLocale locale;
    const QString nominalText = locale.toString(nominal.value, 'f', 0);
    m_rate->setText(measured.value > 0.0
                        ? tr("%1 Hz measured, %2 Hz nominal").arg(locale.toString(measured.value, 'f', 2), nominalText)
                        : tr("%1 Hz nominal").arg(nominalText));
    m_rate->setAccessibleName(tr("Sampling rate: %1").arg(m_rate->text()));
}

void StatusStrip::clearLosses()
{
    m_losses->hide();
}

void StatusStrip::setLosses(qint64 lost, qint64 total)
{
    const QLocale locale;
    m_losses->setText(lost < 0 ? tr("losses cannot be seen on this link")
                               : tr("%1 lost of %2 samples").arg(locale.toString(lost), locale.toString(total)));
    widgets::setStyleProperty(*m_losses, "state", widgets::stateKey(lost == 0 ? State::Neutral : State::Warning));
    m_losses->setAccessibleName(tr("Losses: %1").arg(m_losses->text()));
    m_losses->show();
}

void StatusStrip::setFrames(const widgets::FrameFigures& frames)
{
    m_frames->setVisible(frames.perSecond > 0.0);
    const QLocale locale;
    const QString rate = locale.toString(frames.perSecond, 'f', 0);
    const QString work = locale.toString(1000.0 * frames.most.count(), 'f', 1);
    m_frames->setText(tr("%1 fps · %2 ms").arg(rate, work));
    m_frames->setAccessibleName(tr("Live picture: %1 frames a second, %2 ms of work a frame").arg(rate, work));
}

void StatusStrip::setProjectName(const QString& name, const QString& path)
{
    m_project->setObjectName(QStringLiteral("project"));
    m_project->setText(name.isEmpty() ? tr("No project") : name);
    m_project->setAccessibleName(tr("Project: %1").arg(m_project->text()));
    m_project->setToolTip(path.isEmpty() ? tr("The open project") : path);
}

void StatusStrip::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showLink();
}

void StatusStrip::showLink()
{
    const QString shape = m_linkState == State::Neutral ? QStringLiteral("unplug") : widgets::stateIconName(m_linkState);
    m_linkMark->setPixmap(widgets::icon(shape, widgets::stateTint(m_linkState)).pixmap(QSize(13, 13), devicePixelRatioF()));
    widgets::setStyleProperty(*m_link, "state", widgets::stateKey(m_linkState));
}

} // namespace baseline::studio
