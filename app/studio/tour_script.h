// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/studio.h"
#include "app/studio/tour_report.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace baseline::studio {

/// One step of the tour as it is to happen.
struct TourAction {
    QString name;
    QString title;
    QString text;
    std::function<void()> begin;
    std::function<bool()> happened; ///< asked every 20 ms
    double limitSeconds = 15.0;
};

/// Goes through the steps one by one, takes a picture after each, and ends the event loop.
class TourScript final : public QObject {
    Q_OBJECT
public:
    TourScript(Studio& studio, const QString& folder, QObject* parent = nullptr);

    void run();
    const TourReport& report() const { return m_report; }
    TourMeasures& measures() { return m_report.measures; }

private:
    void addCapture();
    void addModel();
    void addAlarm();
    void add(TourAction action) { m_actions.append(std::move(action)); }
    void beginNext();
    void poll();
    void finishStep(bool passed);
    void noteTold(const QString& sentence);
    void end();
    void click(Studio::Page page);
    void setSpeed(double speed);
    std::shared_ptr<const workbench::LiveSnapshot> live();

    Studio& m_studio;
    QString m_folder;
    QList<TourAction> m_actions;
    qsizetype m_at = -1;
    QElapsedTimer m_sinceBegin;
    QTimer m_timer;
    TourReport m_report;
    bool m_recorded = false;
    quint64 m_windowsBefore = 0;
    quint64 m_framesBefore = 0;
};

} // namespace baseline::studio
