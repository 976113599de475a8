// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/points_controls.h"

#include "app/widgets/button_kind.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace baseline::explore {

namespace {

using widgets::ButtonKind;
using widgets::makeButton;

constexpr int progressSteps = 1000;

QString withKeys(const QString& text, const QKeySequence& keys)
{
    return QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

PointsControls::PointsControls(QWidget& scope, QWidget* parent)
    : QWidget(parent),
      m_scope(scope),
      m_colour(new QComboBox(this)),
      m_filter(new QComboBox(this)),
      m_recordings(makeButton(ButtonKind::Plain, tr("&Recordings"), {}, this)),
      m_recordingMenu(new QMenu(m_recordings)),
      m_lasso(makeButton(ButtonKind::Plain, tr("Lasso"), {}, this)),
      m_save(makeButton(ButtonKind::Plain, tr("&Save table"), {}, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(makeButton(ButtonKind::Plain, tr("&Cancel"), {}, this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* work = new QHBoxLayout;
    lines->addLayout(line);
    lines->addLayout(work);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto* group = new QButtonGroup(this);
    addPictureButton(*line, PointPictures::Picture::Plane, tr("Plane"), tr("The first two components"),
                     QKeySequence(Qt::ALT | Qt::Key_2));
    addPictureButton(*line, PointPictures::Picture::Cloud, tr("Cloud"), tr("The first three components, to be turned"),
                     QKeySequence(Qt::ALT | Qt::Key_3));
    for (QPushButton* button : m_pictures)
        group->addButton(button);
    m_pictures[0]->setChecked(true);
    addChoices(*line);
    line->addStretch(1);
    addActions(*line);
}

void PointsControls::addPictureButton(QHBoxLayout& line, PointPictures::Picture picture, const QString& text,
                                      const QString& tip, const QKeySequence& keys)
{
    QPushButton* button = makeButton(ButtonKind::Plain, text, {}, this);
    button->setCheckable(true);
    button->setToolTip(withKeys(tip, keys));
    button->setObjectName(picture == PointPictures::Picture::Plane ? QStringLiteral("plane") : QStringLiteral("cloud"));
    m_pictures[picture == PointPictures::Picture::Plane ? 0 : 1] = button;
    connect(button, &QPushButton::toggled, this, [this](bool on) {
        if (on)
            emit pictureChanged();
    });
    auto* action = new QAction(tr("Show windows as: %1").arg(text), this);
    action->setToolTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_scope.addAction(action);
    line.addWidget(button);
}

void PointsControls::addChoices(QHBoxLayout& line)
{
    const auto add = [&](const QString& text, QComboBox* box, const QString& tip, const char* name) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        box->setToolTip(tip);
        box->setObjectName(QLatin1String(name));
        line.addWidget(label);
        line.addWidget(box);
    };
    m_colour->addItems({tr("cluster"), tr("label"), tr("recording"), tr("score")});
    m_filter->addItems(
        {tr("all windows"), tr("the baseline"), tr("other recordings"), tr("anomalies"), tr("without a label")});
    m_colour->setAccessibleName(tr("What the colours mean"));
    m_filter->setAccessibleName(tr("Which windows are shown"));
    add(tr("C&olour"), m_colour, tr("What the colours of the windows mean (Alt+O)"), "colourBy");
    add(tr("S&how"), m_filter, tr("Which of the windows are shown (Alt+H)"), "filter");
    m_recordings->setMenu(m_recordingMenu);
    m_recordings->setObjectName(QStringLiteral("recordings"));
    m_recordings->setToolTip(tr("Recordings that are shown beside the baseline (Alt+R)"));
    line.addWidget(m_recordings);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &PointsControls::colouringChanged);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PointsControls::filterChanged);
}

void PointsControls::addActions(QHBoxLayout& line)
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_L);
    const QString tip = tr("Draw round windows to choose them; Shift adds, Alt takes away");
    m_lasso->setCheckable(true);
    m_lasso->setObjectName(QStringLiteral("lasso"));
    m_lasso->setToolTip(withKeys(tip, keys));
    auto* action = new QAction(tr("Lasso"), this);
    action->setToolTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, m_lasso, &QPushButton::toggle);
    m_scope.addAction(action);
    m_save->setObjectName(QStringLiteral("savePoints"));
    m_save->setToolTip(tr("Writes all windows with where they come from as a table, CSV (Alt+S)"));
    m_cancel->setObjectName(QStringLiteral("cancelPoints"));
    m_cancel->setToolTip(tr("Stops reading windows (Alt+C)"));
    m_progress->setRange(0, progressSteps);
    m_progress->setAccessibleName(tr("Progress of reading windows"));
    line.addWidget(m_lasso);
    line.addWidget(m_save);
    setWorking(false);
    connect(m_lasso, &QPushButton::toggled, this, &PointsControls::lassoChanged);
    connect(m_save, &QPushButton::clicked, this, &PointsControls::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PointsControls::cancelRequested);
}

PointPictures::Picture PointsControls::picture() const
{
    return m_pictures[0]->isChecked() ? PointPictures::Picture::Plane : PointPictures::Picture::Cloud;
}

ColourBy PointsControls::colourBy() const
{
    return static_cast<ColourBy>(m_colour->currentIndex());
}

PointFilter PointsControls::filter() const
{
    return static_cast<PointFilter>(m_filter->currentIndex());
}

void PointsControls::showAll()
{
    m_filter->setCurrentIndex(static_cast<int>(PointFilter::All));
}

bool PointsControls::isLasso() const
{
    return m_lasso->isChecked();
}

void PointsControls::setLasso(bool on)
{
    m_lasso->setChecked(on);
}

void PointsControls::setHasClusters(bool hasClusters)
{
    auto* items = qobject_cast<QStandardItemModel*>(m_colour->model());
    items->item(static_cast<int>(ColourBy::Cluster))->setEnabled(hasClusters);
    const QSignalBlocker blocker(m_colour); // who tells it draws anew anyway
    const ColourBy away = hasClusters ? ColourBy::Label : ColourBy::Cluster;
    if (colourBy() == away && m_isWithoutClusters != !hasClusters)
        m_colour->setCurrentIndex(static_cast<int>(hasClusters ? ColourBy::Cluster : ColourBy::Label));
    m_isWithoutClusters = !hasClusters;
}

void PointsControls::setHasPoints(bool hasPoints)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_lasso), static_cast<QWidget*>(m_save)})
        widget->setEnabled(hasPoints);
    if (!hasPoints)
        setLasso(false);
}

void PointsControls::setRecordings(const std::vector<project::RecordingSummary>& rows, const QStringList& chosen)
{
    m_recordingMenu->clear();
    for (const project::RecordingSummary& row : rows) {
        const QString text =
            row.info.label.isEmpty() ? row.info.name : QStringLiteral("%1 (%2)").arg(row.info.name, row.info.label);
        QAction* action = m_recordingMenu->addAction(text, this, &PointsControls::readRecordings);
        action->setCheckable(true);
        action->setChecked(chosen.contains(row.info.id));
        action->setData(row.info.id);
    }
    const auto count = static_cast<int>(chosen.size());
    m_recordings->setText(count == 0 ? tr("&Recordings") : tr("&Recordings: %n more", nullptr, count));
    m_recordings->setEnabled(!rows.empty());
}

void PointsControls::readRecordings()
{
    QStringList ids;
    for (const QAction* action : m_recordingMenu->actions()) {
        if (action->isChecked())
            ids.append(action->data().toString());
    }
    emit recordingsChosen(ids);
}

void PointsControls::setWorking(bool isWorking)
{
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking);
}

void PointsControls::setProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(fraction * progressSteps));
}

} // namespace baseline::explore
