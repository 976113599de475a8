// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QSlider;

namespace baseline::classroom {

/// A slider over real numbers in equal steps, with its name and its value in words above it.
class ValueSlider final : public QWidget {
    Q_OBJECT
public:
    /// `low` < `high`, `steps` > 0.
    ValueSlider(const QString& name, double low, double high, int steps, QWidget* parent = nullptr);

    void setWords(std::function<QString(double)> words);
    double value() const;
    /// The nearest step; tells of it where it is another one.
    void setValue(double value);
    QString words() const;
    QSlider& slider() { return *m_slider; }

signals:
    void valueChanged(double value);

private:
    void showValue();

    double m_low;
    double m_high;
    QLabel* m_shown;
    QSlider* m_slider;
    std::function<QString(double)> m_words;
};

} // namespace baseline::classroom
