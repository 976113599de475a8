// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/fleet_job.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <thread>

namespace baseline::workbench {

namespace {

/// The state that the threads of one fleet share.
class Fleet {
public:
    Fleet(const FleetRequest& request, const FleetWatcher& watcher, const Progress& progress)
        : m_request(request), m_watcher(watcher), m_progress(progress)
    {
        for (const FleetBoard& board : request.boards) {
            const bool known = std::any_of(m_boards.begin(), m_boards.end(),
                                           [&](const FleetBoard& other) { return other.port == board.port; });
            if (!known) {
                m_boards.push_back(board);
                m_rows.push_back({board.port, Error{Error::Code::Cancelled, "not begun", board.port.toStdString()}});
            }
        }
        m_fractions.assign(m_boards.size(), 0.0);
    }

    std::vector<FleetRow> run()
    {
        const auto wanted = static_cast<std::size_t>(std::max(m_request.atOnce, 1));
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < std::min(wanted, m_boards.size()); ++i)
            threads.emplace_back([this] { work(); });
        work();
        threads.clear(); // joins
        return std::move(m_rows);
    }

private:
    /// Takes one board after the other until there is none left.
    void work()
    {
        for (std::size_t i = m_next++; i < m_boards.size(); i = m_next++) {
            Result<DeployReport> outcome =
                m_progress.cancelled()
                    ? Result<DeployReport>(Error{Error::Code::Cancelled, "not begun", m_boards[i].port.toStdString()})
                    : deploy(i);
            const std::lock_guard lock(m_mutex);
            m_rows[i].outcome = std::move(outcome);
            m_fractions[i] = 1.0;
            tellTotal();
            if (m_watcher.finished)
                m_watcher.finished(m_rows[i]);
        }
    }

    Result<DeployReport> deploy(std::size_t index)
    {
        const FleetBoard& board = m_boards[index];
        Progress progress{{}, m_progress.stop};
        progress.report = [this, index](double fraction, std::string_view stage) { note(index, fraction, stage); };
        if (board.link)
            return deployToBoard(*board.link, m_request.image, m_request.options, progress);
        device::Link link;
        note(index, 0.0, "connect");
        if (const Result<Hello> hello = link.open(board.port); !hello)
            return hello.error();
        return deployToBoard(link, m_request.image, m_request.options, progress);
    }

    void note(std::size_t index, double fraction, std::string_view stage)
    {
        const std::lock_guard lock(m_mutex);
        m_fractions[index] = fraction;
        if (m_watcher.progressed)
            m_watcher.progressed(m_boards[index].port, fraction, stage);
        tellTotal();
    }

    /// Under the lock.
    void tellTotal()
    {
        const double sum = std::accumulate(m_fractions.begin(), m_fractions.end(), 0.0);
        m_progress.at(sum / static_cast<double>(m_fractions.size()), "write");
    }

    const FleetRequest& m_request;
    const FleetWatcher& m_watcher;
    const Progress& m_progress;
    std::vector<FleetBoard> m_boards;
    std::atomic<std::size_t> m_next{0};
    std::mutex m_mutex; ///< of the two below, and of the watcher
    std::vector<FleetRow> m_rows;
    std::vector<double> m_fractions;
};

} // namespace

Result<std::vector<FleetRow>> deployToFleet(const FleetRequest& request, const FleetWatcher& watcher,
                                            const Progress& progress)
{
    if (request.boards.empty())
        return Error{Error::Code::InvalidArgument, "no board is chosen", "boards"};
    if (const Result<model::Model> model = model::decode(request.image, ImageReader::Board); !model)
        return model.error();
    return Fleet(request, watcher, progress).run();
}

} // namespace baseline::workbench
