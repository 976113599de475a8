// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/score_job.h"
#include "core/workbench/table_file.h"
#include "core/workbench/verdict_word.h"

#include <QCoreApplication>

#include <algorithm>

namespace baseline::cli {

namespace {

struct ScoreText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ScoreText)
};

Status saveScores(const QString& path, const std::vector<workbench::ScoredWindow>& windows,
                  const std::vector<workbench::CountSeries>& series)
{
    workbench::TableFile file(path, {QStringLiteral("file"), QStringLiteral("start_s"), QStringLiteral("score"),
                                     QStringLiteral("verdict")});
    for (const workbench::ScoredWindow& window : windows) {
        file.cell(sourceName(series[window.series]));
        file.cell(window.start.count());
        file.cell(window.score);
        file.cell(workbench::verdictWord(window.verdict));
        file.endRow();
    }
    return file.finish();
}

std::size_t countOf(const std::vector<workbench::ScoredWindow>& windows, Verdict verdict)
{
    return static_cast<std::size_t>(std::ranges::count(windows, verdict, &workbench::ScoredWindow::verdict));
}

Outcome score(const Arguments& arguments, Console& console)
{
    auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    const auto series =
        workbench::loadSources(arguments.operandsFrom(1), sourceOptionsFor(*model, arguments), console.progress());
    if (!series)
        return series.error();
    const auto windows = workbench::scoreSeries(*model, *series, console.progress());
    if (!windows)
        return windows.error();
    const QString path = arguments.text("out");
    if (const Status saved = saveScores(path, *windows, *series); !saved)
        return saved.error();

    const std::size_t normal = countOf(*windows, Verdict::Normal);
    const std::size_t anomalies = countOf(*windows, Verdict::Anomaly);
    const std::size_t noData = countOf(*windows, Verdict::NoData);
    const float threshold = model::judgeOf(model->model()).threshold;
    console.result({{QStringLiteral("out"), path},
                    {QStringLiteral("windows"), jsonCount(windows->size())},
                    {QStringLiteral("normal"), jsonCount(normal)},
                    {QStringLiteral("anomaly"), jsonCount(anomalies)},
                    {QStringLiteral("no_data"), jsonCount(noData)},
                    {QStringLiteral("threshold"), jsonNumber(threshold)}},
                   {ScoreText::tr("%1 windows, written to %2: %3 normal, %4 anomalous, %5 without data (threshold %6).")
                        .arg(counted(windows->size()), path, counted(normal), counted(anomalies), counted(noData),
                             shown(static_cast<double>(threshold)))});
    noteClipping(console, *series);
    return Outcome::done();
}

} // namespace

const Command& scoreCommand()
{
    static const Command command{
        "score",
        QT_TRANSLATE_NOOP("baseline::cli", "score every window with the board's own code"),
        "M.model FILE…|PROJECT",
        2,
        -1,
        {{"out", Kind::Text, "FILE.csv",
          QT_TRANSLATE_NOOP("baseline::cli", "table of file, start_s, score, verdict"), true},
         rateOption()},
        "baseline score fan.model today/ --out scores.csv",
        score};
    return command;
}

} // namespace baseline::cli
