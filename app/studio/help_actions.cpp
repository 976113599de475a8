// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_actions.h"

#include "app/studio/help_window.h"
#include "app/studio/main_window.h"
#include "app/widgets/text_language.h"

#include <QAction>
#include <QApplication>

namespace baseline::studio {
namespace {

/// Of the studio's pages, in the order of the rail.
QString helpOfPage(int page)
{
    static const QStringList pages{
        QStringLiteral("first-steps"), QStringLiteral("labels-and-timeline"),    QStringLiteral("choose-a-threshold"),
        QStringLiteral("explore"),     QStringLiteral("put-a-model-on-a-board"), QStringLiteral("classroom")};
    return pages.value(page, pages.front());
}

} // namespace

HelpActions::HelpActions(MainWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_action(new QAction(tr("Help"), this))
{
    m_action->setShortcut(QKeySequence(Qt::Key_F1));
    m_action->setToolTip(tr("The page of the help for what is shown (F1)"));
    connect(m_action, &QAction::triggered, this, [this] { open(pageAtHand()); });
    m_window.addMenuAction(m_action);
}

HelpActions::~HelpActions() = default;

QString HelpActions::pageAtHand() const
{
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const QString page = widget->property("helpPage").toString();
        if (!page.isEmpty() && m_window.isAncestorOf(widget))
            return page;
    }
    return helpOfPage(m_window.currentPage());
}

void HelpActions::open(const QString& place)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(widgets::textLocale().name());
    m_help->open(place);
}

} // namespace baseline::studio
