// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cursor_panel.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/plot_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace baseline::widgets {

CursorPanel::CursorPanel(SpectrumView& view, QWidget* parent) : CursorPanel(cursorSource(view), parent) {}

CursorPanel::CursorPanel(TraceView& view, QWidget* parent) : CursorPanel(cursorSource(view), parent) {}

CursorPanel::CursorPanel(std::unique_ptr<CursorSource> source, QWidget* parent)
    : QWidget(parent), m_cursors(std::make_unique<PlotCursors>(std::move(source)).release()), // the view, its parent, owns it
      m_button(makeButton(ButtonKind::Quiet, tr("Cursors"), {}, this)), m_modes(new QActionGroup(this)),
      m_text(new QLabel(this))
{
    m_button->setObjectName(QStringLiteral("cursors"));
    m_button->setToolTip(tr("Cursors, harmonics and side bands: click, drag, or move with the arrow keys; Tab changes "
                            "between A and B, Esc ends"));
    m_button->setProperty("menu", true); // room for the arrow
    auto* menu = new QMenu(m_button);
    m_button->setMenu(menu);
    buildMenu(*menu);
    m_text->setObjectName(QStringLiteral("cursorReadout"));
    m_text->setAccessibleName(tr("Readings of the cursors"));
    m_text->setProperty("role", QStringLiteral("note"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    connect(m_cursors, &PlotCursors::read, this, &CursorPanel::showReadout);
    connect(m_cursors, &PlotCursors::modeChanged, this, &CursorPanel::showMode);
    showMode(CursorMode::None);
}

QAction* CursorPanel::addMode(QMenu& menu, const QString& text, CursorMode mode, const char* name)
{
    QAction* action = menu.addAction(text, this, [this, mode] {
        m_cursors->setMode(mode);
        if (mode != CursorMode::None)
            m_cursors->source().view().setFocus(Qt::OtherFocusReason); // the keys move them at once
    });
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
    m_modes->addAction(action);
    return action;
}

void CursorPanel::buildMenu(QMenu& menu)
{
    addMode(menu, tr("No cursors"), CursorMode::None, "noCursors");
    addMode(menu, tr("Cursors A and B"), CursorMode::Pair, "pairCursors");
    if (m_cursors->source().kind() == CursorSource::Kind::Spectrum) {
        addMode(menu, tr("Harmonics of A"), CursorMode::Harmonics, "harmonicCursors");
        addMode(menu, tr("Side bands of A, B away"), CursorMode::Sidebands, "sidebandCursors");
    }
    menu.addSeparator();
    QAction* snap = menu.addAction(tr("Snap to peaks"));
    snap->setObjectName(QStringLiteral("snapCursors"));
    snap->setCheckable(true);
    snap->setChecked(true);
    connect(snap, &QAction::toggled, m_cursors, &PlotCursors::setSnapping);
    // The keys are the plot's own; here they are only told.
    const auto jump = [&](const QString& text, const QKeySequence& keys, auto action) {
        QAction* added = menu.addAction(
            keys.isEmpty() ? text : text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText), this, action);
        connect(m_cursors, &PlotCursors::modeChanged, added,
                [added](CursorMode mode) { added->setEnabled(mode != CursorMode::None); });
        added->setEnabled(false);
    };
    jump(tr("Highest peak"), QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_cursors->goToHighestPeak(); });
    jump(tr("Next peak"), QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { m_cursors->goToPeak(1); });
    jump(tr("Previous peak"), QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { m_cursors->goToPeak(-1); });
    jump(tr("Copy the readings"), {}, [this] { copy(); });
    m_channels = menu.addMenu(tr("Channel"));
    m_channels->setObjectName(QStringLiteral("cursorChannel"));
    connect(&menu, &QMenu::aboutToShow, this, &CursorPanel::fillChannels);
}

void CursorPanel::fillChannels()
{
    m_channels->clear();
    CursorSource& source = m_cursors->source();
    for (std::size_t i = 0; i < source.channelCount(); ++i) {
        QAction* action = m_channels->addAction(source.channelName(i), this, [this, i] { m_cursors->setChannel(i); });
        action->setCheckable(true);
        action->setChecked(i == m_cursors->channel());
    }
    m_channels->menuAction()->setVisible(source.channelCount() > 1);
}

void CursorPanel::showMode(CursorMode mode)
{
    for (QAction* action : m_modes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
    setVisible(mode != CursorMode::None);
    showReadout();
}

/// The readings flow into as many rows as they need; none breaks in itself.
void CursorPanel::showReadout()
{
    if (m_cursors->mode() == CursorMode::None)
        return;
    QStringList readings = m_cursors->readout().split(QLatin1Char('\n'));
    const CursorSource& source = m_cursors->source();
    if (source.channelCount() > 1)
        readings.first().prepend(source.channelName(m_cursors->channel()) + QStringLiteral(": "));
    for (QString& reading : readings)
        reading.replace(QLatin1Char(' '), QChar(0x00a0));
    const QString text = readings.join(QStringLiteral("   "));
    if (text != m_text->text())
        m_text->setText(text);
}

void CursorPanel::copy() const
{
    QApplication::clipboard()->setText(textOf(m_cursors->table(), QLatin1Char('\t')));
}

} // namespace baseline::widgets
