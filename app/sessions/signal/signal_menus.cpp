// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/signal_card.h"
#include "app/sessions/signal/step_list.h"
#include "app/sessions/signal/step_words.h"
#include "app/widgets/save_file.h"

#include <QFileDialog>
#include <QMenu>

namespace baseline::sessions {

/// The steps that can be added and the presets, with edges that make sense at the rate of the recording.
void SignalCard::fillMenus()
{
    m_addMenu->clear();
    for (const StepKind& kind : stepKinds(rate()))
        m_addMenu->addAction(kind.name, this, [this, step = kind.step] {
            m_list->add(step);
            m_list->setFocus();
        });
    m_presetMenu->clear();
    m_presetMenu->setToolTipsVisible(true);
    for (const ChainPreset& preset : chainPresets(rate())) {
        QAction* action = m_presetMenu->addAction(preset.name, this, [this, chain = preset.chain] {
            setChain(chain);
            m_list->setFocus();
        });
        action->setEnabled(preset.refusal.isEmpty());
        action->setToolTip(preset.refusal);
    }
    m_presetMenu->addSeparator();
    m_presetMenu->addAction(tr("Open steps…"), this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open steps"), {}, tr("Signal steps (*.json)"));
        if (!path.isEmpty())
            openChain(path);
    });
    m_presetMenu->addAction(tr("Save steps…"), this, [this] {
        const QString path = widgets::chooseSaveFile(this, tr("Save steps"), QStringLiteral("steps.json"),
                                                     tr("Signal steps (*.json)"));
        if (!path.isEmpty())
            saveChain(path);
    });
    m_presetMenu->addAction(tr("Remove all steps"), this, [this] { setChain({}); });
}

} // namespace baseline::sessions
