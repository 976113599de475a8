// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGenericPlugin>
#include <QMainWindow>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace {

constexpr int betweenLooks = 50; // ms

void note(const QString& line)
{
    QFile report(qEnvironmentVariable("BASELINE_HAND_REPORT"));
    if (report.open(QIODevice::Append))
        report.write(line.toUtf8() + '\n');
}

bool isNoted(const char* word)
{
    QFile report(qEnvironmentVariable("BASELINE_HAND_REPORT"));
    return report.open(QIODevice::ReadOnly) && report.readAll().contains(word);
}

template <typename Widget>
Widget* shown(const std::function<bool(const Widget&)>& isIt)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* found = qobject_cast<Widget*>(widget);
        if (found && found->isVisible() && isIt(*found))
            return found;
    }
    return nullptr;
}

QMainWindow* window()
{
    return shown<QMainWindow>([](const QMainWindow&) { return true; });
}

QAbstractButton* button(const QString& text)
{
    return shown<QAbstractButton>(
        [&](const QAbstractButton& one) { return one.isEnabled() && one.text() == text; });
}

QMessageBox* question()
{
    return shown<QMessageBox>(
        [](const QMessageBox& box) { return box.objectName() == QLatin1String("closingQuestion"); });
}

/// Does the next thing as soon as it can be done. A timer for each look: what is clicked may open a dialog that waits,
/// and the hand goes on in it.
void when(const std::function<bool()>& isTime, const std::function<void()>& act)
{
    QTimer::singleShot(betweenLooks, qApp, [isTime, act] {
        if (isTime())
            act();
        else
            when(isTime, act);
    });
}

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

void pressRestart()
{
    when([] { return button(QStringLiteral("Restart now")) != nullptr; },
         [] { click(button(QStringLiteral("Restart now"))); });
}

/// Where something runs the program asks: the first time the answer is no.
void answerNoAndThenYes()
{
    when([] { return question() != nullptr; }, [] {
        note(QStringLiteral("asked ") + question()->informativeText().simplified());
        QTest::keyClick(question(), Qt::Key_Escape);
    });
    when([] { return isNoted("asked") && question() == nullptr; }, [] {
        note(QStringLiteral("stayed"));
        pressRestart();
        when([] { return question() != nullptr; }, [] { click(button(QStringLiteral("Stop and close"))); });
    });
}

void chooseSpanishAndRestart()
{
    QTest::keyClick(window(), Qt::Key_Comma, Qt::ControlModifier);
    const auto language = [] {
        return shown<QComboBox>([](const QComboBox& box) { return box.accessibleName() == QLatin1String("Language"); });
    };
    when([language] { return language() != nullptr; }, [language] {
        language()->setCurrentIndex(language()->findText(QStringLiteral("Español")));
        pressRestart();
    });
}

void record()
{
    const auto main = [] {
        return shown<QAbstractButton>([](const QAbstractButton& one) {
            return one.isEnabled() && one.objectName() == QLatin1String("primaryAction");
        });
    };
    when([main] { return main() != nullptr; }, [main] {
        const QString before = main()->text();
        click(main());
        when([main, before] { return main() != nullptr && main()->text() != before; }, [] {
            answerNoAndThenYes();
            chooseSpanishAndRestart();
        });
    });
}

void begin()
{
    const bool isFirst = !isNoted("started");
    QStringList pages; // as the rail calls them
    for (const QToolButton* one : window()->findChildren<QToolButton*>()) {
        if (one->isVisible() && one->isCheckable())
            pages.append(one->text());
    }
    note(QStringLiteral("started %1 %2 %3")
             .arg(QCoreApplication::applicationPid())
             .arg(pages.value(1), window()->windowTitle()));
    if (!isFirst)
        window()->close();
    else if (qEnvironmentVariableIsSet("BASELINE_HAND_RECORDS"))
        record();
    else
        chooseSpanishAndRestart();
}

} // namespace

/// Loaded by Qt into the real program, by name: uses it as a person would who wants it in Spanish.
class RestartingHand final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "restarting_hand.json")
public:
    QObject* create(const QString&, const QString&) override
    {
        auto* hand = new QObject;
        // Behind the making of the application, which loads this.
        QTimer::singleShot(0, hand, [] {
            when([] { return window() != nullptr && window()->isActiveWindow(); }, [] { begin(); });
        });
        return hand;
    }
};

#include "restarting_hand.moc"
