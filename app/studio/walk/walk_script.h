// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/studio.h"
#include "app/studio/walk/walk_dialogs.h"
#include "app/studio/walk/walk_places.h"
#include "app/studio/walk/walk_report.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace baseline::studio {

class TranslationWitness;

/// Steps that prepare something and places that are looked at, one after the other; finished() when there are no more.
class WalkScript final : public QObject {
    Q_OBJECT
public:
    WalkScript(Studio& studio, const QString& folder, TranslationWitness* witness, QObject* parent = nullptr);

    void run();
    const WalkReport& report() const { return m_report; }
    WalkReport& report() { return m_report; }

signals:
    void finished();

private:
    struct Step {
        QString name; ///< empty: no picture is taken
        std::function<void()> begin;
        std::function<bool()> happened; ///< null: when the window stands still
        int page = -1;                  ///< whose further places follow; -1: none
        WalkDialog dialog = {};         ///< to look at; without a name: the window
    };

    void addPages(const QString& group);
    void addProject();
    void addMachine();
    void addPress(Studio::Page page, std::function<bool()> happened);
    void addDialogs();
    void beginNext();
    void poll();
    bool look(const Step& step);
    void addFurther(const Step& step);
    Findings newIn(QWidget& window, bool hasWayOfTab) const;
    void fail(const QString& sentence);

    Studio& m_studio;
    QString m_folder;
    TranslationWitness* m_witness;
    QList<Step> m_open; ///< first: the one at hand
    WalkPlaces m_places;
    Findings m_seen;
    WalkReport m_report;
    QElapsedTimer m_since;
    int m_looks = 0; ///< at the place at hand
    QTimer m_timer;
};

} // namespace baseline::studio
