// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learns a baseline from the windows of the file "windows", with the features of the model of the file "model", and writes
// what comes out to "records": what arm/programs/learn.cpp does on the board, on a desktop, for builds with other flags.
#include "tests/firmware/parity/learn_record.h"
#include "tests/firmware/parity/task_files.h"

using namespace baseline;

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
    readModelOrLeave(image, view);
    startLearning(view, memory, learner);
    std::FILE* const windows = openOrLeave("windows", "rb");
    const size_t size = view.window.length * view.stream.channels;
    size_t words = 0;
    for (uint32_t i = 0; std::fread(counts, sizeof *counts, size, windows) == size; ++i)
        words += learnWindow(view, counts, i, workspace, learner, watch, record + words);
    std::FILE* const records = openOrLeave("records", "wb");
    words += recordLearned(learner, record + words);
    if (std::fwrite(record, sizeof *record, words, records) != words)
        return 4;
    std::fclose(windows);
    return std::fclose(records) == 0 ? 0 : 4;
}
