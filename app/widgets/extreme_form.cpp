// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/extreme_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace baseline::widgets {

ExtremeForm::ExtremeForm(const std::vector<ExtremeFields>& presets, QWidget* parent)
    : QWidget(parent), m_presets(presets), m_preset(new QComboBox(this)), m_limit(new QComboBox(this)),
      m_gamma(new QDoubleSpinBox(this)), m_delta(new QDoubleSpinBox(this)), m_n(new QSpinBox(this)),
      m_m(new QSpinBox(this)), m_t(new QSpinBox(this)), m_remark(new QLabel(this))
{
    buildFields();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExtremeForm::takePreset);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &ExtremeForm::showRemark);
    for (QDoubleSpinBox* field : {m_gamma, m_delta})
        connect(field, &QDoubleSpinBox::valueChanged, this, &ExtremeForm::showRemark);
    for (QSpinBox* field : {m_n, m_m, m_t})
        connect(field, &QSpinBox::valueChanged, this, &ExtremeForm::showRemark);
    takePreset(0);
}

void ExtremeForm::buildFields()
{
    for (std::size_t i = 0; i < m_presets.size(); ++i)
        m_preset->addItem(tr("experiment %1 of the talk").arg(i + 1));
    m_preset->addItem(tr("own settings"));
    m_limit->addItem(tr("δ as published"));
    m_limit->addItem(tr("δ calibrated for N"));
    m_gamma->setRange(1.8, 1000.0);
    m_gamma->setSingleStep(0.1);
    m_delta->setDecimals(4);
    m_delta->setRange(0.5, 0.9999);
    m_delta->setSingleStep(0.01);
    m_n->setRange(2, 64);
    m_m->setRange(2, 32);
    m_t->setRange(1, 86'400'000);
    m_t->setSingleStep(100);
    m_t->setSuffix(tr(" ms"));
    struct Field {
        QWidget* widget;
        const char* name;
        QString label;
        QString help;
    };
    const Field fields[] = {
        {m_preset, "extremePreset", tr("Settings"), tr("The six experiments of the talk on extreme values, its Table 2")},
        {m_limit, "extremeLimit", tr("Limit"),
         tr("A δ of 0.94 flags a tenth of normal maxima at N = 5; calibrated it flags the 6 % that it says")},
        {m_gamma, "extremeGamma", tr("γ"), tr("γ: the bounds lie so many deviations from the mean")},
        {m_delta, "extremeDelta", tr("δ"), tr("δ: where the law of the maxima makes one an outlier")},
        {m_n, "extremeN", tr("N"), tr("N: maxima that the law is fitted to")},
        {m_m, "extremeM", tr("M"), tr("M: outliers that make a collective anomaly")},
        {m_t, "extremeT", tr("T"), tr("T: their mean distance in time, at most")},
    };
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Field& field : fields) {
        field.widget->setObjectName(QLatin1String(field.name));
        field.widget->setAccessibleName(field.help);
        field.widget->setToolTip(field.help);
        form->addRow(field.label, field.widget);
    }
    m_remark->setObjectName(QStringLiteral("extremeRemark"));
    m_remark->setWordWrap(true);
    m_remark->setProperty("role", QStringLiteral("subtitle"));
    form->addRow(m_remark);
}

ExtremeFields ExtremeForm::fields() const
{
    return {m_gamma->value(), m_delta->value(), m_n->value(), m_m->value(), m_t->value()};
}

void ExtremeForm::setFields(const ExtremeFields& fields)
{
    m_isFilling = true;
    m_gamma->setValue(fields.gamma);
    m_delta->setValue(fields.delta);
    m_n->setValue(fields.n);
    m_m->setValue(fields.m);
    m_t->setValue(fields.t);
    m_isFilling = false;
    showRemark();
}

void ExtremeForm::takePreset(int index)
{
    if (index >= 0 && index < int(m_presets.size()))
        setFields(m_presets[std::size_t(index)]);
}

bool ExtremeForm::isCalibrated() const
{
    return m_limit->currentIndex() == 1;
}

void ExtremeForm::setPeriod(double milliseconds)
{
    if (m_period == milliseconds)
        return;
    m_period = milliseconds;
    showRemark();
}

QString ExtremeForm::remark() const
{
    const ExtremeFields now = fields();
    // One digit of delta more than the field has: the ends themselves are in.
    if (isCalibrated() && (now.n < 4 || now.delta < 0.9 - 1e-5 || now.delta > 0.999 + 1e-5))
        return tr("There is a calibration for N from 4 and δ from 0.9 to 0.999 only.");
    if (m_period > double(now.t))
        return tr("R, %1 ms from value to value, is longer than T: outliers never come close enough together, so that there "
                  "can be no collective anomaly.")
            .arg(QLocale().toString(m_period, 'f', 0));
    return {};
}

void ExtremeForm::showRemark()
{
    if (m_isFilling)
        return;
    const auto preset = std::ranges::find(m_presets, fields());
    {
        const QSignalBlocker quiet(m_preset);
        // Experiment 6 differs from the first in R only, which is not set here: whichever was chosen stays.
        const int chosen = m_preset->currentIndex();
        const bool fits = chosen < int(m_presets.size()) && m_presets[std::size_t(chosen)] == fields();
        if (!fits)
            m_preset->setCurrentIndex(int(preset - m_presets.begin()));
    }
    const QString text = remark();
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    emit changed();
}

} // namespace baseline::widgets
