// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/window_features.h"

#include "features/bands.h"
#include "features/deviation.h"
#include "features/edge_impulse.h"
#include "features/moments.h"
#include "features/welch.h"
#include "numeric/power_spectrum.h"

#include <math.h>

namespace baseline {

namespace {

/// One channel of a window. Blocks that look at the same signal or spectrum share it, and one that spoils them makes the
/// next take them anew.
class Channel {
public:
    Channel(const ModelView& view, const CountWindow& window, uint32_t channel, FeatureWorkspace& workspace)
        : m_view(view), m_window(window), m_channel(channel), m_workspace(workspace), m_moments(), m_holds(Nothing)
    {
    }

    void compute(const FeatureBlock& block, float* out)
    {
        switch (block.kind) {
        case FeatureKind::Rms:
            takeMoments();
            *out = sqrtf(m_moments.m2);
            break;
        case FeatureKind::Shape:
            takeMoments();
            shapeOf(m_moments, m_view.stream.gravityPerCount, out);
            break;
        case FeatureKind::Bands:
            takeSpectrum();
            bandsOf(block.parameters, m_workspace.power, m_window.length, out);
            break;
        default:
            computeAlone(block, out);
        }
    }

private:
    enum Holding { Nothing, Signal, Spectrum };

    void takeMoments()
    {
        if (m_holds != Nothing)
            return;
        m_moments = takeChannel(m_window, m_channel, m_view.stream.gravityPerCount, m_workspace.signal);
        m_holds = Signal;
    }

    void takeSpectrum()
    {
        takeMoments();
        if (m_holds == Spectrum)
            return;
        applyHann(m_workspace.signal, m_window.length);
        powerSpectrum(m_workspace.signal, m_workspace.work, m_window.length, m_workspace.power);
        m_holds = Spectrum;
    }

    /// Blocks with a signal of their own.
    BASELINE_NOINLINE void computeAlone(const FeatureBlock& block, float* out)
    {
        m_holds = Nothing;
        if (block.kind == FeatureKind::Deviation)
            *out = deviationOf(m_window, m_channel, m_view.stream.gravityPerCount, m_workspace);
        else if (block.kind == FeatureKind::Welch)
            welchOf(parametersOf<WelchParameters>(block), m_window, m_channel, m_view.stream, m_workspace, out);
        else if (block.kind == FeatureKind::EdgeImpulse)
            edgeImpulseOf(block, m_window, m_channel, m_view.stream.gravityPerCount, m_workspace, out);
    }

    const ModelView& m_view;
    const CountWindow& m_window;
    uint32_t m_channel;
    FeatureWorkspace& m_workspace;
    Moments m_moments;
    Holding m_holds;
};

} // namespace

void computeFeatures(const ModelView& view, const CountWindow& window, FeatureWorkspace& workspace, float* features)
{
    float* out = features;
    for (uint32_t channel = 0; channel < window.channels; ++channel) {
        Channel work(view, window, channel, workspace);
        for (uint32_t i = 0; i < view.blockCount; ++i) {
            const FeatureBlock& block = view.blocks[i];
            work.compute(block, out);
            out += featuresOf(block);
        }
    }
}

} // namespace baseline
