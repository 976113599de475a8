// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;

namespace baseline::widgets {

/// A widget, or in its place a sentence that says why there is nothing to see. Starts with an empty sentence.
class SentenceStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit SentenceStack(QWidget* parent = nullptr);

    /// Once.
    void setContent(QWidget* content);
    void showContent();
    void showSentence(const QString& sentence);
    /// Empty while the content is seen.
    QString sentence() const;

private:
    QLabel* m_sentence;
};

} // namespace baseline::widgets
