// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/parity/flavour_run.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace baseline::tests {

bool runsHere(const QString& flavour)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (flavour.endsWith(QLatin1String("avx2")))
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (flavour.endsWith(QLatin1String("avx512")))
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
               && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq")
               && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma");
#endif
    return !flavour.contains(QLatin1String("avx"));
}

void addFlavours(const QString& names)
{
    QTest::addColumn<QString>("flavour");
    for (const QString& flavour : names.split(QLatin1Char(' ')))
        QTest::newRow(qPrintable(flavour)) << flavour;
}

Words recordsOf(const QString& path, const ByteVector& image, const Counts& windows)
{
    const QTemporaryDir folder;
    if (!writeTask(folder.path(), image, windows))
        return {};
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(path, QStringList());
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return readRecords(folder.path());
}

} // namespace baseline::tests
