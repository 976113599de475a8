// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/picture_file.h"

#include "core/learn/random.h"

#include <QFile>
#include <QImageReader>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace baseline::classroom {
namespace {

constexpr QSize madeUpSize{480, 360};
constexpr double mostMillions = 100.0; // of pixels: no camera in a classroom makes more

/// The seam between a hill and what is behind it.
QPainterPath hill(learn::Random& random, double top, double height)
{
    const double width = madeUpSize.width();
    const double phase = 6.28 * random.unit();
    const double waves = 1.0 + 2.0 * random.unit();
    QPainterPath path(QPointF(0.0, madeUpSize.height()));
    for (double x = 0.0; x <= width; x += 4.0)
        path.lineTo(x, top + height * std::sin(phase + waves * 6.28 * x / width));
    path.lineTo(width, madeUpSize.height());
    path.closeSubpath();
    return path;
}

void drawHouse(QPainter& painter, QPointF at)
{
    painter.setBrush(QColor(222, 205, 178));
    painter.drawRect(QRectF(at, QSizeF(56.0, 38.0)));
    painter.setBrush(QColor(168, 52, 40));
    painter.drawPolygon(QPolygonF({at + QPointF(-8.0, 0.0), at + QPointF(28.0, -30.0), at + QPointF(64.0, 0.0)}));
    painter.setBrush(QColor(58, 66, 84));
    painter.drawRect(QRectF(at + QPointF(22.0, 14.0), QSizeF(13.0, 24.0)));
}

} // namespace

Result<QImage> openPicture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::FileUnreadable : Error::Code::FileNotFound,
                     file.errorString().toStdString(), path.toStdString()};
    QImageReader reader(&file); // by what is in it, not by its name
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const double millions = size.isValid() ? 1e-6 * size.width() * size.height() : 0.0;
    if (millions > mostMillions)
        return Error{Error::Code::InvalidArgument, "too many pixels", "picture size", millions};
    if (size.width() > largestPicture.width() || size.height() > largestPicture.height())
        reader.setScaledSize(size.scaled(largestPicture, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Code::InvalidArgument, reader.errorString().toStdString(), "photo"};
    QImage onWhite(image.size(), QImage::Format_RGB888);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite;
}

QImage madeUpPicture(std::uint64_t seed)
{
    learn::Random random(seed);
    QImage picture(madeUpSize, QImage::Format_RGB888);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0.0, 0.0, 0.0, 260.0);
    sky.setColorAt(0.0, QColor(62, 118, 190));
    sky.setColorAt(1.0, QColor(236, 214, 186));
    painter.fillRect(picture.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 233, 130));
    painter.drawEllipse(QPointF(80.0 + 320.0 * random.unit(), 50.0 + 40.0 * random.unit()), 30.0, 30.0);
    painter.setBrush(QColor(104, 126, 158));
    painter.drawPath(hill(random, 175.0, 28.0));
    painter.setBrush(QColor(74, 128, 70));
    painter.drawPath(hill(random, 235.0, 20.0));
    painter.setBrush(QColor(132, 168, 64));
    painter.drawPath(hill(random, 285.0, 12.0));
    drawHouse(painter, QPointF(60.0 + 300.0 * random.unit(), 245.0));
    for (int i = 0; i < 14; ++i) {
        painter.setBrush(QColor(30 + int(random.below(20)), 78 + int(random.below(30)), 42));
        const double size = 9.0 + 9.0 * random.unit();
        painter.drawEllipse(QPointF(480.0 * random.unit(), 300.0 + 50.0 * random.unit()), size, 1.3 * size);
    }
    return picture;
}

std::vector<std::uint8_t> rgbBytes(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(std::size_t(rgb.width()) * std::size_t(rgb.height()) * 3);
    for (int y = 0; y < rgb.height(); ++y) {
        const uchar* line = rgb.constScanLine(y); // lines begin at whole words
        bytes.insert(bytes.end(), line, line + 3 * rgb.width());
    }
    return bytes;
}

} // namespace baseline::classroom
