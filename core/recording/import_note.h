// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baseline::recording {

/// Something an import did that the user should know of; the front ends make the sentence (core/workbench/sentence.h).
struct ImportNote {
    enum class Kind {
        ColumnsLeftOut, ///< text or empty columns; what = their names, value = how many
        LinesLeftOut,   ///< sentences before the header or at the end; value = how many
        RowsMissing,    ///< rows with a missing or non-finite value became gaps; value = how many
        TimeIgnored,    ///< there is a time column, but the rate was given; what = its name
        Resampled,      ///< moved onto an even grid; value = percent of the steps that were off
        CutShort,       ///< the file ends before the end that its header states; value = samples missing a channel
        NumbersRounded, ///< the format kept holds fewer digits than the file; what = the format
        VariablesLeftOut, ///< other signals in the same file; what = their names, value = how many
        UnitAssumed,    ///< the file names no unit; what = the unit taken
        ClockSetBack,   ///< the local time went back an hour, as at the end of summer time; value = how many times
        RateRounded,    ///< value = the rate as computed from the times
    };

    Kind kind = Kind::ColumnsLeftOut;
    QString what;
    double value = 0.0;

    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

} // namespace baseline::recording
