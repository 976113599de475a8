// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/stop_words.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Stop {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Stop)
};

} // namespace

QString stopWord(learn::StopCause cause)
{
    switch (cause) {
    case learn::StopCause::Converged:
        return QStringLiteral("converged");
    case learn::StopCause::SmallGain:
        return QStringLiteral("small gain");
    case learn::StopCause::IterationLimit:
        break;
    }
    return QStringLiteral("iteration limit");
}

QString stopInWords(learn::StopCause cause)
{
    switch (cause) {
    case learn::StopCause::Converged:
        return Stop::tr("converged: no point changed its cluster");
    case learn::StopCause::SmallGain:
        return Stop::tr("the centres hardly moved any more");
    case learn::StopCause::IterationLimit:
        break;
    }
    return Stop::tr("stopped at the iteration limit");
}

} // namespace baseline::cli
