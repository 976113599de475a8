// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/baseline_certificate.h"
#include "core/model/image.h"

#include <optional>

namespace baseline::workbench {

/// Where a threshold stands, how it came there, and what it promises. Choosing it by hand or from costs looks at the very
/// scores that it is judged by and voids the certificate; calibrating gives a new one. A value.
class ChosenThreshold {
public:
    enum class Origin {
        Model,      ///< as it was trained, or stored
        Hand,       ///< dragged, stepped or typed
        Costs,
        Estimate,   ///< of the tail of normal scores: for a budget that the data cannot certify
        Certified,
    };

    /// The model's own.
    static ChosenThreshold of(const model::Model& model);

    double value() const { return m_value; } ///< a float of the board, exactly
    Origin origin() const { return m_origin; }
    const model::Certificate& certificate() const { return m_certificate; }
    bool isChanged() const { return m_value != m_own || m_certificate != m_ownCertificate; }
    /// The model had a certificate, and this threshold has none.
    bool isVoided() const;

    /// Takes it elsewhere. Back at the model's own value the model's certificate holds again: nothing was chosen then.
    /// Errors: InvalidArgument (subject "threshold": not finite, or beyond what a float holds). Nothing changes then.
    Status moveTo(double threshold, Origin origin = Origin::Hand);
    /// The threshold of a certificate, or its estimate. Errors: as moveTo(), for one that found neither.
    Status calibrate(const evaluate::BaselineCertificate& certificate);
    /// As it was before any choice.
    void reset();

    /// The model with this threshold and certificate, its parent the one that it came from. Errors: those of encode.
    Result<model::Image> imageOf(const model::Model& model, std::uint64_t parentHash, std::int64_t createdUnixSeconds) const;

private:
    double m_own = 0.0;
    model::Certificate m_ownCertificate;
    double m_value = 0.0;
    model::Certificate m_certificate;
    Origin m_origin = Origin::Model;
};

} // namespace baseline::workbench
