// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/help_search.h"

#include <QListWidget>

namespace baseline::studio {

/// What a search found: the title of the page, and under it the words around the place.
class HelpResults final : public QListWidget {
    Q_OBJECT
public:
    explicit HelpResults(QWidget* parent = nullptr);

    void show(const std::vector<SearchedPage>& pages, const std::vector<HelpHit>& hits);
    const std::vector<HelpHit>& hits() const { return m_hits; }

signals:
    /// An index into hits().
    void chosen(int hit);

private:
    std::vector<HelpHit> m_hits;
};

} // namespace baseline::studio
