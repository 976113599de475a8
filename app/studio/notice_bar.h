// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace baseline::studio {

/// A sentence over the lower edge of the window: what went wrong and what to do, or what was done. Nothing waits for
/// it; good news leaves by itself, bad news when it is closed or replaced.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    /// `window` owns it; the bar keeps to its width.
    explicit NoticeBar(QWidget* window);

    /// `helpPlace`: where the help says more, as HelpWindow::open() takes it; a button then leads there.
    void tell(widgets::State state, const QString& sentence, const QString& helpPlace = {});
    QString sentence() const;

signals:
    void helpWanted(const QString& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_help;
    QString m_helpPlace;
    QTimer m_leave;
};

} // namespace baseline::studio
