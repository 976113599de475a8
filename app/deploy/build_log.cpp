// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/build_log.h"

#include "app/deploy/fixed_font.h"
#include "app/widgets/button_kind.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace baseline::deploy {

BuildLog::BuildLog(QWidget* parent)
    : Card(tr("Build log"), parent), m_lines(new QPlainTextEdit(this)),
      m_fold(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Hide"), {}, this)),
      m_copy(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Copy"), QStringLiteral("file"), this))
{
    constexpr int linesKept = 5000; // a whole build of the board package has about a thousand
    m_lines->setObjectName(QStringLiteral("buildLog"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(fixedFont());
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumBlockCount(linesKept);
    m_lines->setMinimumHeight(120);
    m_lines->setPlaceholderText(tr("What the compiler says appears here."));
    m_lines->setAccessibleName(tr("Build log"));
    m_copy->setAccessibleName(tr("Copy the build log"));
    m_fold->setAccessibleName(tr("Show or hide the build log"));
    setContent(m_lines);
    addHeaderWidget(m_copy);
    addHeaderWidget(m_fold);
    connect(m_copy, &QPushButton::clicked, this, &BuildLog::copy);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!isFolded()); });
}

void BuildLog::clear()
{
    m_lines->clear();
}

void BuildLog::addLine(const QString& line)
{
    m_lines->appendPlainText(line);
}

QString BuildLog::text() const
{
    return m_lines->toPlainText();
}

bool BuildLog::isFolded() const
{
    return m_lines->isHidden();
}

void BuildLog::setFolded(bool folded)
{
    m_lines->setHidden(folded);
    m_fold->setText(folded ? tr("Show") : tr("Hide"));
    setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void BuildLog::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace baseline::deploy
