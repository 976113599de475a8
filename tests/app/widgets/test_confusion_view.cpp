// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/painted_text.h"
#include "app/widgets/confusion_view.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::widgets;

namespace {

QStringList wordsOf(const QList<studio::PaintedText>& texts)
{
    QStringList words;
    for (const studio::PaintedText& text : texts)
        words += text.text.split(u' ', Qt::SkipEmptyParts);
    return words;
}

} // namespace

/// The confusion matrix says all that it has to say, at any size of text.
class TestConfusionView final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, Theme::light()); }

    void itsTextsHaveRoom_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("wider"); // than it needs to be, pixels
        for (const double scale : {1.0, 1.35, 2.0}) {
            for (const int wider : {0, 40, 300})
                QTest::addRow("%d %%, %d wider", int(100.0 * scale), wider) << scale << wider;
        }
    }

    void itsTextsHaveRoom()
    {
        QFETCH(const double, scale);
        QFETCH(const int, wider);
        applyTheme(*qApp, Theme::light(), scale);
        ConfusionView view;
        view.setCounts({41'234, 422, 12, 7'310});
        view.resize(view.minimumSizeHint() + QSize(wider, 0));
        view.show();
        const auto texts = studio::paintedTexts(*view.viewport());
        const QStringList words = wordsOf(texts);
        for (const char* word : {"41,234", "422", "12", "7,310", "right", "false", "missed", "found", "normal", "no"})
            QVERIFY2(!words.filter(QString::fromLatin1(word)).isEmpty(), word);
        QVERIFY(words.filter(QStringLiteral("…")).isEmpty());
        const QRectF all(view.rect());
        for (const auto& text : texts) {
            QVERIFY2(all.contains(text.place), qPrintable(text.text));
            for (const auto& other : texts) {
                // Lines of one caption follow each other by less than their letters could be high.
                const QRectF apart = text.place.intersected(other.place);
                QVERIFY2(&text == &other || apart.height() < 3.0 || apart.width() < 1.0,
                         qPrintable(text.text + u'/' + other.text));
            }
        }
    }

    void itNeedsMoreForLargerText()
    {
        ConfusionView view;
        const QSize before = view.minimumSizeHint();
        applyTheme(*qApp, Theme::light(), 1.35);
        QVERIFY(view.minimumSizeHint().width() > before.width());
        QVERIFY(view.minimumSizeHint().height() > before.height());
    }

    void aRowWithoutWindowsIsUnknown()
    {
        ConfusionView view;
        view.setCounts({10, 2, 0, 0});
        view.resize(400, 240);
        view.show();
        const QStringList words = wordsOf(studio::paintedTexts(*view.viewport()));
        QCOMPARE(words.count(QStringLiteral("unknown")), 2);
        QCOMPARE(words.count(QStringLiteral("–")), 2);
    }
};

QTEST_MAIN(TestConfusionView)
#include "test_confusion_view.moc"
