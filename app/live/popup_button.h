// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>

class QFormLayout;

namespace baseline::live {

/// A quiet button that opens a small form below itself: what is set once and then left alone. Return and Space open
/// it, Escape closes it and gives the focus back.
class PopupButton final : public QPushButton {
    Q_OBJECT
public:
    PopupButton(const QString& text, const QString& name, QWidget* parent);

    /// A labelled field; `hint` is its tool tip.
    void addRow(const QString& text, QWidget* field, const QString& hint);
    void setRowVisible(QWidget* field, bool isVisible);
    QFrame& form() { return *m_form; }

public slots:
    void open();

private:
    QFrame* m_form;
    QFormLayout* m_rows;
    QWidget* m_first = nullptr;
    QWidget* m_last = nullptr;
};

} // namespace baseline::live
