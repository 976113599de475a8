// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts the instructions of the node's numerics on the files "model" and "windows" and writes a line "name number" for
// each to "costs". QEMU runs with -icount shift=10: one instruction takes 1024 ns, and TIMER0 counts at 25 MHz.
#include "firmware/src/node/node.h"
#include "firmware/src/numeric/power_spectrum.h"
#include "tests/firmware/arm/programs/semihosting.h"
#include "tests/firmware/parity/window_record.h"

using namespace baseline;
using semihosting::Access;

namespace {

/// CMSDK timer at 0x40000000: control, value (counts down), reload.
volatile uint32_t* const timer0 = reinterpret_cast<volatile uint32_t*>(0x40000000U);

alignas(4) uint8_t image[maxModelBytes];
ModelView view;
ScoreWorkspace workspace;
int16_t counts[maxWindowCounts];
float signal[256];
float work[256];
float power[129];
constexpr uint32_t clusters = 32;
constexpr uint32_t dimension = 12;
float centres[clusters * dimension];
float radii[clusters];
float mean[dimension];
float scale[dimension];

void startTimer()
{
    timer0[0] = 0;
    timer0[2] = 0xFFFFFFFFU;
    timer0[1] = 0xFFFFFFFFU;
    timer0[0] = 1;
}

/// Instructions from one reading to the next of what stands between, less those of the readings.
template <typename Work>
uint32_t instructionsOf(Work body)
{
    const uint32_t before = timer0[1];
    const uint32_t between = timer0[1];
    body();
    const uint32_t after = timer0[1];
    const uint32_t ticks = (between - after) - (before - between);
    return static_cast<uint32_t>((static_cast<uint64_t>(ticks) * 40 + 512) / 1024);
}

/// Numbers between -1 and 1; which ones does not matter.
float nextNumber()
{
    static uint32_t state = 1;
    state = state * 1664525U + 1013904223U;
    return static_cast<float>(static_cast<int32_t>(state >> 8) - (1 << 23)) / static_cast<float>(1 << 23);
}

/// Writes "name number\n".
void report(const semihosting::File& file, const char* name, uint32_t number)
{
    char digits[12];
    char* text = digits + sizeof digits;
    *--text = '\n';
    do {
        *--text = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number != 0);
    *--text = ' ';
    file.write(name, strlen(name));
    file.write(text, static_cast<size_t>(digits + sizeof digits - text));
}

uint32_t spectrumCost()
{
    for (float& value : signal)
        value = nextNumber();
    return instructionsOf([] { powerSpectrum(signal, work, 256, power); });
}

/// What one head more costs: everything else about the model is as little as possible.
uint32_t kMeansCost(KMeansRule rule)
{
    for (float& value : centres)
        value = nextNumber();
    for (uint32_t i = 0; i < dimension; ++i) {
        workspace.features[i] = nextNumber();
        scale[i] = 1.0F;
    }
    ModelView small = {};
    small.featureCount = dimension;
    small.mean = mean;
    small.scale = scale;
    HeadView& head = small.heads[0];
    head.header.dimension = dimension;
    head.kind = HeadKind::KMeans;
    head.kmeans.rule = static_cast<uint32_t>(rule);
    head.kmeans.clusters = clusters;
    head.kmeans.centres = centres;
    head.kmeans.radii = radii;
    const uint32_t without = instructionsOf([&] { scoreFeatures(small, workspace); });
    small.headCount = 1;
    return instructionsOf([&] { scoreFeatures(small, workspace); }) - without;
}

/// The dearest of many values: one that ends an excursion, so that the law is fitted again.
uint32_t extremeCost()
{
    static ExtremeWatch watch({ExtremeSource::Feature, 0, {2.0F, 1.03436041F, 5, 5, 500, 0.0F}}, 100000);
    Score score = {};
    Extreme report;
    uint32_t most = 0;
    for (uint32_t i = 0; i < 400; ++i) {
        const float value = nextNumber() * nextNumber() * nextNumber(); // rarely far out
        score.firstIndex = i;
        const uint32_t cost = instructionsOf([&] { watch.take(score, &value, report); });
        most = cost > most ? cost : most;
    }
    return most;
}

/// How deep scoring goes into the stack, from paint that it leaves below this function's own part of it.
uint32_t stackOfScoring()
{
    constexpr uint32_t paint = 0x5AFE5AFEU;
    constexpr int32_t words = 1024;
    volatile uint32_t* top;
    __asm__ volatile("mov %0, sp" : "=r"(top));
    for (int32_t i = 1; i <= words; ++i)
        top[-i] = paint;
    scoreWindow(view, {counts, view.window.length, view.stream.channels, 0}, workspace);
    int32_t depth = words;
    while (depth != 0 && top[-depth] == paint)
        --depth;
    return static_cast<uint32_t>(depth) * sizeof paint;
}

} // namespace

int main()
{
    const size_t bytes = semihosting::File("model", Access::Read).read(image, sizeof image);
    if (readModel(Bytes(image, bytes), view) != ImageFault::None)
        semihosting::leave(2);
    const size_t windowBytes = view.window.length * view.stream.channels * sizeof *counts;
    if (semihosting::File("windows", Access::Read).read(counts, windowBytes) != windowBytes)
        semihosting::leave(5);
    const semihosting::File costs("costs", Access::Write);
    startTimer();
    const CountWindow window = {counts, view.window.length, view.stream.channels, 0};
    report(costs, "spectrum", spectrumCost());
    report(costs, "kmeans-nearest", kMeansCost(KMeansRule::NearestDistance));
    report(costs, "kmeans-radius", kMeansCost(KMeansRule::DistanceMinusRadius));
    report(costs, "features", instructionsOf([&] { computeFeatures(view, window, workspace.feature, workspace.features); }));
    report(costs, "window", instructionsOf([&] { scoreWindow(view, window, workspace); }));
    report(costs, "extreme-values", extremeCost());
    report(costs, "bytes-extremes", sizeof(ExtremeWatch));
    report(costs, "bytes-spectrum", sizeof signal + sizeof work + sizeof power);
    report(costs, "bytes-workspace", sizeof workspace);
    report(costs, "bytes-node", sizeof(Node));
    report(costs, "bytes-ring", 32 * sizeof(SampleBlock));
    report(costs, "bytes-stack", stackOfScoring());
    semihosting::leave(0);
}
