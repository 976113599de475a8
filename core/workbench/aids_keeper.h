// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/rotating_aids.h"

#include <QByteArray>
#include <QObject>

namespace baseline::workbench {

/// The one set of rotating aids that all pages share: valid at any time, changed as a whole. Lives in the GUI thread.
///
/// They are kept in the settings of the program, not in the project: they are what a person has set up to look at
/// signals with, needed on the Live page without any project and with one that is read only, and the table of bearings
/// serves all projects. The front end stores toJson() of them and gives them back at the next start.
class AidsKeeper final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const dsp::RotatingAids& aids() const { return m_aids; }
    /// Errors: those of dsp::checkAids(); nothing changes then.
    Status set(const dsp::RotatingAids& aids);

signals:
    /// Only when they are different ones.
    void changed();

private:
    dsp::RotatingAids m_aids;
};

/// For the settings of the program.
QByteArray aidsToJson(const dsp::RotatingAids& aids);
/// What is missing, damaged or not valid keeps its default; the rest is taken.
dsp::RotatingAids aidsFromJson(const QByteArray& json);

} // namespace baseline::workbench
