// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/budget_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/number_field.h"
#include "app/widgets/text_scale.h"
#include "core/workbench/certificate_words.h"
#include "core/workbench/sentence.h"
#include "core/workbench/threshold_job.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace baseline::train {

namespace {

constexpr int idRole = Qt::UserRole;
enum Unit { AnHour, ADay };

/// How many windows of a recording can calibrate, and whether some of it trained the model.
struct Usable {
    std::size_t windows = 0;
    bool heldOut = false;
};

Usable usableOf(const workbench::StudyScores& scores, const workbench::StudyRecording& recording)
{
    Usable usable;
    for (std::size_t i = recording.first; i < recording.first + recording.count; ++i) {
        const workbench::StudyWindow& window = scores.windows[i];
        if (window.truth != workbench::WindowTruth::Normal || window.part == workbench::WindowPart::Fit)
            continue;
        ++usable.windows;
        usable.heldOut = usable.heldOut || window.part == workbench::WindowPart::HeldOut;
    }
    return usable;
}

} // namespace

BudgetCard::BudgetCard(QWidget* parent)
    : Card(tr("Alarm budget"), parent), m_budget(new widgets::NumberField(tr("Alarm budget"), this)),
      m_unit(new QComboBox(this)), m_promise(new QComboBox(this)),
      m_confidence(new widgets::NumberField(tr("Confidence in percent"), this)), m_recordings(new QListWidget(this)),
      m_calibrate(widgets::makeButton(widgets::ButtonKind::Plain, tr("Calibrate"), QStringLiteral("target"), this)),
      m_less(widgets::makeButton(widgets::ButtonKind::Plain, {}, QStringLiteral("check"), this)), m_words(new QLabel(this))
{
    setProperty("helpPage", QStringLiteral("choose-a-threshold#by-an-alarm-budget"));
    describe();
    auto* content = new QWidget(this);
    auto* budget = new QHBoxLayout;
    budget->addWidget(m_budget, 1);
    budget->addWidget(m_unit);
    auto* form = new QFormLayout;
    auto* atMost = new QLabel(tr("At &most"), content);
    atMost->setBuddy(m_budget);
    form->addRow(atMost, budget);
    form->addRow(tr("&Promise"), m_promise);
    form->addRow(tr("&Confidence, %"), m_confidence);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    auto* on = new QLabel(tr("Calibrate &on"), content);
    on->setBuddy(m_recordings);
    layout->addWidget(on);
    layout->addWidget(m_recordings);
    layout->addWidget(m_calibrate);
    layout->addWidget(m_words);
    layout->addWidget(m_less);
    setContent(content);

    connect(m_recordings, &QListWidget::itemChanged, this, &BudgetCard::showChoice);
    connect(m_promise, &QComboBox::currentIndexChanged, this, &BudgetCard::showChoice);
    connect(m_budget, &QLineEdit::returnPressed, this, &BudgetCard::ask);
    connect(m_calibrate, &QPushButton::clicked, this, &BudgetCard::ask);
    connect(m_less, &QPushButton::clicked, this, &BudgetCard::askForLess);
    showChoice();
}

void BudgetCard::describe()
{
    m_budget->setObjectName(QStringLiteral("budgetField"));
    m_unit->setObjectName(QStringLiteral("budgetUnit"));
    m_promise->setObjectName(QStringLiteral("budgetPromise"));
    m_confidence->setObjectName(QStringLiteral("confidenceField"));
    m_recordings->setObjectName(QStringLiteral("calibrateOn"));
    m_calibrate->setObjectName(QStringLiteral("calibrate"));
    m_less->setObjectName(QStringLiteral("calibrateLess"));
    m_words->setObjectName(QStringLiteral("certificateWords"));
    m_budget->setValue(100.0);
    m_budget->setToolTip(tr("At most so many alarms in normal running"));
    m_unit->addItem(tr("an hour"), int(AnHour));
    m_unit->addItem(tr("a day"), int(ADay));
    m_unit->setAccessibleName(tr("Unit of the budget"));
    m_promise->addItem(tr("windows, this calibration"), int(evaluate::Promise::ThisCalibration));
    m_promise->addItem(tr("windows, on average"), int(evaluate::Promise::Marginal));
    m_promise->addItem(tr("alarms, in blocks of time"), int(evaluate::Promise::Blocks));
    m_promise->setAccessibleName(tr("What is promised"));
    m_promise->setToolTip(tr("Windows above the threshold, with confidence in this very calibration or on average; or alarms "
                             "after their K of L, in blocks that may depend on each other inside"));
    m_confidence->setValue(95.0);
    m_confidence->setToolTip(tr("How sure the promise is, in percent"));
    m_recordings->setAccessibleName(tr("Calibrate on these recordings"));
    widgets::keepScaled(*m_recordings, widgets::Extent::MaximumHeight, 110);
    m_recordings->setTextElideMode(Qt::ElideMiddle);
    m_recordings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_calibrate->setToolTip(tr("Find the threshold for the budget, with its certificate"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_less->hide();
}

void BudgetCard::setStudy(const workbench::ThresholdStudy* study)
{
    m_study = study;
    voidWords();
    {
        const QSignalBlocker quiet(m_recordings);
        m_recordings->clear();
        bool hasFresh = false;
        if (m_study != nullptr) {
            for (const workbench::StudyRecording& recording : m_study->scores().recordings) {
                const Usable usable = usableOf(m_study->scores(), recording);
                if (usable.windows == 0)
                    continue;
                const QString count = QLocale().toString(qulonglong(usable.windows));
                auto* entry = new QListWidgetItem(
                    (usable.heldOut ? tr("%1 · %2 windows, held out") : tr("%1 · %2 windows, fresh"))
                        .arg(recording.name, count),
                    m_recordings);
                entry->setToolTip(usable.heldOut ? tr("The later part, which the model was not fitted on")
                                                 : tr("It had no part in the training"));
                entry->setData(idRole, recording.id);
                entry->setCheckState(usable.heldOut ? Qt::Unchecked : Qt::Checked);
                hasFresh = hasFresh || !usable.heldOut;
            }
        }
        for (int i = 0; i < m_recordings->count() && !hasFresh; ++i)
            m_recordings->item(i)->setCheckState(Qt::Checked);
    }
    showChoice();
}

QStringList BudgetCard::chosenIds() const
{
    QStringList ids;
    for (int i = 0; i < m_recordings->count(); ++i) {
        if (m_recordings->item(i)->checkState() == Qt::Checked)
            ids.append(m_recordings->item(i)->data(idRole).toString());
    }
    return ids;
}

void BudgetCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showChoice();
}

void BudgetCard::showChoice()
{
    const bool hasData = m_study != nullptr && !chosenIds().isEmpty();
    m_calibrate->setEnabled(hasData && !m_isBusy);
    m_less->setEnabled(!m_isBusy);
    m_confidence->setEnabled(m_promise->currentData().toInt() == int(evaluate::Promise::ThisCalibration));
    if (m_study != nullptr && m_recordings->count() == 0)
        showTrouble({Error::Code::InvalidArgument, "nothing to calibrate on", "calibration windows"});
}

void BudgetCard::ask()
{
    if (m_study == nullptr || m_isBusy || chosenIds().isEmpty())
        return;
    evaluate::CertifyOptions options = workbench::certifyOptionsFor(m_study->scores());
    const double none = std::nan(""); // what is no number is refused like one that makes no sense
    const double perHour = m_unit->currentData().toInt() == ADay ? 1.0 / 24.0 : 1.0;
    options.alarmsPerHour = m_budget->value().value_or(none) * perHour;
    options.delta = 1.0 - m_confidence->value().value_or(none) / 100.0;
    options.promise = static_cast<evaluate::Promise>(m_promise->currentData().toInt());
    if (options.promise != evaluate::Promise::ThisCalibration)
        options.delta = 0.05; // has no say there
    emit calibrateAsked(options);
}

void BudgetCard::askForLess()
{
    const bool daily = m_unit->currentData().toInt() == ADay;
    m_budget->setValue(m_certifiable * (daily ? 24.0 : 1.0));
    ask();
}

void BudgetCard::showCertificate(const evaluate::BaselineCertificate& certificate, const model::Alarm& alarm)
{
    m_words->setText(workbench::certificateInWords(certificate, alarm).join(QStringLiteral("\n\n")));
    m_certifiable = workbench::certifiableBudget(certificate);
    const bool offer = !certificate.isCertified && !certificate.isMoving && m_certifiable > certificate.alarmsPerHour;
    m_less->setVisible(offer);
    m_less->setText(tr("Certify %1 an hour").arg(QLocale().toString(m_certifiable, 'g', 3)));
}

void BudgetCard::showTrouble(const Error& error)
{
    m_words->setText(workbench::sentenceFor(error));
    m_less->hide();
}

void BudgetCard::voidWords()
{
    m_words->setText(tr("A budget gives a threshold from normal recordings alone, and says what it promises."));
    m_less->hide();
}

} // namespace baseline::train
