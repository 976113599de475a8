// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/import_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace baseline::sessions {

/// What the user says of files that do not say it themselves: rate, unit, which signal, label, and the consent to
/// resampling. Only what the shown file asks for is offered.
class ImportForm final : public QWidget {
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    void setLabels(const QStringList& labels);
    /// The answers given for this file so far; changed() is not emitted.
    void show(const ImportItem& item);
    /// Nothing is chosen.
    void showNothing();

    recording::ImportOptions options() const;

signals:
    /// The user changed an answer.
    void changed();

private:
    void fillVariables(const ImportItem& item);

    QDoubleSpinBox* m_rate;
    QComboBox* m_unit;
    QComboBox* m_label;
    QLabel* m_variableText;
    QComboBox* m_variable;
    QCheckBox* m_consent;
};

} // namespace baseline::sessions
