// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace baseline::classroom {

/// A picture before and after, on top of each other: the handle between them is dragged, or moved by the arrow keys,
/// Home and End.
class WipeView final : public QWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit WipeView(QWidget* parent = nullptr);

    /// `after` may be null: `word` then says why, in place of "after".
    void setPictures(const QImage& before, const QImage& after, const QString& word = {});
    const QImage& after() const { return m_after; }
    /// Where the picture is drawn.
    QRect pictureRectangle() const;
    /// Share of the width that shows the picture before, 0..1.
    double wipe() const { return m_wipe; }
    void setWipe(double share);

    QList<widgets::KeyUses> keyUses() const override;
    QSize sizeHint() const override { return QSize(480, 360); }
    QSize minimumSizeHint() const override { return QSize(160, 120); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void paintWord(QPainter& painter, const QString& word, Qt::Alignment side) const;

    QImage m_before;
    QImage m_after;
    QString m_word;
    QPixmap m_fittedBefore;
    QPixmap m_fittedAfter;
    double m_wipe = 0.5;
};

} // namespace baseline::classroom
