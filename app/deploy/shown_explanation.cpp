// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/shown_explanation.h"

#include "app/deploy/alarm_card.h"
#include "app/widgets/shown_unit.h"
#include "core/workbench/explanation_words.h"

namespace baseline::deploy {

workbench::WindowExplanation inShownUnit(workbench::WindowExplanation explanation)
{
    for (evaluate::Contribution& each : explanation.explanation.contributions) {
        const widgets::ShownAs shown = widgets::shownAs(QString::fromStdString(explanation.units[each.column]));
        for (double* value : {&each.value, &each.usual, &each.low, &each.high})
            *value = shown(*value);
        each.spread *= shown.factor;
    }
    for (std::string& unit : explanation.units)
        unit = widgets::shownAs(QString::fromStdString(unit)).unit.toStdString();
    const auto factor = static_cast<float>(widgets::shownUnit().factor()); // the spectra are in g
    for (workbench::SpectrumBeside::Channel& channel : explanation.spectrum.channels) {
        for (std::vector<float>* lines : {&channel.window, &channel.low, &channel.middle, &channel.high}) {
            for (float& line : *lines)
                line *= factor;
        }
    }
    return explanation;
}

std::vector<widgets::ContributionBar> barsOf(const workbench::WindowExplanation& explanation)
{
    std::vector<widgets::ContributionBar> bars;
    for (const evaluate::Contribution& each : explanation.explanation.contributions) {
        if (!(each.share > 0.0))
            break; // the largest share first
        const workbench::ContributionText text = workbench::contributionText(explanation, each);
        bars.push_back({text.feature, text.change,
                        AlarmCard::tr("%1\nnow %2\nusual %3\nshare %4").arg(text.feature, text.value, text.usual, text.share),
                        each.share, static_cast<int>(explanation.places[each.column].channel)});
    }
    return bars;
}

std::vector<widgets::SpectrumMarker> markersOf(const workbench::WindowExplanation& explanation, std::size_t channel)
{
    constexpr std::size_t mostMarkers = 2;
    std::vector<widgets::SpectrumMarker> markers;
    for (const evaluate::Contribution& each : explanation.explanation.contributions) {
        const model::FeaturePlace& place = explanation.places[each.column];
        if (!(each.share > 0.0) || markers.size() == mostMarkers)
            break;
        if (place.channel != channel || !place.band)
            continue;
        const double middle = 0.5 * (place.band->low.value + place.band->high.value);
        markers.push_back({Hertz{middle}, workbench::contributionText(explanation, each).change, static_cast<int>(channel),
                           0.5 * (place.band->high.value - place.band->low.value) / middle});
    }
    return markers;
}

} // namespace baseline::deploy
