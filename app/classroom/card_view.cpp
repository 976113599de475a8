// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/card_view.h"

#include "app/widgets/button_kind.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::classroom {

CardView::CardView(const LessonCard& card, QWidget* parent)
    : QScrollArea(parent),
      m_layout(nullptr),
      m_ask(makeButton(widgets::ButtonKind::Plain, tr("Show the answer"), {}, this))
{
    auto* body = new QWidget(this);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, 6, 0);
    m_layout->setSpacing(6);
    addHeading(tr("Goal"));
    addText(card.goal);
    addHeading(tr("Steps"));
    for (const QString& step : card.steps)
        addStep(step);
    addHeading(tr("Question"));
    addText(card.question);
    m_ask->setCheckable(true);
    m_ask->setToolTip(tr("Think first, then look (Alt+W)"));
    m_layout->addWidget(m_ask);
    m_answer = addText(card.answer);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_layout->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Card of the lesson"));
    connect(m_ask, &QPushButton::toggled, this, &CardView::showAnswer);
    showAnswer(false);
}

bool CardView::isAnswerShown() const
{
    return m_ask->isChecked();
}

int CardView::stepsDone() const
{
    return static_cast<int>(std::ranges::count_if(m_steps, [](const QCheckBox* box) { return box->isChecked(); }));
}

void CardView::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setProperty("role", QStringLiteral("cardTitle"));
    m_layout->addWidget(heading);
}

QLabel* CardView::addText(const QString& markdown)
{
    auto* text = new QLabel(this);
    text->setTextFormat(Qt::MarkdownText);
    text->setText(markdown);
    text->setAccessibleName(plainCardText(markdown));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(text);
    return text;
}

/// The box carries the number; its text beside it can go over several lines.
void CardView::addStep(const QString& markdown)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* box = new QCheckBox(QLocale().toString(m_steps.size() + 1), this);
    box->setAccessibleName(plainCardText(markdown));
    box->setToolTip(tr("Tick off what is done (Space)"));
    m_steps.push_back(box);
    auto* text = new QLabel(this);
    text->setTextFormat(Qt::MarkdownText);
    text->setText(markdown);
    text->setAccessibleName(plainCardText(markdown));
    text->setWordWrap(true);
    text->setContentsMargins(0, 6, 0, 0); // on one line with the box, which is as high as a button
    line->addWidget(box, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    m_layout->addLayout(line);
}

void CardView::showAnswer(bool shown)
{
    m_answer->setVisible(shown);
    m_ask->setText(shown ? tr("Hide the answer") : tr("Show the answer"));
    m_ask->setAccessibleName(m_ask->text());
    m_ask->setShortcut(QKeySequence(Qt::ALT | Qt::Key_W)); // a new text takes the one before away
    if (shown)
        ensureWidgetVisible(m_answer);
}

} // namespace baseline::classroom
