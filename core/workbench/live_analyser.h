// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image.h"
#include "core/workbench/board.h"
#include "core/workbench/live_snapshot.h"
#include "core/workbench/spectrogram_history.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace baseline::workbench {

class LiveWorker;
struct PicturePlane;

struct LiveOptions {
    Seconds visible{2.0};
    Seconds history{10.0};
    Seconds scoreHistory{60.0};
    std::chrono::milliseconds interval{16}; ///< between snapshots, as long as something new arrives
};

/// Watches the signal and the scores of a board in a thread of its own and hands out snapshots. Follows the board: its
/// connections, its settings and its active model. Lives in the thread of the board, which has to live longer. Never
/// holds up the link: what it cannot take in time counts as lost.
class LiveAnalyser final : public QObject {
    Q_OBJECT
public:
    explicit LiveAnalyser(Board& board, const LiveOptions& options = {}, QObject* parent = nullptr);
    ~LiveAnalyser() override;

    /// The newest snapshot; never null. Any thread.
    std::shared_ptr<const LiveSnapshot> latest() const;

    void setVisibleSpan(Seconds span);
    /// How ShownSpectra are made from now on. Errors: those of checkLiveSpectrum(); nothing changes then.
    Status setSpectrum(const LiveSpectrumSettings& settings);
    /// Averages and peaks begin anew.
    void resetSpectrum();
    /// The highest frequency in the spectrogram, 0: half the rate; another one begins it anew. Errors: InvalidArgument
    /// (subject "highest frequency": below 0 or not finite).
    Status setSpectrogram(Hertz highest);
    /// What is new in the spectrogram; see SpectrogramHistory::part(). Any thread.
    SpectrogramPart spectrogram(std::size_t channel, Seconds span, std::uint64_t number, std::int64_t after) const
    {
        return m_spectrogram->part(channel, span, number, after);
    }
    /// Which part of the signal a snapshot holds. Errors: those of checkTrigger(); nothing changes then.
    Status setTrigger(const TriggerSettings& settings);
    /// A model at hand that is not (yet) on the board: the studio scores its windows by itself, for the live dot.
    /// Null: none. A model for another rate, range or number of channels gives no point.
    void setCandidate(std::shared_ptr<const model::Image> image);
    /// In which picture the windows of that model are placed, on the board or not. Null or empty: in the model's own
    /// projection, and nowhere if it has none.
    void setPicture(std::uint64_t modelHash, std::shared_ptr<const PicturePlane> plane);

signals:
    /// latest() is a new one. At most one such event waits at a time, however slow the receiver.
    void updated();
    /// Each window that the board scored, in order.
    void scored(const baseline::workbench::ScorePair& pair);

private:
    template <typename Task>
    void inWorker(Task task);
    void follow();
    void giveModel();
    void publish(std::shared_ptr<const LiveSnapshot> snapshot, std::vector<ScorePair> pairs);

    Board& m_board;
    std::shared_ptr<device::SampleTap> m_samples;
    std::shared_ptr<device::ScoreTap> m_scores;
    std::shared_ptr<SpectrogramHistory> m_spectrogram = std::make_shared<SpectrogramHistory>();
    QThread m_thread;
    LiveWorker* m_worker = nullptr; ///< lives in m_thread, ends with it
    mutable std::mutex m_mutex;
    std::shared_ptr<const LiveSnapshot> m_latest;
    std::atomic<bool> m_announced{false};
};

} // namespace baseline::workbench
