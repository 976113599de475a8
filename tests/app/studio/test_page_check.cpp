// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/access_check.h"
#include "app/studio/walk/glyph_check.h"
#include "app/studio/walk/page_check.h"
#include "app/studio/walk/painted_text.h"
#include "app/studio/walk/room_check.h"
#include "app/studio/walk/tab_check.h"
#include "app/studio/walk/translation_witness.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <memory>

using namespace baseline;
using namespace baseline::studio;

namespace {

const QString longText = QStringLiteral("Reconstruction error of held-out windows");

/// A page of what a page is made of, with room for everything.
struct Page {
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);
    QLabel* label = new QLabel(longText);
    QLabel* wrapped = new QLabel(longText);
    QPushButton* button =
        widgets::makeButton(widgets::ButtonKind::Primary, longText, QStringLiteral("record"), &window);
    QToolButton* tool = new QToolButton;
    QCheckBox* check = new QCheckBox(longText);
    QComboBox* box = new QComboBox;
    QLineEdit* field = new QLineEdit;
    QSpinBox* number = new QSpinBox;
    QTabBar* tabs = new QTabBar;
    QTableWidget* table = new QTableWidget(1, 2);
    QGroupBox* group = new QGroupBox(longText);

    Page()
    {
        wrapped->setWordWrap(true);
        tool->setText(QStringLiteral("Zoom"));
        box->addItem(longText);
        box->setAccessibleName(QStringLiteral("Method"));
        field->setPlaceholderText(longText);
        field->setAccessibleName(QStringLiteral("Name"));
        number->setRange(0, 100000);
        number->setValue(20000);
        number->setSuffix(QStringLiteral(" windows"));
        number->setAccessibleName(QStringLiteral("Windows"));
        tool->setFocusPolicy(Qt::StrongFocus);
        tabs->addTab(QStringLiteral("Thresholds"));
        tabs->addTab(QStringLiteral("Streams"));
        table->setHorizontalHeaderLabels({longText, QStringLiteral("Rate")});
        table->setAccessibleName(QStringLiteral("Models"));
        table->resizeColumnsToContents();
        table->setMinimumHeight(80);
        table->setTabKeyNavigation(false);
        group->setMinimumHeight(30);
        for (QWidget* widget :
             QList<QWidget*>{label, wrapped, button, tool, check, box, field, number, tabs, table, group})
            column->addWidget(widget);
        window.resize(700, 640);
        window.show();
    }
};

bool has(const Findings& findings, Fault fault, const QString& where)
{
    return std::ranges::any_of(
        findings, [&](const Finding& found) { return found.fault == fault && found.where.contains(where); });
}

QString linesOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& found : findings)
        lines.append(lineOf(found));
    return lines.join(QLatin1Char('\n'));
}

/// Paints a text by itself, as a plot does.
class Painted final : public QWidget {
public:
    QString text = QStringLiteral("12.5 m/s²");

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawText(10, 20, text);
    }
};

} // namespace

class TestPageCheck final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void findsNothingOnAGoodPage();
    void aTextThatHasJustArrivedIsGivenItsPlace();
    void findsCutTexts_data();
    void findsCutTexts();
    void aCutTextInItsToolTipIsAllowed();
    void findsWhatReachesOutside();
    void whatIsScrolledToIsInside();
    void findsMissingGlyphs();
    void seesPaintedTexts();
    void findsControlsWithoutAName();
    void findsControlsThatKeysDoNotReach();
    void findsWhatTabDoesNotComeTo();
    void tabNeedsNotGoWhereArrowsGo();
    void hiddenWidgetsAreNotChecked();
    void theWitnessHearsWhatNobodyKnows();
};

void TestPageCheck::findsNothingOnAGoodPage()
{
    Page page;
    const Findings findings = checkPage(page.window);
    QVERIFY2(findings.isEmpty(), qPrintable(linesOf(findings)));
}

void TestPageCheck::aTextThatHasJustArrivedIsGivenItsPlace()
{
    Page page;
    auto* inner = new QVBoxLayout; // a layout in a layout, in a widget of its own
    auto* box = new QWidget;
    box->setLayout(inner);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* late = new QLabel;
    inner->addWidget(late);
    page.column->addWidget(box);
    page.window.resize(700, 900);
    QCoreApplication::processEvents(); // shows it
    QVERIFY(checkPage(page.window).isEmpty());
    late->setText(longText + QLatin1Char('\n') + longText + QLatin1Char('\n') + longText);
    QVERIFY(!checkRoom(page.window).isEmpty()); // nothing has been laid out yet
    const Findings findings = checkPage(page.window);
    QVERIFY2(findings.isEmpty(), qPrintable(linesOf(findings)));
}

void TestPageCheck::findsCutTexts_data()
{
    using Break = std::function<void(Page&)>;
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QString& where, Break breakIt) {
        QTest::newRow(name) << breakIt << where;
    };
    row("a label too narrow", QStringLiteral("QLabel"), [](Page& page) { page.label->setFixedWidth(100); });
    row("a label too low", QStringLiteral("QLabel"), [](Page& page) { page.label->setFixedHeight(8); });
    row("a wrapped text without its second line", QStringLiteral("QLabel"),
        [](Page& page) { page.wrapped->setFixedSize(160, page.wrapped->fontMetrics().height() + 2); });
    row("a wrapped text narrower than a word", QStringLiteral("QLabel"),
        [](Page& page) { page.wrapped->setFixedSize(40, 300); });
    row("a button", QStringLiteral("QPushButton"), [](Page& page) { page.button->setFixedWidth(120); });
    row("a button one letter too narrow", QStringLiteral("QPushButton"), [](Page& page) {
        const int padding = 2 * (14 + 1);
        page.button->setFixedWidth(page.button->fontMetrics().horizontalAdvance(longText) + padding + 16);
    });
    row("a tool button", QStringLiteral("QToolButton"), [](Page& page) { page.tool->setFixedWidth(12); });
    row("a check box", QStringLiteral("QCheckBox"), [](Page& page) { page.check->setFixedWidth(120); });
    row("a choice", QStringLiteral("QComboBox"), [](Page& page) { page.box->setFixedWidth(120); });
    row("a hint", QStringLiteral("QLineEdit"), [](Page& page) { page.field->setFixedWidth(120); });
    row("a number", QStringLiteral("QSpinBox"), [](Page& page) { page.number->setFixedWidth(90); });
    row("tabs", QStringLiteral("QTabBar"), [](Page& page) { page.tabs->setFixedWidth(90); });
    row("a header", QStringLiteral("QHeaderView"), [](Page& page) { page.table->setColumnWidth(0, 60); });
    row("a group", QStringLiteral("QGroupBox"), [](Page& page) { page.group->setFixedWidth(60); });
}

void TestPageCheck::findsCutTexts()
{
    QFETCH(std::function<void(Page&)>, breakIt);
    QFETCH(QString, where);
    Page page;
    breakIt(page);
    QCoreApplication::processEvents(); // lays out
    const Findings findings = checkRoom(page.window);
    QCOMPARE(findings.size(), 1);
    QVERIFY2(has(findings, Fault::ClippedText, where), qPrintable(linesOf(findings)));
}

void TestPageCheck::aCutTextInItsToolTipIsAllowed()
{
    Page page;
    auto* elided = new widgets::ElidedLabel;
    elided->showText(longText);
    page.column->addWidget(elided);
    elided->setFixedWidth(60);
    page.box->setFixedWidth(120);
    page.box->setToolTip(QStringLiteral("Method: ") + longText);
    QCoreApplication::processEvents();
    QVERIFY2(checkRoom(page.window).isEmpty(), qPrintable(linesOf(checkRoom(page.window))));
    elided->setToolTip(QStringLiteral("Something else"));
    QCOMPARE(checkRoom(page.window).size(), 1);
}

void TestPageCheck::findsWhatReachesOutside()
{
    Page page;
    QVERIFY2(checkPlaces(page.window).isEmpty(), qPrintable(linesOf(checkPlaces(page.window))));
    auto* stray = new QLabel(QStringLiteral("stray"), &page.window);
    stray->setObjectName(QStringLiteral("stray"));
    stray->setGeometry(page.window.width() - 10, 0, 40, 20);
    stray->show();
    QVERIFY(has(checkPlaces(page.window), Fault::OutsideItsParent, QStringLiteral("stray")));
    stray->move(0, -1);
    QVERIFY(has(checkPlaces(page.window), Fault::OutsideItsParent, QStringLiteral("stray")));
    stray->move(0, 0);
    QVERIFY(checkPlaces(page.window).isEmpty());
}

void TestPageCheck::whatIsScrolledToIsInside()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto* content = new QLabel(longText);
    content->setMinimumSize(400, 900);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QVERIFY2(checkPlaces(area).isEmpty(), qPrintable(linesOf(checkPlaces(area))));
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // now nobody sees its end
    QCOMPARE(checkPlaces(area).size(), 1);
}

void TestPageCheck::findsMissingGlyphs()
{
    QCOMPARE(missingGlyphs(QStringLiteral("Ação à prova: 5 µm/s², ≥ 3 σ, “x” → y …\n\t"), QApplication::font()),
             QString());
    // Nobody draws a code that Unicode has kept free (U+0378) or that is nobody's but a font's own (U+F8FE).
    const QString strange = QStringLiteral("a\u0378b\uf8fe");
    QCOMPARE(missingGlyphs(strange, QApplication::font()), QStringLiteral("\u0378\uf8fe"));
    Page page;
    page.label->setText(strange);
    QVERIFY(has(checkGlyphs(page.window), Fault::MissingGlyph, QStringLiteral("QLabel")));
    page.label->setText(longText);
    page.table->setItem(0, 1, new QTableWidgetItem(strange));
    page.table->setColumnWidth(1, 200);
    QVERIFY(has(checkGlyphs(page.window), Fault::MissingGlyph, QStringLiteral("QTableWidget")));
}

void TestPageCheck::seesPaintedTexts()
{
    Painted painted;
    painted.resize(200, 40);
    painted.show();
    const QList<PaintedText> texts = paintedTexts(painted);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0].text, painted.text);
    QCOMPARE(texts[0].place.left(), 10.0);
    QVERIFY(texts[0].place.contains(QPointF(12.0, 18.0)) && texts[0].place.bottom() < 30.0);
    QVERIFY(checkGlyphs(painted).isEmpty());
    painted.text = QStringLiteral("\u0378");
    QCOMPARE(checkGlyphs(painted).size(), 1);
    painted.text.clear();
    QVERIFY(paintedTexts(painted).isEmpty());
}

void TestPageCheck::findsControlsWithoutAName()
{
    Page page;
    QVERIFY2(checkNames(page.window).isEmpty(), qPrintable(linesOf(checkNames(page.window))));
    for (QWidget* widget : QList<QWidget*>{page.box, page.field, page.number, page.table}) {
        const QString name = widget->accessibleName();
        widget->setAccessibleName(QString());
        const Findings findings = checkNames(page.window);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(has(findings, Fault::NoAccessibleName, QLatin1String(widget->metaObject()->className())),
                 qPrintable(linesOf(findings)));
        widget->setAccessibleName(name);
    }
    page.tool->setText(QString());
    QVERIFY(has(checkNames(page.window), Fault::NoAccessibleName, QStringLiteral("QToolButton")));
    page.field->setAccessibleName(QString());
    page.label->setBuddy(page.field);
    QCOMPARE(checkNames(page.window).size(), 1);
    // What Tab leads to speaks, whatever it is.
    Painted painted;
    painted.setFocusPolicy(Qt::TabFocus);
    painted.show();
    QCOMPARE(checkNames(painted).size(), 1);
    painted.setAccessibleName(QStringLiteral("Spectrum"));
    QVERIFY(checkNames(painted).isEmpty());
}

void TestPageCheck::findsControlsThatKeysDoNotReach()
{
    Page page;
    QVERIFY2(checkKeyboard(page.window).isEmpty(), qPrintable(linesOf(checkKeyboard(page.window))));
    page.tool->setFocusPolicy(Qt::NoFocus);
    page.box->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(checkKeyboard(page.window).size(), 2);
    page.tool->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    page.box->setEnabled(false); // nothing to do there at the moment
    QVERIFY2(checkKeyboard(page.window).isEmpty(), qPrintable(linesOf(checkKeyboard(page.window))));
}

void TestPageCheck::findsWhatTabDoesNotComeTo()
{
    Page page;
    page.field->setFocus();
    QVERIFY2(checkTabs(page.window).isEmpty(), qPrintable(linesOf(checkTabs(page.window))));
    QCOMPARE(page.window.focusWidget(), page.field); // as before
    auto* notes = new QPlainTextEdit(&page.window); // in it Tab is a letter
    notes->setAccessibleName(QStringLiteral("Notes"));
    page.column->insertWidget(0, notes);
    notes->show();
    QWidget::setTabOrder(page.check, notes);
    const Findings found = checkTabs(page.window);
    QVERIFY(!found.isEmpty());
    QVERIFY(std::ranges::all_of(found, [](const Finding& one) {
        return one.fault == Fault::NotOnTheWayOfTab && one.what.endsWith(QStringLiteral("Tab ended at QPlainTextEdit"));
    }));
    notes->setTabChangesFocus(true);
    QVERIFY2(checkTabs(page.window).isEmpty(), qPrintable(linesOf(checkTabs(page.window))));
}

void TestPageCheck::tabNeedsNotGoWhereArrowsGo()
{
    Page page;
    auto* group = new QButtonGroup(&page.window);
    for (const char* name : {"Plane", "Cloud"}) {
        auto* button = new QPushButton(QLatin1String(name), &page.window);
        button->setCheckable(true);
        group->addButton(button);
        page.column->addWidget(button);
        button->show();
    }
    group->buttons().first()->setChecked(true);
    auto* list = new QListWidget(&page.window); // the field above it moves its mark
    page.column->addWidget(list);
    list->show();
    list->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(checkKeyboard(page.window).size(), 1);
    list->setFocusProxy(page.field);
    QVERIFY2(checkKeyboard(page.window).isEmpty(), qPrintable(linesOf(checkKeyboard(page.window))));
    QVERIFY2(checkTabs(page.window).isEmpty(), qPrintable(linesOf(checkTabs(page.window))));
}

void TestPageCheck::hiddenWidgetsAreNotChecked()
{
    Page page;
    page.label->setFixedWidth(20);
    page.label->hide();
    page.field->setAccessibleName(QString());
    page.field->hide();
    QVERIFY2(checkPage(page.window).isEmpty(), qPrintable(linesOf(checkPage(page.window))));
}

void TestPageCheck::theWitnessHearsWhatNobodyKnows()
{
    /// Knows one text.
    class Catalogue final : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* source, const char*, int) const override
        {
            return qstrcmp(source, "Record") == 0 ? QStringLiteral("Gravar") : QString();
        }
    };
    TranslationWitness witness;
    Catalogue catalogue;
    QVERIFY(QCoreApplication::installTranslator(&witness));
    QVERIFY(QCoreApplication::installTranslator(&catalogue));
    QCOMPARE(QCoreApplication::translate("Page", "Record"), QStringLiteral("Gravar"));
    QVERIFY(witness.takeNew().isEmpty());
    QCOMPARE(QCoreApplication::translate("Page", "Stop"), QStringLiteral("Stop"));
    (void)QCoreApplication::translate("Page", "Stop");
    (void)QCoreApplication::translate("QDialogButtonBox", "Cancel");
    (void)QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText); // asks for the name of a key
    const Findings findings = witness.takeNew();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0], (Finding{Fault::Untranslated, QStringLiteral("Page"), QStringLiteral("“Stop”")}));
    QCOMPARE(findings[1].where, QStringLiteral("QDialogButtonBox"));
    (void)QCoreApplication::translate("Page", "Stop");
    QVERIFY(witness.takeNew().isEmpty());
}

QTEST_MAIN(TestPageCheck)
#include "test_page_check.moc"
