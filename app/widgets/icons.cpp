// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include "app/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace baseline::widgets {
namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor tintColour(IconTint tint, QIcon::Mode mode, QIcon::State state)
{
    const Theme theme = currentTheme();
    if (mode == QIcon::Disabled) {
        QColor faded = theme.dimText;
        faded.setAlpha(140);
        return faded;
    }
    switch (tint) {
    case IconTint::Automatic: return state == QIcon::On ? theme.accent : theme.dimText;
    case IconTint::Text: return theme.text;
    case IconTint::Dim: return theme.dimText;
    case IconTint::Accent: return theme.accent;
    case IconTint::OnAccent: return theme.onAccent;
    case IconTint::Good: return theme.good;
    case IconTint::Warning: return theme.warning;
    case IconTint::Alarm: return theme.alarm;
    }
    return theme.text;
}

/// Renders the drawing at the size asked for and pours the colour of the moment over it.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) {}

    QIconEngine* clone() const override { return std::make_unique<TintedEngine>(m_name, m_tint).release(); }
    QString key() const override { return QStringLiteral("baseline-tinted"); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = tintColour(m_tint, mode, state);
        const QString cacheKey = QStringLiteral("baseline/%1/%2x%3/%4")
                                     .arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(colour.name(QColor::HexArgb));
        QPixmap picture;
        if (QPixmapCache::find(cacheKey, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(pathOf(m_name));
        QPainter painter(&picture);
        const int side = qMin(size.width(), size.height());
        // In a wider place it stands at the left: that is how a button gets room between icon and text.
        renderer.render(&painter, QRectF(0.0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
        painter.end();
        QPixmapCache::insert(cacheKey, picture);
        return picture;
    }

private:
    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(const QString& name, IconTint tint)
{
    if (name.isEmpty() || !QFile::exists(pathOf(name)))
        return {};
    return QIcon(std::make_unique<TintedEngine>(name, tint).release()); // QIcon owns its engine
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace baseline::widgets
