// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/quality/quality_bootstrap.h"

namespace baseline::tests {

/// Where a table comes from.
struct QualityOrigin {
    QString commit;
    QString date;
    QString command;
};

/// The tables and what follows from them, in Markdown.
QString qualityText(const QualityRows& quality, const QualitySummary& summary, const QualityOrigin& origin);

} // namespace baseline::tests
