// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"
#include "core/dsp/signal_chain.h"

#include <QListWidget>

#include <optional>

namespace baseline::sessions {

/// The steps of a chain below a line for all of them together; each can be chosen, switched off (Space), removed (Delete)
/// and moved (Alt and the arrow keys).
class StepList final : public QListWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    QList<widgets::KeyUses> keyUses() const override;
    const dsp::SignalChain& chain() const { return m_chain; }
    /// Shows a chain; chosen is `step`, or the whole where there is no such step.
    void setChain(const dsp::SignalChain& chain, std::optional<std::size_t> step = {});
    /// Another content of the chosen step.
    void changeChosen(const dsp::SignalStep& step);
    /// Behind the chosen step, or at the end; it is chosen then.
    void add(const dsp::SignalStep::What& what);

    /// None: the whole chain.
    std::optional<std::size_t> chosen() const;
    /// Which step cannot be done and why; an empty sentence: all can.
    void setFault(std::size_t step, const QString& sentence);

public slots:
    void removeChosen();
    void moveChosen(int by);

signals:
    /// By the user or by one of the functions that change it.
    void chainChanged();
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(std::optional<std::size_t> step);
    void takeCheck(QListWidgetItem* item);

    dsp::SignalChain m_chain;
    std::size_t m_faulty = 0;
    QString m_fault;
    bool m_isFilling = false;
};

} // namespace baseline::sessions
