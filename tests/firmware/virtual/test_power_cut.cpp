// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/image.h"
#include "firmware/src/node/alarm_store.h"
#include "firmware/src/node/flash_map.h"
#include "firmware/src/node/model_store.h"
#include "firmware/virtual/file_flash.h"
#include "tests/support/example_model.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

using namespace baseline;
using virtual_nano::FileFlash;

namespace {

/// Torn words and pages come out at random, so every cut is tried with a few of them.
constexpr std::uint64_t tears = 3;

model::Image imageNamed(const std::string& name)
{
    model::Model example = tests::exampleModel();
    example.identity.name = name;
    Result<model::Image> image = model::encode(example);
    return image ? *image : model::Image{};
}

bool writeImage(ModelStore& store, const model::Image& image)
{
    if (store.begin(static_cast<std::uint32_t>(image.size())) != ReplyCode::Ok)
        return false;
    for (std::size_t at = 0; at < image.size(); at += maxModelChunk) {
        const Bytes chunk(image.data() + at, std::min(maxModelChunk, image.size() - at));
        if (store.chunk(static_cast<std::uint32_t>(at), chunk) != ReplyCode::Ok)
            return false;
    }
    return store.commit() == ReplyCode::Ok;
}

/// The name of the model that a board with this flash runs after power-up; "none" without one.
std::string running(FileFlash& flash)
{
    ModelStore store(flash, Bytes());
    store.load();
    return store.active() != nullptr ? store.active()->identity->name : "none";
}

/// Journal and slots; the node touches nothing else.
void copyInto(FileFlash& target, FileFlash& source)
{
    for (std::uint32_t page = journalAddress; page < flashEnd; page += flashPageBytes) {
        target.erasePage(page);
        target.program(page, Bytes(source.mapped(page), flashPageBytes));
    }
}

/// The alarms of a board with this flash, newest first.
std::vector<KeptAlarm> alarmsIn(FileFlash& flash)
{
    AlarmStore store(flash);
    store.load();
    std::vector<KeptAlarm> all;
    Alarms part = {};
    do {
        store.read(all.empty() ? 0 : all.back().number, maxAlarmsAMessage, part);
        all.insert(all.end(), part.alarms, part.alarms + part.count);
    } while (part.count > 0);
    return all;
}

/// An hour after the one before, so that it is written at once. Its fields follow from its number.
void keepNext(AlarmStore& store)
{
    KeptAlarm alarm = {};
    alarm.streamId = 3 * (store.newest() + 1);
    store.keep(alarm, std::uint64_t{3'600'000'000} * (store.newest() + 1));
}

using Job = std::function<void(ModelStore&)>;

/// Runs `job` on copies of `before`, with the power cut at each of its operations in turn, and counts what the board
/// runs after the next power-up. `good` says what is allowed; the first offender is returned, "" if there is none.
std::string sweep(FileFlash& before, const Job& job, const std::set<std::string>& good, std::set<std::string>& seen,
                  std::uint64_t& cuts)
{
    Result<FileFlash> flash = FileFlash::inMemory();
    if (!flash)
        return "no memory";
    for (cuts = 0;; ++cuts) {
        bool reached = false;
        for (std::uint64_t tear = 0; tear < tears; ++tear) {
            copyInto(*flash, before);
            ModelStore store(*flash, Bytes());
            store.load();
            flash->cutPowerAfter(cuts, cuts * tears + tear);
            job(store);
            reached = reached || flash->hasPowerFailed();
            flash->restorePower();
            const std::string name = running(*flash);
            seen.insert(name);
            if (!good.contains(name))
                return name + " after a cut at operation " + std::to_string(cuts);
            // And the board is still good for the next model.
            ModelStore after(*flash, Bytes());
            after.load();
            if (!writeImage(after, imageNamed("next")) || running(*flash) != "next")
                return "the next model does not run after a cut at operation " + std::to_string(cuts);
        }
        if (!reached)
            return {};
    }
}

} // namespace

class TestPowerCut final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void oldOrNewModelRunsAfterEveryCutOfAnUpload();
    void firstModelRunsWholeOrNotAtAll();
    void rollbackGoesEitherWayAtEveryCut();
    void aFullJournalSurvivesEveryCut();
    void keptAlarmsSurviveEveryCut_data();
    void keptAlarmsSurviveEveryCut();

private:
    model::Image m_old;
    model::Image m_new;
};

void TestPowerCut::initTestCase()
{
    m_old = imageNamed("old");
    m_new = imageNamed("new");
    QVERIFY(!m_old.empty() && !m_new.empty());
}

void TestPowerCut::oldOrNewModelRunsAfterEveryCutOfAnUpload()
{
    // Twice the old one first, so that the new one goes over a slot that is in use and both slots are full.
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    ModelStore store(*flash, Bytes());
    store.load();
    QVERIFY(writeImage(store, imageNamed("older")) && writeImage(store, m_old));
    std::set<std::string> seen;
    std::uint64_t cuts = 0;
    const Job upload = [this](ModelStore& board) { writeImage(board, m_new); };
    QCOMPARE(sweep(*flash, upload, {"old", "new"}, seen, cuts), std::string());
    QCOMPARE(seen, (std::set<std::string>{"old", "new"}));
    // Every word of the image, its slot header and the journal record was a cut of its own.
    QVERIFY(cuts > m_new.size() / 4);
}

void TestPowerCut::firstModelRunsWholeOrNotAtAll()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    std::set<std::string> seen;
    std::uint64_t cuts = 0;
    const Job upload = [this](ModelStore& board) { writeImage(board, m_new); };
    QCOMPARE(sweep(*flash, upload, {"none", "new"}, seen, cuts), std::string());
    QCOMPARE(seen, (std::set<std::string>{"none", "new"}));
}

void TestPowerCut::rollbackGoesEitherWayAtEveryCut()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    ModelStore store(*flash, Bytes());
    store.load();
    QVERIFY(writeImage(store, m_old) && writeImage(store, m_new));
    std::set<std::string> seen;
    std::uint64_t cuts = 0;
    const Job rollback = [](ModelStore& board) { (void)board.rollback(); };
    QCOMPARE(sweep(*flash, rollback, {"old", "new"}, seen, cuts), std::string());
    QCOMPARE(seen, (std::set<std::string>{"old", "new"}));
}

void TestPowerCut::aFullJournalSurvivesEveryCut()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    ModelStore store(*flash, Bytes());
    store.load();
    QVERIFY(writeImage(store, m_old) && writeImage(store, m_new));
    // Records are 16 bytes, so half the journal holds 512; two are there. Each half is filled in turn.
    for (const int records : {510, 512}) {
        for (int i = 0; i < records; ++i)
            QCOMPARE(store.rollback(), ReplyCode::Ok);
        std::set<std::string> seen;
        std::uint64_t cuts = 0;
        const Job rollback = [](ModelStore& board) { (void)board.rollback(); };
        QCOMPARE(sweep(*flash, rollback, {"old", "new"}, seen, cuts), std::string());
        QCOMPARE(seen, (std::set<std::string>{"old", "new"}));
        // Two pages of the other half are erased, four words written.
        QCOMPARE(cuts, quint64{6});
    }
}

void TestPowerCut::keptAlarmsSurviveEveryCut_data()
{
    // 64 records are a page. Fewer than 16 free ones at power-up: the other page is erased ahead.
    QTest::addColumn<std::uint32_t>("before");
    QTest::newRow("inside the first page") << std::uint32_t{10};
    QTest::newRow("into the second page") << std::uint32_t{63};
    QTest::newRow("with an erasure ahead") << std::uint32_t{64 + 50};
    QTest::newRow("with an erasure at once") << std::uint32_t{64 + 64};
}

void TestPowerCut::keptAlarmsSurviveEveryCut()
{
    QFETCH(std::uint32_t, before);
    Result<FileFlash> prepared = FileFlash::inMemory();
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(prepared.has_value() && flash.has_value());
    ModelStore models(*prepared, Bytes());
    models.load();
    QVERIFY(writeImage(models, m_old));
    AlarmStore filled(*prepared);
    filled.load();
    for (std::uint32_t i = 0; i < before; ++i)
        keepNext(filled);

    std::set<std::uint32_t> seen;
    bool reached = true;
    for (std::uint64_t cuts = 0; reached; ++cuts) {
        reached = false;
        for (std::uint64_t tear = 0; tear < tears; ++tear) {
            copyInto(*flash, *prepared);
            flash->cutPowerAfter(cuts, cuts * tears + tear);
            AlarmStore store(*flash);
            store.load();
            keepNext(store);
            reached = reached || flash->hasPowerFailed();
            flash->restorePower();
            const std::vector<KeptAlarm> alarms = alarmsIn(*flash);
            QVERIFY(alarms.size() >= std::min<std::size_t>(before, 48));
            seen.insert(alarms.front().number);
            for (std::size_t i = 0; i < alarms.size(); ++i) {
                QCOMPARE(alarms[i].number, static_cast<std::uint32_t>(alarms.front().number - i));
                QCOMPARE(alarms[i].streamId, 3 * alarms[i].number);
            }
            QCOMPARE(running(*flash), std::string("old"));
        }
    }
    QCOMPARE(seen, (std::set<std::uint32_t>{before, before + 1}));
}

QTEST_APPLESS_MAIN(TestPowerCut)
#include "test_power_cut.moc"
