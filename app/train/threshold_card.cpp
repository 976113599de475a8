// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/threshold_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/number_field.h"
#include "core/workbench/certificate_words.h"
#include "core/workbench/sentence.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace baseline::train {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString percent(const std::optional<double>& share)
{
    return share ? ThresholdCard::tr("%1 %").arg(number(100.0 * *share)) : QString();
}

QString perHour(const std::optional<double>& rate)
{
    return rate ? ThresholdCard::tr("%1 an hour").arg(number(*rate)) : ThresholdCard::tr("unknown: no normal windows");
}

QString originText(const workbench::ChosenThreshold& chosen, const model::Model& model)
{
    using Origin = workbench::ChosenThreshold::Origin;
    QString text;
    switch (chosen.origin()) {
    case Origin::Model:
        return ThresholdCard::tr("As stored in the model.") + u' ' + workbench::certificateSentence(model);
    case Origin::Certified:
        return ThresholdCard::tr("Calibrated: see what it promises under the alarm budget.");
    case Origin::Hand:
        text = ThresholdCard::tr("Chosen by hand.");
        break;
    case Origin::Costs:
        text = ThresholdCard::tr("Chosen from the costs.");
        break;
    case Origin::Estimate:
        return ThresholdCard::tr("An estimate for the alarm budget: it carries no certificate.");
    }
    return text + u' '
           + (chosen.isVoided() ? ThresholdCard::tr("This voids the model's certificate: nothing is promised until it is calibrated "
                                                    "on fresh normal data.")
                                : ThresholdCard::tr("It carries no certificate. Calibrate on fresh normal data for one."));
}

QString rankingText(const workbench::ThresholdStudy& study)
{
    const auto& curves = study.curves();
    if (!curves)
        return ThresholdCard::tr("How well scores tell faults from normal is unknown: it takes labelled anomalies.");
    const QLocale locale;
    const auto three = [&](double value) { return locale.toString(value, 'f', 3); };
    const QString method = curves->interval.method == evaluate::AucInterval::Method::BootstrapByRecording
                               ? ThresholdCard::tr("bootstrap by recording")
                               : ThresholdCard::tr("DeLong, windows taken as independent");
    QString text = ThresholdCard::tr("AUC %1 (95 %: %2 to %3, %4).")
                       .arg(three(curves->roc.auc), three(curves->interval.low), three(curves->interval.high), method);
    const QString dcase = std::isnan(curves->partialAucDcase) ? ThresholdCard::tr("unknown") : three(curves->partialAucDcase);
    text += u' '
            + ThresholdCard::tr("Up to 10 % false alarms: %1 (DCASE, chance 0.05), %2 (McClish, chance 0.5).")
                  .arg(dcase, three(curves->partialAucMcClish));
    return text + u' '
           + ThresholdCard::tr("EER %1 %, AP %2 (base rate %3).")
                 .arg(number(100.0 * curves->equalErrorRate), three(curves->precisionRecall.averagePrecision),
                      three(curves->precisionRecall.base));
}

QLabel* sentenceLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ThresholdCard::ThresholdCard(QWidget* parent)
    : Card(tr("Threshold"), parent), m_threshold(new widgets::NumberField(tr("Threshold"), this)),
      m_trouble(sentenceLabel(QStringLiteral("thresholdTrouble"), this)),
      m_origin(sentenceLabel(QStringLiteral("thresholdOrigin"), this)),
      m_ranking(sentenceLabel(QStringLiteral("ranking"), this)),
      m_apply(widgets::makeButton(widgets::ButtonKind::Primary, tr("Keep as new model"), QStringLiteral("check"), this)),
      m_reset(widgets::makeButton(widgets::ButtonKind::Plain, tr("Reset"), QStringLiteral("undo"), this)),
      m_back(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Back to the one before"), QStringLiteral("undo"), this))
{
    m_threshold->setObjectName(QStringLiteral("thresholdField"));
    m_threshold->setToolTip(tr("A window alarms when its score is higher. Type a number and press Enter, or drag the threshold "
                               "in any picture."));
    m_apply->setObjectName(QStringLiteral("keepThreshold"));
    m_apply->setToolTip(tr("Store a model with this threshold in the project, ready for Deploy (Ctrl+Return)"));
    m_apply->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_reset->setObjectName(QStringLiteral("resetThreshold"));
    m_reset->setToolTip(tr("Back to the model's own threshold and certificate"));
    m_back->setObjectName(QStringLiteral("backThreshold"));
    m_back->setToolTip(tr("Take the model from before the last new threshold; the newer one stays in the project"));
    m_trouble->hide();

    auto* content = new QWidget(this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->addRow(tr("&Score above"), m_threshold);
    m_falseAlarms = addRow(*form, tr("False alarms"));
    m_missed = addRow(*form, tr("Missed"));
    m_precision = addRow(*form, tr("Precision"));
    m_windows = addRow(*form, tr("Alarming windows"));
    m_alarms = addRow(*form, tr("False alarms raised"));
    m_faults = addRow(*form, tr("Faults found"));
    m_falseAlarms->setObjectName(QStringLiteral("falseAlarmFigure"));
    m_missed->setObjectName(QStringLiteral("missedFigure"));
    m_alarms->setObjectName(QStringLiteral("alarmFigure"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply, 1);
    buttons->addWidget(m_reset);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addWidget(m_origin);
    layout->addWidget(m_ranking);
    layout->addLayout(buttons);
    layout->addWidget(m_back);
    setContent(content);

    connect(m_threshold, &QLineEdit::returnPressed, this, &ThresholdCard::takeTyped);
    connect(m_apply, &QPushButton::clicked, this, &ThresholdCard::applied);
    connect(m_reset, &QPushButton::clicked, this, &ThresholdCard::resetAsked);
    connect(m_back, &QPushButton::clicked, this, &ThresholdCard::backAsked);
}

QLabel* ThresholdCard::addRow(QFormLayout& form, const QString& name)
{
    auto* label = sentenceLabel({}, this);
    form.addRow(name, label);
    return label;
}

void ThresholdCard::takeTyped()
{
    const std::optional<double> value = m_threshold->value();
    m_trouble->setVisible(!value);
    if (value) {
        emit typed(*value);
        return;
    }
    m_trouble->setText(workbench::sentenceFor({Error::Code::InvalidArgument, "not a number", "threshold"}));
    m_threshold->setValue(m_shown);
    m_threshold->selectAll();
}

void ThresholdCard::showPoint(const workbench::ThresholdStudy& study, const workbench::StudyPoint& point,
                              const workbench::ChosenThreshold& chosen, const model::Model& model)
{
    m_shown = chosen.value();
    m_isChanged = chosen.isChanged();
    m_threshold->setValue(m_shown);
    m_trouble->hide();
    m_origin->setText(originText(chosen, model));
    m_ranking->setText(rankingText(study));
    m_falseAlarms->setText(point.falsePositiveRate ? tr("%1 of normal windows").arg(percent(point.falsePositiveRate))
                                                   : tr("unknown: no normal windows"));
    m_missed->setText(point.falseNegativeRate ? tr("%1 of anomalous windows").arg(percent(point.falseNegativeRate))
                                              : tr("unknown: no labelled anomalies"));
    if (point.precision)
        m_precision->setText(tr("%1, recall %2").arg(percent(point.precision), percent(point.recall)));
    else
        m_precision->setText(point.recall ? tr("none: nothing alarms") : tr("unknown: no labelled anomalies"));
    m_windows->setText(perHour(point.alarmingWindowsPerHour));
    const AlarmSection& alarm = study.scores().alarm;
    m_alarms->setText(tr("%1 (%2 of %3 windows, hold %4)")
                          .arg(perHour(point.falseAlarmsPerHour))
                          .arg(alarm.needed)
                          .arg(alarm.of)
                          .arg(alarm.hold));
    m_faults->setText(point.faults == 0 ? tr("unknown: no labelled anomalies")
                                        : tr("%1 of %2").arg(point.faultsFound).arg(point.faults));
}

void ThresholdCard::setBusy(bool isBusy, bool canGoBack)
{
    m_apply->setEnabled(!isBusy && m_isChanged);
    m_reset->setEnabled(!isBusy && m_isChanged);
    m_back->setVisible(canGoBack);
    m_back->setEnabled(!isBusy);
}

} // namespace baseline::train
