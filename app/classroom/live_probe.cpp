// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/live_probe.h"

#include "app/classroom/curve_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/text_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace baseline::classroom {
namespace {

constexpr std::size_t mostShown = 100; ///< twenty seconds
constexpr int curveHeight = 150;       ///< at the usual size of texts

} // namespace

LiveProbe::LiveProbe(QWidget* parent)
    : QWidget(parent),
      m_turn(makeButton(widgets::ButtonKind::Primary, tr("W&atch"), QStringLiteral("play"), this)),
      m_use(makeButton(widgets::ButtonKind::Plain, tr("&Put on a board"), QStringLiteral("chip"), this)),
      m_words(new QLabel(this)),
      m_curve(new CurveView(tr("Scores of the live windows"), this))
{
    m_words->setProperty("role", QStringLiteral("note"));
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("liveWords"));
    m_curve->setTitles(tr("window"), tr("score"));
    m_curve->setReason(tr("The scores come when you watch."));
    widgets::keepScaled(*m_curve, widgets::Extent::FixedHeight, curveHeight);
    auto* line = new QHBoxLayout;
    line->addWidget(m_turn);
    line->addWidget(m_use);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_words);
    layout->addWidget(m_curve);
    connect(m_use, &QPushButton::clicked, this, &LiveProbe::boardWanted);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        if (m_isWatching)
            emit learnWanted();
        else
            emit watchWanted();
    });
}

void LiveProbe::showLearning(std::size_t windows)
{
    m_isWatching = false;
    m_scores.clear();
    widgets::setButtonIcon(*m_turn, QStringLiteral("play"));
    m_turn->setText(tr("W&atch"));
    m_turn->setAccessibleName(tr("Watch"));
    m_turn->setToolTip(tr("Learns what is normal from these windows; from then on each new one is the probe (Alt+A)"));
    m_turn->setEnabled(windows >= fewestWindows);
    m_words->setText(windows == 0 ? QString()
                     : windows < fewestWindows
                         ? tr("Windows of normal running: %1 of at least %2.").arg(windows).arg(fewestWindows)
                         : tr("Windows of normal running: %1.").arg(windows));
    showScores();
}

void LiveProbe::showWatching(std::size_t learnedFrom)
{
    m_isWatching = true;
    m_scores.clear();
    m_seen = 0;
    widgets::setButtonIcon(*m_turn, QStringLiteral("refresh"));
    m_turn->setText(tr("&Learn again"));
    m_turn->setAccessibleName(tr("Learn again"));
    m_turn->setToolTip(tr("Forgets these windows and collects others (Alt+L)"));
    m_turn->setEnabled(true);
    m_words->setText(tr("Learned from %1 windows. Each new one is the probe: now change something at the machine.")
                         .arg(learnedFrom));
    showScores();
}

void LiveProbe::setUsable(bool isUsable, const QString& why)
{
    m_use->setEnabled(isUsable);
    m_use->setToolTip(isUsable
                          ? tr("Makes a model of these clusters and this threshold, and leads to the page that puts "
                               "it on the board (Alt+P)")
                          : why);
}

void LiveProbe::add(double score)
{
    m_scores.push_back(score);
    ++m_seen;
    if (m_scores.size() > mostShown)
        m_scores.pop_front();
    showScores();
}

void LiveProbe::setThreshold(double threshold)
{
    m_threshold = threshold;
    showScores();
}

void LiveProbe::showScores()
{
    if (m_scores.empty()) {
        m_curve->setCurves({}, {}, {});
        m_curve->setLevels({});
        return;
    }
    Curve curve{tr("score"), Tint::Accent};
    double number = static_cast<double>(m_seen - m_scores.size());
    for (const double score : m_scores)
        curve.points.emplace_back(++number, score);
    const double first = curve.points.front().x();
    const double top = 1.1 * std::max({m_threshold, std::ranges::max(m_scores), 1e-9});
    m_curve->setCurves({std::move(curve)}, {first, first + static_cast<double>(mostShown)}, {0.0, top});
    m_curve->setLevels({{m_threshold, tr("threshold"), Tint::Warning}});
}

} // namespace baseline::classroom
