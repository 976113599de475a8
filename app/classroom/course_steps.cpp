// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/course_steps.h"

#include "app/widgets/style_property.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace baseline::classroom {
namespace {

int stepOf(const learn::KMeansState& state)
{
    if (state.stop)
        return 6;
    switch (state.phase) {
    case learn::KMeansPhase::Placed:
        return 2;
    case learn::KMeansPhase::Assigned:
        return state.iteration > 1 ? 5 : 3;
    case learn::KMeansPhase::Moved:
        return state.iteration > 1 ? 5 : 4;
    }
    return 1;
}

} // namespace

CourseSteps::CourseSteps(QWidget* parent) : QWidget(parent), m_reason(new QLabel(this))
{
    const QStringList texts{
        tr("1  Choose k, the number of clusters"),
        tr("2  Put k centroids somewhere"),
        tr("3  Give each point to its nearest centroid"),
        tr("4  Move each centroid to the mean of its points"),
        tr("5  Repeat 3 and 4"),
        tr("6  Stop when (a) the sum of distances hardly falls, (b) no centroid moves, or (c) there were "
           "enough repetitions")};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = new QLabel(texts[static_cast<qsizetype>(i)], this);
        m_lines[i]->setWordWrap(true);
        layout->addWidget(m_lines[i]);
    }
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop);
    m_reason->setMinimumHeight(3 * m_reason->fontMetrics().height()); // so that nothing jumps when the reason comes
    m_reason->setAccessibleName(tr("Why it stopped"));
    layout->addWidget(m_reason);
}

void CourseSteps::showState(const learn::KMeansState& state, const learn::KMeansSteps::Rules& rules)
{
    m_current = stepOf(state);
    // While 3 and 4 are repeated both the fifth and the half that was done stand out.
    const int half = state.phase == learn::KMeansPhase::Moved ? 4 : 3;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const bool isNow = i + 1 == m_current || (m_current == 5 && i + 1 == half);
        widgets::setStyleProperty(*m_lines[static_cast<std::size_t>(i)], "role",
                                  isNow ? QStringLiteral("cardTitle") : QStringLiteral("note"));
    }
    m_reason->setText(state.stop ? stopText(*state.stop, rules) : QString());
}

QString CourseSteps::reason() const
{
    return m_reason->text();
}

QString stopText(learn::StopCause cause, const learn::KMeansSteps::Rules& rules)
{
    switch (cause) {
    case learn::StopCause::SmallGain:
        return CourseSteps::tr(
            "It stopped for (a): the centroids moved so little that the sum of distances hardly falls.");
    case learn::StopCause::Converged:
        return CourseSteps::tr("It stopped for (b): no point changed sides, so no centroid moves.");
    case learn::StopCause::IterationLimit:
        return CourseSteps::tr("It stopped for (c): %1 repetitions are the limit.")
            .arg(QLocale().toString(qulonglong(rules.iterations)));
    }
    return {};
}

} // namespace baseline::classroom
