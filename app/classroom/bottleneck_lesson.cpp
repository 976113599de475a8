// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/bottleneck_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr int sideWidth = 280; ///< at the usual size of texts
constexpr int bars = 40;
constexpr double smallestError = 1e-5; // where the axis of errors begins: below the noise of any spectrum

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1);
}

double errorOf(const Matrix& rows, const Matrix& back)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        sum += std::pow(static_cast<double>(rows.values[i]) - static_cast<double>(back.values[i]), 2.0);
    return sum / double(rows.values.size());
}

Curve curveOf(const QString& name, Tint tint, const std::vector<float>& values, bool isDashed = false)
{
    Curve curve{name, tint, {}, isDashed};
    for (std::size_t i = 0; i < values.size(); ++i)
        curve.points.emplace_back(double(i + 1), double(values[i]));
    return curve;
}

/// Shares of the errors in bars over their logarithm to base 10.
Curve histogram(const QString& name, Tint tint, const std::vector<double>& errors, widgets::AxisRange range)
{
    std::vector<double> shares(bars, 0.0);
    for (const double error : errors) {
        const double place = (std::log10(std::max(error, smallestError)) - range.low) / range.span() * bars;
        shares[std::size_t(std::clamp(place, 0.0, double(bars - 1)))] += 100.0 / double(errors.size());
    }
    Curve curve{name, tint};
    for (int bar = 0; bar < bars; ++bar) {
        for (const int edge : {bar, bar + 1})
            curve.points.emplace_back(range.low + range.span() * edge / bars, shares[std::size_t(bar)]);
    }
    return curve;
}

double highest(const std::vector<Curve>& curves)
{
    double top = 0.0;
    for (const Curve& curve : curves) {
        for (const QPointF& point : curve.points)
            top = std::max(top, point.y());
    }
    return top;
}

} // namespace

BottleneckLesson::BottleneckLesson(workbench::Workbench&, QWidget* parent)
    : LessonView(parent),
      m_view(new CurveView(tr("Spectra, losses or errors of the bottleneck"), this)),
      m_bottleneck(new ValueSlider(tr("Numbers in the bottleneck"), 1.0, 8.0, 7, this)),
      m_train(makeButton(widgets::ButtonKind::Primary, tr("&Train"), QStringLiteral("play"), this)),
      m_cancel(makeButton(widgets::ButtonKind::Plain, tr("Ca&ncel"), QStringLiteral("close"), this)),
      m_normal(makeButton(widgets::ButtonKind::Plain, tr("A nor&mal window"), {}, this)),
      m_odd(makeButton(widgets::ButtonKind::Plain, tr("An o&dd window"), {}, this)),
      m_shown(new QComboBox(this)),
      m_progress(new QProgressBar(this)),
      m_score(new QLabel(this)),
      m_facts(new QLabel(this))
{
    m_bottleneck->setValue(2.0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildPlot(), 1);
    layout->addWidget(buildSide());
    connect(m_train, &QPushButton::clicked, this, &BottleneckLesson::train);
    connect(m_cancel, &QPushButton::clicked, &m_job, &workbench::BackgroundJob::cancel);
    connect(m_normal, &QPushButton::clicked, this, [this] { drawWindow(false); });
    connect(m_odd, &QPushButton::clicked, this, [this] { drawWindow(true); });
    connect(m_shown, &QComboBox::currentIndexChanged, this, &BottleneckLesson::showState);
    connect(m_bottleneck, &ValueSlider::valueChanged, this, [this] {
        m_job.cancel();
        m_study.reset();
        showState();
    });
    connect(&m_job, &workbench::BackgroundJob::progressed, this,
            [this](double fraction) { m_progress->setValue(int(std::lround(100.0 * fraction))); });
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &BottleneckLesson::showState);
    drawWindow(false);
}

QWidget* BottleneckLesson::buildPlot()
{
    m_shown->addItems({tr("Spectrum and what comes back"), tr("Loss while it learns"), tr("Errors as scores")});
    m_shown->setAccessibleName(tr("What the plot shows"));
    m_shown->setToolTip(m_shown->accessibleName());
    m_normal->setToolTip(tr("Another spectrum of the healthy machine (Alt+M)"));
    m_odd->setToolTip(tr("A spectrum with a second hump, which the network has never seen (Alt+D)"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->addWidget(m_shown);
    first->addStretch(1);
    layout->addLayout(first);
    layout->addWidget(m_view, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_normal);
    second->addWidget(m_odd);
    second->addStretch(1);
    layout->addLayout(second);
    arrangeFacts(*m_score, tr("Errors of this window"), 3);
    layout->addWidget(m_score);
    auto* card = new widgets::Card(tr("Through the bottleneck and back"), this);
    card->setContent(body);
    return card;
}

QWidget* BottleneckLesson::buildSide()
{
    m_train->setToolTip(tr("Trains the network and the principal components on 600 normal spectra (Alt+T)"));
    m_cancel->setToolTip(tr("Stops the training (Alt+N)"));
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the training"));
    auto* side = new QWidget(this);
    keepSideWidth(*side, sideWidth);
    auto* layout = cardColumn(side);
    auto* choices = new QWidget(side);
    auto* lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addWidget(m_bottleneck);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_train);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addWidget(m_progress);
    auto* network = new widgets::Card(tr("The network"), side);
    network->setContent(choices);
    layout->addWidget(network);
    layout->addWidget(factsCard(tr("What it is worth"), m_facts, side), 1);
    return side;
}

std::size_t BottleneckLesson::bottleneck() const
{
    return static_cast<std::size_t>(std::lround(m_bottleneck->value()));
}

void BottleneckLesson::train()
{
    m_study.reset();
    m_progress->setValue(0);
    m_job.start<learn::BottleneckStudy>(
        [units = bottleneck()](const Progress& progress) { return learn::studyBottleneck(units, 1, progress); },
        [this](Result<learn::BottleneckStudy> outcome) { take(std::move(outcome)); });
    showState();
}

void BottleneckLesson::take(Result<learn::BottleneckStudy> outcome)
{
    if (outcome && outcome->bottleneck == bottleneck()) {
        m_study = std::move(*outcome);
        m_progress->setValue(100);
    } else {
        m_progress->setValue(0);
        if (!outcome && outcome.error().code != Error::Code::Cancelled)
            emit failed(outcome.error());
    }
    showState();
}

void BottleneckLesson::drawWindow(bool isOdd)
{
    m_isOdd = isOdd;
    m_window = learn::madeUpSpectra(1, isOdd, 1'000'000 + m_seed++); // none that the study uses
    m_shown->setCurrentIndex(Spectrum);
    showState();
}

void BottleneckLesson::showState()
{
    m_train->setEnabled(!m_job.isRunning());
    m_cancel->setEnabled(m_job.isRunning());
    m_facts->setText(facts());
    m_view->setUpright({});
    if (m_shown->currentIndex() == Spectrum)
        showSpectrum();
    else if (m_shown->currentIndex() == Losses)
        showLosses();
    else
        showScores();
    if (!m_study) {
        m_score->setText(tr("Press “Train”, and see what comes back of this spectrum."));
        return;
    }
    const auto line = [](const QString& name, double error, double threshold) {
        return tr("%1: error %2, %3 the threshold %4")
            .arg(name, QLocale().toString(error, 'g', 3), error > threshold ? tr("above") : tr("below"),
                 QLocale().toString(threshold, 'g', 3));
    };
    m_score->setText(
        line(tr("Network"), errorOf(m_window, m_study->throughNetwork(m_window)), m_study->bent.threshold) + u'\n' +
        line(tr("Principal components"), errorOf(m_window, m_study->throughPlane(m_window)),
             m_study->straight.threshold));
}

void BottleneckLesson::showSpectrum()
{
    std::vector<Curve> curves{
        curveOf(m_isOdd ? tr("odd spectrum") : tr("normal spectrum"), Tint::Dim, m_window.values)};
    if (m_study) {
        curves.push_back(curveOf(tr("back from the network"), Tint::Accent, m_study->throughNetwork(m_window).values));
        curves.push_back(curveOf(tr("back from the principal components"), Tint::Warning,
                                 m_study->throughPlane(m_window).values, true));
    }
    m_view->setTitles(tr("frequency line"), tr("amplitude"));
    m_view->setCurves(std::move(curves), {1.0, double(learn::spectrumBins)}, {-0.3, 1.6});
}

void BottleneckLesson::showLosses()
{
    m_view->setTitles(tr("pass over the spectra"), tr("mean square error"), widgets::AxisNumbers::Plain,
                      widgets::AxisNumbers::PowersOfTen);
    m_view->setReason(tr("Nothing is trained yet: press “Train”."));
    if (!m_study) {
        m_view->setCurves({}, {}, {});
        return;
    }
    const auto logarithms = [](const QString& name, Tint tint, const std::vector<double>& losses) {
        Curve curve{name, tint};
        for (std::size_t i = 0; i < losses.size(); ++i)
            curve.points.emplace_back(double(i + 1), std::log10(losses[i]));
        return curve;
    };
    const auto& network = m_study->network;
    m_view->setCurves({logarithms(tr("spectra it learns from"), Tint::Accent, network.trainingLoss),
                       logarithms(tr("spectra held back"), Tint::Warning, network.validationLosses)},
                      {1.0, double(std::max<std::size_t>(2, network.trainingLoss.size()))}, {-3.5, 0.0});
}

void BottleneckLesson::showScores()
{
    m_view->setTitles(tr("error of the network"), tr("% of the spectra"), widgets::AxisNumbers::PowersOfTen);
    m_view->setReason(tr("Nothing is trained yet: press “Train”."));
    if (!m_study) {
        m_view->setCurves({}, {}, {});
        return;
    }
    const widgets::AxisRange range{-4.0, 0.0};
    std::vector<Curve> curves{histogram(tr("normal"), Tint::Good, m_study->bent.normal, range),
                              histogram(tr("odd"), Tint::Alarm, m_study->bent.odd, range)};
    const double top = 1.1 * highest(curves);
    m_view->setCurves(std::move(curves), range, {0.0, top});
    m_view->setUpright({{std::log10(m_study->bent.threshold), tr("threshold"), Tint::Warning}});
}

QString BottleneckLesson::facts() const
{
    const auto units = static_cast<int>(bottleneck());
    const QString squeezed = tr("%1 amplitudes go through %n numbers.", nullptr, units).arg(learn::spectrumBins);
    if (m_job.isRunning())
        return squeezed + QStringLiteral("\n\n") + tr("Training…");
    if (!m_study)
        return squeezed + QStringLiteral("\n\n") + tr("Not trained yet.");
    const QStringList lines{
        squeezed,
        tr("Network: %1 % of the odd spectra are caught, with %2 % false alarms.")
            .arg(percent(m_study->bent.caughtShare), percent(m_study->bent.falseShare)),
        tr("Principal components, as many: %1 % are caught, with %2 % false alarms.")
            .arg(percent(m_study->straight.caughtShare), percent(m_study->straight.falseShare)),
        tr("They explain %1 % of the variance.").arg(percent([this] {
            double sum = 0.0;
            for (std::size_t i = 0; i < m_study->plane.variances.size(); ++i)
                sum += m_study->plane.explained(i);
            return sum;
        }())),
        tr("Each threshold is meant for 1 % false alarms; 400 fresh spectra of each kind are judged."),
    };
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace baseline::classroom
