// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"

#include <QCoreApplication>

#include <cmath>

namespace baseline::cli {

namespace {

struct Label {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Label)
};

/// The samples from one time to another, at the nominal rate.
recording::Span spanBetween(double from, double to, Hertz rate)
{
    const SampleIndex first = std::llround(from * rate.value);
    return {first, std::llround(to * rate.value) - first};
}

Outcome label(const Arguments& arguments, Console& console)
{
    const bool isSegment = arguments.has("from");
    if (isSegment != arguments.has("to"))
        return Outcome::wrongUsage(Label::tr("--from and --to belong together."));
    if (isSegment && *arguments.number("from") >= *arguments.number("to"))
        return Outcome::wrongUsage(Label::tr("--from must be less than --to."));
    const auto project = project::ProjectFile::open(arguments.operand(0));
    if (!project)
        return project.error();
    const auto found = project::findRecording(project->database(), arguments.text("recording"));
    if (!found)
        return found.error();
    const QString text = arguments.text("label");
    QJsonObject facts{{QStringLiteral("recording"), found->info.name}, {QStringLiteral("label"), text}};
    project::Edit edit = project::LabelRecording{found->info.id, text};
    QString line = Label::tr("Recording “%1” is labelled “%2”.").arg(found->info.name, text);
    if (isSegment) {
        const double from = *arguments.number("from");
        const double to = *arguments.number("to");
        // An hour beyond the end is a slip, and must not overflow the positions either.
        if (to > found->duration().count())
            return Outcome::failed(Label::tr("Recording “%1” ends at %2 s.")
                                       .arg(found->info.name, shown(found->duration().count())));
        edit = project::AddSegment{{{}, found->info.id, spanBetween(from, to, found->info.nominalRate), text, {}}};
        facts[QStringLiteral("from")] = jsonNumber(from);
        facts[QStringLiteral("to")] = jsonNumber(to);
        line = Label::tr("“%1” from %2 s to %3 s is labelled “%4”.")
                   .arg(found->info.name, shown(from), shown(to), text);
    }
    const auto applied = project::apply(project->database(), edit);
    if (!applied)
        return applied.error();
    console.result(facts, {line});
    return Outcome::done();
}

} // namespace

const Command& labelCommand()
{
    static const Command command{
        "label",
        QT_TRANSLATE_NOOP("baseline::cli", "label a recording, or a span of it"),
        "PROJECT",
        1,
        1,
        {{"recording", Kind::Text, "N", QT_TRANSLATE_NOOP("baseline::cli", "name or id of the recording"), true},
         {"label", Kind::Text, "L", QT_TRANSLATE_NOOP("baseline::cli", "the label"), true},
         {"from", Kind::NotNegative, "S", QT_TRANSLATE_NOOP("baseline::cli", "only from this second on, with --to")},
         {"to", Kind::NotNegative, "S", QT_TRANSLATE_NOOP("baseline::cli", "only up to this second, with --from")}},
        "baseline label shop.baseline --recording morning --from 20 --to 35 --label coin",
        label};
    return command;
}

} // namespace baseline::cli
