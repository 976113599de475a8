// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace baseline::studio {

/// The projects that were opened last, the newest first, and the menu that offers them. Files are named, never touched.
class RecentProjects final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype atMost = 10;

    explicit RecentProjects(const QStringList& paths, QObject* parent = nullptr);
    ~RecentProjects() override;

    const QStringList& paths() const { return m_paths; }
    /// A project was opened: it comes to the front, and the oldest leaves where there are too many. Nothing for an
    /// empty path.
    void add(const QString& path);
    void clear();

    /// Made anew whenever it is opened: what is not there any more is greyed. Belongs to this object.
    QMenu& menu() { return *m_menu; }

signals:
    void changed();
    void chosen(const QString& path);

private:
    void fillMenu();

    QStringList m_paths;
    QMenu* m_menu;
};

} // namespace baseline::studio
