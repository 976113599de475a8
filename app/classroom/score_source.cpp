// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/score_source.h"

#include "app/classroom/value_slider.h"
#include "core/workbench/lesson_scores.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr std::size_t normals = 1000;
constexpr std::size_t anomalies = 300;
constexpr std::uint64_t seed = 4;
constexpr double firstSeparation = 2.0;
constexpr widgets::AxisRange madeUpAxis{0.0, 12.0};

} // namespace

ScoreSource::ScoreSource(QWidget* parent)
    : QWidget(parent),
      m_source(new QComboBox(this)),
      m_separation(new ValueSlider(tr("Distance between the two hills"), 0.0, 5.0, 50, this))
{
    m_source->addItems({tr("Made-up scores"), tr("A file of scores…")});
    m_source->setAccessibleName(tr("Where the scores come from"));
    m_source->setToolTip(tr("A file has the columns label and score: 0 or normal, 1 or anomaly"));
    m_separation->setWords([](double value) { return QLocale().toString(value, 'f', 1); });
    m_separation->setValue(firstSeparation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source);
    layout->addWidget(m_separation);
    connect(m_source, &QComboBox::activated, this, &ScoreSource::choose);
    connect(m_separation, &ValueSlider::valueChanged, this, &ScoreSource::makeUp);
    makeUp();
}

void ScoreSource::choose(int source)
{
    if (source == MadeUp) {
        makeUp();
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("A file of scores"), {}, tr("Tables (*.csv *.txt)"));
    if (path.isEmpty() || !openFile(path))
        m_source->setCurrentIndex(m_separation->isEnabled() ? MadeUp : File);
}

void ScoreSource::makeUp()
{
    m_separation->setEnabled(true);
    take(workbench::madeUpScores(m_separation->value(), normals, anomalies, seed));
}

bool ScoreSource::openFile(const QString& path)
{
    auto study = workbench::fileScores(path);
    if (!study) {
        emit failed(study.error());
        return false;
    }
    m_source->setCurrentIndex(File);
    m_separation->setEnabled(false);
    take(std::move(study));
    return true;
}

/// The threshold begins between the means of the two kinds.
void ScoreSource::take(Result<workbench::ThresholdStudy> study)
{
    if (!study) {
        emit failed(study.error());
        return;
    }
    m_study = std::move(*study);
    const auto median = [](const std::vector<double>& rising) { return rising[rising.size() / 2]; };
    m_threshold = m_study->stepped(0.5 * (median(m_study->normal()) + median(m_study->anomalous())), 0);
    emit studyChanged();
    emit thresholdChanged();
}

widgets::AxisRange ScoreSource::axis() const
{
    if (m_separation->isEnabled())
        return madeUpAxis;
    const double low = std::min(m_study->normal().front(), m_study->anomalous().front());
    const double high = std::max(m_study->normal().back(), m_study->anomalous().back());
    const double margin = std::max(0.03 * (high - low), 1e-6 * (1.0 + std::abs(high)));
    return {low - margin, high + margin};
}

void ScoreSource::moveTo(double threshold)
{
    if (!std::isfinite(threshold))
        return;
    m_threshold = threshold;
    emit thresholdChanged();
}

void ScoreSource::step(int count, bool inHundredths)
{
    const int each = inHundredths ? static_cast<int>(std::max<std::size_t>(1, m_study->distinctScores() / 100)) : 1;
    moveTo(m_study->stepped(m_threshold, count * each));
}

} // namespace baseline::classroom
