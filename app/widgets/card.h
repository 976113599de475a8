// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace baseline::widgets {

/// A rounded panel with a title, an optional dim text beside it (a unit), controls at the right, and one content.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    /// Dim text after the title, such as "dB re 1 g".
    void setDetail(const QString& detail);

    /// Takes `content` as its child; replaces, and deletes later, the one before.
    void setContent(QWidget* content);
    QWidget* content() const { return m_content; }

    /// A control at the right end of the title line; becomes a child.
    void addHeaderWidget(QWidget* widget);

private:
    void showHead();

    QLabel* m_title;
    QLabel* m_detail;
    QWidget* m_head;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    QWidget* m_content = nullptr;
};

} // namespace baseline::widgets
