// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/lower_plots.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace baseline::live {

namespace {

/// A plot narrower than a third of it is hard to read.
constexpr int widthForThree = 1150;

QPushButton* swapButton(const QString& text, const char* name, const QString& hint, widgets::Card& card)
{
    auto* button = widgets::makeButton(widgets::ButtonKind::Quiet, text, {}, &card);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(hint);
    card.addHeaderWidget(button);
    return button;
}

} // namespace

LowerPlots::LowerPlots(widgets::Card* spectrum, widgets::Card* spectrogram, widgets::Card* score, QWidget* parent)
    : QWidget(parent), m_spectrogram(spectrogram), m_score(score),
      m_toScore(swapButton(tr("Score"), "showScore", tr("Shows the scores in place of the spectrogram"), *spectrogram)),
      m_toSpectrogram(swapButton(tr("Spectrogram"), "showSpectrogram",
                                 tr("Shows the spectrogram in place of the scores"), *score))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(spectrum, 1);
    layout->addWidget(spectrogram, 1);
    layout->addWidget(score, 1);
    connect(m_toScore, &QPushButton::clicked, this, &LowerPlots::showScore);
    connect(m_toSpectrogram, &QPushButton::clicked, this, &LowerPlots::showSpectrogram);
    arrange();
}

void LowerPlots::setHasScores(bool hasScores)
{
    if (hasScores == m_hasScores)
        return;
    m_hasScores = hasScores;
    arrange();
}

/// The keyboard stays where the button was that has gone.
void LowerPlots::choose(bool spectrogram)
{
    const bool hadFocus = m_toScore->hasFocus() || m_toSpectrogram->hasFocus();
    m_chosen = spectrogram;
    arrange();
    if (hadFocus)
        (spectrogram ? m_toScore : m_toSpectrogram)->setFocus();
}

void LowerPlots::arrange()
{
    const bool isWide = width() >= widthForThree;
    const bool spectrogram = m_chosen.value_or(!m_hasScores);
    m_spectrogram->setVisible(isWide || spectrogram);
    m_score->setVisible(isWide || !spectrogram);
    m_toScore->setVisible(!isWide);
    m_toSpectrogram->setVisible(!isWide);
}

void LowerPlots::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace baseline::live
