// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_card.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

namespace baseline::classroom {
namespace {

constexpr qsizetype fewestSteps = 3;
constexpr qsizetype mostSteps = 6;

enum Section : int { Before = -2, Title, Goal, Steps, Question, Answer, Beyond };

Error wrong(const char* what, qsizetype line)
{
    return {Error::Code::BadFormat, what, {}, static_cast<double>(line)};
}

void addLine(QString& text, const QString& line)
{
    if (line.isEmpty()) {
        if (!text.isEmpty() && !text.endsWith(QLatin1String("\n\n")))
            text += QLatin1String("\n\n");
        return;
    }
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u' ';
    text += line;
}

/// Goes through a card line by line.
class Reader {
public:
    Result<LessonCard> read(const QString& markdown)
    {
        const QStringList lines = markdown.split(u'\n');
        for (m_line = 1; m_line <= lines.size(); ++m_line) {
            const QString line = lines[m_line - 1].trimmed();
            if (!isComment(line)) {
                if (const Status taken = take(line); !taken)
                    return taken.error();
            }
        }
        for (QString* text : {&m_card.goal, &m_card.question, &m_card.answer})
            *text = text->trimmed();
        return checked();
    }

private:
    bool isComment(const QString& line)
    {
        const bool begins = line.startsWith(QLatin1String("<!--"));
        const bool inside = m_inComment || begins;
        m_inComment = inside && !line.endsWith(QLatin1String("-->"));
        return inside;
    }

    Status take(const QString& line)
    {
        if (line.startsWith(QLatin1String("# "))) {
            if (m_section != Before)
                return wrong("a second title", m_line);
            m_section = Title;
            m_card.title = line.mid(2).trimmed();
            return done();
        }
        if (line.startsWith(QLatin1String("## "))) {
            if (m_section == Before || m_section >= Answer)
                return wrong(m_section == Before ? "a section before the title" : "a fifth section", m_line);
            ++m_section;
            return done();
        }
        return line.isEmpty() && m_section <= Title ? done() : takeText(line);
    }

    Status takeText(const QString& line)
    {
        switch (m_section) {
        case Goal:
            addLine(m_card.goal, line);
            return done();
        case Steps:
            return takeStep(line);
        case Question:
            addLine(m_card.question, line);
            return done();
        case Answer:
            addLine(m_card.answer, line);
            return done();
        default:
            return wrong("text outside the sections", m_line);
        }
    }

    Status takeStep(const QString& line)
    {
        static const QRegularExpression numbered(QStringLiteral("^(\\d+)\\. +(\\S.*)$"));
        const auto match = numbered.match(line);
        if (match.hasMatch()) {
            if (match.captured(1).toLongLong() != m_card.steps.size() + 1)
                return wrong("a step out of order", m_line);
            m_card.steps.append(match.captured(2));
        } else if (!line.isEmpty()) {
            if (m_card.steps.isEmpty())
                return wrong("text before the first step", m_line);
            m_card.steps.last() += u' ' + line;
        }
        return done();
    }

    Result<LessonCard> checked() const
    {
        if (m_inComment)
            return wrong("a comment that does not end", 0);
        if (m_card.title.isEmpty() || m_section < Answer)
            return wrong("a title and four sections are needed", 0);
        if (m_card.goal.isEmpty() || m_card.question.isEmpty() || m_card.answer.isEmpty())
            return wrong("an empty section", 0);
        if (m_card.steps.size() < fewestSteps || m_card.steps.size() > mostSteps)
            return wrong("three to six steps are needed", 0);
        return m_card;
    }

    LessonCard m_card;
    int m_section = Before;
    qsizetype m_line = 0;
    bool m_inComment = false;
};

QString pathOf(const QString& id, const QString& language)
{
    return QStringLiteral(":/lessons/%1/%2.md").arg(language, id);
}

} // namespace

Result<LessonCard> parseLessonCard(const QString& markdown)
{
    return Reader().read(markdown);
}

QStringList cardLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};
}

QString cardLanguage(const QLocale& locale)
{
    const QStringList known = cardLanguages();
    if (known.contains(locale.name()))
        return locale.name();
    for (const QString& language : known) {
        if (QLocale(language).language() == locale.language())
            return language;
    }
    return known.first();
}

Result<LessonCard> loadLessonCard(const QString& id, const QString& language)
{
    QString path = pathOf(id, language);
    if (!QFile::exists(path))
        path = pathOf(id, cardLanguages().first());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileNotFound, "no such card", path.toStdString()};
    auto card = parseLessonCard(QString::fromUtf8(file.readAll()));
    if (card)
        return card;
    Error error = card.error();
    error.subject = path.toStdString();
    return error;
}

QString plainCardText(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

} // namespace baseline::classroom
