// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/command_note.h"

#include "app/deploy/fixed_font.h"
#include "app/widgets/button_kind.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baseline::deploy {

CommandNote::CommandNote(QWidget* parent)
    : Card(tr("A program is missing"), parent), m_sentence(new QLabel(this)), m_command(new QLabel(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_command->setObjectName(QStringLiteral("installCommand"));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setFont(fixedFont());
    m_command->setAccessibleName(tr("Install command"));
    auto* button = widgets::makeButton(widgets::ButtonKind::Plain, tr("Copy"), QStringLiteral("file"), this);
    button->setAccessibleName(tr("Copy the install command"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_command, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(line);
    setContent(content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(button, &QPushButton::clicked, this, &CommandNote::copy);
}

void CommandNote::setCommand(const QString& tool, const QString& command)
{
    m_sentence->setText(tr("“%1” is needed. Run this in a terminal, then try again:").arg(tool));
    m_command->setText(command);
}

QString CommandNote::command() const
{
    return m_command->text();
}

void CommandNote::copy()
{
    QGuiApplication::clipboard()->setText(m_command->text());
}

} // namespace baseline::deploy
