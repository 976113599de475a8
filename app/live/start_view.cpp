// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/start_view.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/state.h"
#include "app/widgets/style_property.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace baseline::live {

namespace {

constexpr int columnWidth = 620; ///< px: longer lines are tiring to read
constexpr int recentAtMost = 3;

QLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("subtitle"));
    return label;
}

} // namespace

StartView::StartView(QWidget* parent)
    : QWidget(parent),
      m_head(new widgets::EmptyState(QStringLiteral("plug"), {}, {}, {}, this)),
      m_noBoard(new QLabel(this)),
      m_recentTitle(note(tr("Projects worked on last"), this)),
      m_recent(new QVBoxLayout)
{
    m_noBoard->setWordWrap(true);
    m_noBoard->setTextFormat(Qt::PlainText);
    m_noBoard->setText(
        tr("No board was found. Plug the Nano 33 BLE Sense in with a USB cable that carries data, wait two "
           "seconds and press again. A port that is not recognised can be chosen or typed above."));
    widgets::setStyleProperty(*m_noBoard, "state", widgets::stateKey(widgets::State::Warning));
    m_noBoard->hide();
    // It scrolls where a small window or large type leaves too little room.
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setWelcome(false);
    setRecent({});
}

QWidget* StartView::buildContent()
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(m_head);
    lines->addWidget(buildWays());
    lines->addWidget(m_noBoard);
    lines->addWidget(m_recentTitle);
    m_recent->setSpacing(2);
    lines->addLayout(m_recent);
    auto* help = widgets::makeButton(widgets::ButtonKind::Quiet, tr("Help: the first steps"), {}, column);
    help->setToolTip(tr("Opens the help beside the studio (F1)"));
    connect(help, &QPushButton::clicked, this, [this] { emit helpRequested(QStringLiteral("first-steps")); });
    lines->addWidget(help, 0, Qt::AlignHCenter);

    auto* content = new QWidget(this);
    auto* middle = new QVBoxLayout(content);
    middle->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100); // takes what it may, up to its largest width
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(1);
    return content;
}

QWidget* StartView::buildWays()
{
    struct Way {
        widgets::ButtonKind kind;
        QString text;
        QString icon;
        QString hint;
        void (StartView::*asked)();
    };
    const std::array<Way, 3> ways{
        {{widgets::ButtonKind::Primary, tr("Connect a board"), QStringLiteral("plug"),
          tr("An Arduino Nano 33 BLE Sense on a USB port of this computer."), &StartView::boardRequested},
         {widgets::ButtonKind::Plain, tr("Start the virtual Nano"), QStringLiteral("chip"),
          tr("No board at hand? A simulated machine with a board on it: vibration at once, faults at a press of a "
             "button."),
          &StartView::virtualRequested},
         {widgets::ButtonKind::Plain, tr("Open the demo project"), QStringLiteral("library"),
          tr("Labelled recordings of a fan, healthy and faulty, and a trained model to look around in."),
          &StartView::demoRequested}}};
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < static_cast<int>(ways.size()); ++row) {
        const Way& way = ways[static_cast<std::size_t>(row)];
        QPushButton* button = widgets::makeButton(way.kind, way.text, way.icon, box);
        button->setAccessibleDescription(way.hint);
        button->setToolTip(way.hint);
        connect(button, &QPushButton::clicked, this, way.asked);
        grid->addWidget(button, row, 0);
        grid->addWidget(note(way.hint, box), row, 1);
    }
    return box;
}

void StartView::setWelcome(bool isFirstStart)
{
    if (isFirstStart)
        m_head->setSentence(tr("Welcome to Baseline Studio."), tr("Three ways to see vibration within a minute:"));
    else
        m_head->setSentence(tr("No board is connected."), tr("Connect one, or try everything without one:"));
}

void StartView::setRecent(const QStringList& projects)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater(); // the one that was pressed may be among them
        item->widget()->hide();
        delete item;
    }
    for (const QString& path : projects) {
        if (m_recent->count() == recentAtMost)
            break;
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        QPushButton* button =
            widgets::makeButton(widgets::ButtonKind::Quiet, file.completeBaseName(), QStringLiteral("library"), this);
        button->setAccessibleName(tr("Open the project %1").arg(file.completeBaseName()));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { emit projectRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
}

void StartView::showNoBoard()
{
    m_noBoard->show();
}

void StartView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_noBoard->hide(); // one has been found, or another way was taken
}

} // namespace baseline::live
