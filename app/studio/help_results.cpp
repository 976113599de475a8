// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_results.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace baseline::studio {
namespace {

constexpr int contextRole = Qt::UserRole;
constexpr int air = 8;

/// A title in bold and up to two lines below it.
class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {120, 3 * option.fontMetrics.lineSpacing() + 2 * air};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

        const widgets::Theme theme = widgets::currentTheme();
        const QRect room = option.rect.adjusted(air, air, -air, -air);
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(theme.text);
        const QString title = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, title);
        painter->setFont(option.font);
        painter->setPen(theme.dimText);
        painter->drawText(room.adjusted(0, option.fontMetrics.lineSpacing(), 0, 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(contextRole).toString());
    }
};

} // namespace

HelpResults::HelpResults(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places found"));
    setItemDelegate(new ResultDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
}

void HelpResults::show(const std::vector<SearchedPage>& pages, const std::vector<HelpHit>& hits)
{
    const QSignalBlocker quiet(this); // nothing is chosen by being listed
    clear();
    m_hits = hits;
    for (const HelpHit& hit : hits) {
        const QString& title = pages[static_cast<std::size_t>(hit.page)].title;
        auto* item = new QListWidgetItem(title, this);
        item->setData(contextRole, hit.context);
        item->setData(Qt::AccessibleTextRole, QString(title + QStringLiteral(": ") + hit.context));
        item->setToolTip(hit.context);
    }
}

} // namespace baseline::studio
