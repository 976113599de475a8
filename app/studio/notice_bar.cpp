// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/notice_bar.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/style_property.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace baseline::studio {

namespace {

constexpr int widestBar = 900;
constexpr int roomForControls = 180;
constexpr int roomForHelp = 90;
constexpr std::chrono::seconds goodNewsStay{6};

} // namespace

NoticeBar::NoticeBar(QWidget* window)
    : QFrame(window), m_mark(new QLabel(this)), m_text(new QLabel(this)),
      m_help(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Help"), QStringLiteral("info"), this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPushButton* close = widgets::makeButton(widgets::ButtonKind::Quiet, tr("Close"), QStringLiteral("close"), this);
    m_help->setToolTip(tr("What to do about it, step by step"));
    connect(m_help, &QPushButton::clicked, this, [this] { emit helpWanted(m_helpPlace); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_help);
    layout->addWidget(close);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

QString NoticeBar::sentence() const
{
    return m_text->text();
}

void NoticeBar::tell(widgets::State state, const QString& sentence, const QString& helpPlace)
{
    m_helpPlace = helpPlace;
    m_help->setVisible(!helpPlace.isEmpty());
    m_text->setText(sentence);
    const QString shape = widgets::stateIconName(state);
    m_mark->setVisible(!shape.isEmpty());
    m_mark->setPixmap(widgets::icon(shape, widgets::stateTint(state)).pixmap(18, 18));
    setAccessibleDescription(sentence);
    m_leave.stop();
    if (state == widgets::State::Good || state == widgets::State::Neutral)
        m_leave.start(goodNewsStay);
    place();
    show();
    raise();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::place()
{
    // As wide as its sentence, so that it hides no more of the page than it must.
    const int controls = roomForControls + (m_helpPlace.isEmpty() ? 0 : roomForHelp);
    const int wanted = fontMetrics().horizontalAdvance(m_text->text()) + controls;
    const int width = qMin(qMin(widestBar, wanted), parentWidget()->width() - 40);
    const int height = qMax(44, heightForWidth(width));
    // Above the status line: there it hides no heading and no button.
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 40, width, height);
}

} // namespace baseline::studio
