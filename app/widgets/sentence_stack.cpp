// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sentence_stack.h"

#include <QLabel>

namespace baseline::widgets {

SentenceStack::SentenceStack(QWidget* parent) : QStackedWidget(parent), m_sentence(new QLabel(this))
{
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    addWidget(m_sentence);
}

void SentenceStack::setContent(QWidget* content)
{
    addWidget(content);
}

void SentenceStack::showContent()
{
    setCurrentIndex(1);
}

void SentenceStack::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setCurrentIndex(0);
}

QString SentenceStack::sentence() const
{
    return currentWidget() == m_sentence ? m_sentence->text() : QString();
}

} // namespace baseline::widgets
