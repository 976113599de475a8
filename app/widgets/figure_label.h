// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace baseline::widgets {

/// One line of text whose digits all have the same width, so that a changing number does not tremble (Qt 6.4 cannot
/// ask a font for its tabular figures). Too long a text is elided and shown whole in the tool tip.
class FigureLabel : public QLabel {
    Q_OBJECT
public:
    explicit FigureLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// What is painted: the text, or its beginning and an ellipsis where it has no room.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isCut() const;
    void showWhole(bool isElided);

    QString m_ownTip;
    bool m_showsWhole = false; ///< the tool tip is the text at the moment
};

} // namespace baseline::widgets
