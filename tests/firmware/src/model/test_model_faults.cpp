// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

QByteArray text(const ByteVector& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

void addRow(const char* name, ImageFault fault, const ByteVector& image)
{
    QTest::newRow(name) << text(image) << fault;
}

/// A row with the small model after `change`.
void changed(const char* name, ImageFault fault, const std::function<void(ImageParts&)>& change)
{
    ImageParts parts;
    change(parts);
    addRow(name, fault, buildImage(parts));
}

/// A row with the small model's sections after `change`: identity, stream, window, features, scaler, head, alarm.
void rearranged(const char* name, ImageFault fault, const std::function<void(std::vector<SectionParts>&)>& change)
{
    std::vector<SectionParts> sections = sectionsOf(ImageParts());
    change(sections);
    addRow(name, fault, buildImage(sections));
}

void columns()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<ImageFault>("fault");
}

/// The image on the heap in exactly its size: the address sanitiser sees a read past the end.
ImageFault faultOf(const ByteVector& image)
{
    const ExactCopy copy(image.data(), image.size());
    ModelView view;
    return readModel(copy.view(), view);
}

void compareFetched()
{
    QFETCH(QByteArray, image);
    QFETCH(ImageFault, fault);
    QCOMPARE(faultOf(ByteVector(image.begin(), image.end())), fault);
}

void patch32(ByteVector& image, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        image[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

} // namespace

class TestModelFaults final : public QObject {
    Q_OBJECT

private slots:
    void refusesAMisalignedBase()
    {
        const ByteVector image = buildImage(ImageParts());
        alignas(8) static std::uint8_t room[4096];
        for (std::size_t offset = 0; offset < 8; ++offset) {
            std::copy(image.begin(), image.end(), room + offset);
            ModelView view;
            const ImageFault expected = offset % 4 == 0 ? ImageFault::None : ImageFault::Misaligned;
            QCOMPARE(readModel({room + offset, image.size()}, view), expected);
        }
    }

    void refusesEveryTruncation()
    {
        const ByteVector image = buildImage(ImageParts());
        for (std::size_t size = 0; size < image.size(); ++size) {
            ByteVector cut(image.begin(), image.begin() + static_cast<std::ptrdiff_t>(size));
            QCOMPARE(faultOf(cut), ImageFault::Truncated);
            // The same, by somebody who mended the length and the sums.
            if (size < 24 || size % 4 != 0)
                continue;
            patch32(cut, 8, static_cast<std::uint32_t>(size));
            seal(cut);
            QVERIFY(faultOf(cut) != ImageFault::None);
        }
    }

    void refusesABadHeader_data()
    {
        columns();
        const ByteVector image = buildImage(ImageParts());
        const auto row = [&image](const char* name, ImageFault fault, std::size_t at, std::uint32_t value) {
            ByteVector bytes = image;
            patch32(bytes, at, value);
            addRow(name, fault, bytes);
        };
        const auto size = static_cast<std::uint32_t>(image.size());
        row("magic", ImageFault::NotAnImage, 0, 0x324D4C42U);
        row("version 0", ImageFault::Version, 4, 7U << 16 | 0U);
        row("version 2", ImageFault::Version, 4, 7U << 16 | 2U);
        row("a section less", ImageFault::Section, 4, 6U << 16 | 1U);
        row("a section more", ImageFault::Section, 4, 8U << 16 | 1U);
        row("no section", ImageFault::Section, 4, 0U << 16 | 1U);
        row("longer than its bytes", ImageFault::Truncated, 8, size + 4);
        row("no multiple of four", ImageFault::Truncated, 8, size - 2);
        row("shorter than a header", ImageFault::Truncated, 8, 20);
        row("larger than a slot", ImageFault::TooLarge, 8, 65536 - 64 + 4);
        row("shorter than it is", ImageFault::Checksum, 8, size - 4);
        row("wrong checksum", ImageFault::Checksum, 12, 0);
        row("changed content", ImageFault::Checksum, 32, 0x41414141U);
        ByteVector hash = image;
        patch32(hash, 16, 1);
        const std::uint32_t crc = crc32(Bytes(hash.data() + 16, hash.size() - 16));
        patch32(hash, 12, crc);
        addRow("wrong hash under a right checksum", ImageFault::Checksum, hash);
    }
    void refusesABadHeader() { compareFetched(); }

    void refusesSectionsThatAreNotInTheirPlace_data()
    {
        columns();
        using Sections = std::vector<SectionParts>;
        static const char* const names[] = {"identity", "stream", "window", "features", "scaler", "head", "alarm"};
        for (std::size_t i = 0; i < 7; ++i) {
            const std::string name(names[i]);
            rearranged((name + " missing").c_str(), ImageFault::Section,
                       [i](Sections& s) { s.erase(s.begin() + static_cast<std::ptrdiff_t>(i)); });
            if (i != 5) // several heads are allowed
                rearranged((name + " twice").c_str(), ImageFault::Section,
                           [i](Sections& s) { s.insert(s.begin() + static_cast<std::ptrdiff_t>(i), s[i]); });
            rearranged((name + " of an unknown kind").c_str(), ImageFault::Section,
                       [i](Sections& s) { s[i].tag = 9 + s[i].tag; });
            rearranged((name + " too long").c_str(), ImageFault::Section,
                       [i](Sections& s) { s[i].body.insert(s[i].body.end(), 4, 0); });
            if (i + 1 < 7)
                rearranged((name + " after its follower").c_str(), ImageFault::Section,
                           [i](Sections& s) { std::swap(s[i], s[i + 1]); });
        }
        rearranged("something behind the last", ImageFault::Section, [](Sections& s) { s.push_back({9, {}}); });
        rearranged("odd sizes", ImageFault::Section, [](Sections& s) {
            s[0].body.insert(s[0].body.end(), 2, 0);
            s[1].body.insert(s[1].body.end(), 2, 0); // the whole is a multiple of four again
        });
        rearranged("empty identity", ImageFault::Section, [](Sections& s) { s[0].body.clear(); });
        rearranged("scaler cut", ImageFault::Section, [](Sections& s) { s[4].body.resize(16); });
        rearranged("head cut in its centres", ImageFault::Section, [](Sections& s) { s[5].body.resize(44); });
        rearranged("head without centres", ImageFault::Section, [](Sections& s) { s[5].body.resize(40); });
        ByteVector past = buildImage(ImageParts());
        patch32(past, 28, 0xFFFFFFFCU); // the size of the first section
        seal(past);
        addRow("section past the end", ImageFault::Section, past);
        changed("name without an end", ImageFault::Section, [](ImageParts& p) { p.name.assign(32, 'x'); });
        changed("recipe without an end", ImageFault::Section, [](ImageParts& p) { p.recipe.assign(16, 'x'); });
        changed("version without an end", ImageFault::Section, [](ImageParts& p) { p.studioVersion.assign(16, 'x'); });
    }
    void refusesSectionsThatAreNotInTheirPlace() { compareFetched(); }

    void refusesABadStreamOrWindow_data()
    {
        columns();
        changed("rate 0", ImageFault::Stream, [](ImageParts& p) { p.nominalRate = 0.0F; });
        changed("rate -1", ImageFault::Stream, [](ImageParts& p) { p.nominalRate = -1.0F; });
        changed("rate 100001", ImageFault::Stream, [](ImageParts& p) { p.nominalRate = 100001.0F; });
        changed("rate NaN", ImageFault::NotFinite, [](ImageParts& p) { p.nominalRate = notANumber; });
        changed("rate infinite", ImageFault::NotFinite, [](ImageParts& p) { p.nominalRate = infinity; });
        changed("range 0", ImageFault::Stream, [](ImageParts& p) { p.rangeG = 0; });
        changed("range 1001", ImageFault::Stream, [](ImageParts& p) { p.rangeG = 1001; });
        changed("no channel", ImageFault::Stream, [](ImageParts& p) { p.channels = 0; });
        changed("nine channels", ImageFault::Stream, [](ImageParts& p) { p.channels = 9; });
        changed("scale zero", ImageFault::ZeroScale, [](ImageParts& p) { p.gravityPerCount = 0.0F; });
        changed("scale negative", ImageFault::ZeroScale, [](ImageParts& p) { p.gravityPerCount = -1.0F; });
        changed("scale NaN", ImageFault::NotFinite, [](ImageParts& p) { p.gravityPerCount = notANumber; });
        // Outside of these the fourth powers of the shape features leave the range of a float.
        changed("scale too small", ImageFault::Stream, [](ImageParts& p) { p.gravityPerCount = 0.99e-6F; });
        changed("scale too large", ImageFault::Stream, [](ImageParts& p) { p.gravityPerCount = 1.01F; });
        for (const std::uint32_t length : {0U, 8U, 15U, 1025U, 2048U, 0x80000000U})
            changed(qPrintable(QStringLiteral("window of %1").arg(length)), ImageFault::Window,
                    [length](ImageParts& p) { p.length = length; });
        changed("hop 0", ImageFault::Window, [](ImageParts& p) { p.hop = 0; });
        changed("hop longer than the window", ImageFault::Window, [](ImageParts& p) { p.hop = 17; });
        addRow("more samples than the node holds", ImageFault::TooLarge, buildImage(partsWith({{1, {}}}, 4, 1024, 1)));
    }
    void refusesABadStreamOrWindow() { compareFetched(); }

    void refusesBadFeatures_data()
    {
        columns();
        const auto blocks = [](const char* name, ImageFault fault, std::vector<BlockParts> list) {
            changed(name, fault, [&list](ImageParts& p) { p.blocks = list; });
        };
        blocks("none", ImageFault::Features, {});
        blocks("nine", ImageFault::Features, std::vector<BlockParts>(9, BlockParts{1, {}}));
        blocks("kind 0", ImageFault::Features, {{0, {}}});
        blocks("kind 7", ImageFault::Features, {{7, {}}});
        blocks("RMS with parameters", ImageFault::Features, {{1, {1, 2}}});
        blocks("shape with parameters", ImageFault::Features, {{2, {1}}});
        blocks("bands without edges", ImageFault::Features, {{3, {}}});
        blocks("a single edge", ImageFault::Features, {{3, {1}}});
        blocks("bin zero", ImageFault::Features, {{3, {0, 2}}});
        blocks("equal edges", ImageFault::Features, {{3, {2, 2}}});
        blocks("edges that fall", ImageFault::Features, {{3, {1, 5, 4}}});
        blocks("edge behind the last bin", ImageFault::Features, {{3, {1, 10}}});
        std::vector<std::uint16_t> edges(66);
        for (std::size_t i = 0; i < edges.size(); ++i)
            edges[i] = static_cast<std::uint16_t>(i + 1);
        addRow("65 bands", ImageFault::Features, buildImage(partsWith({{3, edges}}, 1, 256, 65)));
        edges.pop_back();
        addRow("320 features", ImageFault::TooLarge, buildImage(partsWith({{3, edges}}, 5, 256, 64)));
        changed("more blocks than there are", ImageFault::Features, [](ImageParts& p) { p.blockCount = 2; });
        changed("4294967295 blocks", ImageFault::Features, [](ImageParts& p) { p.blockCount = 0xFFFFFFFFU; });
        changed("fewer blocks than there are", ImageFault::Section, [](ImageParts& p) {
            p.blocks.assign(2, BlockParts{1, {}});
            p.blockCount = 1;
        });
        rearranged("parameters past the end", ImageFault::Features,
                   [](std::vector<SectionParts>& s) { s[3].body[4] = 3, s[3].body[6] = s[3].body[7] = 0xFF; });
    }
    void refusesBadFeatures() { compareFetched(); }

    void refusesBadNumbersAndSizesThatDoNotFit_data()
    {
        columns();
        const auto scaler = [](const char* name, ImageFault fault, float mean, float scale) {
            changed(name, fault, [&](ImageParts& p) { p.mean[1] = mean, p.scale[1] = scale; });
        };
        scaler("mean NaN", ImageFault::NotFinite, notANumber, 1.0F);
        scaler("scale infinite", ImageFault::NotFinite, 0.0F, infinity);
        scaler("scale zero", ImageFault::ZeroScale, 0.0F, 0.0F);
        scaler("scale minus zero", ImageFault::ZeroScale, 0.0F, -0.0F);
        scaler("scale negative", ImageFault::ZeroScale, 0.0F, -1.0F);
        changed("scaler for another count", ImageFault::Dimension, [](ImageParts& p) { p.scalerCount = 3; });
        changed("empty scaler", ImageFault::Dimension, [](ImageParts& p) { p.mean = p.scale = {}; });
        const auto projected = [](const char* name, ImageFault fault, ProjectionParts projection) {
            changed(name, fault, [&projection](ImageParts& p) { p.projection = projection; });
        };
        projected("projection of another count", ImageFault::Dimension, {3, 1, {1.0F, 1.0F, 1.0F}});
        projected("projection to nothing", ImageFault::Dimension, {2, 0, {}});
        projected("projection to 65", ImageFault::Dimension, {2, 65, std::vector<float>(130, 1.0F)});
        projected("projection cut", ImageFault::Section, {2, 2, {1.0F, 1.0F}});
        projected("projection NaN", ImageFault::NotFinite, {2, 1, {1.0F, notANumber}});
        changed("alarm needs none", ImageFault::Alarm, [](ImageParts& p) { p.needed = 0; });
        changed("alarm needs more than it sees", ImageFault::Alarm, [](ImageParts& p) { p.needed = 2; });
        changed("alarm over 33", ImageFault::Alarm, [](ImageParts& p) { p.of = 33; });
        changed("alarm for ever", ImageFault::Alarm, [](ImageParts& p) { p.hold = 1000001; });
    }
    void refusesBadNumbersAndSizesThatDoNotFit() { compareFetched(); }

    void refusesABadHead_data()
    {
        columns();
        const auto head = [](const char* name, ImageFault fault, const std::function<void(HeadParts&)>& change) {
            changed(name, fault, [&change](ImageParts& p) { change(p.heads[0]); });
        };
        head("kind", ImageFault::Head, [](HeadParts& h) { h.kind = 12; });
        head("kind 0", ImageFault::Head, [](HeadParts& h) { h.kind = 0; });
        head("input", ImageFault::Head, [](HeadParts& h) { h.input = 4; });
        head("no block", ImageFault::Dimension, [](HeadParts& h) { h.input = 2; });
        head("a block that is not there", ImageFault::Dimension, [](HeadParts& h) { h.input = 0x202; });
        head("blocks of all features", ImageFault::Dimension, [](HeadParts& h) { h.input = 0x100; });
        head("certificate", ImageFault::Head, [](HeadParts& h) { h.certificate = 5; });
        head("rule", ImageFault::Head, [](HeadParts& h) { h.rule = 2; });
        head("no cluster", ImageFault::Head, [](HeadParts& h) { h.clusters = 0, h.centres = h.radii = {}; });
        head("257 clusters", ImageFault::Head, [](HeadParts& h) {
            h.clusters = 257;
            h.centres.assign(514, 0.0F);
            h.radii.assign(257, 0.0F);
        });
        head("4294967295 clusters", ImageFault::Head, [](HeadParts& h) { h.clusters = 0xFFFFFFFFU; });
        head("more clusters than there are", ImageFault::Section, [](HeadParts& h) { h.clusters = 2; });
        head("dimension 0", ImageFault::Dimension, [](HeadParts& h) { h.dimension = 0; });
        head("another dimension", ImageFault::Dimension, [](HeadParts& h) { h.dimension = 3; });
        head("projected without a projection", ImageFault::Dimension, [](HeadParts& h) { h.input = 1; });
        head("nothing projected", ImageFault::Dimension, [](HeadParts& h) { h.input = 1, h.dimension = 0; });
        head("threshold NaN", ImageFault::NotFinite, [](HeadParts& h) { h.threshold = notANumber; });
        head("alpha infinite", ImageFault::NotFinite, [](HeadParts& h) { h.alpha = infinity; });
        head("centre NaN", ImageFault::NotFinite, [](HeadParts& h) { h.centres[1] = notANumber; });
        head("radius infinite", ImageFault::NotFinite, [](HeadParts& h) { h.radii[0] = -infinity; });
        changed("eleven heads", ImageFault::TooLarge, [](ImageParts& p) { p.heads.assign(11, HeadParts()); });
        changed("second head bad", ImageFault::Head, [](ImageParts& p) {
            p.heads.assign(2, HeadParts());
            p.heads[1].kind = 99;
        });
    }
    void refusesABadHead() { compareFetched(); }
};

QTEST_APPLESS_MAIN(TestModelFaults)
#include "test_model_faults.moc"
