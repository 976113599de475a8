// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shortcut_overview.h"

#include "app/studio/command_match.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::studio {

ShortcutOverview::ShortcutOverview(std::function<std::vector<Command>()> collect, QWidget* parent)
    : QDialog(parent), m_collect(std::move(collect)), m_field(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutOverview"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setModal(false);
    resize(widgets::scaledPixels(560), 620);
    m_field->setPlaceholderText(tr("Search for a command or a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_field);
    layout->addWidget(m_tree, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutOverview::filter);
}

void ShortcutOverview::open()
{
    fill();
    m_field->clear();
    show(); // not QDialog::open, which would be modal to the window
    raise();
    activateWindow();
    m_field->setFocus();
}

void ShortcutOverview::fill()
{
    m_tree->clear();
    QTreeWidgetItem* group = nullptr;
    for (const Command& command : m_collect()) {
        if (!group || group->text(0) != command.group) {
            group = new QTreeWidgetItem(m_tree, {command.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(group, {command.text, command.keyText()});
        item->setToolTip(0, command.hint.isEmpty() ? command.text : command.hint); // it may be cut
        item->setToolTip(1, item->text(1));
    }
    m_tree->expandAll();
    // Many keys for one thing do not push away the words.
    m_tree->resizeColumnToContents(1);
    m_tree->setColumnWidth(1, std::min(m_tree->columnWidth(1), width() / 2));
}

void ShortcutOverview::filter()
{
    const QString typed = m_field->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        const bool isHere = group->text(0).contains(typed, Qt::CaseInsensitive);
        bool isAnySeen = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool isSeen = typed.isEmpty() || isHere || matchScore(typed, item->text(0)) > 0 ||
                                item->text(1).contains(typed, Qt::CaseInsensitive);
            item->setHidden(!isSeen);
            isAnySeen = isAnySeen || isSeen;
        }
        group->setHidden(!isAnySeen);
    }
}

} // namespace baseline::studio
