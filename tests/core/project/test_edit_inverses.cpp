// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/alarms.h"
#include "core/project/edits.h"
#include "core/project/machines.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "tests/core/project/project_dump.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace baseline;
using namespace baseline::project;

namespace {

/// Makes up edits of every kind, possible and impossible ones.
class EditMaker {
public:
    EditMaker(Database& database, unsigned seed) : m_database(database), m_random(seed) {}

    QStringList recordings, sessions, machines;

    Edit next()
    {
        const QString recording = pick(recordings);
        switch (below(14)) {
        case 0:
            return RenameRecording{recording, word()};
        case 1:
            return LabelRecording{recording, word()};
        case 2:
            return NoteRecording{recording, word()};
        case 3:
            return RemoveRecording{recording, below(2) == 0};
        case 4:
            return AddSegment{{id(), recording, span(), word(), below(2) == 0 ? QString() : word()}};
        case 5:
            return ChangeSegment{{pick(ids(QStringLiteral("segments"))), recording, span(), word(), word()}};
        case 6:
            return RemoveSegment{pick(ids(QStringLiteral("segments")))};
        case 7:
            return TagRecording{recording, {word(), word(), word()}};
        case 8:
            return MoveRecording{recording, below(4) == 0 ? QString() : pick(sessions)};
        case 9:
            return ChangeSession{{pick(sessions), word(), word(), below(3) == 0 ? QString() : pick(machines), word(), {}}};
        case 10:
            return ChangeLabelSet{labels()};
        case 11:
            return AddExclusion{{id(), recording, span(), word()}};
        case 12:
            return JudgeAlarm{pick(ids(QStringLiteral("alarms"))), static_cast<Judgement>(below(3))};
        default:
            return RemoveExclusion{pick(ids(QStringLiteral("exclusions")))};
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString id() { return QStringLiteral("id-%1").arg(m_made++); }
    QString word() { return QStringLiteral("word %1").arg(below(5)); }
    recording::Span span() { return {below(110) - 5, below(60)}; } // of 100 samples: some lie outside
    QString pick(const QStringList& from)
    {
        return from.isEmpty() || below(20) == 0 ? QStringLiteral("nobody") : from.at(below(static_cast<int>(from.size())));
    }
    QStringList ids(const QString& table)
    {
        QStringList found;
        auto query = m_database.run(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
        while (query && query->next())
            found.append(query->value(0).toString());
        return found;
    }
    LabelSet labels()
    {
        const auto sets = listLabelSets(m_database);
        LabelSet set = sets && !sets->empty() ? sets->front() : LabelSet{};
        set.name = word();
        std::shuffle(set.labels.begin(), set.labels.end(), m_random);
        if (!set.labels.empty() && below(2) == 0)
            set.labels.pop_back();
        return set;
    }

    Database& m_database;
    std::mt19937 m_random;
    int m_made = 0;
};

} // namespace

/// Applying an edit and then its inverse restores every table, whatever the edit.
class TestEditInverses final : public QObject {
    Q_OBJECT

private slots:
    void restoreEveryTable_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed : {1U, 2U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void restoreEveryTable()
    {
        QFETCH(unsigned, seed);
        TemporaryProject file;
        Database& database = file.database();
        EditMaker maker(database, seed);
        for (int i = 0; i < 3; ++i) {
            maker.recordings.append(storeRecording(database, recordingOf(100)).value());
            maker.machines.append(addMachine(database, {{}, QStringLiteral("machine %1").arg(i), {}}).value());
            QVERIFY(addAlarm(database, Alarm{}));
            maker.sessions.append(addSession(database, {{}, QStringLiteral("session %1").arg(i), {}}).value());
        }
        std::vector<QStringList> states{dump(database)};
        std::vector<Edit> inverses;
        std::array<int, std::variant_size_v<Edit>> applied{};
        for (int step = 0; step < 160; ++step) {
            const Edit edit = maker.next();
            const auto inverse = project::apply(database, edit);
            const QStringList after = dump(database);
            if (!inverse) {
                QVERIFY2(inverse.error().code != Error::Code::Internal, inverse.error().detail.c_str());
                QCOMPARE(after, states.back()); // refused: nothing has changed
                continue;
            }
            const auto redo = project::apply(database, *inverse);
            QVERIFY2(redo, redo ? "" : redo.error().detail.c_str());
            QCOMPARE(dump(database), states.back());
            QVERIFY(project::apply(database, *redo));
            QCOMPARE(dump(database), after);
            states.push_back(after);
            inverses.push_back(*inverse);
            ++applied[edit.index()];
        }
        for (std::size_t kind = 0; kind < applied.size(); ++kind)
            QVERIFY2(applied[kind] > 0, qPrintable(QStringLiteral("kind %1").arg(kind)));
        while (!inverses.empty()) { // all the way back, as with the undo stack
            QVERIFY(project::apply(database, inverses.back()));
            inverses.pop_back();
            states.pop_back();
            QCOMPARE(dump(database), states.back());
        }
    }

    void refuseWhatIsNotThere()
    {
        TemporaryProject file;
        Database& database = file.database();
        const QString recording = storeRecording(database, recordingOf(100)).value();
        const QString session = addSession(database, {{}, QStringLiteral("one"), {}}).value();
        const QString nobody = QStringLiteral("nobody");
        const std::vector<Edit> edits{TagRecording{nobody, {nobody}},
                                      MoveRecording{nobody, session},
                                      MoveRecording{recording, nobody},
                                      ChangeSession{{nobody, nobody, {}}},
                                      ChangeSession{{session, nobody, {}, nobody}},
                                      ChangeLabelSet{{nobody, nobody, {}}},
                                      AddExclusion{{{}, nobody, {0, 1}, {}}},
                                      RemoveExclusion{nobody},
                                      JudgeAlarm{nobody, Judgement::Real}};
        for (const Edit& edit : edits) {
            const auto refused = project::apply(database, edit);
            QVERIFY(!refused);
            QVERIFY2(refused.error().code == Error::Code::NotFound, refused.error().detail.c_str());
        }
        QCOMPARE(project::apply(database, AddExclusion{{{}, recording, {90, 11}, {}}}).error().code, Error::Code::InvalidArgument);
        QCOMPARE(project::apply(database, ChangeSession{{session, QStringLiteral(" "), {}}}).error().code,
                 Error::Code::InvalidArgument);
    }

    void sortsTagsAndKeepsEachOnce()
    {
        TemporaryProject file;
        const QString recording = storeRecording(file.database(), recordingOf(100)).value();
        QVERIFY(project::apply(file.database(), TagRecording{recording, {QStringLiteral("wet"), QStringLiteral(" dry "),
                                                                   QStringLiteral("wet"), QString()}}));
        QCOMPARE(findRecording(file.database(), recording)->info.tags,
                 (QStringList{QStringLiteral("dry"), QStringLiteral("wet")}));
    }
};

QTEST_GUILESS_MAIN(TestEditInverses)
#include "test_edit_inverses.moc"
