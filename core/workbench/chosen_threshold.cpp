// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/chosen_threshold.h"

#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

/// As the board will hold it: verdicts here and there must be the same.
Result<double> asFloat(double threshold)
{
    if (!(std::abs(threshold) <= static_cast<double>(std::numeric_limits<float>::max())))
        return Error{Error::Code::InvalidArgument, "a threshold is a finite number", "threshold", threshold};
    return static_cast<double>(static_cast<float>(threshold));
}

} // namespace

ChosenThreshold ChosenThreshold::of(const model::Model& model)
{
    ChosenThreshold chosen;
    chosen.m_own = static_cast<double>(model::judgeOf(model).threshold);
    chosen.m_ownCertificate = model::judgeOf(model).certificate;
    chosen.reset();
    return chosen;
}

bool ChosenThreshold::isVoided() const
{
    return m_ownCertificate.kind != CertificateKind::None && m_certificate.kind == CertificateKind::None;
}

Status ChosenThreshold::moveTo(double threshold, Origin origin)
{
    const auto value = asFloat(threshold);
    if (!value)
        return value.error();
    if (*value == m_own) {
        reset();
        return done();
    }
    m_value = *value;
    m_certificate = {};
    m_origin = origin;
    return done();
}

Status ChosenThreshold::calibrate(const evaluate::BaselineCertificate& certificate)
{
    const auto value = asFloat(certificate.threshold);
    if (!value)
        return value.error();
    m_value = *value;
    m_certificate = evaluate::headCertificate(certificate);
    m_origin = certificate.isCertified ? Origin::Certified : Origin::Estimate;
    return done();
}

void ChosenThreshold::reset()
{
    m_value = m_own;
    m_certificate = m_ownCertificate;
    m_origin = Origin::Model;
}

Result<model::Image> ChosenThreshold::imageOf(const model::Model& model, std::uint64_t parentHash,
                                              std::int64_t createdUnixSeconds) const
{
    model::Model tuned = model;
    model::judgeOf(tuned).threshold = static_cast<float>(m_value);
    model::judgeOf(tuned).certificate = m_certificate;
    tuned.identity.parentHash = parentHash;
    tuned.identity.createdUnixSeconds = createdUnixSeconds;
    return model::encode(tuned);
}

} // namespace baseline::workbench
