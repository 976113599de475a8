// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/double_tap_help.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace baseline::deploy {

namespace {

constexpr QSize pictureSize(380, 142);

/// The drawing in the colours of the theme: it names them as the style sheet does, ${accent} and so on.
QPixmap drawPicture(const widgets::Theme& theme, qreal ratio)
{
    QFile file(QStringLiteral(":/pictures/double-tap.svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    const std::pair<const char*, QColor> colours[] = {
        {"${window}", theme.window}, {"${line}", theme.line},       {"${text}", theme.text},
        {"${dimText}", theme.dimText}, {"${accent}", theme.accent}, {"${accentSoft}", theme.accentSoft},
        {"${warning}", theme.warning}, {"${good}", theme.good},     {"${card}", theme.card}};
    for (const auto& [name, colour] : colours)
        drawing.replace(name, colour.name().toLatin1());
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize((QSizeF(pictureSize) * ratio).toSize());
    QPixmap picture = QPixmap::fromImage(reader.read());
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

DoubleTapHelp::DoubleTapHelp(QWidget* parent)
    : Card({}, parent), m_picture(new QLabel(this)), m_steps(new QLabel(this)),
      m_retry(widgets::makeButton(widgets::ButtonKind::Plain, tr("&Try again"), QStringLiteral("refresh"), this))
{
    m_retry->setObjectName(QStringLiteral("tryAgain"));
    m_picture->setObjectName(QStringLiteral("doubleTapPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Drawing of the board: the reset button lies in the middle, between the USB socket and "
                                    "the radio module; the orange light is beside the socket"));
    m_steps->setWordWrap(true);
    auto* dismiss = widgets::makeButton(widgets::ButtonKind::Quiet, tr("Not now"), {}, this);
    dismiss->setObjectName(QStringLiteral("notNow"));
    dismiss->setAccessibleName(tr("Leave the board as it is"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picture);
    column->addWidget(m_steps);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_retry);
    foot->addWidget(dismiss);
    foot->addStretch(1);
    column->addLayout(foot);
    setContent(content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWaiting(false);
    showPicture();
    connect(m_retry, &QPushButton::clicked, this, &DoubleTapHelp::retryRequested);
    connect(dismiss, &QPushButton::clicked, this, &DoubleTapHelp::dismissed);
}

void DoubleTapHelp::setWaiting(bool waiting)
{
    setTitle(waiting ? tr("The board waits in its bootloader") : tr("Press the reset button twice"));
    const QString hands = tr("1. Leave the USB cable plugged in.\n"
                             "2. Press the small white button twice, within half a second.\n"
                             "3. The orange light fades in and out: the bootloader runs.\n"
                             "4. If the port has another name now, choose it; then try again.");
    m_steps->setText(waiting ? tr("Try again at once. If that does not help:") + QLatin1Char('\n') + hands : hands);
    setAccessibleDescription(m_steps->text());
}

void DoubleTapHelp::setReady(bool ready)
{
    m_retry->setEnabled(ready);
}

void DoubleTapHelp::showPicture()
{
    m_picture->setPixmap(drawPicture(widgets::currentTheme(), devicePixelRatioF()));
}

void DoubleTapHelp::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showPicture();
}

} // namespace baseline::deploy
