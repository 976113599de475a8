// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/figure_label.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/status_pill.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace baseline::widgets;

namespace {

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestCards final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void everyStateCarriesAWord_data();
    void everyStateCarriesAWord();
    void aStateIsSaidBesideTheNote();
    void anEmptyFigureIsADash();
    void theStateFollowsTheTheme();
    void digitsHaveOneWidth();
    void aLongFigureIsElided();
    void aPillSaysItsState();
    void replacedContentIsDeleted();
    void anEmptyStateOffersItsAction();
    void actionsOfAHeaderKeepTheirOrder();
};

void TestCards::everyStateCarriesAWord_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("good") << static_cast<int>(State::Good);
    QTest::newRow("warning") << static_cast<int>(State::Warning);
    QTest::newRow("alarm") << static_cast<int>(State::Alarm);
}

void TestCards::everyStateCarriesAWord()
{
    QFETCH(int, state);
    const auto value = static_cast<State>(state);
    KpiCard card(QStringLiteral("Score"));
    card.setValue(QStringLiteral("0.83"));
    card.setNote({}, value);
    QVERIFY(!stateWord(value).isEmpty());
    QCOMPARE(card.note(), stateWord(value));
    QVERIFY(!icon(stateIconName(value)).isNull()); // and a shape
    card.resize(200, 90);
    card.show();
    QVERIFY(pixelsOf(card.grab().toImage(), stateColour(value, Theme::light())) > 10);
}

void TestCards::aStateIsSaidBesideTheNote()
{
    KpiCard card(QStringLiteral("Link"));
    card.setValue(QStringLiteral("6.1 KB/s"));
    card.setNote(QStringLiteral("12 lost"), State::Alarm);
    QCOMPARE(card.note(), QStringLiteral("12 lost"));
    QCOMPARE(card.accessibleDescription(), QStringLiteral("6.1 KB/s, 12 lost, alarm"));
    card.setNote(QStringLiteral("steady"), State::Neutral);
    QCOMPARE(card.accessibleDescription(), QStringLiteral("6.1 KB/s, steady"));
}

void TestCards::anEmptyFigureIsADash()
{
    KpiCard card(QStringLiteral("RMS"));
    QCOMPARE(card.value(), QString(QChar(0x2014)));
    card.setValue(QStringLiteral("0.4 g"));
    QCOMPARE(card.value(), QStringLiteral("0.4 g"));
}

void TestCards::theStateFollowsTheTheme()
{
    KpiCard card(QStringLiteral("Score"));
    card.setNote({}, State::Alarm);
    card.resize(200, 90);
    card.show();
    applyTheme(*qApp, Theme::dark());
    const QImage image = card.grab().toImage();
    QVERIFY(pixelsOf(image, Theme::dark().alarm) > 10);
    QCOMPARE(pixelsOf(image, Theme::light().alarm), 0);
    applyTheme(*qApp, Theme::light());
}

void TestCards::digitsHaveOneWidth()
{
    FigureLabel label;
    label.setText(QStringLiteral("111.11 Hz"));
    const int narrow = label.sizeHint().width();
    label.setText(QStringLiteral("888.88 Hz"));
    QCOMPARE(label.sizeHint().width(), narrow);
}

void TestCards::aLongFigureIsElided()
{
    FigureLabel label;
    label.setText(QStringLiteral("bearing outer race, second load"));
    label.resize(80, 20);
    label.show();
    QCOMPARE(label.toolTip(), label.text());
    QVERIFY(label.minimumSizeHint().width() <= 40);
    label.resize(400, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestCards::aPillSaysItsState()
{
    StatusPill pill;
    pill.setStatus(State::Alarm, {});
    QCOMPARE(pill.text(), stateWord(State::Alarm));
    pill.setStatus(State::Good, QStringLiteral("Streaming"));
    QCOMPARE(pill.accessibleName(), QStringLiteral("Streaming"));
    QCOMPARE(pill.state(), State::Good);
}

void TestCards::replacedContentIsDeleted()
{
    Card card(QStringLiteral("Spectrum"));
    QPointer<QWidget> first(new QWidget);
    card.setContent(first);
    card.setContent(first); // the same again is no replacement
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(first);
    auto* second = new QWidget;
    card.setContent(second);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!first);
    QCOMPARE(card.content(), second);
    QCOMPARE(card.accessibleName(), QStringLiteral("Spectrum"));
}

void TestCards::anEmptyStateOffersItsAction()
{
    EmptyState empty(QStringLiteral("library"), QStringLiteral("No recordings yet"), QStringLiteral("Connect a board."),
                     QStringLiteral("Go to Live"));
    QSignalSpy chosen(&empty, &EmptyState::actionChosen);
    QTest::keyClick(empty.button(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(empty.accessibleName(), QStringLiteral("No recordings yet"));
    const EmptyState silent(QStringLiteral("library"), QStringLiteral("Nothing"));
    QVERIFY(!silent.button());
}

void TestCards::actionsOfAHeaderKeepTheirOrder()
{
    PageHeader header(QStringLiteral("Live"));
    header.setSubtitle(QStringLiteral("Virtual Nano"));
    auto* first = new QPushButton(QStringLiteral("Disconnect"));
    auto* second = new QPushButton(QStringLiteral("Record"));
    header.addWidget(first);
    header.addWidget(second);
    header.resize(600, 50);
    header.show();
    QVERIFY(first->x() > 300 && first->geometry().right() < second->x());
    QCOMPARE(header.subtitle(), QStringLiteral("Virtual Nano"));
}

QTEST_MAIN(TestCards)
#include "test_cards.moc"
