// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/header_export.h"

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

void writeHeads(std::ostream& out, const Model& model)
{
    for (const Head& head : model.heads) {
        const auto& kmeans = std::get<KMeans>(head.detector);
        const bool minusRadius = kmeans.rule == KMeansRule::DistanceMinusRadius;
        out << "// Detector: k-means, " << kmeans.centres.rows << " clusters in " << kmeans.centres.columns
            << (head.input == HeadInput::Projected ? " principal components" : " standardised features")
            << "\n//   score: distance to the nearest centre" << (minusRadius ? ", less its radius" : "")
            << "; anomaly when score > " << head.threshold << '\n';
        if (head.certificate.kind == CertificateKind::ConformalMarginal)
            out << "//   threshold: " << head.certificate.rank << "th smallest of "
                << head.certificate.calibrationWindows << " held-out normal windows, so that a new normal window\n"
                << "//   exceeds it with probability <= " << head.certificate.alpha
                << " as long as it is exchangeable with them\n";
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
