// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/pca_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/live_windows.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/cloud_view.h"
#include "app/widgets/sentence_stack.h"
#include "core/workbench/sentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::classroom {
namespace {

constexpr std::size_t cloudPoints = 400;
constexpr std::uint64_t seed = 2;
constexpr std::size_t mostRows = 5000;     ///< of a cloud that turns smoothly
constexpr std::size_t fewestWindows = 10; ///< of which a direction says anything
constexpr int lineDots = 61;  ///< that a direction is drawn with
constexpr double reach = 2.5; ///< deviations to either side that its line goes
enum Group { Points = -1, Hand, First }; ///< points step back behind the lines

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1) + QStringLiteral(" %");
}

QString degreeWords(double value)
{
    return QLocale().toString(value, 'f', 0) + QStringLiteral("°");
}

void addLine(std::vector<widgets::CloudPoint>& points, const workbench::DirectionStudy& study,
             const workbench::Direction& direction, int group)
{
    const std::array<double, 3> middle = study.middle();
    const double length = reach * study.deviation(direction);
    for (int i = 0; i < lineDots; ++i) {
        const double at = length * (2.0 * i / (lineDots - 1) - 1.0);
        points.push_back({static_cast<float>(middle[0] + at * direction[0]),
                          static_cast<float>(middle[1] + at * direction[1]),
                          static_cast<float>(middle[2] + at * direction[2]), group});
    }
}

} // namespace

PcaLesson::PcaLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_source(new PointsSource(tr("A made-up cloud"), 3, mostRows, this)),
      m_live(new LiveWindows(bench, 3, this, [this] { return !m_hold->isChecked(); })),
      m_hold(new QCheckBox(tr("&Hold the cloud"), this)),
      m_stack(new widgets::SentenceStack(this)),
      m_cloud(new widgets::CloudView(this)),
      m_around(new ValueSlider(tr("Around"), 0.0, 180.0, 180, this)),
      m_up(new ValueSlider(tr("Upwards"), -90.0, 90.0, 180, this)),
      m_share(new QLabel(this)),
      m_curve(new CurveView(tr("Share of the variance around"), this)),
      m_show(makeButton(widgets::ButtonKind::Primary, tr("Show the &components"), {}, this)),
      m_go(makeButton(widgets::ButtonKind::Plain, tr("&Go to the first"), QStringLiteral("target"), this)),
      m_components(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildCloud(), 6);
    layout->addWidget(buildSide(), 5);
    connect(m_around, &ValueSlider::valueChanged, this, &PcaLesson::showDirection);
    connect(m_up, &ValueSlider::valueChanged, this, &PcaLesson::showDirection);
    connect(m_curve, &CurveView::dragged, m_around, &ValueSlider::setValue);
    connect(m_curve, &CurveView::stepped, this,
            [this](int count, bool) { m_around->setValue(m_around->value() + std::clamp(count, -180, 180)); });
    connect(m_show, &QPushButton::toggled, this, &PcaLesson::showComponents);
    connect(m_go, &QPushButton::clicked, this, &PcaLesson::goToFirst);
    connectSources();
    chooseSource(PointsSource::MadeUp);
}

void PcaLesson::connectSources()
{
    connect(m_source, &PointsSource::chosen, this, &PcaLesson::chooseSource);
    connect(m_source, &PointsSource::failed, this, &LessonView::failed);
    connect(m_source, &PointsSource::tableOpened, this, [this](const workbench::LessonPoints& points) {
        m_live->setOn(false);
        setPoints(points);
    });
    connect(m_live, &LiveWindows::arrived, this, &PcaLesson::collect);
    connect(m_live, &LiveWindows::waitingChanged, this, [this] {
        if (m_live->isOn() && m_points.table.rows == 0)
            m_stack->showSentence(m_live->waiting());
    });
}

QWidget* PcaLesson::buildCloud()
{
    m_hold->setToolTip(tr("Leaves out the windows that come from now on: the cloud stays as it is"));
    m_cloud->setAccessibleName(tr("Cloud of points in space"));
    m_cloud->setNavigable(true);
    m_stack->setContent(m_cloud);
    auto* card = new widgets::Card(tr("The cloud"), this);
    card->addHeaderWidget(m_hold);
    card->addHeaderWidget(m_source);
    card->setContent(m_stack);
    return card;
}

QWidget* PcaLesson::buildSide()
{
    auto* side = new QWidget(this);
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    for (ValueSlider* slider : {m_around, m_up}) {
        slider->setWords(degreeWords);
        slider->slider().setPageStep(10);
        lines->addWidget(slider);
    }
    m_up->setValue(0.0);
    m_share->setProperty("role", QStringLiteral("sentence"));
    m_share->setWordWrap(true);
    m_share->setObjectName(QStringLiteral("shareWords"));
    lines->addWidget(m_share);
    m_curve->setTitles(tr("around, degrees"), tr("share of the variance, %"));
    m_curve->setToolTip(tr("Drag the direction around, or press the arrow keys"));
    lines->addWidget(m_curve, 1);
    auto* card = new widgets::Card(tr("Your direction"), side);
    card->setContent(content);
    auto* layout = cardColumn(side);
    layout->addWidget(card, 1);
    layout->addWidget(buildComponents(side));
    return side;
}

QWidget* PcaLesson::buildComponents(QWidget* side)
{
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_show->setCheckable(true);
    m_show->setToolTip(tr("What the calculation finds: the directions of most variance"));
    m_go->setToolTip(tr("Turns your direction to the first component"));
    m_components->setWordWrap(true);
    m_components->setObjectName(QStringLiteral("componentWords"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_go);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addWidget(m_components);
    auto* card = new widgets::Card(tr("Principal components"), side);
    card->setContent(content);
    return card;
}

void PcaLesson::chooseSource(PointsSource::Source source)
{
    const bool isLive = source == PointsSource::Live;
    m_live->setOn(isLive);
    setPoints(isLive ? workbench::LessonPoints{{}, m_live->names()} : workbench::tiltedCloud(cloudPoints, seed));
}

void PcaLesson::setPoints(const workbench::LessonPoints& points)
{
    m_points = points;
    m_cloud->setAxisTitles(m_points.names.value(0), m_points.names.value(1), m_points.names.value(2));
    m_hold->setVisible(m_live->isOn());
    m_hold->setChecked(false);
    m_show->setChecked(false);
    studyPoints();
}

/// The newest windows; what is shown of the components goes on with them.
void PcaLesson::collect(const std::vector<float>& features, bool isFirst)
{
    Matrix& table = m_points.table;
    if (isFirst)
        table = {};
    if (table.rows == LiveWindows::mostPoints) {
        table.values.erase(table.values.begin(), table.values.begin() + static_cast<std::ptrdiff_t>(table.columns));
        --table.rows;
    }
    table.append(features);
    studyPoints();
}

void PcaLesson::studyPoints()
{
    m_study.reset();
    if (m_live->isOn() && m_points.table.rows < fewestWindows) {
        m_stack->showSentence(m_points.table.rows == 0
                                  ? m_live->waiting()
                                  : tr("Windows so far: %1 of the %2 that make a cloud.")
                                        .arg(m_points.table.rows)
                                        .arg(fewestWindows));
    } else if (auto study = workbench::DirectionStudy::of(m_points.table)) {
        m_study = std::move(*study);
    } else {
        m_stack->showSentence(workbench::sentenceFor(study.error()));
    }
    for (QWidget* control : std::initializer_list<QWidget*>{m_around, m_up, m_show, m_go})
        control->setEnabled(m_study.has_value());
    showComponents();
}

workbench::Heading PcaLesson::heading() const
{
    return {m_around->value(), m_up->value()};
}

bool PcaLesson::areComponentsShown() const
{
    return m_show->isChecked();
}

void PcaLesson::goToFirst()
{
    const workbench::Heading first = workbench::headingOf(m_study->component(0));
    m_around->setValue(first.around);
    m_up->setValue(first.up);
}

void PcaLesson::showDirection()
{
    showCloud();
    showCurve();
}

void PcaLesson::showCloud()
{
    if (!m_study)
        return;
    m_stack->showContent();
    std::vector<widgets::CloudPoint> shown;
    for (std::size_t row = 0; row < m_points.table.rows; ++row)
        shown.push_back({m_points.table(row, 0), m_points.table(row, 1), m_points.table(row, 2), Points});
    addLine(shown, *m_study, workbench::directionOf(heading()), Hand);
    QStringList groups{tr("your direction")};
    if (areComponentsShown()) {
        for (std::size_t i = 0; i < m_study->components().variances.size(); ++i) {
            addLine(shown, *m_study, m_study->component(i), First + static_cast<int>(i));
            groups.append(tr("component %1").arg(i + 1));
        }
    }
    m_cloud->setGroups(groups);
    m_cloud->setPoints(std::move(shown));
}

void PcaLesson::showCurve()
{
    if (!m_study) {
        m_curve->setCurves({}, {}, {});
        m_share->clear();
        return;
    }
    Curve curve{tr("%1 upwards").arg(degreeWords(m_up->value())), Tint::Accent};
    for (int around = 0; around <= 180; ++around) {
        const double share = m_study->share(workbench::directionOf({static_cast<double>(around), m_up->value()}));
        curve.points.emplace_back(around, 100.0 * share);
    }
    m_curve->setCurves({std::move(curve)}, {0.0, 180.0}, {0.0, 105.0});
    m_curve->setHandle(m_around->value(), tr("your direction"));
    m_share->setText(
        tr("%1 of the variance lies along it.").arg(percent(m_study->share(workbench::directionOf(heading())))));
    std::vector<CurveMark> levels;
    if (areComponentsShown())
        levels.push_back({100.0 * m_study->components().explained(0), tr("first component"), Tint::Good});
    m_curve->setLevels(std::move(levels));
}

void PcaLesson::showComponents()
{
    m_go->setEnabled(m_study && areComponentsShown());
    m_show->setText(areComponentsShown() ? tr("Hide the &components") : tr("Show the &components"));
    if (!m_study || !areComponentsShown()) {
        m_components->setText(tr("First look for the direction of most variance by hand."));
    } else {
        QStringList lines;
        double together = 0.0;
        for (std::size_t i = 0; i < m_study->components().variances.size(); ++i) {
            together += m_study->components().explained(i);
            lines.append(tr("component %1: %2, together %3")
                             .arg(i + 1)
                             .arg(percent(m_study->components().explained(i)), percent(together)));
        }
        m_components->setText(lines.join(QLatin1Char('\n')));
    }
    showDirection();
}

} // namespace baseline::classroom
