// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/export_picture.h"

#include <QFile>
#include <QFileInfo>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include <utility>
#include <vector>

namespace baseline::widgets {
namespace {

/// Cached items would go into an SVG as pictures; while this lives they are drawn afresh.
class WithoutItemCaches {
public:
    explicit WithoutItemCaches(QWidget& widget)
    {
        QList<QGraphicsView*> views = widget.findChildren<QGraphicsView*>();
        if (auto* view = qobject_cast<QGraphicsView*>(&widget))
            views.append(view);
        for (const QGraphicsView* view : views) {
            for (QGraphicsItem* item : view->scene() ? view->scene()->items() : QList<QGraphicsItem*>()) {
                m_modes.emplace_back(item, item->cacheMode());
                item->setCacheMode(QGraphicsItem::NoCache);
            }
        }
    }
    ~WithoutItemCaches()
    {
        for (const auto& [item, mode] : m_modes)
            item->setCacheMode(mode);
    }
    WithoutItemCaches(const WithoutItemCaches&) = delete;
    WithoutItemCaches& operator=(const WithoutItemCaches&) = delete;

private:
    std::vector<std::pair<QGraphicsItem*, QGraphicsItem::CacheMode>> m_modes;
};

Error failure(Error::Code code, const QString& detail, const QString& subject)
{
    return Error{code, detail.toStdString(), subject.toStdString(), 0.0};
}

Status writeSvg(QWidget& widget, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::FileNotWritable, file.errorString(), path);
    (void)widget.grab(); // a plot fills the caches of new axes when it is painted: now, and not again below
    const WithoutItemCaches uncached(widget);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setResolution(96); // one SVG unit is one CSS pixel
    generator.setTitle(widget.accessibleName());
    widget.render(&generator);
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return failure(Error::Code::FileNotWritable, file.errorString(), path);
    return done();
}

} // namespace

Status exportPicture(QWidget& widget, const QString& path)
{
    if (widget.size().isEmpty())
        return failure(Error::Code::InvalidArgument, QStringLiteral("the widget has no size"), QStringLiteral("size"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return writeSvg(widget, path);
    if (suffix != QLatin1String("png"))
        return failure(Error::Code::Unsupported, QStringLiteral("pictures are written as .png or .svg"), suffix);
    if (!widget.grab().save(path, "PNG"))
        return failure(Error::Code::FileNotWritable, QStringLiteral("the picture was not written"), path);
    return done();
}

} // namespace baseline::widgets
