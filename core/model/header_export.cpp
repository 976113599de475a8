// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/header_export.h"

#include "core/model/detector_text.h"
#include "core/model/recipe.h"

#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace baseline::model {

namespace {

std::string utcText(std::int64_t unixSeconds)
{
    const auto time = static_cast<std::time_t>(unixSeconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", &parts);
    return text;
}

/// A name may hold anything that UTF-8 can say; in a comment it must not end the line.
std::string oneLine(std::string text)
{
    for (char& character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (code < 0x20 || character == '\\')
            character = ' ';
    }
    return text;
}

void writeFeatures(std::ostream& out, const Model& model)
{
    const std::vector<std::string> names =
        featureNames(model.features, model.stream.channels, model.stream.nominalRate, model.window);
    out << "// Features: training mean and standard deviation\n";
    for (std::size_t i = 0; i < names.size(); ++i)
        out << "//   " << std::setw(3) << i << "  " << std::left << std::setw(20) << names[i] << std::right << " mean "
            << model.scaler.mean[i] << "  sd " << model.scaler.scale[i] << '\n';
}

void writeCertificate(std::ostream& out, const Certificate& certificate)
{
    switch (certificate.kind) {
    case CertificateKind::None:
        return;
    case CertificateKind::ConformalMarginal:
        out << "//   threshold: " << certificate.rank << "th smallest of " << certificate.calibrationWindows
            << " held-out normal windows, so that a new normal window\n"
            << "//   exceeds it with probability <= " << certificate.alpha << " as long as it is exchangeable with them\n";
        return;
    case CertificateKind::ToleranceLimit:
    case CertificateKind::ToleranceDependent:
        out << "//   threshold: " << certificate.rank << "th smallest of " << certificate.calibrationWindows
            << (certificate.kind == CertificateKind::ToleranceLimit ? "" : " (worth, if dependent)")
            << " held-out normal windows: with confidence,\n"
            << "//   at most " << certificate.alpha << " of normal windows exceed it\n";
        return;
    case CertificateKind::Blocks:
        out << "//   threshold: from " << certificate.rank << " blocks of normal windows, so that the alarm comes on in a new\n"
            << "//   block with probability <= " << certificate.alpha << '\n';
        return;
    }
}

void writeHeads(std::ostream& out, const Model& model)
{
    for (std::size_t i = 0; i < model.heads.size(); ++i) {
        const Head& head = model.heads[i];
        const DetectorText text = textOf(head.detector);
        out << "// Detector " << i << ": " << text.name << '\n' << "//   score: " << text.score;
        if (isClassifier(head.detector))
            out << "; below " << head.threshold << " no class is named\n";
        else
            out << "; anomaly when score > " << head.threshold << '\n';
        writeCertificate(out, head.certificate);
        for (std::size_t j = 0; j < head.names.size(); ++j)
            out << "//   " << j << ": " << oneLine(head.names[j]) << '\n';
    }
}

void writeBytes(std::ostream& out, std::span<const std::uint8_t> image)
{
    constexpr std::size_t perLine = 16;
    out << std::hex << std::setfill('0');
    for (std::size_t i = 0; i < image.size(); ++i) {
        if (i % perLine == 0)
            out << "\n   ";
        out << " 0x" << std::setw(2) << static_cast<unsigned>(image[i]) << ',';
    }
    out << std::dec << std::setfill(' ');
}

} // namespace

Result<std::string> modelHeader(std::span<const std::uint8_t> image)
{
    const Result<Model> decoded = decode(image, ImageReader::Board);
    if (!decoded)
        return decoded.error();
    const Model& model = *decoded;
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << "// Baseline Studio model, made by machine: the bytes below are a model image.\n"
        << "// Name: " << oneLine(model.identity.name) << '\n'
        << "// Hash: " << hashText(hashOf(image)) << ", trained on data " << hashText(model.identity.trainingHash)
        << '\n'
        << "// Made: " << utcText(model.identity.createdUnixSeconds) << " by Baseline Studio "
        << oneLine(model.identity.studioVersion) << '\n'
        << "// Stream: " << model.stream.channels << " channels at " << model.stream.nominalRate.value << " Hz, +-"
        << model.stream.rangeG << " g, " << model.stream.gravityPerCount << " g a count\n"
        << "// Window: " << model.window.length << " samples, hop " << model.window.hop << ", recipe "
        << oneLine(model.identity.recipe) << '\n';
    writeFeatures(out, model);
    if (model.projection)
        out << "// Projection: " << model.projection->rows.rows << " principal components\n";
    writeHeads(out, model);
    out << "// Alarm: on when " << model.alarm.needed << " of the last " << model.alarm.of
        << " windows are anomalies, off after " << model.alarm.hold << " windows without\n"
        << "#pragma once\n\n#include <stdint.h>\n\n"
        << "constexpr unsigned baselineModelBytes = " << image.size() << ";\n"
        << "alignas(4) constexpr uint8_t baselineModel[baselineModelBytes] = {";
    writeBytes(out, image);
    out << "\n};\n";
    return out.str();
}

} // namespace baseline::model
