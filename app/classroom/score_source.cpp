// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/score_source.h"

#include "app/classroom/value_slider.h"
#include "core/workbench/lesson_scores.h"
#include "core/workbench/sentence.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr std::size_t normals = 1000;
constexpr std::size_t anomalies = 300;
constexpr std::uint64_t seed = 4;
constexpr double firstSeparation = 2.0;
constexpr widgets::AxisRange madeUpAxis{0.0, 12.0};

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QLatin1Char(' ') + second;
}

} // namespace

ScoreSource::ScoreSource(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_source(new QComboBox(this)),
      m_note(new QLabel(this)),
      m_separation(new ValueSlider(tr("Distance between the two hills"), 0.0, 5.0, 50, this))
{
    m_source->addItems({tr("Made-up scores"), tr("The model at hand"), tr("A file of scores…")});
    m_source->setAccessibleName(tr("Where the scores come from"));
    m_source->setToolTip(tr("The model at hand scores the labelled recordings of the project. A file has the columns "
                            "label and score: 0 or normal, 1 or anomaly"));
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setObjectName(QStringLiteral("scoreNote"));
    m_note->setWordWrap(true);
    m_separation->setWords([](double value) { return QLocale().toString(value, 'f', 1); });
    m_separation->setValue(firstSeparation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source);
    layout->addWidget(m_note);
    layout->addWidget(m_separation);
    connect(m_source, &QComboBox::activated, this, &ScoreSource::choose);
    connect(m_separation, &ValueSlider::valueChanged, this, &ScoreSource::makeUp);
    connect(&m_scoring, &workbench::BackgroundJob::progressed, this, [this](double fraction) {
        if (m_isWanted)
            showNote(tr("Scoring the labelled recordings: %1 %").arg(static_cast<int>(100.0 * fraction)));
    });
    for (const auto changed : {&workbench::Workbench::modelAtHandChanged, &workbench::Workbench::recordingsChanged,
                          &workbench::Workbench::projectChanged}) {
        connect(&bench, changed, this, [this] {
            m_isStale = true;
            refresh();
        });
    }
    makeUp();
}

void ScoreSource::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ScoreSource::choose(int source)
{
    m_isWanted = source == Model;
    m_scoring.cancel();
    if (source == MadeUp) {
        makeUp();
    } else if (source == Model) {
        scoreModel();
    } else {
        settle(); // until there is a file
        const QString path =
            QFileDialog::getOpenFileName(this, tr("A file of scores"), {}, tr("Tables (*.csv *.txt)"));
        if (!path.isEmpty())
            openFile(path);
    }
}

void ScoreSource::makeUp()
{
    take(MadeUp, workbench::madeUpScores(m_separation->value(), normals, anomalies, seed));
}

bool ScoreSource::openFile(const QString& path)
{
    auto study = workbench::fileScores(path);
    if (!study) {
        emit failed(study.error());
        return false;
    }
    take(File, std::move(study));
    return true;
}

/// For the scores of the own model, and where to find it; empty: nothing.
QString ScoreSource::missing() const
{
    if (!m_bench.modelAtHand())
        return tr("For the scores of a model of your own, train one, or take one of the project in Deploy.");
    if (!workbench::mayHoldAnomalies(m_bench))
        return tr("For the scores of your model, open a project with a recording of a fault, labelled in Sessions.");
    return {};
}

/// After a change of model or labels; what nobody looks at waits until somebody does.
void ScoreSource::refresh()
{
    if (!isVisible() || !m_isStale || m_scoring.isRunning())
        return; // the running one comes back here
    m_isStale = false;
    offerModel();
    if (m_current != Model)
        return;
    if (missing().isEmpty())
        scoreModel();
    else
        makeUp();
}

void ScoreSource::offerModel()
{
    const QString what = missing();
    auto* entries = qobject_cast<QStandardItemModel*>(m_source->model());
    entries->item(Model)->setEnabled(what.isEmpty());
    entries->item(Model)->setToolTip(what);
    if (m_current != Model)
        showNote(what);
}

void ScoreSource::scoreModel()
{
    m_isWanted = true;
    if (m_scoring.isRunning())
        return; // it was cancelled, and comes back here
    m_isStale = false;
    const auto request = workbench::studyRequest(m_bench);
    if (!request) {
        m_isWanted = false;
        makeUp();
        return;
    }
    m_source->setCurrentIndex(Model);
    m_separation->setEnabled(false);
    showNote(tr("Scoring the labelled recordings: %1 %").arg(0));
    m_scoring.start<workbench::StudyOutcome>(
        [request = *request](const Progress& progress) { return request.run(progress); },
        [this, model = m_bench.modelAtHand()](Result<workbench::StudyOutcome> outcome) {
            takeScores(model, std::move(outcome));
        });
}

void ScoreSource::takeScores(const Judged& model, Result<workbench::StudyOutcome> outcome)
{
    if (!m_isWanted) {
        refresh(); // somebody has chosen otherwise meanwhile
        return;
    }
    if (m_isStale || (!outcome && outcome.error().code == Error::Code::Cancelled)) {
        scoreModel();
        return;
    }
    m_isWanted = false;
    if (outcome && outcome->study.curves()) {
        takeModelScores(model, std::move(*outcome));
        return;
    }
    if (m_current == Model)
        makeUp(); // what was shown is of other labels
    settle();
    if (!outcome)
        showNote(workbench::sentenceFor(outcome.error()));
    else
        showNote(joined(workbench::leftOutSentence(*outcome),
                        tr("The model has no scores of both kinds: label recordings of normal running and of a fault "
                           "that it was not trained on.")));
}

/// A recording that was renamed, or an alarm whose signal was kept, is no reason to take away what is being tried.
void ScoreSource::takeModelScores(const Judged& model, workbench::StudyOutcome outcome)
{
    const bool isSameModel = m_current == Model && m_judged == model;
    const bool isSame = isSameModel && m_study->normal() == outcome.study.normal()
                        && m_study->anomalous() == outcome.study.anomalous();
    m_judged = model;
    m_leftOut = workbench::leftOutSentence(outcome);
    m_study = std::move(outcome.study);
    m_current = Model;
    if (isSame)
        settle();
    else
        show(isSameModel ? m_threshold : m_study->scores().threshold);
}

/// The threshold begins between the middles of the two kinds.
void ScoreSource::take(Source source, Result<workbench::ThresholdStudy> study)
{
    if (!study) {
        emit failed(study.error());
        return;
    }
    m_study = std::move(*study);
    m_current = source;
    const auto median = [](const std::vector<double>& rising) { return rising[rising.size() / 2]; };
    show(m_study->stepped(0.5 * (median(m_study->normal()) + median(m_study->anomalous())), 0));
}

void ScoreSource::show(double threshold)
{
    m_threshold = threshold;
    settle();
    emit studyChanged();
    emit thresholdChanged();
}

/// As the scores are that are shown.
void ScoreSource::settle()
{
    m_source->setCurrentIndex(m_current);
    m_separation->setEnabled(m_current == MadeUp);
    m_separation->setVisible(m_current == MadeUp);
    offerModel();
    if (m_current == Model)
        showNote(joined(tr("Windows of the labelled recordings that the detector was not fitted to: %1 normal, %2 "
                           "anomalous. Normal ones held out of its training have set its threshold.")
                            .arg(m_study->normal().size())
                            .arg(m_study->anomalous().size()),
                        m_leftOut));
}

void ScoreSource::showNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString ScoreSource::note() const
{
    return m_note->text();
}

widgets::AxisRange ScoreSource::axis() const
{
    if (m_current == MadeUp)
        return madeUpAxis;
    const workbench::ScoreRange range = m_study->decidingRange();
    return {range.low, range.high};
}

void ScoreSource::moveTo(double threshold)
{
    if (!std::isfinite(threshold))
        return;
    m_threshold = threshold;
    emit thresholdChanged();
}

void ScoreSource::step(int count, bool inHundredths)
{
    const int each = inHundredths ? static_cast<int>(std::max<std::size_t>(1, m_study->distinctScores() / 100)) : 1;
    moveTo(m_study->stepped(m_threshold, count * each));
}

} // namespace baseline::classroom
