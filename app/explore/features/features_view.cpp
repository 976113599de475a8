// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/features/features_view.h"

#include "app/explore/features/feature_columns.h"
#include "app/explore/features/feature_model.h"
#include "app/explore/features/feature_trace.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/refill_box.h"
#include "app/widgets/save_file.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/table_style.h"
#include "app/widgets/text_scale.h"
#include "core/workbench/sentence.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::explore {

namespace {

using widgets::ButtonKind;
using widgets::makeButton;

constexpr qint64 betweenLive = 250; // ms: numbers that change more often cannot be read
constexpr int progressSteps = 1000;

} // namespace

FeaturesView::FeaturesView(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_recipe(new QComboBox(this)),
      m_recordings(makeButton(ButtonKind::Plain, {}, {}, this)), m_recordingMenu(new QMenu(m_recordings)),
      m_filter(new QLineEdit(this)), m_save(makeButton(ButtonKind::Plain, tr("&Save table"), {}, this)),
      m_progress(new QProgressBar(this)), m_cancel(makeButton(ButtonKind::Plain, tr("&Cancel"), {}, this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new widgets::EmptyState(QStringLiteral("bars"), tr("There are no features to look at."), {}, {}, this)),
      m_tableCard(new widgets::Card(tr("Features"), this)), m_traceCard(new widgets::Card(tr("Over the recording"), this)),
      m_table(new QTableView(this)), m_model(new FeatureModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_trace(new FeatureTrace(this)), m_traced(new QComboBox(this)),
      m_job([this] { return isVisible(); }, [this] { rank(); })
{
    setProperty("helpPage", QStringLiteral("explore#what-a-feature-is-worth"));
    auto* cards = new QSplitter(Qt::Vertical, this);
    cards->setHandleWidth(12);
    cards->setChildrenCollapsible(false);
    cards->addWidget(buildTable());
    cards->addWidget(buildTrace());
    cards->setStretchFactor(0, 3);
    cards->setStretchFactor(1, 2);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(cards);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0); // clear of the tabs
    layout->setSpacing(12);
    layout->addWidget(buildControls());
    layout->addWidget(m_stack, 1);
    m_progress->setRange(0, progressSteps);
    m_progress->hide();
    m_cancel->hide();
    connect(&m_job.job(), &workbench::BackgroundJob::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * progressSteps)); });
    connect(&m_job.job(), &workbench::BackgroundJob::runningChanged, this, [this](bool isRunning) {
        m_progress->setVisible(isRunning);
        m_cancel->setVisible(isRunning);
    });
    connect(&bench, &workbench::Workbench::recordingsChanged, this, &FeaturesView::follow);
    connect(&bench, &workbench::Workbench::projectChanged, this, [this] {
        m_chosen.clear();
        m_ranking.reset();
        follow();
    });
    connect(&bench.analyser(), &workbench::LiveAnalyser::updated, this, &FeaturesView::showLive);
    // A value of a board that is gone is not live.
    connect(&bench.board(), &workbench::Board::disconnected, this, &FeaturesView::forgetLive);
    connect(&bench.board(), &workbench::Board::closed, this, &FeaturesView::forgetLive);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, [this] {
        m_model->followUnit();
        showTrace();
    });
    m_sinceLive.start();
    follow();
}

FeaturesView::~FeaturesView() = default;

QWidget* FeaturesView::buildControls()
{
    auto* controls = new QWidget(this);
    auto* line = new QHBoxLayout(controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto add = [this, line](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
    };
    for (const std::string& name : model::recipeNames())
        m_recipe->addItem(QString::fromStdString(name));
    m_recipe->setAccessibleName(tr("Recipe"));
    m_recipe->setToolTip(tr("Which features are computed of each window (Alt+R)"));
    m_recipe->setObjectName(QStringLiteral("recipe"));
    m_recordings->setAccessibleName(tr("Recordings"));
    m_recordings->setToolTip(tr("Which recordings are looked at (Alt+E)"));
    m_recordings->setObjectName(QStringLiteral("recordings"));
    m_recordings->setMenu(m_recordingMenu);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter, such as “x” or “Hz”"));
    m_filter->setToolTip(tr("Only features whose name holds this text (Alt+L)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("filter"));
    widgets::keepScaled(*m_filter, widgets::Extent::MinimumWidth, 200);
    m_save->setToolTip(tr("Writes the table as CSV (Alt+S)"));
    m_save->setObjectName(QStringLiteral("saveTable"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setToolTip(tr("Stops ranking (Alt+C)"));
    m_progress->setAccessibleName(tr("Progress of the ranking"));
    m_progress->setMaximumWidth(160);
    add(tr("&Recipe"), m_recipe);
    add(tr("R&ecordings"), m_recordings);
    add(tr("Fi&lter"), m_filter);
    line->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &FeaturesView::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_sorted->setFilterFixedString(text); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isGivenUp = true;
        m_job.cancel();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path = widgets::chooseSaveFile(this, tr("Save table"), QStringLiteral("features.csv"),
                                                     tr("Tables (*.csv)"));
        if (!path.isEmpty())
            saveTable(path);
    });
    return controls;
}

QWidget* FeaturesView::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FeatureModel::SortRole);
    m_sorted->setFilterKeyColumn(FeatureModel::Feature);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Features and what they are worth"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    widgets::styleTable(*m_table);
    widgets::keepTableScaled(*m_table, 26); // many rows of numbers
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FeatureModel::Feature, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(FeatureModel::Feature, QHeaderView::Stretch);
    m_table->setMinimumHeight(120);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeaturesView::showTrace);
    m_columns = new FeatureColumns(*m_table);
    m_tableCard->setContent(m_table);
    return m_tableCard;
}

QWidget* FeaturesView::buildTrace()
{
    m_traced->setAccessibleName(tr("Recording that is drawn"));
    m_traced->setToolTip(tr("The recording over which the chosen feature is drawn"));
    m_traceCard->addHeaderWidget(m_traced);
    m_traceCard->setContent(m_trace);
    connect(m_traced, &QComboBox::currentIndexChanged, this, &FeaturesView::showTrace);
    return m_traceCard;
}

void FeaturesView::chooseRecordings(const QStringList& ids)
{
    m_chosen = ids;
    fillRecordings();
    refresh();
}

/// Recordings came, went or were labelled.
void FeaturesView::follow()
{
    fillRecordings();
    refresh();
}

void FeaturesView::fillRecordings()
{
    m_recordingMenu->clear();
    const auto rows = m_bench.recordings();
    QStringList there;
    if (rows) {
        for (const project::RecordingSummary& row : *rows)
            there.append(row.info.id);
    }
    m_chosen.removeIf([&there](const QString& id) { return !there.contains(id); });
    QAction* all = m_recordingMenu->addAction(tr("All recordings"), this, [this] { chooseRecordings({}); });
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    m_recordingMenu->addSeparator();
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        const recording::RecordingInfo& info = (*rows)[i].info;
        const QString text = info.label.isEmpty() ? info.name : QStringLiteral("%1 (%2)").arg(info.name, info.label);
        QAction* action = m_recordingMenu->addAction(text, this, &FeaturesView::readRecordings);
        action->setCheckable(true);
        action->setData(info.id);
        action->setChecked(m_chosen.contains(info.id));
    }
    const auto count = static_cast<int>(m_chosen.size());
    m_recordings->setText(m_chosen.isEmpty() ? tr("all") : count == 1 ? tr("one chosen") : tr("%n chosen", nullptr, count));
    m_recordings->setEnabled(!there.isEmpty());
}

void FeaturesView::readRecordings()
{
    QStringList ids;
    for (const QAction* action : m_recordingMenu->actions()) {
        if (action->isChecked() && !action->data().isNull())
            ids.append(action->data().toString());
    }
    chooseRecordings(ids);
}

void FeaturesView::refresh()
{
    m_isGivenUp = false;
    m_job.refresh();
}

void FeaturesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_job.resume();
}

void FeaturesView::rank()
{
    const auto rows = m_bench.recordings();
    if (m_bench.projectPath().isEmpty() || !rows || rows->empty()) {
        m_ranking.reset();
        showRanking();
        showSentence(tr("There are no features to look at."), tr("Record or import some signals first."));
        return;
    }
    if (!m_ranking)
        showSentence(tr("The features are being ranked."), tr("They appear here in a moment."));
    m_job.run<std::shared_ptr<const workbench::FeatureRanking>>(
        [path = m_bench.projectPath(), ids = m_chosen,
         recipe = m_recipe->currentText().toStdString()](const Progress& progress) {
            return workbench::rankRecordings(path, ids, recipe, progress);
        },
        [this](Result<std::shared_ptr<const workbench::FeatureRanking>> ranking) { take(std::move(ranking)); });
}

void FeaturesView::take(Result<std::shared_ptr<const workbench::FeatureRanking>> ranking)
{
    if (!ranking) {
        m_ranking.reset();
        showRanking();
        if (m_isGivenUp)
            showSentence(tr("Ranking was cancelled."), tr("Choose a recipe or recordings to start again."));
        else
            showSentence(workbench::comparisonSentence(ranking.error()),
                         tr("Choose recordings that were made alike, in the list above."));
    } else {
        m_ranking = std::move(*ranking);
        showRanking();
        m_stack->setCurrentIndex(1);
    }
    emit ranked();
}

void FeaturesView::showRanking()
{
    m_model->setRanking(m_ranking);
    m_live.reset();
    m_save->setEnabled(m_ranking != nullptr);
    QStringList names;
    for (std::size_t i = 0; m_ranking && i < m_ranking->recordings.size(); ++i)
        names.append(m_ranking->recordings[i].name);
    widgets::refillBox(*m_traced, names);
    if (!m_ranking) {
        m_trace->clear();
        return;
    }
    m_live.emplace(m_ranking->recipe, m_ranking->stream);
    for (const int column : {FeatureModel::Separation, FeatureModel::Effect})
        m_table->setColumnHidden(column, !m_ranking->hasLabels());
    m_table->sortByColumn(m_ranking->hasLabels() ? FeatureModel::Separation : FeatureModel::Stability,
                          Qt::DescendingOrder);
    m_columns->fit();
    m_tableCard->setDetail(detailText());
    m_table->selectRow(0);
    showTrace();
}

/// How many windows there are, and what all features together cost a board.
QString FeaturesView::detailText() const
{
    const QLocale locale;
    const QString normal = locale.toString(qulonglong(m_ranking->normal));
    const QString windows = m_ranking->hasLabels()
                                ? tr("%1 normal windows, %2 with another label")
                                      .arg(normal, locale.toString(qulonglong(m_ranking->anomalous)))
                                : tr("%1 normal windows, none with another label").arg(normal);
    if (!m_ranking->cost)
        return tr("%1 · no board computes these").arg(windows);
    const double instructions = m_ranking->cost->featureInstructions;
    return tr("%1 · on the board %2 instructions a window, about %3 ms")
        .arg(windows, locale.toString(std::round(instructions), 'f', 0),
             locale.toString(1e-3 * m_ranking->cost->microseconds(), 'f', 1));
}

void FeaturesView::showSentence(const QString& sentence, const QString& hint)
{
    m_nothing->setSentence(sentence, hint);
    m_stack->setCurrentIndex(0);
}

QString FeaturesView::sentence() const
{
    return m_stack->currentIndex() == 0 ? m_nothing->sentence() : QString();
}

std::size_t FeaturesView::chosenFeature() const
{
    const QModelIndex at = m_sorted->mapToSource(m_table->currentIndex());
    return at.isValid() ? static_cast<std::size_t>(at.row()) : 0;
}

void FeaturesView::showTrace()
{
    if (!m_ranking)
        return;
    m_trace->show(m_ranking, chosenFeature(), static_cast<std::size_t>(std::max(0, m_traced->currentIndex())));
    m_trace->setLive(m_model->live(chosenFeature()));
}

void FeaturesView::showLive()
{
    if (!m_live || !isVisible() || m_sinceLive.elapsed() < betweenLive)
        return;
    m_sinceLive.restart();
    auto values = m_bench.board().isOpen() ? m_live->of(*m_bench.analyser().latest()) : std::nullopt;
    m_model->setLive(std::move(values));
    m_trace->setLive(m_model->live(chosenFeature()));
}

void FeaturesView::forgetLive()
{
    m_model->setLive(std::nullopt);
    m_trace->setLive(std::nullopt);
}

void FeaturesView::saveTable(const QString& path)
{
    if (!m_ranking)
        return;
    if (const Status saved = workbench::saveRanking(path, *m_ranking); !saved)
        emit failed(saved.error());
}

} // namespace baseline::explore
