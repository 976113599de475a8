// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/model_transfer.h"

#include "core/device/link.h"
#include "core/model/image.h"
#include "firmware/src/model/model_view.h"
#include "firmware/src/wire/checksum.h"
#include "tests/core/device/consumer.h"
#include "tests/support/example_model.h"

#include <QTest>

#include <cstring>
#include <limits>

using namespace baseline;
using namespace baseline::device;
using namespace baseline::tests;
using Code = Error::Code;
using model::Image;

namespace {

Image imageNamed(const char* name)
{
    model::Model example = exampleModel();
    example.identity.name = name;
    return *model::encode(example);
}

/// Puts `value` at `offset` of a good image and makes checksum and hash fit again.
template <typename Value>
Image patched(Image image, std::size_t offset, Value value)
{
    std::memcpy(image.data() + offset, &value, sizeof value);
    const std::uint64_t hash = contentHash(Bytes(image.data() + sizeof(ImageHeader), image.size() - sizeof(ImageHeader)));
    std::memcpy(image.data() + offsetof(ImageHeader, hashLow), &hash, sizeof hash);
    constexpr std::size_t behindCrc = offsetof(ImageHeader, crc) + 4;
    const std::uint32_t crc = crc32(Bytes(image.data() + behindCrc, image.size() - behindCrc));
    std::memcpy(image.data() + offsetof(ImageHeader, crc), &crc, sizeof crc);
    return image;
}

/// Where the body of the first section with `tag` begins.
std::size_t bodyOf(const Image& image, SectionTag tag)
{
    std::size_t at = sizeof(ImageHeader);
    for (;;) {
        SectionHeader header;
        std::memcpy(&header, image.data() + at, sizeof header);
        at += sizeof header;
        if (header.tag == static_cast<std::uint32_t>(tag))
            return at;
        at += header.bytes;
    }
}

} // namespace

class TestModelTransfer final : public QObject {
    Q_OBJECT
private slots:
    void deploysAModelThatThenRuns()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Image image = imageNamed("first");
        std::vector<double> fractions;
        const Progress progress{[&](double fraction, std::string_view) { fractions.push_back(fraction); }, {}};
        const auto scores = std::make_shared<ScoreTap>(scoreTapScores);
        link.addTap(scores);
        const Result<Deployment> deployed = deployModel(link, image, progress);
        QVERIFY(deployed);
        QCOMPARE(deployed->hashLow, static_cast<std::uint32_t>(model::hashOf(image)));
        QVERIFY(deployed->slot < slotCount);
        QCOMPARE(*link.readModel(deployed->slot), image);
        QCOMPARE(*link.readModel(noSlot), image);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QCOMPARE(fractions.back(), 1.0);
        const Result<Hello> hello = link.identify();
        QCOMPARE(hello->active.hash, model::hashOf(image));
        QCOMPARE(QLatin1String(hello->active.name), QLatin1String("first"));
        QTRY_VERIFY(scores->size() > 0); // it watches, though nobody asked for samples
        QCOMPARE(scores->pop()->score.modelHash, deployed->hashLow);
        link.removeTap(scores);
        QCOMPARE(scores.use_count(), 1);
    }

    void rollsBackToTheModelBefore()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Image first = imageNamed("first");
        const Image second = imageNamed("second");
        const Result<Deployment> one = deployModel(link, first);
        const Result<Deployment> two = deployModel(link, second);
        QVERIFY(one && two);
        QVERIFY(one->slot != two->slot);
        const Result<Reply> rolledBack = link.call(rollbackRequest());
        QVERIFY(rolledBack);
        QCOMPARE(rolledBack->value, one->hashLow);
        QCOMPARE(*link.readModel(noSlot), first);
        QCOMPARE(*link.readModel(two->slot), second); // and forward again, if wanted
    }

    void refusesBadImagesAndKeepsTheOldModel_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const Image good = imageNamed("good");
        const auto row = [](const char* name, const Image& image, ReplyCode code, const char* reason) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(image.data()),
                                              static_cast<qsizetype>(image.size()))
                                << int(code) << QString::fromLatin1(reason);
        };
        const auto bad = [&](const char* name, const Image& image, ImageFault fault) {
            row(name, image, ReplyCode::BadModel, faultText(fault));
        };
        Image flipped = good;
        flipped[good.size() / 2] ^= 1;
        bad("wrong CRC", flipped, ImageFault::Checksum);
        Image magic = good;
        magic[0] ^= 1;
        bad("no image", magic, ImageFault::NotAnImage);
        bad("version", patched(good, offsetof(ImageHeader, version), std::uint16_t{2}), ImageFault::Version);
        const std::size_t scaler = bodyOf(good, SectionTag::Scaler);
        bad("offset", patched(good, scaler - 4, std::uint32_t{0x7FFFFFF0}), ImageFault::Section);
        bad("NaN", patched(good, scaler + 4, std::numeric_limits<float>::quiet_NaN()), ImageFault::NotFinite);
        const std::size_t stream = bodyOf(good, SectionTag::Stream);
        bad("rate", patched(good, stream, 951.0F), ImageFault::Stream); // sound, but this board has no such rate
        Image cut(good.begin(), good.end() - 8);
        bad("truncated", cut, ImageFault::Truncated);
        row("uneven length", Image(good.begin(), good.end() - 1), ReplyCode::OutOfRange, "out of range");
        row("nothing", {}, ReplyCode::OutOfRange, "out of range");
    }
    void refusesBadImagesAndKeepsTheOldModel()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Image old = imageNamed("old");
        QVERIFY(deployModel(link, old));
        const Result<Deployment> result = deployModel(link, Image(bytes.begin(), bytes.end()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::BoardRefused);
        QTEST(int(result.error().value), "code");
        QCOMPARE(QString::fromStdString(result.error().subject), reason);
        QCOMPARE(link.identify()->active.hash, model::hashOf(old));
        QCOMPARE(*link.readModel(noSlot), old);
        QVERIFY((link.identify()->flags & boardScoring) != 0);
        QVERIFY(deployModel(link, imageNamed("next"))); // and the next good one is welcome
    }

    void refusesAnImageThatNoSlotHolds()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Result<Deployment> result = deployModel(link, Image(maxModelBytes + 4));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::ModelTooLarge);
        QCOMPARE(result.error().value, double(maxModelBytes + 4));
        QCOMPARE(node.counts().pagesErased, 0);
        // The board itself knows better than to believe us.
        const Result<Reply> reply = link.call(modelBeginRequest(maxModelBytes + 4));
        QCOMPARE(reply.error().value, double(ReplyCode::TooLarge));
    }

    void deploysUnderTenPercentLossAndEachStepOnce_data()
    {
        QTest::addColumn<uint>("seed");
        QTest::newRow("seed 1") << 1U;
        QTest::newRow("seed 2") << 2U;
        QTest::newRow("seed 3") << 3U;
    }
    void deploysUnderTenPercentLossAndEachStepOnce()
    {
        QFETCH(uint, seed);
        const Image image = imageNamed("lossy");
        PtyNode sound;
        PtyNodeOptions options;
        options.fate = dropShare(0.1, seed);
        PtyNode lossy(options);
        for (PtyNode* node : {&sound, &lossy}) {
            Link link(openSerialPort, quickOptions());
            QVERIFY(link.open(node->path()));
            QVERIFY(deployModel(link, image));
            QCOMPARE(*link.readModel(noSlot), image);
        }
        QVERIFY(lossy.counts().framesLost > 0);
        QCOMPARE(lossy.counts().pagesErased, sound.counts().pagesErased);
        QCOMPARE(lossy.counts().wordsProgrammed, sound.counts().wordsProgrammed);
    }

    void waitsForTheFlashToErase()
    {
        PtyNodeOptions options;
        options.pageErase = std::chrono::milliseconds(85); // the slowest that the chip's maker allows
        PtyNode node(options);
        LinkOptions patient;
        patient.identifyPatience = std::chrono::seconds(5);
        // Three pages take 255 ms, so it would ask again if it did not know what it asks for; a busy machine has the rest.
        patient.requestPatience = std::chrono::milliseconds(240);
        Link link(openSerialPort, patient);
        QVERIFY(link.open(node.path()));
        QVERIFY(link.call(modelBeginRequest(2 * 4096)));
        QCOMPARE(node.counts().pagesErased, 3); // header and image
        QCOMPARE(link.statistics().retries, 0U);
    }

    void leavesTheOldModelWhenCancelledBeforeTheSwitch_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<bool>("inTime");
        QTest::newRow("while writing") << 0.2 << true;
        QTest::newRow("while reading back") << 0.6 << false;
    }
    void leavesTheOldModelWhenCancelledBeforeTheSwitch()
    {
        QFETCH(double, fraction);
        QFETCH(bool, inTime);
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Image old = imageNamed("old");
        QVERIFY(deployModel(link, old));
        std::stop_source stop;
        const Progress progress{[&](double reached, std::string_view) {
                                    if (reached > fraction)
                                        stop.request_stop();
                                },
                                stop.get_token()};
        const Image fresh = imageNamed("new");
        const Result<Deployment> result = deployModel(link, fresh, progress);
        QVERIFY(stop.stop_requested());
        QCOMPARE(result.has_value(), !inTime);
        if (inTime)
            QCOMPARE(result.error().code, Code::Cancelled);
        QCOMPARE(*link.readModel(noSlot), inTime ? old : fresh);
    }

    void readsNothingFromABoardWithoutAModel()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        for (const std::uint8_t slot : {std::uint8_t{0}, std::uint8_t{1}, noSlot, builtInSlot}) {
            const auto image = link.readModel(slot);
            QVERIFY(!image);
            QCOMPARE(image.error().code, Code::BoardRefused);
            QCOMPARE(image.error().subject, std::string("no model"));
        }
    }
};

QTEST_GUILESS_MAIN(TestModelTransfer)
#include "test_model_transfer.moc"
