// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/verdict_word.h"

namespace baseline::workbench {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Normal:
        return QStringLiteral("normal");
    case Verdict::Anomaly:
        return QStringLiteral("anomaly");
    case Verdict::NoData:
        break;
    }
    return QStringLiteral("no data");
}

} // namespace baseline::workbench
