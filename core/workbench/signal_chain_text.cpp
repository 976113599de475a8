// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/signal_chain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <cmath>

namespace baseline::workbench {

namespace {

constexpr int version = 1;
constexpr int mostSteps = 100; // far above what anybody reads

template <typename T>
struct Word {
    const char* text;
    T value;
};

using Kind = dsp::FilterStep::Kind;
constexpr std::array units{Word<dsp::AccelerationUnit>{"g", dsp::AccelerationUnit::Gravity},
                           Word<dsp::AccelerationUnit>{"mg", dsp::AccelerationUnit::MilliGravity},
                           Word<dsp::AccelerationUnit>{"m/s2", dsp::AccelerationUnit::MetresPerSecondSquared}};
constexpr std::array kinds{Word<Kind>{"low-pass", Kind::LowPass}, Word<Kind>{"high-pass", Kind::HighPass},
                           Word<Kind>{"band-pass", Kind::BandPass}};
constexpr std::array shapes{Word<dsp::WindowShape>{"rectangular", dsp::WindowShape::Rectangular},
                            Word<dsp::WindowShape>{"hann", dsp::WindowShape::Hann},
                            Word<dsp::WindowShape>{"hamming", dsp::WindowShape::Hamming},
                            Word<dsp::WindowShape>{"blackman-harris", dsp::WindowShape::BlackmanHarris},
                            Word<dsp::WindowShape>{"flat-top", dsp::WindowShape::FlatTop}};

template <typename Words, typename T>
QString wordOf(const Words& words, T value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QLatin1String(word.text);
    }
    return {};
}

Error bad(const char* member)
{
    return {Error::Code::BadFormat, std::string("\"") + member + "\" is of the wrong kind", "signal steps", 0.0};
}

/// Reads the members of one step; remembers the first that is wrong.
class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    void number(const char* member, double& value)
    {
        const QJsonValue found = m_object.value(QLatin1String(member));
        if (found.isDouble())
            value = found.toDouble();
        else if (!found.isUndefined())
            refuse(member);
    }
    void frequency(const char* member, Hertz& value) { number(member, value.value); }
    void truth(const char* member, bool& value)
    {
        const QJsonValue found = m_object.value(QLatin1String(member));
        if (found.isBool())
            value = found.toBool();
        else if (!found.isUndefined())
            refuse(member);
    }
    template <typename T>
    void whole(const char* member, T& value)
    {
        auto read = static_cast<double>(value);
        number(member, read);
        // Of a negative or a broken one nothing can be made, of a large one no filter either.
        if (!(read >= 0.0 && read <= 1e6) || read != std::floor(read))
            refuse(member);
        else
            value = static_cast<T>(read);
    }
    template <typename Words, typename T>
    void word(const char* member, const Words& words, T& value)
    {
        const QJsonValue found = m_object.value(QLatin1String(member));
        if (found.isUndefined())
            return;
        for (const auto& known : words) {
            if (found.toString() == QLatin1String(known.text)) {
                value = known.value;
                return;
            }
        }
        refuse(member);
    }
    void refuse(const char* member)
    {
        if (m_wrong == nullptr)
            m_wrong = member;
    }
    QString name() const { return m_object.value(QLatin1String("step")).toString(); }
    const char* wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    const char* m_wrong = nullptr;
};

struct Writer {
    QJsonObject operator()(const dsp::UnitStep& step) const
    {
        return {{QStringLiteral("step"), QStringLiteral("unit")}, {QStringLiteral("to"), wordOf(units, step.to)}};
    }
    QJsonObject operator()(const dsp::GravityStep& step) const
    {
        return {{QStringLiteral("step"), QStringLiteral("gravity")},
                {QStringLiteral("corner_hz"), step.corner.value},
                {QStringLiteral("zero_phase"), step.zeroPhase}};
    }
    QJsonObject operator()(const dsp::FilterStep& step) const
    {
        return {{QStringLiteral("step"), QStringLiteral("filter")},
                {QStringLiteral("kind"), wordOf(kinds, step.kind)},
                {QStringLiteral("order"), step.order},
                {QStringLiteral("low_hz"), step.band.low.value},
                {QStringLiteral("high_hz"), step.band.high.value},
                {QStringLiteral("zero_phase"), step.zeroPhase}};
    }
    QJsonObject operator()(const dsp::DecimateStep& step) const
    {
        return {{QStringLiteral("step"), QStringLiteral("decimate")},
                {QStringLiteral("factor"), static_cast<qint64>(step.factor)}};
    }
    QJsonObject operator()(const dsp::EnvelopeStep& step) const
    {
        return {{QStringLiteral("step"), QStringLiteral("envelope")}, {QStringLiteral("squared"), step.squared}};
    }
    QJsonObject operator()(const dsp::WindowStep& step) const
    {
        return {{QStringLiteral("step"), QStringLiteral("window")},
                {QStringLiteral("shape"), wordOf(shapes, step.shape)},
                {QStringLiteral("resolution_hz"), step.resolution.value}};
    }
};

void readFilter(Reader& reader, dsp::FilterStep& step)
{
    reader.word("kind", kinds, step.kind);
    reader.whole("order", step.order);
    reader.frequency("low_hz", step.band.low);
    reader.frequency("high_hz", step.band.high);
    reader.truth("zero_phase", step.zeroPhase);
}

dsp::SignalStep::What readWhat(Reader& reader)
{
    const QString name = reader.name();
    if (name == QLatin1String("unit")) {
        dsp::UnitStep step;
        reader.word("to", units, step.to);
        return step;
    }
    if (name == QLatin1String("gravity")) {
        dsp::GravityStep step;
        reader.frequency("corner_hz", step.corner);
        reader.truth("zero_phase", step.zeroPhase);
        return step;
    }
    if (name == QLatin1String("decimate")) {
        dsp::DecimateStep step;
        reader.whole("factor", step.factor);
        return step;
    }
    if (name == QLatin1String("envelope")) {
        dsp::EnvelopeStep step;
        reader.truth("squared", step.squared);
        return step;
    }
    if (name == QLatin1String("window")) {
        dsp::WindowStep step;
        reader.word("shape", shapes, step.shape);
        reader.frequency("resolution_hz", step.resolution);
        return step;
    }
    dsp::FilterStep step;
    if (name != QLatin1String("filter"))
        reader.refuse("step");
    readFilter(reader, step);
    return step;
}

QString hertz(Hertz value)
{
    return QString::number(value.value, 'g', 6);
}

struct Summary {
    QString operator()(const dsp::UnitStep& step) const { return QStringLiteral("in ") + wordOf(units, step.to); }
    QString operator()(const dsp::GravityStep& step) const
    {
        return QStringLiteral("high pass %1 Hz (gravity)").arg(hertz(step.corner));
    }
    QString operator()(const dsp::FilterStep& step) const
    {
        const QString text = step.kind == Kind::LowPass    ? QStringLiteral("low pass %1 Hz").arg(hertz(step.band.high))
                             : step.kind == Kind::HighPass ? QStringLiteral("high pass %1 Hz").arg(hertz(step.band.low))
                                                           : QStringLiteral("band pass %1–%2 Hz")
                                                                 .arg(hertz(step.band.low), hertz(step.band.high));
        return text + QStringLiteral(" order %1%2")
                          .arg(step.order)
                          .arg(step.zeroPhase ? QStringLiteral(" both ways") : QString());
    }
    QString operator()(const dsp::DecimateStep& step) const { return QStringLiteral("rate / %1").arg(step.factor); }
    QString operator()(const dsp::EnvelopeStep& step) const
    {
        return step.squared ? QStringLiteral("squared envelope") : QStringLiteral("envelope");
    }
    QString operator()(const dsp::WindowStep&) const { return {}; } // the samples stay as they are
};

} // namespace

QByteArray chainText(const dsp::SignalChain& chain)
{
    QJsonArray steps;
    for (const dsp::SignalStep& step : chain.steps) {
        QJsonObject object = std::visit(Writer{}, step.what);
        object.insert(QStringLiteral("on"), step.isOn);
        steps.append(object);
    }
    const QJsonObject root{{QStringLiteral("version"), version}, {QStringLiteral("steps"), steps}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<dsp::SignalChain> chainOf(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue found = document.object().value(QLatin1String("version"));
    const QJsonValue steps = document.object().value(QLatin1String("steps"));
    if (!found.isDouble() || !steps.isArray() || steps.toArray().size() > mostSteps)
        return bad("steps");
    if (found.toDouble() > version)
        return Error{Error::Code::TooNew, "signal steps of a newer version", "signal steps", found.toDouble()};
    dsp::SignalChain chain;
    for (const QJsonValue& value : steps.toArray()) {
        Reader reader(value.toObject());
        dsp::SignalStep step{readWhat(reader)};
        reader.truth("on", step.isOn);
        if (reader.wrong() != nullptr)
            return bad(reader.wrong());
        chain.steps.push_back(step);
    }
    return chain;
}

QString chainSummary(const dsp::SignalChain& chain)
{
    QStringList words;
    for (const dsp::SignalStep& step : chain.steps) {
        const QString text = step.isOn ? std::visit(Summary{}, step.what) : QString();
        if (!text.isEmpty())
            words.append(text);
    }
    return words.isEmpty() ? QStringLiteral("as recorded") : words.join(QStringLiteral(", "));
}

} // namespace baseline::workbench
