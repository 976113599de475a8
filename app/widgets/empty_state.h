// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace baseline::widgets {

/// What stands where there is nothing yet: a drawing, a sentence that says why, and the button that changes it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `sentence` says what is missing, `hint` what to do; no button when `action` is empty.
    EmptyState(const QString& iconName, const QString& sentence, const QString& hint = {}, const QString& action = {},
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence, const QString& hint = {});
    QString sentence() const;
    QPushButton* button() const { return m_button; }

signals:
    void actionChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_hint;
    QPushButton* m_button = nullptr;
};

} // namespace baseline::widgets
