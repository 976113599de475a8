// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/signal_options.h"

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::cli {

namespace {

struct Signal {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Signal)
};

QStringList recipes()
{
    QStringList names;
    for (const std::string& name : model::recipeNames())
        names.append(QString::fromStdString(name));
    return names;
}

QStringList filters()
{
    return {QStringLiteral("low"), QStringLiteral("high")};
}

} // namespace

Option rateOption()
{
    return {"rate", Kind::Positive, "HZ",
            QT_TRANSLATE_NOOP("baseline::cli", "sampling rate of the files; wins over what they say")};
}

Option rangeOption()
{
    return {"range", Kind::Count, "G",
            QT_TRANSLATE_NOOP("baseline::cli", "range in g at which files are quantised, as the board does (4)")};
}

Option windowOption()
{
    return {"window", Kind::Count, "N",
            QT_TRANSLATE_NOOP("baseline::cli",
                              "samples a window (256 from 400 Hz up, else 128; two seconds for edge-impulse)")};
}

Option hopOption()
{
    return {"hop", Kind::Count, "N",
            QT_TRANSLATE_NOOP("baseline::cli", "samples from window to window (half a window)")};
}

Option recipeOption()
{
    return {"recipe", Kind::Choice, "NAME",
            QT_TRANSLATE_NOOP("baseline::cli", "features of a window (bands); protocol36 and raw run on the desktop only"),
            false, recipes};
}

std::vector<Option> withEdgeImpulse(std::vector<Option> options)
{
    const std::vector<Option> more = {
        {"frame", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "edge-impulse: samples of a frame (16)")},
        {"decimate", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "edge-impulse: by 3, 10, 30 or 100")},
        {"filter", Kind::Choice, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "edge-impulse: Butterworth, low or high"),
         false, filters},
        {"cutoff", Kind::Positive, "HZ", QT_TRANSLATE_NOOP("baseline::cli", "edge-impulse: of the filter")},
        {"order", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "edge-impulse: 2, 4, 6 or 8 (6)")}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

QString edgeImpulseTrouble(const Arguments& arguments)
{
    const bool isTheirs = arguments.text("recipe").startsWith(QLatin1String("edge-impulse"));
    for (const char* const option : {"frame", "decimate", "filter", "cutoff", "order"}) {
        if (arguments.has(option) && !isTheirs)
            return Signal::tr("--%1 belongs to the recipes edge-impulse and edge-impulse-2.").arg(QLatin1String(option));
    }
    if (arguments.has("filter") != arguments.has("cutoff") || (arguments.has("order") && !arguments.has("filter")))
        return Signal::tr("--filter and --cutoff come together, and --order with them.");
    return {};
}

model::EdgeImpulseOptions edgeImpulseOf(const Arguments& arguments)
{
    using Filter = model::EdgeImpulseOptions::Filter;
    // A count that is too large for the field is none of those that are taken either.
    const auto small = [](std::uint32_t count) { return static_cast<std::uint16_t>(std::min(count, 0xFFFFU)); };
    model::EdgeImpulseOptions options;
    options.frame = small(arguments.count("frame").value_or(options.frame));
    options.decimation = small(arguments.count("decimate").value_or(options.decimation));
    options.order = small(arguments.count("order").value_or(options.order));
    const QString filter = arguments.text("filter");
    options.filter = filter == QLatin1String("low")    ? Filter::Low
                     : filter == QLatin1String("high") ? Filter::High
                                                       : Filter::None;
    options.cutoff = Hertz{arguments.number("cutoff").value_or(0.0)};
    return options;
}

Option portOption()
{
    return {"port", Kind::Text, "PORT", QT_TRANSLATE_NOOP("baseline::cli", "where the board is"), true};
}

workbench::SourceOptions sourceOptions(const Arguments& arguments)
{
    workbench::SourceOptions options = workbench::sourceOptionsFor(arguments.text("recipe").toStdString());
    if (const auto rate = arguments.number("rate"))
        options.rate = Hertz{*rate};
    options.rangeG = arguments.count("range");
    return options;
}

workbench::SourceOptions sourceOptionsFor(const model::LoadedModel& model, const Arguments& arguments)
{
    workbench::SourceOptions options = workbench::sourceOptionsFor(model);
    if (const auto rate = arguments.number("rate"))
        options.rate = Hertz{*rate};
    return options;
}

QString sourceName(const workbench::CountSeries& series)
{
    return series.recordingId.isEmpty() ? series.source : series.name;
}

void noteClipping(Console& console, const std::vector<workbench::CountSeries>& series)
{
    const workbench::CountSeries* worst = nullptr;
    int clipped = 0;
    for (const workbench::CountSeries& one : series) {
        clipped += one.clipped > 0 ? 1 : 0;
        if (one.clipped > 0 && (worst == nullptr || one.clippedPercent() > worst->clippedPercent()))
            worst = &one;
    }
    if (worst == nullptr)
        return;
    console.note(Signal::tr("%1 of %2 recordings reach the limit of ±%3 g; the worst is “%4” with %5 of its samples.")
                     .arg(counted(clipped), counted(series.size()), counted(worst->stream.rangeG), sourceName(*worst),
                          percent(worst->clippedPercent() / 100.0)));
}

QString shown(double value, int digits)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', digits);
}

QString percent(double share)
{
    return shown(share * 100.0, 3) + QStringLiteral(" %");
}

} // namespace baseline::cli
