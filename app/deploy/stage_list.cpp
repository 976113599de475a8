// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/stage_list.h"

#include "app/deploy/stage_text.h"
#include "app/widgets/icons.h"
#include "app/widgets/style_property.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVariant>

#include <algorithm>

namespace baseline::deploy {

StageList::StageList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

StageList::Row& StageList::add(const QString& name, const QString& text)
{
    const int line = m_grid->rowCount();
    Row row{name, new QLabel(this), new QLabel(text, this), new QLabel(this)};
    row.mark->setFixedSize(16, 16);
    m_grid->addWidget(row.mark, line, 0);
    m_grid->addWidget(row.text, line, 1);
    m_grid->addWidget(row.time, line, 2, Qt::AlignRight);
    m_rows.push_back(row);
    setMark(m_rows.back(), Mark::Coming);
    return m_rows.back();
}

void StageList::expect(const QStringList& stages)
{
    for (const Row& row : m_rows) {
        for (QLabel* label : {row.mark, row.text, row.time}) {
            label->hide();
            label->deleteLater();
        }
    }
    m_rows.clear();
    for (const QString& stage : stages)
        add(stage, stageText(stage));
}

void StageList::enter(const QString& stage)
{
    if (stage.isEmpty())
        return;
    auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.name == stage; });
    if (found == m_rows.end()) {
        add(stage, stageText(stage));
        found = m_rows.end() - 1;
    }
    for (auto row = m_rows.begin(); row != found; ++row)
        setMark(*row, Mark::Done);
    setMark(*found, Mark::Running);
}

void StageList::fail()
{
    for (Row& row : m_rows) {
        if (row.state == Mark::Running)
            setMark(row, Mark::Failed);
    }
}

void StageList::showTimes(const std::vector<workbench::DeployStage>& stages, std::chrono::milliseconds total)
{
    clear();
    for (const workbench::DeployStage& stage : stages) {
        const QString name = QString::fromStdString(stage.name);
        Row& row = add(name, stageText(name));
        row.time->setText(millisecondsText(stage.took));
        setMark(row, Mark::Done);
    }
    Row& row = add({}, tr("Total"));
    row.time->setText(millisecondsText(total));
    widgets::setStyleProperty(*row.text, "role", QVariant());
    row.mark->clear();
}

void StageList::setMark(Row& row, Mark mark)
{
    row.state = mark;
    const bool strong = mark == Mark::Running || mark == Mark::Failed;
    widgets::setStyleProperty(*row.text, "role", strong ? QVariant() : QVariant(QStringLiteral("label")));
    paintMark(row);
    QString state;
    switch (mark) {
    case Mark::Coming: state = tr("to come"); break;
    case Mark::Running: state = tr("under way"); break;
    case Mark::Done: state = tr("done"); break;
    case Mark::Failed: state = tr("failed"); break;
    }
    row.text->setAccessibleName(QStringLiteral("%1, %2").arg(row.text->text(), state));
}

void StageList::paintMark(const Row& row)
{
    const auto show = [&](const char* name, widgets::IconTint tint) {
        row.mark->setPixmap(
            widgets::icon(QLatin1String(name), tint).pixmap(QSize(14, 14), row.mark->devicePixelRatioF()));
    };
    switch (row.state) {
    case Mark::Coming: show("minus", widgets::IconTint::Dim); break;
    case Mark::Running: show("play", widgets::IconTint::Accent); break;
    case Mark::Done: show("check", widgets::IconTint::Good); break;
    case Mark::Failed: show("warning", widgets::IconTint::Warning); break;
    }
}

void StageList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (const Row& row : m_rows) {
        if (!row.name.isEmpty()) // the total has no mark
            paintMark(row);
    }
}

QStringList StageList::texts() const
{
    QStringList texts;
    for (const Row& row : m_rows)
        texts.append(row.time->text().isEmpty() ? row.text->text() : row.text->text() + QLatin1Char(' ') + row.time->text());
    return texts;
}

} // namespace baseline::deploy
