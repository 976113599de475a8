// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/extremes_panel.h"

#include "app/deploy/board_facts.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/extreme_form.h"
#include "app/widgets/refill_box.h"
#include "app/widgets/text_scale.h"
#include "core/model/recipe.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace baseline::deploy {

using widgets::ButtonKind;
using widgets::makeButton;

namespace {

std::vector<widgets::ExtremeFields> presets()
{
    std::vector<widgets::ExtremeFields> fields;
    for (const learn::TalkExperiment& each : learn::talkExperiments)
        fields.push_back({each.gamma, each.delta, int(each.n), int(each.m), int(each.t.count())});
    return fields;
}

} // namespace

ExtremesPanel::ExtremesPanel(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_job(job), m_source(new QComboBox(this)),
      m_form(new widgets::ExtremeForm(presets(), this)),
      m_start(makeButton(ButtonKind::Plain, tr("&Watch"), QStringLiteral("play"), this)),
      m_stop(makeButton(ButtonKind::Plain, tr("St&op watching"), QStringLiteral("stop"), this)),
      m_accept(makeButton(ButtonKind::Plain, tr("It was &normal"), QStringLiteral("undo"), this)),
      m_keep(makeButton(ButtonKind::Plain, tr("&Keep the limit"), QStringLiteral("check"), this)),
      m_figures(new QLabel(this))
{
    buildLayout();
    m_refresh.setInterval(250);
    connect(&m_refresh, &QTimer::timeout, this, &ExtremesPanel::showFigures);
    connect(m_start, &QPushButton::clicked, this, &ExtremesPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &ExtremesPanel::stop);
    connect(m_accept, &QPushButton::clicked, this, &ExtremesPanel::accept);
    connect(m_keep, &QPushButton::clicked, this, &ExtremesPanel::keep);
    showBoard({});
}

void ExtremesPanel::buildLayout()
{
    m_source->setObjectName(QStringLiteral("extremeSource"));
    m_source->setAccessibleName(tr("What the board watches: the model's score, or one of its features"));
    m_source->setToolTip(m_source->accessibleName());
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(18);
    const std::pair<QPushButton*, const char*> buttons[] = {
        {m_start, "watchExtremes"}, {m_stop, "stopWatching"}, {m_accept, "acceptOutlier"}, {m_keep, "keepLimit"}};
    for (const auto& [button, name] : buttons)
        button->setObjectName(QLatin1String(name));
    m_start->setToolTip(tr("The board watches from now on and learns as it goes, with a computer or without (Alt+W)"));
    m_stop->setToolTip(tr("Ends the watching; what was learned is forgotten, the running model stays (Alt+O)"));
    m_accept->setToolTip(tr("The newest outlier was normal: the board learns it after all (Alt+N)"));
    m_keep->setToolTip(tr("Ends the watching with a model whose threshold is the learned limit (Alt+K)"));
    m_figures->setObjectName(QStringLiteral("extremeFigures"));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    // Above the settings: what is done most must not need a scroll.
    auto* what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(new QLabel(tr("on"), this));
    what->addWidget(m_source);
    for (QPushButton* button : {m_start, m_stop, m_accept, m_keep})
        what->addWidget(button);
    what->addStretch(1);
    widgets::keepScaled(*m_form, widgets::Extent::FixedWidth, 340);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_form);
    columns->addWidget(m_figures, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(what);
    layout->addLayout(columns);
}

workbench::ExtremesOptions ExtremesPanel::options() const
{
    const widgets::ExtremeFields fields = m_form->fields();
    workbench::ExtremesOptions options;
    options.experiment.gamma = fields.gamma;
    options.experiment.delta = fields.delta;
    options.experiment.n = std::uint32_t(fields.n);
    options.experiment.m = std::uint32_t(fields.m);
    options.experiment.t = std::chrono::milliseconds(fields.t);
    if (const auto model = m_bench.board().activeModel())
        options.experiment.r = workbench::windowPeriod(model->model);
    options.delta = m_form->isCalibrated() ? learn::TalkDelta::Calibrated : learn::TalkDelta::AsPublished;
    if (m_source->currentIndex() > 0)
        options.feature = std::uint32_t(m_source->currentIndex() - 1);
    return options;
}

/// Asks the board in the background; what it says no to is told.
void ExtremesPanel::ask(std::function<Status(device::Link&)> request, LearnPhase after)
{
    if (m_job.isRunning())
        return;
    emit began();
    m_job.start<std::monostate>(
        [&link = m_bench.board().link(), request = std::move(request)](const Progress&) { return request(link); },
        [this, after](Status asked) {
            if (!asked)
                emit failed(asked.error());
            else if (after != m_state.phase)
                emit phaseChanged(after);
            showButtons();
        });
    showButtons();
}

void ExtremesPanel::start()
{
    if (!m_start->isEnabled())
        return;
    ask([options = options()](device::Link& link) { return workbench::startWatching(link, options); },
        LearnPhase::Watching);
}

void ExtremesPanel::stop()
{
    if (m_stop->isEnabled())
        ask([](device::Link& link) { return workbench::stopLearning(link); }, LearnPhase::Stopped);
}

void ExtremesPanel::accept()
{
    if (!m_accept->isEnabled())
        return;
    ask([](device::Link& link) -> Status {
        const Result<bool> accepted = workbench::acceptOutlier(link);
        return accepted ? done() : Status(accepted.error());
    }, LearnPhase::Watching);
}

void ExtremesPanel::keep()
{
    if (m_keep->isEnabled())
        ask([](device::Link& link) { return workbench::askToKeep(link); }, LearnPhase::Watching);
}

void ExtremesPanel::offerSources()
{
    QStringList names{tr("the model's score")};
    if (const auto model = m_bench.board().activeModel()) {
        const model::Model& running = model->model;
        for (const std::string& name :
             model::featureNames(running.features, running.stream.channels, running.stream.nominalRate, running.window))
            names.append(QString::fromStdString(name));
        m_form->setPeriod(double(workbench::windowPeriod(running).count()));
    }
    widgets::refillBox(*m_source, names);
}

void ExtremesPanel::showBoard(const workbench::LearnState& state)
{
    m_state = state;
    offerSources();
    if (m_state.isWatching()) {
        m_refresh.start();
    } else {
        m_refresh.stop();
        if (!m_bench.board().isOpen()) {
            m_figures->clear();
            m_shown = 0;
        }
    }
    showFigures();
    showButtons();
}

QString ExtremesPanel::figures() const
{
    return m_figures->text();
}

void ExtremesPanel::showFigures()
{
    if (!m_state.isWatching()) {
        const auto hello = m_bench.board().hello();
        say(!m_bench.board().isOpen() ? tr("Connect a board, and it can watch for extreme values here.")
            : !hello || hello->active.slot == noSlot
                ? tr("The board has no model yet. Deploy one first: it says what there is to watch.")
                : tr("The board judges each window by the last maxima and learns from it, while “%1” goes on scoring.")
                      .arg(modelNameText(hello->active)));
        return;
    }
    const auto extreme = m_bench.board().link().extreme();
    if (!extreme) {
        say(tr("The board watches for extreme values."));
        return;
    }
    if (extreme->number == m_shown)
        return;
    m_shown = extreme->number;
    const workbench::ExtremesState now = workbench::extremesStateOf(extreme->extreme);
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'g', 4); };
    QString state = tr("Learning the bounds.");
    if (now.verdict == ExtremeVerdict::Collective)
        state = tr("Collective anomaly.");
    else if (now.verdict == ExtremeVerdict::Point)
        state = tr("Outlier.");
    else if (now.hasBounds)
        state = now.high.isFitted || now.low.isFitted ? tr("Normal.") : tr("Learning the maxima.");
    say(tr("Watching: %1 %2 windows, %3 outliers, %4 of them collective.")
            .arg(state, locale.toString(now.windows), locale.toString(now.outliers), locale.toString(now.collective)));
    QStringList lines{tr("value %1").arg(number(now.value))};
    if (now.hasBounds)
        lines += tr("bounds L %1, U %2").arg(number(now.lower), number(now.upper));
    const auto law = [&](const workbench::PeakFigures& peaks, const QString& fitted, const QString& waiting) {
        lines += peaks.isFitted ? fitted.arg(number(peaks.shape), number(peaks.scale), number(peaks.quality), number(peaks.limit))
                                : waiting.arg(locale.toString(peaks.held));
    };
    law(now.high, tr("above U: Weibull k %1, λ %2, R² %3, limit %4"), tr("above U: %1 maxima so far"));
    law(now.low, tr("below L: Weibull k %1, λ %2, R² %3, limit %4"), tr("below L: %1 maxima so far"));
    m_figures->setText(lines.join(QLatin1Char('\n')));
}

void ExtremesPanel::say(const QString& sentence)
{
    if (m_sentence == sentence)
        return;
    m_sentence = sentence;
    emit sentenceChanged(sentence);
}

void ExtremesPanel::showButtons()
{
    const auto hello = m_bench.board().hello();
    const bool free = m_bench.board().isOpen() && hello && !m_job.isRunning();
    const bool watches = m_state.isWatching();
    m_start->setVisible(!watches);
    for (QPushButton* button : {m_stop, m_accept, m_keep}) {
        button->setVisible(watches);
        button->setEnabled(free && watches);
    }
    m_start->setEnabled(free && !watches && !m_state.isLearning() && hello->active.slot != noSlot);
    m_source->setEnabled(!watches);
    m_form->setEnabled(!watches);
}

} // namespace baseline::deploy
