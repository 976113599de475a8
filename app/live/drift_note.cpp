// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/drift_note.h"

#include "app/widgets/button_kind.h"
#include "core/workbench/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace baseline::live {

DriftNote::DriftNote(workbench::Workbench& bench, QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_keeper(bench)
{
    setObjectName(QStringLiteral("driftNote"));
    m_sentence->setObjectName(QStringLiteral("driftSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* anew = widgets::makeButton(widgets::ButtonKind::Plain, tr("Watch anew"), QStringLiteral("refresh"), this);
    anew->setToolTip(tr("Take what comes from now on as usual, and say so when that changes"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(anew);
    connect(anew, &QPushButton::clicked, &m_keeper, &workbench::DriftKeeper::restart);
    connect(&m_keeper, &workbench::DriftKeeper::changed, this, &DriftNote::showDrift);
    showDrift();
}

void DriftNote::showDrift()
{
    using Drift = evaluate::ServiceWatch::Drift;
    switch (m_keeper.drift()) {
    case Drift::None:
        hide();
        return;
    case Drift::Higher:
        m_sentence->setText(tr("The baseline has drifted: windows without an alarm score higher than they did. This is no alarm. "
                               "Look at speed, load and mounting; if the machine runs like this now, record it and calibrate "
                               "again."));
        break;
    case Drift::Lower:
        m_sentence->setText(tr("The baseline has drifted: windows score lower than they did. This is no alarm. The sensor may be "
                               "off, loose or stuck, or the machine runs slower than before."));
        break;
    }
    m_sentence->setAccessibleName(m_sentence->text());
    show();
}

} // namespace baseline::live
