// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace baseline::widgets {

/// One line of plain text that ends in "…" where there is no room for all of it; the tooltip then has the whole.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// Does nothing when it says so already.
    void showText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace baseline::widgets
