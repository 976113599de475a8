// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/activity_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/icons.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace baseline::sessions {

namespace {

// More would push the table off the page; the rest is counted.
constexpr qsizetype mostLines = 4;
constexpr double slowest = 0.1;
constexpr double fastest = 1.0e6;

} // namespace

ActivityCard::ActivityCard(QWidget* parent)
    : Card({}, parent), m_mark(new QLabel(this)), m_sentence(new QLabel(this)), m_lines(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(widgets::makeButton(widgets::ButtonKind::Plain, tr("Cancel"), QStringLiteral("close"), this)),
      m_close(widgets::makeButton(widgets::ButtonKind::Quiet, {}, QStringLiteral("close"), this)),
      m_rateRow(buildRateRow())
{
    m_sentence->setProperty("role", QStringLiteral("cardTitle"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_lines->setProperty("role", QStringLiteral("subtitle"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 1000);
    m_progress->setMinimumWidth(220);
    m_progress->setAccessibleName(tr("Progress"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mark);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addWidget(m_close);
    column->addLayout(line);
    column->addWidget(m_lines);
    column->addWidget(m_rateRow);
    setContent(content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

QWidget* ActivityCard::buildRateRow()
{
    auto* row = new QWidget(this);
    m_rateLabel = new QLabel(row);
    m_rate = new QDoubleSpinBox(row);
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setRange(slowest, fastest);
    m_rate->setDecimals(2);
    m_rate->setValue(200.0);
    m_rate->setSuffix(tr(" Hz"));
    m_rate->setMinimumWidth(130);
    m_rate->setAccessibleName(tr("Sampling rate of the files"));
    m_rateLabel->setBuddy(m_rate);
    QPushButton* go = widgets::makeButton(widgets::ButtonKind::Plain, tr("Import with this rate"),
                                          QStringLiteral("download"), row);
    go->setObjectName(QStringLiteral("importWithRate"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_rateLabel);
    line->addWidget(m_rate);
    line->addWidget(go);
    line->addStretch(1);
    connect(go, &QPushButton::clicked, this, [this] { emit rateGiven(Hertz{m_rate->value()}); });
    return row;
}

void ActivityCard::showRunning(const QString& what)
{
    m_state = widgets::State::Neutral;
    showMark();
    m_sentence->setText(what);
    m_reportLines.clear();
    m_lines->hide();
    m_rateRow->hide();
    m_close->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    show();
}

void ActivityCard::setProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(std::lround(1000.0 * fraction)));
}

void ActivityCard::showReport(widgets::State state, const QString& sentence, const QStringList& lines)
{
    m_state = state;
    showMark();
    m_sentence->setText(sentence);
    m_reportLines = lines;
    QStringList shown = lines.mid(0, lines.size() > mostLines ? mostLines - 1 : mostLines);
    if (shown.size() < lines.size())
        shown.append(tr("… and %n more", nullptr, static_cast<int>(lines.size() - shown.size())));
    m_lines->setText(shown.join(QLatin1Char('\n')));
    m_lines->setToolTip(lines.size() > shown.size() ? lines.join(QLatin1Char('\n')) : QString());
    m_lines->setVisible(!lines.isEmpty());
    m_rateRow->hide();
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    show();
}

void ActivityCard::showMark()
{
    m_mark->setPixmap(widgets::icon(widgets::stateIconName(m_state), widgets::stateTint(m_state))
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_mark->setVisible(m_state != widgets::State::Neutral);
}

void ActivityCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showMark(); // in the colours of the new theme
}

void ActivityCard::askRate(int files)
{
    m_rateLabel->setText(files == 1 ? tr("One file does not say its sampling r&ate. It is")
                                    : tr("%n files do not say their sampling r&ate. It is", nullptr, files));
    m_rateRow->show();
    m_rate->setFocus(Qt::OtherFocusReason);
    m_rate->selectAll();
}

QString ActivityCard::sentence() const
{
    return m_sentence->text();
}

bool ActivityCard::asksRate() const
{
    return !m_rateRow->isHidden();
}

} // namespace baseline::sessions
