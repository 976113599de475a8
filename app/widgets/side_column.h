// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace baseline::widgets {

/// A column of cards beside the main thing of a page: as wide as its content needs and no narrower than asked for, in
/// pixels of the usual text; higher than the window it scrolls.
class SideColumn final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes the content.
    SideColumn(QWidget* content, int narrowest, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    int m_narrowest;
};

} // namespace baseline::widgets
