// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/closing_question.h"

#include "core/workbench/running_work.h"
#include "core/workbench/workbench.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace baseline::studio {

namespace {

struct Closing {
    Q_DECLARE_TR_FUNCTIONS(baseline::studio::Closing)
};

} // namespace

QStringList workThatWouldEnd(workbench::Workbench& bench, bool firmwareIsWritten)
{
    QStringList work;
    if (bench.recorder().isRunning())
        work.append(Closing::tr("A recording is running. What was recorded is kept."));
    if (firmwareIsWritten)
        work.append(
            Closing::tr("Firmware is being written to the board, which then waits in its bootloader until it is "
                        "flashed again."));
    const QStringList names = workbench::runningJobNames();
    for (const QString& name : names)
        work.append(Closing::tr("%1 (would be stopped)").arg(name));
    const auto model = bench.modelAtHand();
    if (model && model->projectId.isEmpty())
        work.append(Closing::tr("The model “%1” is stored in no project and is lost.")
                        .arg(QString::fromStdString(model->model.identity.name)));
    return work;
}

bool askToClose(QWidget* window, const QStringList& work)
{
    QMessageBox question(window);
    question.setObjectName(QStringLiteral("closingQuestion"));
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(Closing::tr("Close Baseline Studio?"));
    question.setTextFormat(Qt::PlainText);
    question.setText(work.size() == 1
                         ? Closing::tr("One thing is not finished:")
                         : Closing::tr("%n things are not finished:", nullptr, static_cast<int>(work.size())));
    QString lines;
    for (const QString& line : work)
        lines += QStringLiteral("• ") + line + QLatin1Char('\n');
    question.setInformativeText(lines.trimmed());
    QPushButton* stop = question.addButton(Closing::tr("Stop and close"), QMessageBox::DestructiveRole);
    QPushButton* stay = question.addButton(Closing::tr("Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == stop;
}

} // namespace baseline::studio
