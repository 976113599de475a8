// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"

#include <QAbstractButton>
#include <QImage>

namespace baseline::sessions {

/// A picture scaled to the room that it has, in its own proportions. A click, Space or Enter asks for a larger one.
class PhotoView final : public QAbstractButton, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit PhotoView(QWidget* parent = nullptr);

    /// Null: none; `sentence` then stands there.
    void setImage(const QImage& image, const QString& sentence);
    const QImage& image() const { return m_image; }
    QString sentence() const { return m_sentence; }

    QList<widgets::KeyUses> keyUses() const override;
    QSize sizeHint() const override { return {220, 150}; }
    QSize minimumSizeHint() const override { return {140, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QImage m_image;
    QPixmap m_scaled; ///< made when painted; null: not yet for this size
    QString m_sentence;
};

} // namespace baseline::sessions
