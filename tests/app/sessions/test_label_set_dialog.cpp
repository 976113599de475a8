// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/label_row.h"
#include "app/sessions/label_set_dialog.h"
#include "tests/app/sessions/timeline_desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace baseline;
using namespace baseline::sessions;

namespace {

project::LabelSet threeLabels()
{
    return {QStringLiteral("set"),
            QStringLiteral("Pump"),
            {{QStringLiteral("normal"), QStringLiteral("#12915a"), 1},
             {QStringLiteral("worn"), QStringLiteral("#c76a00"), 2},
             {QStringLiteral("off"), QStringLiteral("#888888"), 0}}};
}

struct Parts {
    explicit Parts(LabelSetDialog& dialog)
        : names(dialog.findChildren<QLineEdit*>()), keys(dialog.findChildren<QComboBox*>()),
          add(dialog.findChild<QPushButton*>(QStringLiteral("addLabel"))),
          fault(dialog.findChild<QLabel*>(QStringLiteral("fault")))
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->accessibleName() == QLatin1String("Remove the label") && !button->isHidden())
                removes.append(button);
            if (button->isDefault())
                accept = button;
        }
    }
    QList<QLineEdit*> names;
    QList<QComboBox*> keys;
    QPushButton* add;
    QLabel* fault;
    QList<QPushButton*> removes;
    QPushButton* accept = nullptr;
};

} // namespace

class TestLabelSetDialog final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void givesBackWhatItWasGiven()
    {
        LabelSetDialog dialog(threeLabels());
        QCOMPARE(dialog.change().set, threeLabels());
        QVERIFY(dialog.change().renamed.empty());
        QVERIFY(dialog.fault().isEmpty());
    }

    void renamesAddsAndRemoves()
    {
        LabelSetDialog dialog(threeLabels());
        Parts parts(dialog);
        parts.names[1]->setText(QStringLiteral("  worn out "));
        parts.keys[1]->setCurrentIndex(5);
        QTest::mouseClick(parts.removes[2], Qt::LeftButton);
        QTest::mouseClick(parts.add, Qt::LeftButton);
        QVERIFY(!dialog.fault().isEmpty()); // it has no name yet
        QTest::keyClicks(Parts(dialog).names.last(), QStringLiteral("loose"));
        const workbench::LabelSetChange change = dialog.change();
        QCOMPARE(change.set.labels.size(), std::size_t(3));
        QCOMPARE(change.set.labels[1], (project::Label{QStringLiteral("worn out"), QStringLiteral("#c76a00"), 5}));
        QCOMPARE(change.set.labels[2].name, QStringLiteral("loose"));
        QCOMPARE(change.set.labels[2].key, 2); // the first free one
        QVERIFY(project::checkLabelSet(change.set));
        const std::vector<std::pair<QString, QString>> renamed{{QStringLiteral("worn"), QStringLiteral("worn out")}};
        QCOMPARE(change.renamed, renamed);
    }

    void refusesWhatCannotBeStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << QString() << 2 << QStringLiteral("needs a name");
        QTest::newRow("blanks") << QStringLiteral(" \t ") << 2 << QStringLiteral("needs a name");
        QTest::newRow("twice") << QStringLiteral("normal") << 2 << QStringLiteral("normal");
        QTest::newRow("twice with blanks") << QStringLiteral(" normal ") << 2 << QStringLiteral("normal");
        QTest::newRow("key twice") << QStringLiteral("worn") << 1 << QStringLiteral("key 1");
    }

    void refusesWhatCannotBeStored()
    {
        QFETCH(QString, name);
        QFETCH(int, key);
        QFETCH(QString, said);
        LabelSetDialog dialog(threeLabels());
        dialog.show();
        Parts parts(dialog);
        QVERIFY(parts.accept->isEnabled());
        parts.names[1]->setText(name);
        parts.keys[1]->setCurrentIndex(key);
        QVERIFY(parts.fault->isVisible());
        QVERIFY2(parts.fault->text().contains(said), qPrintable(parts.fault->text()));
        QVERIFY(!parts.accept->isEnabled());
        parts.names[1]->setText(QStringLiteral("mended"));
        parts.keys[1]->setCurrentIndex(7);
        QVERIFY(!parts.fault->isVisible());
        QVERIFY(parts.accept->isEnabled());
    }

    void allMayGo()
    {
        LabelSetDialog dialog(threeLabels());
        while (!Parts(dialog).removes.isEmpty())
            QTest::mouseClick(Parts(dialog).removes.first(), Qt::LeftButton);
        QVERIFY(dialog.change().set.labels.empty());
        QVERIFY(dialog.fault().isEmpty());
    }

    /// Through the button of the timeline: one step that takes the segments along.
    void renamingTakesTheSegmentsAlong()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.add({100, 200});
        const QString before = desk.labelOf(1);
        QTimer::singleShot(0, &desk.card, [] {
            auto* dialog = qobject_cast<LabelSetDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            Parts parts(*dialog);
            parts.names[0]->setText(QStringLiteral("pump"));
            QTest::mouseClick(parts.accept, Qt::LeftButton);
        });
        QTest::mouseClick(desk.card.findChild<QPushButton*>(QStringLiteral("editLabels")), Qt::LeftButton);
        QCOMPARE(desk.labelOf(1), QStringLiteral("pump"));
        QCOMPARE(desk.segments().front().label, QStringLiteral("pump"));
        QCOMPARE(desk.stack.count(), 2);
        desk.stack.undo();
        QCOMPARE(desk.labelOf(1), before);
        QCOMPARE(desk.segments().front().label, before);
        QVERIFY(desk.failures.empty());
    }

    void theRowShowsWhatFitsAndTheRestInAMenu()
    {
        QWidget window;
        window.resize(900, 60);
        LabelRow row(&window);
        std::vector<project::Label> labels;
        for (int i = 0; i < 9; ++i)
            labels.push_back({QStringLiteral("label & %1").arg(i), QStringLiteral("#c76a00"), i + 1});
        row.setLabels(labels);
        window.show();
        QStringList chosen;
        connect(&row, &LabelRow::chosen, this, [&](const QString& label) { chosen.append(label); });
        for (const int width : {1600, 300, 20}) {
            row.resize(width, 30);
            int visible = 0;
            for (QPushButton* button : row.findChildren<QPushButton*>())
                visible += button->isVisible() && !button->menu() ? 1 : 0;
            const QList<QAction*> menu = row.findChild<QMenu*>()->actions();
            QCOMPARE(visible + menu.size(), 9);
            QVERIFY(width == 1600 ? menu.isEmpty() : !menu.isEmpty());
        }
        row.findChild<QMenu*>()->actions().last()->trigger();
        QCOMPARE(chosen, QStringList{QStringLiteral("label & 8")});
    }
};

QTEST_MAIN(TestLabelSetDialog)
#include "test_label_set_dialog.moc"
