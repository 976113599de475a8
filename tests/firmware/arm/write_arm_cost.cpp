// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/cost_table.h"

#include <QFile>

#include <cstdio>

using namespace baseline::tests;

/// write_arm_cost FILE: measures, writes the table and prints it.
int main(int argumentCount, char** arguments)
{
    if (argumentCount != 2) {
        std::fputs("usage: write_arm_cost FILE.csv\n", stderr);
        return 2;
    }
    const auto costs = measureCosts();
    if (!costs) {
        std::fprintf(stderr, "%s: %s\n", costs.error().subject.c_str(), costs.error().detail.c_str());
        return 1;
    }
    const QByteArray table = costTable(*costs);
    QFile file(QString::fromLocal8Bit(arguments[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size()) {
        std::fputs("the table cannot be written\n", stderr);
        return 1;
    }
    std::fputs(table.constData(), stdout);
    return 0;
}
