// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/widgets/figure_label.h"
#include "app/widgets/text_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

namespace baseline::widgets {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_detail(new FigureLabel(this)), m_head(new QWidget(this)),
      m_header(new QHBoxLayout(m_head)), m_body(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_detail->setProperty("role", QStringLiteral("subtitle"));
    m_body->setContentsMargins(14, 6, 14, 12);
    m_body->setSpacing(4);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_detail);
    m_header->addStretch(1);
    keepScaled(*m_head, Extent::FixedHeight, 32); // as high as a button, so that titles of neighbours stand on one line
    m_body->addWidget(m_head);
    setTitle(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHead();
}

void Card::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    showHead();
}

void Card::setContent(QWidget* content)
{
    if (content == m_content)
        return;
    if (m_content) {
        m_body->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    if (content)
        m_body->addWidget(content, 1);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget);
    showHead();
}

void Card::showHead()
{
    m_title->setVisible(!m_title->text().isEmpty());
    m_detail->setVisible(!m_detail->text().isEmpty());
    constexpr int ownItems = 3; // title, detail, stretch
    const bool hasHead = m_header->count() > ownItems || !m_title->text().isEmpty() || !m_detail->text().isEmpty();
    m_head->setVisible(hasHead);
    m_body->setContentsMargins(14, hasHead ? 6 : 14, 14, 12);
}

} // namespace baseline::widgets
