// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/label_set_dialog.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/label_icon.h"
#include "app/widgets/theme.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::sessions {

namespace {

enum Column { Colour, Name, Key, Remove };

constexpr int longestName = 60;
constexpr int mostKeys = 9;

} // namespace

LabelSetDialog::LabelSetDialog(const project::LabelSet& set, QWidget* parent)
    : QDialog(parent), m_set(set), m_grid(new QGridLayout), m_fault(new QLabel(this)),
      m_add(widgets::makeButton(widgets::ButtonKind::Plain, tr("&Add a label"), {}, this))
{
    setWindowTitle(tr("Labels of this project"));
    resize(widgets::scaledPixels(460), widgets::scaledPixels(460));
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 8, 0);
    listLayout->addLayout(m_grid);
    listLayout->addWidget(m_add, 0, Qt::AlignLeft);
    listLayout->addStretch(1);
    m_grid->setColumnStretch(Name, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* note = new QLabel(tr("A new name goes to the segments that carry the label, too. “normal” is what detectors "
                               "are trained on."),
                            this);
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("subtitle"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->setProperty("state", QStringLiteral("alarm"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = widgets::makeButton(widgets::ButtonKind::Primary, tr("Use these labels"), {}, this);
    m_accept->setDefault(true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);

    m_add->setObjectName(QStringLiteral("addLabel"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({QString(), freeColour().name(), freeKey()}, true);
        m_rows.back().name->setFocus();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const project::Label& label : set.labels)
        addRow(label, false);
    check();
}

void LabelSetDialog::addRow(const project::Label& label, bool isNew)
{
    Row row;
    row.before = isNew ? QString() : label.name;
    row.colourButton = widgets::makeButton(widgets::ButtonKind::Quiet, {}, {}, this);
    row.colourButton->setAutoDefault(false);
    row.name = new QLineEdit(label.name, this);
    row.name->setMaxLength(longestName);
    row.name->setPlaceholderText(tr("Name"));
    row.name->setAccessibleName(tr("Name of the label"));
    row.key = new QComboBox(this);
    row.key->setAccessibleName(tr("Number key of the label"));
    row.key->setToolTip(tr("The number key that sets it on the timeline"));
    row.key->addItem(tr("no key"), 0);
    for (int key = 1; key <= mostKeys; ++key)
        row.key->addItem(tr("key %1").arg(key), key);
    row.key->setCurrentIndex(std::clamp(label.key, 0, mostKeys));
    row.remove = widgets::makeButton(widgets::ButtonKind::Quiet, {}, QStringLiteral("trash"), this);
    row.remove->setAutoDefault(false);
    row.remove->setAccessibleName(tr("Remove the label"));
    row.remove->setToolTip(tr("Remove the label; segments that carry it keep it"));
    setColour(row, QColor(label.colour));
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.colourButton, line, Colour);
    m_grid->addWidget(row.name, line, Name);
    m_grid->addWidget(row.key, line, Key);
    m_grid->addWidget(row.remove, line, Remove);
    connect(row.name, &QLineEdit::textChanged, this, &LabelSetDialog::check);
    connect(row.key, &QComboBox::currentIndexChanged, this, &LabelSetDialog::check);
    connect(row.colourButton, &QPushButton::clicked, this, [this, button = row.colourButton] { chooseColour(button); });
    connect(row.remove, &QPushButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    m_rows.push_back(row);
    check();
}

void LabelSetDialog::removeRow(const QPushButton* button)
{
    const auto row = std::ranges::find(m_rows, button, &Row::remove);
    if (row == m_rows.end())
        return;
    for (QWidget* widget : std::initializer_list<QWidget*>{row->colourButton, row->name, row->key, row->remove}) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.erase(row);
    m_add->setFocus();
    check();
}

void LabelSetDialog::setColour(Row& row, const QColor& colour)
{
    row.colour = colour;
    row.colourButton->setIcon(widgets::labelIcon(colour.name()));
    row.colourButton->setIconSize(QSize(18, 18));
    row.colourButton->setAccessibleName(tr("Colour %1").arg(colour.name()));
    row.colourButton->setToolTip(tr("Choose another colour"));
}

void LabelSetDialog::chooseColour(const QPushButton* button)
{
    const auto row = std::ranges::find(m_rows, button, &Row::colourButton);
    if (row == m_rows.end())
        return;
    const QColor colour = QColorDialog::getColor(row->colour, this, tr("Colour of the label"));
    if (colour.isValid())
        setColour(*row, colour);
}

int LabelSetDialog::freeKey() const
{
    for (int key = 1; key <= mostKeys; ++key) {
        if (std::ranges::none_of(m_rows, [key](const Row& row) { return row.key->currentData().toInt() == key; }))
            return key;
    }
    return 0;
}

/// The first of the series' colours that no label has.
QColor LabelSetDialog::freeColour() const
{
    const widgets::Theme theme = widgets::Theme::light();
    constexpr int colours = 8;
    for (int i = 0; i < colours; ++i) {
        if (std::ranges::none_of(m_rows, [&](const Row& row) { return row.colour == theme.series(i); }))
            return theme.series(i);
    }
    return theme.series(static_cast<int>(m_rows.size()) % colours);
}

workbench::LabelSetChange LabelSetDialog::change() const
{
    workbench::LabelSetChange change{m_set, {}};
    change.set.labels.clear();
    for (const Row& row : m_rows) {
        const QString name = row.name->text().trimmed();
        change.set.labels.push_back({name, row.colour.name(), row.key->currentData().toInt()});
        if (!row.before.isEmpty() && row.before != name)
            change.renamed.emplace_back(row.before, name);
    }
    return change;
}

QString LabelSetDialog::fault() const
{
    QSet<QString> names;
    QSet<int> keys;
    for (const project::Label& label : change().set.labels) {
        if (label.name.isEmpty())
            return tr("Each label needs a name.");
        if (names.contains(label.name))
            return tr("Two labels are called “%1”.").arg(label.name);
        if (label.key > 0 && keys.contains(label.key))
            return tr("Two labels have the key %1.").arg(label.key);
        names.insert(label.name);
        keys.insert(label.key);
    }
    return {};
}

void LabelSetDialog::check()
{
    const QString sentence = fault();
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    if (m_accept)
        m_accept->setEnabled(sentence.isEmpty());
}

} // namespace baseline::sessions
