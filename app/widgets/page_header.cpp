// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

namespace baseline::widgets {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_subtitle(new QLabel(this)), m_actions(new QHBoxLayout)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle->setProperty("role", QStringLiteral("subtitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    // A long subtitle gives way to the actions.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addLayout(words, 1);
    m_actions->setSpacing(12);
    line->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

void PageHeader::addWidget(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace baseline::widgets
