// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

#include <vector>

namespace baseline::sessions {

/// How the times of one recording are written: all alike, so that they can be compared.
class TimeText {
public:
    TimeText() = default;
    /// Seconds for a recording of less than a minute, "m:ss" for one of less than an hour, "h:mm:ss" beyond.
    explicit TimeText(Seconds duration);

    /// "12.345 s", "1:02.345", "1:02:03": decimals that tell times `step` apart, up to nine.
    QString of(Seconds time, Seconds step) const;

private:
    enum class Form { Seconds, Minutes, Hours };
    Form m_form = Form::Seconds;
};

struct TimeTicks {
    Seconds step{1.0};
    std::vector<Seconds> at;
};

/// Ticks from `first` to `last` with at most `most` steps (at least one) between them, on round times: 1, 2, 5 times a
/// power of ten below a second, then steps that divide a minute, an hour and a day. None for a span that is not positive
/// or not finite.
TimeTicks timeTicks(Seconds first, Seconds last, int most);

} // namespace baseline::sessions
