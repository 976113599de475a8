// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project file from a stranger: a small real one with bytes changed wherever the input says (three bytes where, one
// what). SQLite finds most of it; what it lets through must not lead us astray. A whole file as the input would spend
// the fuzzer's time on SQLite's own header.
#include "tests/support/damaged_project.h"
#include "tests/fuzz/fuzz_import.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace baseline;

namespace {

struct Desk {
    int argumentCount = 1;
    char name[13] = "fuzz_project";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{argumentCount, arguments}; // for the SQLite plugin
    QTemporaryDir folder{QStringLiteral("/dev/shm/fuzz_project-XXXXXX")};
    QString path = folder.filePath(QStringLiteral("p.baseline"));
    QByteArray whole;

    Desk()
    {
        fuzz::require(project::makeSmallProject(path), "a project can be made");
        QFile file(path);
        fuzz::require(file.open(QIODevice::ReadOnly), "and read");
        whole = file.readAll();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Desk desk;
    fuzz::require(project::writeDamaged(desk.path, desk.whole, std::span(data, size)),
                  "a damaged file can be written");
    const auto bytes = static_cast<std::size_t>(desk.whole.size());
    (void)project::readEverything(desk.path, [bytes](const recording::Recording& recording) {
        fuzz::requireSound(recording, bytes, 1); // of two bytes a number
    });
    return 0;
}
