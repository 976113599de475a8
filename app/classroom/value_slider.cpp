// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {

ValueSlider::ValueSlider(const QString& name, double low, double high, int steps, QWidget* parent)
    : QWidget(parent),
      m_low(low),
      m_high(high),
      m_shown(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_words([](double value) { return QLocale().toString(value, 'g', 4); })
{
    m_slider->setRange(0, steps);
    m_slider->setPageStep(std::max(1, steps / 10));
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(tr("%1: drag, or arrow keys").arg(name));
    auto* words = new QHBoxLayout;
    auto* label = new QLabel(name, this);
    label->setBuddy(m_slider);
    label->setWordWrap(true); // names are long in some languages
    words->setSpacing(12);
    words->addWidget(label, 1);
    words->addWidget(m_shown);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(words);
    layout->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue();
        emit valueChanged(value());
    });
    showValue();
}

void ValueSlider::setWords(std::function<QString(double)> words)
{
    m_words = std::move(words);
    showValue();
}

double ValueSlider::value() const
{
    return m_low + (m_high - m_low) * m_slider->value() / m_slider->maximum();
}

void ValueSlider::setValue(double value)
{
    if (!std::isfinite(value))
        return;
    const double share = std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0);
    m_slider->setValue(static_cast<int>(std::lround(share * m_slider->maximum())));
}

QString ValueSlider::words() const
{
    return m_shown->text();
}

void ValueSlider::showValue()
{
    m_shown->setText(m_words(value()));
}

} // namespace baseline::classroom
