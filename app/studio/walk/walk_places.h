// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace baseline::studio {

/// Somewhere to go to.
struct WalkPlace {
    QString name;
    std::function<void()> show;
};

/// Finds the tabs of a page, and the tabs within tabs, and the lines of a list that chooses what the page shows, as
/// they come into sight: a new page or tab is walked through without being named here.
class WalkPlaces final {
public:
    /// Those which are shown now below `page`, and were not given out before; their names begin with `name`.
    QList<WalkPlace> discover(QWidget& page, const QString& name);
    /// Goes back to the first of each and forgets them all.
    void reset();

private:
    QList<QPointer<QWidget>> m_known;
};

/// The property, true, of a list whose lines are as good as tabs.
inline constexpr const char* choosesPage = "choosesPage";

} // namespace baseline::studio
