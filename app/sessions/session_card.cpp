// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_card.h"

#include "app/sessions/session_photo.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flip_command.h"
#include "app/widgets/text_scale.h"
#include "core/project/machines.h"
#include "core/workbench/reversible_edits.h"
#include "core/workbench/workbench.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>

namespace baseline::sessions {

void NotesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit editingFinished();
}

SessionCard::SessionCard(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent)
    : Card(tr("Session"), parent), m_bench(bench), m_undoStack(undoStack), m_stack(new QStackedWidget(this)),
      m_none(new widgets::EmptyState(QStringLiteral("library"), tr("In no session yet"),
                                     tr("A session holds recordings made for one purpose: with their machine, operator, "
                                        "notes and a photo."),
                                     tr("Put into a new session…"), this)),
      m_other(new widgets::EmptyState(QStringLiteral("library"), {}, {}, {}, this)), m_name(new QLineEdit(this)),
      m_machine(new QComboBox(this)), m_operator(new QLineEdit(this)), m_notes(new NotesEdit(this)),
      m_facts(new QLabel(this)), m_photo(new SessionPhoto(this))
{
    m_none->button()->setObjectName(QStringLiteral("newSession"));
    m_stack->addWidget(m_other);
    m_stack->addWidget(m_none);
    m_stack->addWidget(buildForm());
    setContent(m_stack);
    connect(m_none, &widgets::EmptyState::actionChosen, this, [this] { emit newSessionRequested(m_wanted); });
    connect(m_name, &QLineEdit::editingFinished, this, &SessionCard::commit);
    connect(m_machine, &QComboBox::activated, this, &SessionCard::commit);
    connect(m_machine->lineEdit(), &QLineEdit::editingFinished, this, &SessionCard::commit);
    connect(m_operator, &QLineEdit::editingFinished, this, &SessionCard::commit);
    connect(m_notes, &NotesEdit::editingFinished, this, &SessionCard::commit);
    connect(m_photo, &SessionPhoto::failed, this, &SessionCard::failed);
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, &SessionCard::refresh);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] {
        clear(); // what was typed belonged to the project before
        show({});
    });
    show({});
}

SessionCard::~SessionCard()
{
    // A field loses the focus while it is destroyed, and would report to what is gone.
    for (QObject* field : {static_cast<QObject*>(m_name), static_cast<QObject*>(m_machine),
                           static_cast<QObject*>(m_machine->lineEdit()), static_cast<QObject*>(m_operator),
                           static_cast<QObject*>(m_notes)})
        field->disconnect(this);
}

QWidget* SessionCard::buildForm()
{
    m_machine->setEditable(true);
    m_machine->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Name of the session"));
    m_name->setToolTip(tr("The name of the session (Alt+N)"));
    m_machine->setAccessibleName(tr("Machine"));
    m_machine->setToolTip(tr("Choose a machine, or type the name of a new one (Alt+M)"));
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setToolTip(tr("Who stood at the machine (Alt+O)"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setToolTip(tr("What somebody should know who looks at these recordings later (Alt+T)"));
    m_notes->setTabChangesFocus(true);
    m_notes->document()->setDocumentMargin(10.0); // px: in line with the text of the fields above
    widgets::keepScaled(*m_notes, widgets::Extent::MinimumHeight, 44); // two lines
    m_facts->setProperty("role", QStringLiteral("subtitle"));
    m_facts->setWordWrap(true);

    auto* form = new QWidget(this);
    auto* fields = new QFormLayout;
    fields->setVerticalSpacing(6);
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Machine"), m_machine);
    fields->addRow(tr("&Operator"), m_operator);
    fields->addRow(tr("No&tes"), m_notes);
    fields->addRow(QString(), m_facts);
    auto* parts = new QHBoxLayout(form);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(20);
    parts->addLayout(fields, 3);
    parts->addWidget(m_photo, 2);
    return form;
}

void SessionCard::show(const QStringList& recordingIds)
{
    if (m_wanted != recordingIds)
        commit(); // the focus may still be in a field
    m_wanted = recordingIds;
    refresh();
}

void SessionCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (m_stale)
        refresh();
}

void SessionCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    commit();
}

void SessionCard::refresh()
{
    m_stale = !isVisible() && !m_wanted.isEmpty();
    if (m_stale)
        return;
    const Status found = find();
    if (!found) {
        clear();
        m_other->setSentence(tr("The session cannot be read"));
        m_stack->setCurrentWidget(m_other);
        emit failed(found.error());
    }
}

/// Looks up whose session it is, and shows it or says why there is none to show.
Status SessionCard::find()
{
    QStringList ids;
    if (project::Database* database = m_bench.database(); database != nullptr && !m_wanted.isEmpty()) {
        auto sessions = project::sessionsOf(*database, m_wanted);
        if (!sessions)
            return sessions.error();
        ids = std::move(*sessions);
    }
    if (ids.size() != 1 || ids.front().isEmpty()) {
        clear();
        if (ids.isEmpty())
            m_other->setSentence(tr("No recording is chosen"), tr("Choose one in the table to see its session."));
        else
            m_other->setSentence(tr("These recordings are not of one session"),
                                 tr("Choose those of one. The list above the table shows one session alone."));
        m_stack->setCurrentWidget(ids.size() == 1 ? m_none : m_other);
        return done();
    }
    const auto sessions = project::listSessions(*m_bench.database());
    if (!sessions)
        return sessions.error();
    const auto found = std::find_if(sessions->begin(), sessions->end(),
                                    [&](const project::Session& session) { return session.id == ids.front(); });
    if (found == sessions->end())
        return Error{Error::Code::NotFound, "the session is gone", ids.front().toStdString()};
    const bool isOther = found->id != m_session.id;
    m_session = *found;
    if (isOther) {
        for (QLineEdit* field : {m_name, m_operator, m_machine->lineEdit()})
            field->setModified(false);
        m_notes->document()->setModified(false);
    }
    fill();
    m_stack->setCurrentIndex(2);
    return done();
}

/// What the user is typing stays.
void SessionCard::fill()
{
    const bool isWritable = m_bench.readOnly() == project::ProjectFile::ReadOnly::No;
    const auto put = [](QLineEdit* field, const QString& text) {
        if ((!field->hasFocus() || !field->isModified()) && field->text() != text)
            field->setText(text);
    };
    put(m_name, m_session.name);
    put(m_operator, m_session.operatorName);
    if ((!m_notes->hasFocus() || !m_notes->document()->isModified()) && m_notes->toPlainText() != m_session.notes)
        m_notes->setPlainText(m_session.notes);
    fillMachines();
    fillFacts();
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_machine),
                           static_cast<QWidget*>(m_operator)})
        field->setEnabled(isWritable);
    m_notes->setReadOnly(!isWritable);
    m_photo->show(m_bench.projectPath(), m_session.id, isWritable);
}

void SessionCard::fillMachines()
{
    if (m_machine->lineEdit()->hasFocus() && m_machine->lineEdit()->isModified())
        return;
    const QSignalBlocker quiet(m_machine);
    m_machine->clear();
    m_machine->addItem(QString(), QString());
    if (const auto machines = project::listMachines(*m_bench.database())) {
        for (const project::Machine& machine : *machines)
            m_machine->addItem(machine.name, machine.id);
    }
    m_machine->setCurrentIndex(std::max(0, m_machine->findData(m_session.machineId)));
}

void SessionCard::fillFacts()
{
    const auto count = project::recordingsIn(*m_bench.database(), m_session.id);
    QStringList facts;
    if (m_session.createdUtc.isValid())
        facts.append(tr("Made on %1").arg(
            QLocale().toString(m_session.createdUtc.toLocalTime(), QLocale::ShortFormat)));
    if (count)
        facts.append(*count == 1 ? tr("one recording") : tr("%n recordings", nullptr, *count));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void SessionCard::clear()
{
    m_session = {};
    m_photo->show({}, {}, false);
}

QString SessionCard::sentence() const
{
    const auto* shown = qobject_cast<widgets::EmptyState*>(m_stack->currentWidget());
    return shown != nullptr ? shown->sentence() : QString();
}

Result<project::Session> SessionCard::typed()
{
    project::Session session = m_session;
    session.name = m_name->text().trimmed();
    session.operatorName = m_operator->text().trimmed();
    session.notes = m_notes->toPlainText();
    const int known = m_machine->findData(m_session.machineId);
    if (known >= 0 && m_machine->currentText() == m_machine->itemText(known))
        return session;
    auto machine = project::machineNamed(*m_bench.database(), m_machine->currentText());
    if (!machine)
        return machine.error();
    session.machineId = std::move(*machine);
    return session;
}

void SessionCard::commit()
{
    if (m_session.id.isEmpty() || m_bench.database() == nullptr ||
        m_bench.readOnly() != project::ProjectFile::ReadOnly::No)
        return;
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setText(m_session.name); // a session needs a name
        m_name->selectAll();
    }
    const auto session = typed();
    if (!session) {
        emit failed(session.error());
        return;
    }
    for (QLineEdit* field : {m_name, m_operator, m_machine->lineEdit()})
        field->setModified(false);
    m_notes->document()->setModified(false);
    if (*session == m_session)
        return;
    m_session = *session; // so that leaving another field does not store it twice
    const auto fail = [this](const Error& error) {
        emit failed(error);
        refresh();
    };
    m_undoStack.push(new widgets::FlipCommand(
        tr("session"), workbench::reversible(m_bench, {project::ChangeSession{*session}}, fail)));
}

} // namespace baseline::sessions
