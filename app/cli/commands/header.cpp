// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/export_job.h"
#include "core/workbench/score_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Header {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Header)
};

Outcome header(const Arguments& arguments, Console& console)
{
    const auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    const QString path = arguments.text("out");
    if (const Status saved = workbench::saveModelHeader(path, model->image()); !saved)
        return saved.error();
    const QString name = QString::fromStdString(model->model().identity.name);
    const QString hash = QString::fromStdString(model::hashText(model->hash()));
    console.result({{QStringLiteral("out"), path},
                    {QStringLiteral("name"), name},
                    {QStringLiteral("hash"), hash},
                    {QStringLiteral("bytes"), jsonCount(model->image().size())}},
                   {Header::tr("Model “%1” (%2), %3 bytes in flash, written to %4.")
                        .arg(name, hash, counted(model->image().size()), path)});
    return Outcome::done();
}

} // namespace

const Command& headerCommand()
{
    static const Command command{
        "header",
        QT_TRANSLATE_NOOP("baseline::cli", "write a model as a C header for firmware"),
        "M.model",
        1,
        1,
        {{"out", Kind::Text, "baseline_model.h", QT_TRANSLATE_NOOP("baseline::cli", "where the header goes"), true}},
        "baseline header fan.model --out baseline_model.h",
        header};
    return command;
}

} // namespace baseline::cli
