// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_page.h"

#include "app/live/axis_table.h"
#include "app/live/connect_bar.h"
#include "app/live/drift_note.h"
#include "app/live/figures_row.h"
#include "app/live/lower_plots.h"
#include "app/live/record_card.h"
#include "app/live/record_settings.h"
#include "app/live/simulator_card.h"
#include "app/live/spectrogram_card.h"
#include "app/live/spectrum_card.h"
#include "app/live/start_view.h"
#include "app/live/waveform_card.h"
#include "app/widgets/card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/paint_clock.h"
#include "app/widgets/score_strip.h"
#include "app/widgets/side_column.h"
#include "core/workbench/text_snapshot.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace baseline::live {

namespace {

constexpr int sideWidth = 320;
// Figures that change faster cannot be read.
constexpr qint64 betweenFigures = 150;
constexpr int slowParts = 4; ///< figures, axes, spectra, scores
// Sketches print slowly; their spectra are made for each picture.
constexpr int betweenTexts = 50;
constexpr Seconds textSpan{2.0};

widgets::Card* cardWith(const QString& title, const QString& detail, QWidget* content, QWidget* parent)
{
    auto* card = new widgets::Card(title, parent);
    card->setDetail(detail);
    card->setContent(content);
    return card;
}

QList<widgets::TimeSpan> alarmSpans(const std::vector<workbench::LiveScore>& scores, double now)
{
    QList<widgets::TimeSpan> spans;
    bool on = false;
    for (const workbench::LiveScore& score : scores) {
        const double at = score.seconds - now;
        if (score.alarm && !on)
            spans.append({at, at});
        if (score.alarm)
            spans.last().to = at;
        on = score.alarm;
    }
    return spans;
}

} // namespace

LivePage::LivePage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_header(new widgets::PageHeader(tr("Live"), this)),
      m_connect(new ConnectBar(bench, this)), m_figures(new FiguresRow(this)),
      m_start(new StartView(this)), m_stack(new QStackedWidget(this)),
      m_traces(new WaveformCard(this)), m_spectrum(new SpectrumCard(this)),
      m_spectrogram(new SpectrogramCard(this)),
      m_scores(new widgets::ScoreStrip(this)),
      m_lower(new LowerPlots(m_spectrum, m_spectrogram,
                             cardWith(tr("Score"), tr("board as a line, studio as rings"), m_scores, this), this)),
      m_record(new RecordCard(bench, this, this)),
      m_axes(new AxisTable(this)),
      m_simulator(new SimulatorCard(bench, this)), m_textTimer(new QTimer(this)),
      m_paintClock(new widgets::PaintClock(this)), m_baseline(bench)
{
    m_spectrum->setAids(bench.aids());
    m_spectrum->setBaseline(m_baseline);
    m_axes->setAids(bench.aids());
    m_header->addWidget(m_connect);
    m_stack->addWidget(m_start);
    m_stack->addWidget(buildPlots());

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_stack, 1);
    columns->addWidget(buildSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_figures);
    layout->addWidget(new DriftNote(bench, this));
    layout->addLayout(columns, 1);

    connect(m_start, &StartView::virtualRequested, m_connect, &ConnectBar::connectVirtual);
    connect(m_start, &StartView::boardRequested, this, [this] {
        if (!m_connect->connectBoard())
            m_start->showNoBoard();
    });
    connect(m_connect, &ConnectBar::failed, this, &LivePage::failed);
    connect(m_record, &RecordCard::failed, this, &LivePage::failed);
    connect(m_record, &RecordCard::recorded, this, &LivePage::recorded);
    connect(m_simulator, &SimulatorCard::failed, this, &LivePage::failed);
    workbench::Board& board = bench.board();
    connect(&board, &workbench::Board::connected, &board, &workbench::Board::startStream);
    connect(&board, &workbench::Board::connected, this, &LivePage::showBoard);
    connect(&board, &workbench::Board::disconnected, this, &LivePage::showBoard);
    connect(&board, &workbench::Board::closed, this, &LivePage::showBoard);
    connect(&bench.analyser(), &workbench::LiveAnalyser::updated, this, &LivePage::showSnapshot);
    connect(m_traces, &WaveformCard::frozenChanged, m_spectrum, &SpectrumCard::setFrozen);
    connect(m_traces, &WaveformCard::frozenChanged, m_spectrogram, &SpectrogramCard::setFrozen);
    connect(m_spectrogram, &SpectrogramCard::highestChanged, &bench.analyser(), &workbench::LiveAnalyser::setSpectrogram);
    connect(m_traces, &WaveformCard::triggerChanged, this, &LivePage::setTrigger);
    connect(m_traces, &WaveformCard::spanChanged, &bench.analyser(), &workbench::LiveAnalyser::setVisibleSpan);
    connect(m_spectrum, &SpectrumCard::settingsChanged, this, &LivePage::setSpectrum);
    setSpectrum(m_spectrum->settings()); // it may have begun in m/s², and the analyser in g
    connect(m_spectrum, &SpectrumCard::resetAsked, &bench.analyser(), &workbench::LiveAnalyser::resetSpectrum);
    device::TextSource& text = bench.textSource();
    connect(&text, &device::TextSource::opened, this, &LivePage::showBoard);
    connect(&text, &device::TextSource::formatKnown, this, &LivePage::showBoard);
    connect(&text, &device::TextSource::closed, this, &LivePage::showBoard);
    connect(&text, &device::TextSource::ended, this, &LivePage::showBoard);
    m_textTimer->setInterval(betweenTexts);
    connect(m_textTimer, &QTimer::timeout, this, &LivePage::showText);
    connect(m_paintClock, &widgets::PaintClock::painted, this,
            [this](Seconds work) { m_frames.painted(work, std::chrono::steady_clock::now()); });
    m_sinceFigures.start();
    showBoard();
}

void LivePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_paintClock->watch(window()); // known only now
}

void LivePage::setSpectrum(const workbench::LiveSpectrumSettings& settings)
{
    if (const Status set = m_bench.analyser().setSpectrum(settings); !set)
        emit failed(set.error());
}

void LivePage::setTrigger(const workbench::TriggerSettings& settings)
{
    if (const Status set = m_bench.analyser().setTrigger(settings); !set)
        emit failed(set.error());
}

QList<widgets::KeyUses> LivePage::keyUses() const
{
    return {{{}, {{{Qt::Key_Space}, tr("Freeze and go on")}}}};
}

void LivePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || m_stack->currentIndex() != 1) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_traces->toggleFrozen();
}

QWidget* LivePage::buildPlots()
{
    auto* plots = new QWidget(this);
    auto* layout = new QVBoxLayout(plots);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_traces, 3);
    layout->addWidget(m_lower, 2);
    return plots;
}

QWidget* LivePage::buildSide()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_record);
    layout->addWidget(m_axes);
    layout->addWidget(m_simulator);
    layout->addStretch(1);
    // With the options unfolded it is higher than a small window.
    return new widgets::SideColumn(side, sideWidth, this);
}

void LivePage::showBoard()
{
    const bool isText = m_bench.textSource().isOpen();
    const bool connected = isText || (m_bench.board().isOpen() && m_bench.board().hello().has_value());
    m_stack->setCurrentIndex(connected ? 1 : 0);
    m_simulator->setVisible(m_bench.isVirtual());
    m_axes->setVisible(connected);
    if (isText)
        m_textTimer->start();
    else
        m_textTimer->stop();
    showConnection();
    // Nobody knows in what unit a sketch prints.
    m_traces->setPrinted(isText);
    m_spectrum->setPrinted(isText);
    m_spectrogram->setPrinted(isText);
    m_record->settings().setPrinted(isText);
    if (const auto hello = m_bench.board().hello(); hello && !isText)
        m_spectrum->setRate({hello->settings.rateMilliHertz / 1000.0});
    if (!connected || isText) {
        m_traces->clear();
        m_spectrum->clear();
        m_spectrogram->clear();
        m_scores->clear();
    }
    if (isText)
        m_figures->showText({}, {});
    else
        m_figures->show(*m_bench.analyser().latest(), connected);
}

void LivePage::showConnection()
{
    const QLocale locale;
    const device::TextSource& text = m_bench.textSource();
    const auto hello = m_bench.board().hello();
    if (text.isOpen()) {
        const auto format = text.format();
        const int channels = format ? static_cast<int>(format->channels) : 0;
        const QString known =
            channels == 1 ? tr("%1 · one number a line · %2 Hz · losses cannot be seen")
                          : tr("%1 · %n numbers a line · %2 Hz · losses cannot be seen", nullptr, channels);
        m_header->setSubtitle(format ? known.arg(text.port(), locale.toString(format->rate.value))
                                     : tr("%1 · plain text lines, measuring the rate…").arg(text.port()));
    } else if (m_bench.board().isOpen() && hello) {
        m_header->setSubtitle(tr("%1 · %2 channels · %3 Hz · ±%4 g")
                                  .arg(m_bench.isVirtual() ? tr("Virtual Nano") : m_bench.board().port())
                                  .arg(hello->settings.channels)
                                  .arg(locale.toString(hello->settings.rateMilliHertz / 1000.0))
                                  .arg(hello->settings.rangeG));
    } else {
        m_header->setSubtitle(tr("not connected"));
    }
}

void LivePage::showSnapshot()
{
    if (!isVisible() || !m_bench.board().isOpen())
        return;
    QElapsedTimer work;
    work.start();
    const auto snapshot = m_bench.analyser().latest();
    showTraces(*snapshot);
    if (m_spectrogram->isVisible())
        m_spectrogram->showNew(m_bench.analyser());
    if (m_sinceFigures.elapsed() >= betweenFigures / slowParts) {
        m_sinceFigures.restart();
        showSlowPart(*snapshot);
    }
    noteCollected(work);
}

/// One at a time, so that none of the frames has to paint them all.
void LivePage::showSlowPart(const workbench::LiveSnapshot& snapshot)
{
    switch (m_nextPart) {
    case 0: m_figures->show(snapshot, true); break;
    case 1: m_axes->showFigures(snapshot, false); break;
    case 2: showSpectra(snapshot); break;
    default: showScores(snapshot); break;
    }
    m_nextPart = (m_nextPart + 1) % slowParts;
}

void LivePage::showText()
{
    if (!isVisible() || !m_bench.textSource().format())
        return;
    QElapsedTimer work;
    work.start();
    const device::TextStatistics statistics = m_bench.textSource().statistics();
    const workbench::LiveSnapshot snapshot = workbench::textSnapshot(m_bench.keeper().recent(textSpan), statistics);
    showTraces(snapshot);
    if (m_sinceFigures.elapsed() >= betweenFigures) {
        m_sinceFigures.restart();
        m_figures->showText(snapshot, statistics);
        m_axes->showFigures(snapshot, true);
        showSpectra(snapshot);
    }
    noteCollected(work);
}

/// A picture that is held gets no frames, whatever is painted beside it.
void LivePage::noteCollected(const QElapsedTimer& since)
{
    if (!m_traces->isFrozen())
        m_frames.collected(Seconds(static_cast<double>(since.nsecsElapsed()) * 1e-9));
}

void LivePage::showTraces(const workbench::LiveSnapshot& snapshot)
{
    const bool isText = m_bench.textSource().isOpen();
    QStringList names;
    for (const workbench::LiveChannel& channel : snapshot.channels)
        names.append(isText ? QString::fromStdString(channel.name) : QString::fromStdString(channel.name).toUpper());
    if (names != m_channels) {
        m_channels = names;
        m_traces->setChannelNames(names);
        m_spectrum->setChannelNames(names);
        m_spectrogram->setChannelNames(names);
    }
    m_traces->showSnapshot(snapshot);
}

void LivePage::showSpectra(const workbench::LiveSnapshot& snapshot)
{
    if (m_traces->isFrozen())
        return;
    if (snapshot.shown)
        m_spectrum->showSpectra(*snapshot.shown);
    else if (snapshot.spectra)
        m_spectrum->showPrinted(*snapshot.spectra);
}

void LivePage::showScores(const workbench::LiveSnapshot& snapshot)
{
    const double now = snapshot.endSeconds;
    std::vector<widgets::ScorePoint> board;
    std::vector<widgets::ScorePoint> studio;
    for (const workbench::LiveScore& score : *snapshot.scores) {
        board.push_back({score.seconds - now, score.board});
        studio.push_back({score.seconds - now, score.studio});
    }
    m_scores->setBoardScores(std::move(board));
    m_scores->setStudioScores(std::move(studio));
    m_lower->setHasScores(!snapshot.scores->empty());
    m_scores->setAlarms(alarmSpans(*snapshot.scores, now));
    if (snapshot.scores->empty())
        m_scores->setThreshold(std::nullopt);
    else
        m_scores->setThreshold(static_cast<double>(snapshot.scores->back().threshold));
}

} // namespace baseline::live
