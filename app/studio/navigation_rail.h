// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"

#include <QFrame>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace baseline::studio {

/// The pages as icons with a word, one of them checked. Ctrl+1 … Ctrl+9 choose them from anywhere in the window,
/// the arrow keys from inside the rail.
class NavigationRail : public QFrame, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Appends a page and returns its index. The first one is checked.
    int addPage(const QString& iconName, const QString& title);
    int current() const;
    int count() const;
    /// Of a page; empty: there is none.
    QString title(int index) const;
    /// Checks a page; emits `pageChosen` if it was not checked before.
    void choose(int index);

    QList<widgets::KeyUses> keyUses() const override;

    /// A button at the lower end (theme, menu); becomes a child.
    QToolButton* addFooterButton(const QString& iconName, const QString& title);

signals:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitWords();

    QButtonGroup* m_buttons;
    QVBoxLayout* m_pages;
    QVBoxLayout* m_footer;
    QWidget* m_lastPage = nullptr; ///< the tab key goes through the pages, then through the footer
    QWidget* m_firstFooter = nullptr;
};

} // namespace baseline::studio
