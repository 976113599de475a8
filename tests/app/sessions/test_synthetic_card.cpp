// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_page.h"
#include "app/sessions/synthetic_card.h"
#include "app/sessions/synthetic_form.h"
#include "app/widgets/theme.h"
#include "core/project/project_file.h"
#include "core/project/segments.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace baseline;
using sessions::SyntheticCard;

namespace {

/// The card alone, wide as on its page.
struct Desk {
    explicit Desk(bool more = false)
    {
        card.resize(1180, 200);
        card.show();
        if (more)
            click("moreSynthetic");
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return card.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    /// Types a number into a field, as a person does.
    void type(const char* name, const char* text)
    {
        auto* field = find<QAbstractSpinBox>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    void choose(const char* name, simulate::State state)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(static_cast<int>(state)));
    }
    bool canAdd() { return find<QPushButton>("addSynthetic")->isEnabled(); }
    /// The notes that are to be seen.
    QStringList notes()
    {
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            if (label->property("state").toString() == QLatin1String("warning") && label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    workbench::SimulateOptions add()
    {
        QSignalSpy requested(&card, &SyntheticCard::requested);
        click("addSynthetic");
        return requested.isEmpty() ? workbench::SimulateOptions{}
                                   : requested.first().first().value<workbench::SimulateOptions>();
    }

    SyntheticCard card;
};

} // namespace

class TestSyntheticCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithTheNormalMachine();
    void saysWhatWillBeMade();
    void saysTheLineOfEachFault_data();
    void saysTheLineOfEachFault();
    void warnsWhereTheRateHidesABearing();
    void offersEveryState();
    void everythingThatIsTypedArrives();
    void settingsFoldAway();
    void timesThatDoNotCountAreGrey();
    void badNumbersAreSaidBesideTheirField_data();
    void badNumbersAreSaidBesideTheirField();
    void impossibleTextIsNotTaken();
    void anotherSeedAfterEachRecording();
    void theKeyboardReachesEverythingInOrder();
    void everyFieldHasAName();
    void makesARecordingWithItsTruth();
    void picture();
};

void TestSyntheticCard::initTestCase()
{
    widgets::applyTheme(*qApp, widgets::Theme::light());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSyntheticCard::beginsWithTheNormalMachine()
{
    Desk desk;
    QVERIFY(desk.canAdd());
    QVERIFY(desk.notes().isEmpty());
    const workbench::SimulateOptions options = desk.add();
    simulate::Scenario plain;
    plain.duration = Seconds(90.0);
    QVERIFY(static_cast<const simulate::Scenario&>(options) == plain);
    QCOMPARE(options.name, QStringLiteral("Normal, light load"));
    QVERIFY(options.label.isEmpty()); // the truth's
}

void TestSyntheticCard::saysWhatWillBeMade()
{
    Desk desk(true);
    QCOMPARE(desk.card.sentence(), QStringLiteral("90 s at 952 Hz, 85,680 samples: shaft 29.5 Hz"));
    desk.type("syntheticSeconds", "60");
    desk.type("syntheticSpeed", "24.5");
    desk.choose("syntheticState", simulate::State::BearingOuter);
    // 3.5848 · 0.99 · 24.5 Hz.
    QCOMPARE(desk.card.sentence(), QStringLiteral("60 s at 952 Hz, 57,120 samples: shaft 24.5 Hz, BPFO 86.9 Hz"));
    desk.type("syntheticEndSpeed", "49");
    QCOMPARE(desk.card.sentence(),
             QStringLiteral("60 s at 952 Hz, 57,120 samples: shaft 24.5 to 49.0 Hz, BPFO 86.9 to 174 Hz"));
    desk.type("syntheticSpeed", "0");
    QVERIFY(desk.card.sentence().endsWith(QStringLiteral("shaft 0.0 to 49.0 Hz, BPFO 0.0 to 174 Hz")));
    desk.choose("syntheticState", simulate::State::Off);
    QVERIFY(desk.card.sentence().endsWith(QStringLiteral("the shaft stands still")));
}

void TestSyntheticCard::saysTheLineOfEachFault_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("line");
    const auto row = [](simulate::State state, const char* line) {
        QTest::newRow(std::string(simulate::format(state)).c_str())
            << static_cast<int>(state) << QString::fromUtf8(line);
    };
    row(simulate::State::Imbalance, "shaft 29.5 Hz, 1x 29.5 Hz");
    row(simulate::State::Misalignment, "shaft 29.5 Hz, 2x 59.0 Hz");
    row(simulate::State::Looseness, "shaft 29.5 Hz, ½x 14.8 Hz");
    row(simulate::State::BearingInner, "shaft 29.5 Hz, BPFI 161 Hz");
    row(simulate::State::NormalHigh, "shaft 28.6 Hz"); // 3 % of slip
    row(simulate::State::Turned, "shaft 29.5 Hz");
}

void TestSyntheticCard::saysTheLineOfEachFault()
{
    QFETCH(int, state);
    QFETCH(QString, line);
    Desk desk;
    desk.choose("syntheticState", static_cast<simulate::State>(state));
    QVERIFY2(desk.card.sentence().endsWith(QStringLiteral(": ") + line), qPrintable(desk.card.sentence()));
}

void TestSyntheticCard::warnsWhereTheRateHidesABearing()
{
    Desk desk;
    const auto warns = [&] {
        for (const QLabel* label : desk.card.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("filter")))
                return true;
        }
        return false;
    };
    QVERIFY(!warns());
    desk.choose("syntheticState", simulate::State::BearingInner);
    QVERIFY(warns());
    desk.type("syntheticRate", "7500"); // the rate that the text names
    QVERIFY(!warns());
    desk.type("syntheticRate", "7000");
    QVERIFY(warns());
}

void TestSyntheticCard::offersEveryState()
{
    Desk desk;
    for (const simulate::StateEffect& effect : simulate::allStates()) {
        const int place = desk.find<QComboBox>("syntheticState")->findData(static_cast<int>(effect.state));
        QVERIFY2(place >= 0 && !desk.find<QComboBox>("syntheticState")->itemText(place).isEmpty(), effect.name.data());
        QVERIFY(desk.find<QComboBox>("syntheticThen")->findData(static_cast<int>(effect.state)) >= 0);
    }
}

void TestSyntheticCard::everythingThatIsTypedArrives()
{
    Desk desk(true);
    desk.choose("syntheticState", simulate::State::Looseness);
    desk.type("syntheticSeconds", "120");
    desk.type("syntheticRate", "4000");
    desk.type("syntheticSeed", "77");
    desk.choose("syntheticThen", simulate::State::BearingInner);
    desk.type("syntheticThenAt", "40");
    desk.find<QComboBox>("syntheticSensor")->setCurrentIndex(1);
    desk.type("syntheticSensorAt", "100");
    desk.type("syntheticSpeed", "12.5");
    desk.type("syntheticEndSpeed", "50");
    desk.type("syntheticLoad", "25");
    desk.type("syntheticEndLoad", "80");
    desk.type("syntheticLoadAt", "60");
    desk.type("syntheticRoll", "-90");
    desk.type("syntheticPitch", "12.5");
    desk.type("syntheticNoise", "75");
    QVERIFY2(desk.canAdd(), qPrintable(desk.notes().join(u' ')));
    simulate::Scenario expected;
    expected.state = simulate::State::Looseness;
    expected.duration = Seconds(120.0);
    expected.rate = Hertz{4000.0};
    expected.seed = 77;
    expected.speed = Hertz{12.5};
    expected.endSpeed = Hertz{50.0};
    expected.load = 0.25;
    expected.roll = -90.0;
    expected.pitch = 12.5;
    expected.noiseDensity = 75.0;
    expected.events = {{Seconds(40.0), simulate::State::BearingInner},
                       {Seconds(60.0), 0.8},
                       {Seconds(100.0), simulate::Mounting::Knocked}};
    const workbench::SimulateOptions options = desk.add();
    QVERIFY(static_cast<const simulate::Scenario&>(options) == expected);
    QCOMPARE(options.name, QStringLiteral("Looseness, then Bearing, inner race"));
}

void TestSyntheticCard::settingsFoldAway()
{
    Desk desk;
    auto* speed = desk.find<QAbstractSpinBox>("syntheticSpeed");
    QVERIFY(!speed->isVisible());
    const int folded = desk.card.sizeHint().height();
    desk.click("moreSynthetic");
    QVERIFY(speed->isVisible());
    QVERIFY(desk.card.sizeHint().height() > folded);
    desk.type("syntheticSpeed", "20");
    desk.click("moreSynthetic");
    QVERIFY(!speed->isVisible());
    QVERIFY(desk.card.sentence().contains(QStringLiteral("shaft 20.0 Hz"))); // what was set counts, seen or not
}

void TestSyntheticCard::timesThatDoNotCountAreGrey()
{
    Desk desk(true);
    for (const char* name : {"syntheticThenAt", "syntheticSensorAt", "syntheticLoadAt"})
        QVERIFY(!desk.find<QAbstractSpinBox>(name)->isEnabled());
    desk.choose("syntheticThen", simulate::State::Coin);
    desk.find<QComboBox>("syntheticSensor")->setCurrentIndex(2);
    desk.type("syntheticEndLoad", "0");
    for (const char* name : {"syntheticThenAt", "syntheticSensorAt", "syntheticLoadAt"})
        QVERIFY(desk.find<QAbstractSpinBox>(name)->isEnabled());
    desk.type("syntheticSeconds", "20"); // all three at 30 s now lie behind the end
    QCOMPARE(desk.notes().size(), 3);
    QVERIFY(!desk.canAdd());
    desk.find<QComboBox>("syntheticThen")->setCurrentIndex(0);
    desk.find<QComboBox>("syntheticSensor")->setCurrentIndex(0);
    desk.find<QDoubleSpinBox>("syntheticEndLoad")->setValue(-1.0);
    QVERIFY(desk.notes().isEmpty());
    QVERIFY(desk.canAdd());
}

void TestSyntheticCard::badNumbersAreSaidBesideTheirField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("note");
    QTest::newRow("more than memory")
        << QByteArray("syntheticRate") << QByteArray("1000000") << QStringLiteral("too many samples at this rate");
    QTest::newRow("a shaft at rest")
        << QByteArray("syntheticSpeed") << QByteArray("0") << QStringLiteral("0 Hz needs a speed to run up to");
}

void TestSyntheticCard::badNumbersAreSaidBesideTheirField()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, text);
    QFETCH(QString, note);
    Desk desk(true);
    desk.type("syntheticSeconds", "200");
    desk.type(field.constData(), text.constData());
    QCOMPARE(desk.notes(), QStringList{note});
    QVERIFY(!desk.canAdd());
    QVERIFY(desk.card.sentence().contains(QStringLiteral("note")));
    QSignalSpy requested(&desk.card, &SyntheticCard::requested);
    desk.click("addSynthetic");
    QVERIFY(requested.isEmpty());
    desk.type(field.constData(), "50");
    QVERIFY(desk.notes().isEmpty());
    QVERIFY(desk.canAdd());
}

void TestSyntheticCard::impossibleTextIsNotTaken()
{
    Desk desk(true);
    for (const char* text : {"nan", "inf", "-5", "1e9", "abc", "99999999"}) {
        desk.type("syntheticSeconds", text);
        desk.type("syntheticRate", text);
        desk.type("syntheticSpeed", text);
        desk.type("syntheticLoad", text);
        desk.type("syntheticNoise", text);
        QTest::keyClick(desk.find<QAbstractSpinBox>("syntheticNoise"), Qt::Key_Tab);
        // Whatever is left of it in the fields lies within their ranges, and the sentence speaks of that.
        const workbench::SimulateOptions options = desk.add();
        if (desk.canAdd())
            QVERIFY(simulate::validate(options).has_value());
        else
            QVERIFY(!desk.notes().isEmpty());
    }
}

void TestSyntheticCard::anotherSeedAfterEachRecording()
{
    Desk desk;
    QCOMPARE(desk.add().seed, std::uint64_t{1});
    QCOMPARE(desk.add().seed, std::uint64_t{2});
    desk.type("syntheticSeed", "2147483647");
    QCOMPARE(desk.add().seed, std::uint64_t{2147483647});
    QCOMPARE(desk.add().seed, std::uint64_t{2147483647}); // the last one stays
}

void TestSyntheticCard::theKeyboardReachesEverythingInOrder()
{
    Desk desk(true);
    QApplication::setActiveWindow(&desk.card);
    desk.choose("syntheticThen", simulate::State::Coin);
    desk.find<QComboBox>("syntheticSensor")->setCurrentIndex(1);
    desk.type("syntheticEndLoad", "50");
    desk.card.focusFirst();
    QStringList order;
    for (int i = 0; i < 18; ++i) {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        order.append(focus->objectName().remove(QStringLiteral("synthetic")));
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    const QStringList expected = QStringLiteral("State Seconds Rate Seed Then ThenAt Sensor SensorAt Speed EndSpeed Load "
                                                "EndLoad LoadAt Roll Pitch Noise")
                                     .split(QLatin1Char(' '));
    QCOMPARE(order.mid(0, 16), expected);
    QCOMPARE(order.mid(16), (QStringList{QStringLiteral("moreSynthetic"), QStringLiteral("addSynthetic")}));
}

void TestSyntheticCard::everyFieldHasAName()
{
    Desk desk(true);
    QStringList names;
    QList<QWidget*> fields;
    for (QComboBox* box : desk.card.findChildren<QComboBox*>())
        fields.append(box);
    for (QAbstractSpinBox* box : desk.card.findChildren<QAbstractSpinBox*>())
        fields.append(box);
    QCOMPARE(fields.size(), 16);
    for (const QWidget* field : fields) {
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        names.append(field->accessibleName());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestSyntheticCard::makesARecordingWithItsTruth()
{
    QTemporaryDir folder;
    workbench::Workbench bench;
    const QString path = folder.filePath(QStringLiteral("test.baseline"));
    QVERIFY(bench.openProject(path));
    sessions::SessionsPage page(bench);
    page.resize(1180, 760);
    page.show();
    auto* card = page.findChild<SyntheticCard*>();
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isCheckable() && button->isVisible() && !card->isAncestorOf(button))
            QTest::mouseClick(button, Qt::LeftButton); // the one that opens the card
    }
    QTRY_VERIFY(card->isVisible());
    const auto field = [&](const char* name) { return card->findChild<QDoubleSpinBox*>(QLatin1String(name)); };
    field("syntheticSeconds")->setValue(4.0);
    auto* then = card->findChild<QComboBox*>(QStringLiteral("syntheticThen"));
    then->setCurrentIndex(then->findData(static_cast<int>(simulate::State::Misalignment)));
    field("syntheticThenAt")->setValue(3.0);
    QTest::mouseClick(card->findChild<QPushButton*>(QStringLiteral("addSynthetic")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(bench.recordings()->size(), std::size_t{1}, 20000);
    const project::RecordingSummary made = bench.recordings()->front();
    QCOMPARE(made.info.name, QStringLiteral("Normal, light load, then Misalignment"));
    const auto project = project::ProjectFile::open(path);
    QVERIFY(project.has_value());
    const auto segments = project::listSegments(project->database(), made.info.id);
    QVERIFY(segments.has_value());
    QCOMPARE(segments->size(), std::size_t{2});
    QCOMPARE(segments->at(1).label, QStringLiteral("misalignment"));
    QVERIFY((segments->at(1).span == recording::Span{3 * 952, 952}));
}

void TestSyntheticCard::picture()
{
    const QByteArray folder = qgetenv("BASELINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("BASELINE_PICTURES names no folder");
    for (const bool dark : {false, true}) {
        widgets::applyTheme(*qApp, dark ? widgets::Theme::dark() : widgets::Theme::light());
        QTemporaryDir place;
        workbench::Workbench bench;
        QVERIFY(bench.openProject(place.filePath(QStringLiteral("test.baseline"))));
        sessions::SessionsPage page(bench);
        page.resize(1200, 740); // what a window of 1280 x 800 leaves
        page.show();
        auto* card = page.findChild<SyntheticCard*>();
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isCheckable() && !card->isAncestorOf(button))
                button->click();
        }
        auto* box = card->findChild<QComboBox*>(QStringLiteral("syntheticState"));
        box->setCurrentIndex(box->findData(static_cast<int>(simulate::State::BearingOuter)));
        for (const bool more : {false, true}) {
            card->findChild<QPushButton*>(QStringLiteral("moreSynthetic"))->setChecked(more);
            if (more) {
                card->findChild<QComboBox*>(QStringLiteral("syntheticThen"))->setCurrentIndex(3);
                card->findChild<QDoubleSpinBox*>(QStringLiteral("syntheticThenAt"))->setValue(95.0);
            }
            QCoreApplication::processEvents();
            const QString file = QStringLiteral("%1/synthetic-%2-%3.png")
                                     .arg(QString::fromLocal8Bit(folder), dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                          more ? QStringLiteral("more") : QStringLiteral("folded"));
            QVERIFY(page.grab().save(file));
        }
    }
}

QTEST_MAIN(TestSyntheticCard)
#include "test_synthetic_card.moc"
