// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_card.h"
#include "app/sessions/timeline_view.h"
#include "app/widgets/elided_label.h"
#include "core/workbench/workbench.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace baseline::sessions {

void TimelineCard::showFacts()
{
    const TimelineScene& scene = m_editor->scene();
    QString facts = m_view->valuesAt(std::min(scene.cursor, scene.length - 1));
    const auto seconds = [&](recording::Span span) {
        return QLocale().toString(durationOf(span.count, scene.rate).count(), 'f', 3);
    };
    const project::Segment* chosen = scene.chosenSegment();
    const workbench::SuggestedSegment* suggestion = scene.suggestion();
    if (scene.mark)
        facts.prepend(tr("marked %1 s, %2 samples").arg(seconds(*scene.mark)).arg(scene.mark->count) +
                      QStringLiteral("   |   "));
    else if (chosen)
        facts.prepend(tr("%1: %2 s").arg(chosen->label, seconds(scene.dragged.value_or(chosen->span))) +
                      QStringLiteral("   |   "));
    else if (suggestion)
        facts.prepend(tr("%1: %2 s, score up to %3")
                          .arg(suggestion->label, seconds(suggestion->span),
                               QLocale().toString(static_cast<double>(suggestion->score), 'g', 3)) +
                      QStringLiteral("   |   "));
    m_facts->showText(facts);
}

/// The keys that mean something now.
void TimelineCard::showHint()
{
    const TimelineScene& scene = m_editor->scene();
    QString hint;
    if (scene.suggestion())
        hint = tr("Enter accept · Delete refuse · 1–9 accept as · Ctrl+Enter accept all · N, P next");
    else if (scene.markBegin)
        hint = tr("←/→ to the end of the mark · O end · 1–9 label · Esc clear");
    else if (scene.mark)
        hint = tr("1–9 label · Shift+←/→ longer, shorter · Z zoom to it · Esc clear");
    else if (scene.chosenSegment())
        hint = tr("1–9 relabel · [ ] trim to cursor · S split · M merge · Delete · N, P next");
    else
        hint = tr("←/→ cursor · Shift+←/→ or I, O mark · +/− zoom · A all · N, P segments · G snap");
    m_hint->showText(hint);
}

void TimelineCard::showButtons()
{
    const bool has = !shownId().isEmpty();
    const bool runs = m_suggestions.isRunning();
    for (QPushButton* button : {m_suggest, m_snap, m_editLabels})
        button->setVisible(has);
    m_acceptAll->setVisible(has && !m_editor->scene().suggestions.empty());
    m_suggest->setEnabled(runs || m_bench.modelAtHand());
    m_suggest->setText(runs ? tr("Cancel") : tr("Suggest"));
    m_suggest->setAccessibleName(m_suggest->text());
    m_suggest->setToolTip(runs ? tr("The model at hand looks at the recording.")
                          : m_bench.modelAtHand()
                              ? tr("Lets the model at hand suggest labels; you accept or refuse them.")
                              : tr("Train a model or take one at hand: it then suggests labels here."));
}

} // namespace baseline::sessions
