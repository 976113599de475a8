// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QPlainTextEdit;
class QPushButton;

namespace baseline::deploy {

/// What the build's tools print, while they print it. Can be folded away, and copied.
class BuildLog final : public widgets::Card {
    Q_OBJECT
public:
    explicit BuildLog(QWidget* parent = nullptr);

    void clear();
    void addLine(const QString& line);
    QString text() const;
    bool isFolded() const;

public slots:
    void setFolded(bool folded);
    void copy();

private:
    QPlainTextEdit* m_lines;
    QPushButton* m_fold;
    QPushButton* m_copy;
};

} // namespace baseline::deploy
