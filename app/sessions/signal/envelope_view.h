// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/zoom_spectrum.h"
#include "core/dsp/bearing.h"

#include <optional>
#include <vector>

namespace baseline::sessions {

/// Where a fault is expected to show.
struct ExpectedLine {
    Hertz frequency;
    QString name; ///< "BPFO", "2 BPFO", "BPFI − f"
    int family = 0;
    bool isMain = true; ///< a first harmonic; others are drawn fainter

    friend bool operator==(const ExpectedLine&, const ExpectedLine&) = default;
};

/// The shaft and, of a bearing, both races, twice the ball's spin and the cage, with their harmonics; around the inner
/// race the side bands of the shaft and around the ball those of the cage. Nothing for a speed that is not above 0.
std::vector<ExpectedLine> expectedLines(Hertz shaft, const std::optional<dsp::Bearing>& bearing);

/// An envelope spectrum with upright lines where faults are expected.
class EnvelopeView final : public ZoomSpectrum {
    Q_OBJECT
public:
    explicit EnvelopeView(QWidget* parent = nullptr);

    void setExpected(std::vector<ExpectedLine> lines);
    const std::vector<ExpectedLine>& expected() const { return m_lines; }

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;

private:
    void paintWords(QPainter& painter, const QRectF& area) const;

    std::vector<ExpectedLine> m_lines;
};

} // namespace baseline::sessions
