// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores the windows of the file "windows" with the model of the file "model" and writes what comes out to "records": what
// arm/programs/parity.cpp does on the board, on a desktop, for builds with other flags.
#include "tests/firmware/parity/task_files.h"
#include "tests/firmware/parity/window_record.h"

using namespace baseline;

namespace {

alignas(4) uint8_t image[maxModelBytes];
ModelView view;
ScoreWorkspace workspace;
int16_t counts[maxWindowCounts];
uint32_t record[maxRecordWords];

} // namespace

int main()
{
    readModelOrLeave(image, view);
    std::FILE* const windows = openOrLeave("windows", "rb");
    std::FILE* const records = openOrLeave("records", "wb");
    const size_t size = view.window.length * view.stream.channels;
    for (uint32_t i = 0; std::fread(counts, sizeof *counts, size, windows) == size; ++i) {
        const size_t words = recordWindow(view, counts, i, workspace, record);
        if (std::fwrite(record, sizeof *record, words, records) != words)
            return 4;
    }
    std::fclose(windows);
    return std::fclose(records) == 0 ? 0 : 4;
}
