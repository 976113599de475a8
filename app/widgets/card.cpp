// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

namespace baseline::widgets {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(title, this)), m_detail(new QLabel(this)), m_header(new QHBoxLayout),
      m_body(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_detail->setProperty("role", QStringLiteral("subtitle"));
    setAccessibleName(title);
    m_body->setContentsMargins(14, 12, 14, 12);
    m_body->setSpacing(8);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_detail);
    m_header->addStretch(1);
    m_body->addLayout(m_header);
    m_title->setVisible(!title.isEmpty());
    m_detail->hide();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
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
}

} // namespace baseline::widgets
