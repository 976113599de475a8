// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/cost_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/number_field.h"
#include "core/workbench/sentence.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::train {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

/// In which range of costs the cheapest threshold stays the cheapest.
QString rangeText(const evaluate::CostChoice& choice)
{
    if (std::isinf(choice.ratioHigh) && choice.ratioLow <= 0.0)
        return CostCard::tr("It stays the cheapest whatever a miss costs.");
    if (std::isinf(choice.ratioHigh))
        return CostCard::tr("It stays the cheapest while a miss costs at least %1 times a false alarm.").arg(number(choice.ratioLow));
    return CostCard::tr("It stays the cheapest while a miss costs %1 to %2 times a false alarm.")
        .arg(number(choice.ratioLow), number(choice.ratioHigh));
}

} // namespace

CostCard::CostCard(QWidget* parent)
    : Card(tr("Costs"), parent), m_miss(new widgets::NumberField(tr("Cost of a missed window"), this)),
      m_falseAlarm(new widgets::NumberField(tr("Cost of a window that alarms without a fault"), this)),
      m_share(new widgets::NumberField(tr("Base rate: percent of windows that are anomalous"), this)),
      m_words(new QLabel(this)),
      m_take(widgets::makeButton(widgets::ButtonKind::Plain, tr("Take the cheapest"), QStringLiteral("target"), this))
{
    setProperty("helpPage", QStringLiteral("choose-a-threshold#by-costs"));
    m_miss->setObjectName(QStringLiteral("costMiss"));
    m_falseAlarm->setObjectName(QStringLiteral("costFalse"));
    m_share->setObjectName(QStringLiteral("baseRate"));
    m_words->setObjectName(QStringLiteral("costWords"));
    m_take->setObjectName(QStringLiteral("takeCheapest"));
    m_take->setToolTip(tr("Move the threshold there; this voids its certificate"));
    m_miss->setValue(100.0);
    m_falseAlarm->setValue(1.0);
    m_share->setValue(1.0);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* content = new QWidget(this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Miss, a window"), m_miss);
    form->addRow(tr("&False alarm, a window"), m_falseAlarm);
    form->addRow(tr("Base &rate, %"), m_share);
    for (widgets::NumberField* field : {m_miss, m_falseAlarm, m_share}) {
        field->setToolTip(field->accessibleName());
        connect(field, &QLineEdit::textChanged, this, &CostCard::showCosts);
    }
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(m_take);
    setContent(content);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_cheapest)
            emit thresholdChosen(*m_cheapest);
    });
}

void CostCard::setStudy(const workbench::ThresholdStudy* study)
{
    m_study = study;
    showCosts();
}

void CostCard::setPoint(const workbench::StudyPoint& point)
{
    m_point = point;
    showCosts();
}

/// What is no number at all is refused like one that makes no sense.
evaluate::ErrorCosts CostCard::costs() const
{
    const auto miss = m_miss->value();
    const auto falseAlarm = m_falseAlarm->value();
    const auto share = m_share->value();
    const double none = std::nan("");
    return {miss.value_or(none), falseAlarm.value_or(none), share.value_or(none) / 100.0};
}

void CostCard::showCosts()
{
    m_cheapest.reset();
    if (m_study != nullptr) {
        const evaluate::ErrorCosts costs = this->costs();
        const auto plan = m_study->cheapest(costs);
        if (plan) {
            const double threshold = plan->cheapest.choice.threshold;
            // Below every score everything alarms; a model holds a finite number.
            const double lowest = m_study->stepped(-std::numeric_limits<double>::infinity(), 0);
            m_cheapest = std::isfinite(threshold) ? threshold : lowest - std::max(1.0, 1e-3 * std::abs(lowest));
            QString text = tr("Cheapest: %1, at an expected %2 an hour.").arg(number(*m_cheapest), number(plan->costPerHour));
            text += u' ' + rangeText(plan->cheapest);
            if (const auto here = m_study->costPerHour(m_point, costs))
                text += u' ' + tr("The threshold in use costs %1 an hour.").arg(number(*here));
            m_words->setText(text);
        } else {
            m_words->setText(workbench::sentenceFor(plan.error()));
        }
    }
    m_take->setEnabled(m_cheapest.has_value());
}

} // namespace baseline::train
