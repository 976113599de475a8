// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/stream_tab.h"

#include "app/train/maxima_plot.h"
#include "app/train/stream_options.h"
#include "app/train/stream_plot.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/refill_box.h"
#include "app/widgets/side_column.h"
#include "core/workbench/feature_ranking_job.h"
#include "core/workbench/running_work.h"
#include "core/workbench/sentence.h"
#include "core/workbench/sources.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace baseline::train {

namespace {

StreamPoint::Kind kindOf(ExtremeVerdict verdict)
{
    switch (verdict) {
    case ExtremeVerdict::NoData:
        return StreamPoint::Kind::NoData;
    case ExtremeVerdict::Point:
        return StreamPoint::Kind::Outlier;
    case ExtremeVerdict::Collective:
        return StreamPoint::Kind::Collective;
    case ExtremeVerdict::Learning:
    case ExtremeVerdict::Normal:
        break;
    }
    return StreamPoint::Kind::Quiet;
}

} // namespace

StreamTab::StreamTab(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_source(new QComboBox(this)), m_recordings(new QComboBox(this)),
      m_options(new StreamOptionsForm(this)),
      m_run(widgets::makeButton(widgets::ButtonKind::Primary, tr("&Watch"), QStringLiteral("play"), this)),
      m_progress(new QProgressBar(this)), m_trouble(new QLabel(this)), m_result(new QStackedWidget(this)),
      m_plot(new StreamPlot(this)), m_density(new MaximaPlot(MaximaPlot::Kind::Density, this)),
      m_quantiles(new MaximaPlot(MaximaPlot::Kind::Quantiles, this)), m_figures(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildChoice());
    layout->addWidget(buildResult(), 1);
    connect(m_run, &QPushButton::clicked, this, &StreamTab::watchOrCancel);
    connect(m_source, &QComboBox::activated, this, [this] { m_isSourceChosen = true; });
    workbench::nameJob(m_job, [] { return tr("Watching a stream of values"); });
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &StreamTab::showState);
    connect(&m_job, &workbench::BackgroundJob::progressed, this,
            [this](double fraction) { m_progress->setValue(int(100.0 * fraction)); });
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, &StreamTab::offerSources);
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, &StreamTab::offerRecordings);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, &StreamTab::offerRecordings);
    offerSources();
    offerRecordings();
}

QWidget* StreamTab::buildChoice()
{
    auto* choice = new QWidget(this);
    m_source->setObjectName(QStringLiteral("streamSource"));
    m_source->setAccessibleName(tr("What is watched: the model's score, or a feature"));
    m_recordings->setObjectName(QStringLiteral("streamRecordings"));
    m_recordings->setAccessibleName(tr("Recordings that are watched"));
    for (QComboBox* box : {m_source, m_recordings}) {
        box->setToolTip(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_run->setObjectName(QStringLiteral("watchStream"));
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the watching"));

    auto* what = new widgets::Card(tr("What"), choice);
    auto* fields = new QWidget(what);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Values"), m_source);
    form->addRow(tr("Recordings"), m_recordings);
    what->setContent(fields);
    auto* how = new widgets::Card(tr("How"), choice);
    how->setContent(m_options);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(0);
    foot->addWidget(m_run);
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(how);
    layout->addLayout(foot);
    layout->addStretch(1);
    return new widgets::SideColumn(choice, 372, this);
}

QWidget* StreamTab::buildResult()
{
    auto* result = new QWidget(this);
    m_trouble->setObjectName(QStringLiteral("streamTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_figures->setObjectName(QStringLiteral("streamFigures"));
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_figures->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* pictures = new QWidget(result);
    auto* grid = new QGridLayout(pictures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const auto inCard = [pictures](const QString& title, QWidget* content) {
        auto* card = new widgets::Card(title, pictures);
        card->setContent(content);
        return card;
    };
    grid->addWidget(inCard(tr("Stream"), m_plot), 0, 0, 1, 2);
    grid->addWidget(inCard(tr("Maxima"), m_density), 1, 0);
    grid->addWidget(inCard(tr("Quantiles"), m_quantiles), 1, 1);
    grid->addWidget(inCard(tr("Found"), m_figures), 2, 0, 1, 2);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 3);
    m_result->addWidget(new widgets::EmptyState(
        QStringLiteral("graph"), tr("Nothing watched yet."),
        tr("Choose a score or a feature and a detector, then press Watch: it learns from the stream as it comes."), {}, m_result));
    m_result->addWidget(pictures);
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_trouble);
    layout->addWidget(m_result, 1);
    return result;
}

/// The recipe whose features can be watched: that of the model at hand, or the levels.
model::Recipe StreamTab::recipe() const
{
    if (const auto model = m_bench.modelAtHand())
        return {model->model.identity.recipe, model->model.window, model->model.features};
    const Result<model::Recipe> levels = model::makeRecipe("rms", Hertz{952.0});
    return levels ? *levels : model::Recipe();
}

void StreamTab::offerSources()
{
    QStringList names;
    const auto model = m_bench.modelAtHand();
    const Hertz rate = model ? model->model.stream.nominalRate : Hertz{952.0};
    if (model)
        names.append(tr("score of “%1”").arg(QString::fromStdString(model->model.identity.name)));
    const model::Recipe features = recipe();
    const std::uint32_t channels = model ? model->model.stream.channels : 3;
    const std::vector<std::string> units = workbench::featureUnits(features, channels);
    m_units.clear();
    for (const std::string& name : model::featureNames(features.blocks, channels, rate, features.window)) {
        const auto at = static_cast<std::size_t>(m_units.size());
        names.append(QString::fromStdString(name));
        m_units.insert(names.last(), at < units.size() ? QString::fromStdString(units[at]) : QString());
    }
    widgets::refillBox(*m_source, names);
    if (!m_isSourceChosen && model)
        m_source->setCurrentIndex(0);
    m_options->setPeriod(std::chrono::milliseconds(std::llround(1000.0 * features.window.hop / rate.value)));
    showState();
}

void StreamTab::offerRecordings()
{
    const QSignalBlocker quiet(m_recordings);
    const QString before = m_recordings->currentData().toString();
    m_recordings->clear();
    const auto recordings = m_bench.recordings();
    if (recordings) {
        for (const project::RecordingSummary& summary : *recordings) {
            if (!summary.running)
                m_recordings->addItem(summary.info.name, summary.info.id);
        }
    }
    if (m_recordings->count() > 1)
        m_recordings->insertItem(0, tr("all, one after the other"), QString());
    m_recordings->setCurrentIndex(std::max(0, m_recordings->findData(before)));
    showState();
}

QStringList StreamTab::chosenIds() const
{
    if (const QString id = m_recordings->currentData().toString(); !id.isEmpty())
        return {id};
    QStringList ids;
    for (int i = 0; i < m_recordings->count(); ++i) {
        if (const QString id = m_recordings->itemData(i).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void StreamTab::watchOrCancel()
{
    if (m_job.isRunning()) {
        m_job.cancel();
        return;
    }
    if (!m_run->isEnabled())
        return;
    const auto model = m_bench.modelAtHand();
    const bool ofScore = model && m_source->currentIndex() == 0;
    m_job.start<Watched>(
        [project = m_bench.projectPath(), ids = chosenIds(), image = ofScore ? model->image : model::Image(),
         recipe = recipe(), feature = m_source->currentText(), options = m_options->options()](
            const Progress& progress) -> Result<Watched> {
            const auto series = workbench::loadRecordings(project, ids, progress, workbench::sourceOptionsFor(recipe.name));
            if (!series)
                return series.error();
            Result<workbench::StreamValues> stream = workbench::StreamValues();
            if (image.empty()) {
                stream = workbench::streamOfFeature(*series, recipe, feature, progress);
            } else {
                auto loaded = model::LoadedModel::load(image);
                if (!loaded)
                    return loaded.error();
                stream = workbench::streamOfScores(*loaded, *series, progress);
            }
            if (!stream)
                return stream.error();
            auto watch = workbench::watchValues(*stream, options, progress);
            if (!watch)
                return watch.error();
            return Watched{std::move(*stream), std::make_shared<const learn::StreamWatch>(std::move(*watch))};
        },
        [this](Result<Watched> watched) { take(std::move(watched)); });
}

void StreamTab::take(Result<Watched> watched)
{
    m_trouble->setVisible(!watched);
    if (!watched) {
        m_trouble->setText(workbench::sentenceFor(watched.error()));
        return;
    }
    m_watch = watched->watch;
    m_result->setCurrentIndex(1);
    showPlots(*watched);
    showFigures(*watched);
}

void StreamTab::showPlots(const Watched& watched)
{
    const double period = double(watched.stream.period.count()) / 1000.0;
    std::vector<StreamPoint> points;
    points.reserve(watched.watch->samples.size());
    for (std::size_t i = 0; i < watched.watch->samples.size(); ++i) {
        const learn::StreamSample& sample = watched.watch->samples[i];
        points.push_back({double(i) * period, watched.stream.values[i], kindOf(sample.verdict), sample.lower, sample.upper,
                          sample.lowerLimit, sample.upperLimit});
    }
    // In the unit of the model, whatever is shown elsewhere: U and the laws below are typed and told in it.
    m_plot->setPoints(std::move(points), watched.stream.name, m_units.value(watched.stream.name));
    const std::shared_ptr<const learn::MaximaLaws> laws(watched.watch, &watched.watch->maxima);
    const QString title = watched.watch->block > 0
                              ? tr("largest of each %1 values").arg(QLocale().toString(qulonglong(watched.watch->block)))
                              : tr("maxima above U, less U");
    m_density->setLaws(laws, title);
    m_quantiles->setLaws(laws, title);
}

void StreamTab::showFigures(const Watched& watched)
{
    const learn::StreamWatch& watch = *watched.watch;
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'g', 4); };
    const auto count = [&](std::size_t value) { return locale.toString(qulonglong(value)); };
    QStringList lines{tr("Values: %1, without data: %2. Outliers: %3, in collective anomalies: %4. Alarms: %5.")
                          .arg(count(watch.samples.size()), count(watch.noData), count(watch.outliers),
                               count(watch.collective), count(watch.alarms.size()))};
    if (watch.lastLaw)
        lines += tr("Weibull of the last maxima above U: k %1, λ %2, R² of the fit %3.")
                     .arg(number(watch.lastLaw->law.shape), number(watch.lastLaw->law.scale),
                          number(watch.lastLaw->r2.value_or(0.0)));
    if (watch.tail)
        lines += tr("Tail: generalised Pareto with shape %1 and scale %2 from %3 values above the threshold. The risk is an "
                    "estimate, not a guarantee.")
                     .arg(number(watch.tail->shape), number(watch.tail->scale), count(watch.excesses));
    if (const auto& gev = watch.maxima.extreme)
        lines += tr("GEV of all %1 maxima: location %2, scale %3, shape %4, log-likelihood %5.")
                     .arg(count(watch.maxima.maxima.size()), number(gev->law.location), number(gev->law.scale),
                          number(gev->law.shape), number(gev->logLikelihood));
    else
        lines += tr("Too few maxima for a law: %1.").arg(count(watch.maxima.maxima.size()));
    if (const auto& weibull = watch.maxima.weibull)
        lines += tr("Weibull of the same: k %1, λ %2, log-likelihood %3.")
                     .arg(number(weibull->shape), number(weibull->scale), number(watch.maxima.weibullLogLikelihood));
    m_figures->setText(lines.join(QLatin1Char('\n')));
}

QString StreamTab::figures() const
{
    return m_figures->text();
}

void StreamTab::showState()
{
    const bool running = m_job.isRunning();
    const bool ready = m_recordings->count() > 0 && m_source->count() > 0;
    m_run->setEnabled(running || ready);
    m_run->setText(running ? tr("Cancel") : tr("&Watch"));
    m_run->setToolTip(ready ? tr("Run the detector over the stream (Alt+W)") : tr("Record or import something first"));
    m_progress->setVisible(running);
    m_source->setEnabled(!running);
    m_recordings->setEnabled(!running);
    m_options->setEnabled(!running);
}

} // namespace baseline::train
