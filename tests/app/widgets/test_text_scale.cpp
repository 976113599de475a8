// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/figure_label.h"
#include "app/widgets/side_column.h"
#include "app/widgets/table_style.h"
#include "app/widgets/text_scale.h"
#include "app/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace baseline::widgets;

/// What no layout measures grows with the text.
class TestTextScale final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, Theme::light()); }
    void sizesFollowTheText_data();
    void sizesFollowTheText();
    void titlesOfColumnsHaveRoom();
    void aSideColumnIsAsWideAsItsContent();
    void aCutFigureStandsInTheToolTip();
};

void TestTextScale::sizesFollowTheText_data()
{
    QTest::addColumn<int>("extent");
    for (const Extent extent :
         {Extent::FixedWidth, Extent::FixedHeight, Extent::MinimumWidth, Extent::MinimumHeight, Extent::MaximumHeight})
        QTest::addRow("%d", int(extent)) << int(extent);
}

void TestTextScale::sizesFollowTheText()
{
    QFETCH(int, extent);
    applyTheme(*qApp, Theme::light());
    QWidget widget;
    keepScaled(widget, Extent(extent), 100);
    const auto size = [&] {
        switch (Extent(extent)) {
        case Extent::FixedWidth:
            return widget.minimumWidth() == widget.maximumWidth() ? widget.minimumWidth() : -1;
        case Extent::FixedHeight:
            return widget.minimumHeight() == widget.maximumHeight() ? widget.minimumHeight() : -1;
        case Extent::MinimumWidth:
            return widget.minimumWidth();
        case Extent::MinimumHeight:
            return widget.minimumHeight();
        case Extent::MaximumHeight:
            return widget.maximumHeight();
        }
        return -1;
    };
    QCOMPARE(size(), 100);
    widget.show();
    applyTheme(*qApp, Theme::light(), 1.5);
    QCOMPARE(size(), 150);
    applyTheme(*qApp, Theme::highContrast());
    QCOMPARE(size(), 100);
}

void TestTextScale::titlesOfColumnsHaveRoom()
{
    applyTheme(*qApp, Theme::light());
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({QStringLiteral("Taxa, real / nominal"), QStringLiteral("Hz")});
    table.setColumnWidth(0, 60);
    table.setColumnWidth(1, 300); // what the user made wide stays
    styleTable(table);
    const QHeaderView* header = table.horizontalHeader();
    table.show();
    QVERIFY(header->sectionSize(0) >= header->sectionSizeHint(0));
    QCOMPARE(header->sectionSize(1), 300);
    QCOMPARE(table.rowHeight(0), 34);
    // In many steps: whether the table or its header has the new style first is chance.
    for (double scale = 1.1; scale < 2.05; scale += 0.1) {
        applyTheme(*qApp, Theme::light(), scale);
        QVERIFY(header->sectionSize(0) >= header->sectionSizeHint(0));
    }
    QCOMPARE(table.rowHeight(0), 68);
}

void TestTextScale::aSideColumnIsAsWideAsItsContent()
{
    applyTheme(*qApp, Theme::light());
    QWidget page;
    auto* line = new QHBoxLayout(&page);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* label = new QLabel(QStringLiteral("short"));
    column->addWidget(label);
    auto* side = new SideColumn(content, 200, &page);
    line->addWidget(new QLabel(QStringLiteral("the main thing")), 1);
    line->addWidget(side);
    page.resize(900, 300);
    page.show();
    QCOMPARE(side->width(), 200);
    label->setText(QString(80, QLatin1Char('m')));
    const auto fits = [&] { return content->width() >= content->minimumSizeHint().width(); };
    QTRY_VERIFY(side->width() > 200 && fits());
    label->setText(QStringLiteral("short"));
    QTRY_COMPARE(side->width(), 200);
    label->setMinimumHeight(1000); // now a bar stands beside it
    QTRY_VERIFY(side->verticalScrollBar()->isVisible() && fits());
}

void TestTextScale::aCutFigureStandsInTheToolTip()
{
    applyTheme(*qApp, Theme::light());
    FigureLabel label;
    label.setText(QStringLiteral("0.1 g"));
    label.resize(80, 20);
    label.show();
    (void)label.grab();
    QVERIFY(label.toolTip().isEmpty());
    label.setText(QStringLiteral("about the mean, crest factor 2.9")); // in the same room
    (void)label.grab();
    QCOMPARE(label.toolTip(), label.text());
    QVERIFY(label.shownText().endsWith(QChar(0x2026)));
    label.setText(QStringLiteral("avx 1111111111111111")); // every narrow digit has the room of a wide one
    label.resize(label.sizeHint().width() - 4, 20);
    QVERIFY(label.shownText().endsWith(QChar(0x2026)));
    label.resize(400, 20);
    QCOMPARE(label.shownText(), label.text());
    (void)label.grab();
    QVERIFY(label.toolTip().isEmpty());
}

QTEST_MAIN(TestTextScale)
#include "test_text_scale.moc"
