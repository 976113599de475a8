// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;

namespace baseline::studio {

class HelpWindow;
class MainWindow;

/// F1 and its line in the menu: the page of the help that belongs to what is being done. A widget names its page in the
/// property "helpPage", for itself and all that is in it; otherwise each page of the studio has one.
class HelpActions final : public QObject {
    Q_OBJECT
public:
    explicit HelpActions(MainWindow& window, QObject* parent = nullptr);
    ~HelpActions() override;

    QAction* action() const { return m_action; }
    /// The page that F1 would open now.
    QString pageAtHand() const;
    /// Made when it is first opened; null before.
    HelpWindow* window() const { return m_help.get(); }

public slots:
    /// "<id>" or "<id>#<place>".
    void open(const QString& place);

private:
    MainWindow& m_window;
    QAction* m_action;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace baseline::studio
