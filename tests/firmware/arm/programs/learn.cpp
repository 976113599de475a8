// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learns a baseline from the windows of the file "windows", with the features of the model of the file "model", and writes
// what comes out to "records".
#include "tests/firmware/arm/programs/semihosting.h"
#include "tests/firmware/parity/learn_record.h"

using namespace baseline;
using semihosting::Access;

namespace {

alignas(4) uint8_t image[maxModelBytes];
ModelView view;
ScoreWorkspace workspace;
int16_t counts[maxWindowCounts];
float memory[parityLearnFloats];
uint32_t record[maxLearnWords];
BaselineLearner learner;
ExtremeWatch watch(parityOrder, 1000000);

} // namespace

int main()
{
    const size_t bytes = semihosting::File("model", Access::Read).read(image, sizeof image);
    if (readModel(Bytes(image, bytes), view) != ImageFault::None)
        semihosting::leave(2);
    startLearning(view, memory, learner);
    const semihosting::File windows("windows", Access::Read);
    const size_t windowBytes = view.window.length * view.stream.channels * sizeof *counts;
    size_t words = 0;
    for (uint32_t i = 0; windows.read(counts, windowBytes) == windowBytes; ++i)
        words += learnWindow(view, counts, i, workspace, learner, watch, record + words);
    words += recordLearned(learner, record + words);
    semihosting::File("records", Access::Write).write(record, words * sizeof *record);
    semihosting::leave(0);
}
