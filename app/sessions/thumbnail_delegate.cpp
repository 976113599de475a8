// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/thumbnail_delegate.h"

#include "app/sessions/recordings_model.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace baseline::sessions {

namespace {

constexpr int margin = 5;
constexpr double fullScale = 127.0; // of RecordingSummary::thumbnail
constexpr int nothing = -128;

} // namespace

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain(option);
    plain.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, option.widget);
    const QByteArray bytes = index.data(RecordingsModel::ThumbnailRole).toByteArray();
    const int parts = static_cast<int>(bytes.size() / 2);
    if (parts == 0)
        return;
    const QRectF area = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    const double middle = area.center().y();
    const double scale = area.height() / 2.0 / fullScale;
    const double width = area.width() / parts;
    std::vector<QRectF> bars;
    bars.reserve(static_cast<std::size_t>(parts));
    for (int part = 0; part < parts; ++part) {
        const int low = static_cast<signed char>(bytes[2 * part]);
        const int high = static_cast<signed char>(bytes[2 * part + 1]);
        if (low == nothing || high == nothing)
            continue;
        const double top = middle - high * scale;
        // On whole pixels: parts that end inside one would look like a pattern of the signal.
        const double left = std::floor(area.left() + part * width);
        const double right = std::floor(area.left() + (part + 1) * width);
        bars.emplace_back(left, top, std::max(1.0, right - left), std::max(1.0, (high - low) * scale));
    }
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(widgets::currentTheme().series(0));
    painter->drawRects(bars.data(), static_cast<int>(bars.size()));
    painter->restore();
}

} // namespace baseline::sessions
