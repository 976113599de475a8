// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"
#include "app/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace baseline;
using namespace baseline::studio;

namespace {

constexpr int lastPageWithNothing = Studio::Deploy; // a lesson has signals of its own

QList<widgets::EmptyState*> shownStates(const QWidget& page)
{
    QList<widgets::EmptyState*> shown = page.findChildren<widgets::EmptyState*>();
    shown.removeIf([](const widgets::EmptyState* state) { return !state->isVisible(); });
    return shown;
}

QString shownText(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

/// The first tabs of a page; those of a card within a tab come with the card.
QTabBar* tabsOf(const QWidget& page)
{
    const QList<QTabBar*> bars = page.findChildren<QTabBar*>();
    const auto shown = std::ranges::find_if(bars, [](const QTabBar* bar) { return bar->isVisible(); });
    return shown == bars.end() ? nullptr : *shown;
}

} // namespace

/// Where there is nothing yet, a page says so, says what to do, and leads there.
class TestEmptyStates final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_studio.reset(); }
    void everyPlaceSaysWhatToDo_data();
    void everyPlaceSaysWhatToDo();
    void buttonsLeadThere_data();
    void buttonsLeadThere();

private:
    void open(int page, int tab, bool hasProject);

    QTemporaryDir m_folder;
    std::unique_ptr<Studio> m_studio;
};

void TestEmptyStates::initTestCase()
{
    m_studio = std::make_unique<Studio>(Settings{});
    m_studio->window().show();
}

void TestEmptyStates::open(int page, int tab, bool hasProject)
{
    if (hasProject && m_studio->bench().projectPath().isEmpty())
        QVERIFY(m_studio->openProject(m_folder.filePath(QStringLiteral("empty.baseline"))));
    m_studio->window().showPage(page);
    if (tab >= 0)
        tabsOf(*m_studio->window().page(page))->setCurrentIndex(tab);
}

void TestEmptyStates::everyPlaceSaysWhatToDo_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("tab"); // -1: it has none
    QTest::addColumn<bool>("hasProject");
    MainWindow& window = m_studio->window();
    for (const bool hasProject : {false, true}) { // in this order: a project that is open stays open
        for (int page = 0; page <= lastPageWithNothing; ++page) {
            window.showPage(page);
            const QTabBar* bar = tabsOf(*window.page(page));
            for (int tab = bar != nullptr ? 0 : -1; tab < (bar != nullptr ? bar->count() : 0); ++tab)
                QTest::addRow("page %d tab %d%s", page + 1, tab + 1, hasProject ? "" : " without a project")
                    << page << tab << hasProject;
        }
    }
}

void TestEmptyStates::everyPlaceSaysWhatToDo()
{
    QFETCH(int, page);
    QFETCH(int, tab);
    QFETCH(bool, hasProject);
    open(page, tab, hasProject);
    const QWidget& shown = *m_studio->window().page(page);
    for (const widgets::EmptyState* state : shownStates(shown)) {
        QVERIFY(!state->sentence().isEmpty());
        // What to do, in words or as a button.
        QVERIFY2(!state->accessibleDescription().isEmpty() || state->button() != nullptr,
                 qPrintable(state->sentence()));
    }
    // A sentence that asks for something. Whoever writes another verb adds it.
    static const QRegularExpression advice(
        QStringLiteral("\\b(Plug|Open|Tick|Train|Record|Connect|Choose|Put|Import|Flash|Start|Measure|Take)\\b|(train|"
                       "connect|choose|import) "));
    const QString text = shownText(shown);
    QVERIFY2(text.contains(advice), qPrintable(text));
}

void TestEmptyStates::buttonsLeadThere_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("tab");
    QTest::addColumn<int>("target");
    QTest::newRow("Sessions") << int(Studio::Sessions) << -1 << int(Studio::Live);
    QTest::newRow("Explore") << int(Studio::Explore) << 1 << int(Studio::Train);
}

void TestEmptyStates::buttonsLeadThere()
{
    QFETCH(int, page);
    QFETCH(int, tab);
    QFETCH(int, target);
    open(page, tab, true);
    const auto button = [&]() -> QPushButton* {
        for (const widgets::EmptyState* state : shownStates(*m_studio->window().page(page))) {
            if (state->button() != nullptr)
                return state->button();
        }
        return nullptr;
    };
    QTRY_VERIFY(button() != nullptr); // a page reads its project a moment after it was opened
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_studio->window().currentPage(), target);
}

QTEST_MAIN(TestEmptyStates)
#include "test_empty_states.moc"
