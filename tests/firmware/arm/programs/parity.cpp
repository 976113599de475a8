// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores the windows of the file "windows" with the model of the file "model" and writes what comes out to "records".
#include "tests/firmware/arm/programs/semihosting.h"
#include "tests/firmware/parity/window_record.h"

using namespace baseline;
using semihosting::Access;

namespace {

alignas(4) uint8_t image[maxModelBytes];
ModelView view;
ScoreWorkspace workspace;
int16_t counts[maxWindowCounts];
uint32_t record[maxRecordWords];

} // namespace

int main()
{
    const size_t bytes = semihosting::File("model", Access::Read).read(image, sizeof image);
    if (readModel(Bytes(image, bytes), view) != ImageFault::None)
        semihosting::leave(2);
    const semihosting::File windows("windows", Access::Read);
    const semihosting::File records("records", Access::Write);
    const size_t windowBytes = view.window.length * view.stream.channels * sizeof *counts;
    for (uint32_t i = 0; windows.read(counts, windowBytes) == windowBytes; ++i)
        records.write(record, recordWindow(view, counts, i, workspace, record) * sizeof *record);
    semihosting::leave(0);
}
