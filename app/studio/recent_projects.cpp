// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/recent_projects.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace baseline::studio {

namespace {

/// The same file is listed once, however it was named.
QString plainPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentProjects::RecentProjects(const QStringList& paths, QObject* parent) : QObject(parent), m_menu(new QMenu)
{
    for (const QString& path : paths) {
        if (!path.isEmpty() && !m_paths.contains(plainPath(path)) && m_paths.size() < atMost)
            m_paths.append(plainPath(path));
    }
    m_menu->setTitle(tr("Recent projects"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentProjects::fillMenu);
    fillMenu(); // command search looks into menus that were never opened
}

RecentProjects::~RecentProjects()
{
    delete m_menu;
}

void RecentProjects::add(const QString& path)
{
    if (path.isEmpty())
        return;
    const QStringList before = m_paths;
    m_paths.removeAll(plainPath(path));
    m_paths.prepend(plainPath(path));
    m_paths = m_paths.mid(0, atMost);
    if (m_paths == before)
        return;
    // Later: it may be one of the menu's own actions that opened the project.
    QMetaObject::invokeMethod(this, &RecentProjects::fillMenu, Qt::QueuedConnection);
    emit changed();
}

void RecentProjects::clear()
{
    if (m_paths.isEmpty())
        return;
    m_paths.clear();
    // The action that asked for it is in the menu: it is filled when that is over.
    QMetaObject::invokeMethod(this, &RecentProjects::fillMenu, Qt::QueuedConnection);
    emit changed();
}

void RecentProjects::fillMenu()
{
    m_menu->clear();
    for (const QString& path : m_paths) {
        const QFileInfo file(path);
        QString name = file.completeBaseName();
        QAction* action = m_menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        const QString shown = QDir::toNativeSeparators(path);
        action->setEnabled(file.exists());
        action->setToolTip(file.exists() ? shown : tr("%1 is not there any more").arg(shown));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (m_paths.isEmpty())
        m_menu->addAction(tr("No project yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction* clearing = m_menu->addAction(tr("Clear this list"), this, &RecentProjects::clear);
    clearing->setEnabled(!m_paths.isEmpty());
    clearing->setToolTip(tr("Forgets the names; the files stay"));
}

} // namespace baseline::studio
