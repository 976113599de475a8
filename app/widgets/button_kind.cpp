// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button_kind.h"

#include "app/widgets/icons.h"
#include "app/widgets/style_property.h"

#include <QPushButton>
#include <QVariant>

namespace baseline::widgets {
namespace {

constexpr const char* kindProperty = "kind";
constexpr const char* iconProperty = "iconName";

QString keyOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain: return QStringLiteral("plain");
    case ButtonKind::Primary: return QStringLiteral("primary");
    case ButtonKind::Danger: return QStringLiteral("danger");
    case ButtonKind::Quiet: return QStringLiteral("quiet");
    }
    return QStringLiteral("plain");
}

IconTint tintOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain: return IconTint::Text;
    case ButtonKind::Primary: return IconTint::OnAccent;
    case ButtonKind::Danger: return IconTint::Alarm;
    case ButtonKind::Quiet: return IconTint::Accent;
    }
    return IconTint::Text;
}

} // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind)
{
    setStyleProperty(button, kindProperty, keyOf(kind));
    setButtonIcon(button, button.property(iconProperty).toString());
}

ButtonKind buttonKind(const QAbstractButton& button)
{
    const QString key = button.property(kindProperty).toString();
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Danger, ButtonKind::Quiet}) {
        if (key == keyOf(kind))
            return kind;
    }
    return ButtonKind::Plain;
}

void setButtonIcon(QAbstractButton& button, const QString& iconName)
{
    button.setProperty(iconProperty, iconName);
    button.setIcon(icon(iconName, tintOf(buttonKind(button))));
    button.setIconSize(button.text().isEmpty() ? QSize(16, 16) : QSize(20, 16));
}

QPushButton* makeButton(ButtonKind kind, const QString& text, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(text);
    setButtonIcon(*button, iconName);
    setButtonKind(*button, kind);
    return button;
}

} // namespace baseline::widgets
