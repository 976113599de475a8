// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_keeper.h"

#include "core/workbench/attached_tap.h"
#include "core/workbench/capture_info.h"

#include <algorithm>
#include <limits>

namespace baseline::workbench {

namespace {

/// A tap holds a second at 3 MB/s.
constexpr std::chrono::milliseconds betweenLooks{25};

bool isSameSignal(const recording::RecordingInfo& a, const recording::RecordingInfo& b)
{
    return a.deviceSerial == b.deviceSerial && a.nominalRate == b.nominalRate && a.range == b.range
           && a.channels == b.channels && a.format == b.format;
}

} // namespace

CaptureKeeper::CaptureKeeper(Board& board, device::TextSource& text, QObject* parent)
    : QObject(parent), m_board(board), m_text(text),
      m_samples(std::make_shared<device::SampleTap>(device::sampleTapBlocks)),
      m_rows(std::make_shared<device::TextTap>(device::textTapRows))
{
    qRegisterMetaType<RecordOutcome>();
    m_board.link().addTap(m_samples);
    m_text.addTap(m_rows);
    follow();
    m_watching = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

CaptureKeeper::~CaptureKeeper()
{
    m_board.link().removeTap(m_samples);
    m_text.removeTap(m_rows);
    m_watching.request_stop();
    m_watching.join();
    m_storing.finish();
}

void CaptureKeeper::follow()
{
    const auto takeHello = [this](const Hello& hello) { setSignal(signalOf(hello, m_board.port())); };
    connect(&m_board, &Board::connected, this, takeHello);
    connect(&m_board.link(), &device::Link::helloReceived, this, takeHello);
    connect(&m_text, &device::TextSource::formatKnown, this, [this] {
        if (const std::optional<device::TextFormat> format = m_text.format())
            setSignal(signalOf(*format, m_text.port(), {}));
    });
    if (const std::optional<Hello> hello = m_board.hello())
        takeHello(*hello);
}

void CaptureKeeper::setSignal(const recording::RecordingInfo& signal)
{
    const std::lock_guard lock(m_mutex);
    // Rows of a sketch that was opened again are another signal: nothing tells how long the pause was.
    const bool goesOn = m_feed && signal.lossesVisible && isSameSignal(m_feed->signal(), signal);
    if (!goesOn && !signal.channels.empty() && signal.nominalRate.value > 0.0)
        m_feed = std::make_shared<CaptureFeed>(signal, span);
}

void CaptureKeeper::watch(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock waiting(mutex);
    while (!stop.stop_requested()) {
        {
            const std::lock_guard lock(m_mutex);
            const bool isText = m_feed && !m_feed->signal().lossesVisible;
            while (const std::optional<device::SampleBlockIn> block = m_samples->pop()) {
                if (m_feed && !isText)
                    m_feed->take(*block);
            }
            while (const std::optional<device::TextRowIn> row = m_rows->pop()) {
                if (isText)
                    m_feed->take(*row);
            }
        }
        wake.wait_for(waiting, stop, betweenLooks, [] { return false; });
    }
}

Seconds CaptureKeeper::held() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_feed)
        return Seconds(0.0);
    return durationOf(m_feed->buffer().end() - m_feed->buffer().begin(), m_feed->signal().nominalRate);
}

RecentSignal CaptureKeeper::recent(Seconds time) const
{
    const std::lock_guard lock(m_mutex);
    RecentSignal result;
    if (!m_feed)
        return result;
    const recording::RecordingInfo& signal = m_feed->signal();
    const auto frames = static_cast<SampleIndex>(time.count() * signal.nominalRate.value);
    const SampleIndex end = m_feed->buffer().end();
    result.rate = signal.nominalRate;
    result.first = end - frames;
    const std::size_t channels = signal.channels.size();
    result.channels.assign(channels, std::vector<float>(static_cast<std::size_t>(frames),
                                                        std::numeric_limits<float>::quiet_NaN()));
    for (const recording::Channel& channel : signal.channels)
        result.names.push_back(channel.name.toStdString());
    for (const CaptureBuffer::Piece& piece : m_feed->buffer().pieces(result.first, end)) {
        auto at = static_cast<std::size_t>(piece.first - result.first);
        for (std::size_t i = 0; i < piece.values.size(); i += channels, ++at) {
            for (std::size_t channel = 0; channel < channels; ++channel)
                result.channels[channel][at] =
                    static_cast<float>(static_cast<double>(piece.values[i + channel]) * signal.channels[channel].scale);
        }
    }
    return result;
}

std::optional<CaptureKeeper::Mark> CaptureKeeper::mark() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_feed)
        return std::nullopt;
    return Mark{m_feed, m_feed->buffer().end(), m_feed->signal().nominalRate};
}

SampleIndex CaptureKeeper::endOf(const Mark& mark) const
{
    const std::lock_guard lock(m_mutex);
    return mark.feed->buffer().end();
}

HeldSignal CaptureKeeper::copy(const Mark& mark, SampleIndex from, SampleIndex to) const
{
    HeldSignal held;
    {
        const std::lock_guard lock(m_mutex);
        held = copyHeld(*mark.feed, std::max(from, mark.feed->buffer().begin()), std::min(to, mark.feed->buffer().end()));
    }
    if (!held.signal.lossesVisible)
        held.trueRate = m_text.statistics().measuredRate;
    return held;
}

void CaptureKeeper::keep(const RecordOptions& options)
{
    std::optional<Mark> begin;
    SampleIndex to = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_feed) {
            begin = Mark{m_feed, m_feed->buffer().begin(), m_feed->signal().nominalRate};
            to = m_feed->buffer().end();
        }
    }
    m_storing.post([this, options, begin, to] {
        const Result<RecordOutcome> outcome = store(options, to, begin);
        const auto announce = [this, outcome] {
            if (outcome)
                emit kept(*outcome);
            else
                emit failed(outcome.error());
        };
        QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
    });
}

Result<RecordOutcome> CaptureKeeper::store(const RecordOptions& options, SampleIndex to,
                                           const std::optional<Mark>& begin) const
{
    return storeHeld(begin ? copy(*begin, begin->at, to) : HeldSignal{}, options);
}

} // namespace baseline::workbench
