// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace baseline::widgets {

/// A field for a number of any size, typed as the language of the program writes it, or with a point. What cannot be read as
/// a number is the caller's to refuse, with a sentence.
class NumberField final : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(const QString& accessibleName, QWidget* parent = nullptr);

    /// None: it is no finite number.
    std::optional<double> value() const;
    /// Shown with so many significant digits.
    void setValue(double value, int digits = 6);
};

} // namespace baseline::widgets
