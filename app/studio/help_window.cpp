// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_window.h"

#include "app/studio/help_document.h"
#include "app/studio/help_results.h"
#include "app/studio/help_view.h"
#include "app/widgets/button_kind.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace baseline::studio {
namespace {

constexpr int zoomStep = 15;

QPushButton* barButton(const QString& icon, const QString& name, QKeySequence keys, QWidget* parent)
{
    QPushButton* button = widgets::makeButton(widgets::ButtonKind::Quiet, {}, icon, parent);
    button->setProperty("narrow", true);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    // Not the button's own shortcut: that presses it for a tenth of a second, and a held key would wait for each.
    QObject::connect(new QShortcut(keys, parent), &QShortcut::activated, button, &QPushButton::click);
    return button;
}

} // namespace

HelpWindow::HelpWindow(const QString& localeName, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(helpPages(helpLanguage(localeName))), m_view(new HelpView(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Help – Baseline Studio"));
    resize(1000, 720);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeSide());
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    halves->setSizes({280, 720});
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(12, 12, 12, 12);
    whole->addWidget(halves);
    addKeys();

    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    connect(m_query, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_results, &HelpResults::chosen, this, &HelpWindow::showHit);
    connect(m_titles, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_page)
            visit(m_pages[static_cast<std::size_t>(row)].id);
    });
    show(m_pages.front().id);
    connect(&m_indexing, &QTimer::timeout, this, &HelpWindow::indexNextPage);
    m_indexing.start(0);
}

QWidget* HelpWindow::makeSide()
{
    auto* side = new QWidget(this);
    m_query = new QLineEdit(side);
    m_query->setPlaceholderText(tr("Search the help"));
    m_query->setClearButtonEnabled(true);
    m_query->setAccessibleName(tr("Search the help"));
    m_query->setToolTip(tr("Words of any page (Ctrl+F); Enter goes to the next place"));
    m_found = new QLabel(side);
    m_found->setProperty("role", QStringLiteral("note"));
    m_found->setWordWrap(true);
    m_found->hide();
    m_titles = new QListWidget(side);
    m_titles->setObjectName(QStringLiteral("pages"));
    m_titles->setAccessibleName(tr("Pages of the help"));
    for (const HelpPage& page : m_pages)
        m_titles->addItem(page.title);
    m_results = new HelpResults(side);
    m_lists = new QStackedWidget(side);
    m_lists->addWidget(m_titles);
    m_lists->addWidget(m_results);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_query);
    column->addWidget(m_found);
    column->addWidget(m_lists, 1);
    return side;
}

QWidget* HelpWindow::makeBar()
{
    auto* bar = new QWidget(this);
    m_back = barButton(QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), bar);
    m_forward = barButton(QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), bar);
    QPushButton* smaller =
        barButton(QStringLiteral("minus"), tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), bar);
    QPushButton* larger =
        barButton(QStringLiteral("plus"), tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), bar);
    m_zoom = barButton({}, tr("Text as large as in the program"), QKeySequence(Qt::CTRL | Qt::Key_0), bar);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_forward, &QPushButton::clicked, this, &HelpWindow::goForward);
    connect(smaller, &QPushButton::clicked, this, [this] { setZoom(m_view->zoom() - zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { setZoom(m_view->zoom() + zoomStep); });
    connect(m_zoom, &QPushButton::clicked, this, [this] { setZoom(100); });
    setZoom(100);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addStretch(1);
    line->addWidget(smaller);
    line->addWidget(m_zoom);
    line->addWidget(larger);
    return bar;
}

void HelpWindow::addKeys()
{
    const auto add = [this](QKeySequence keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Find, [this] {
        m_query->setFocus(Qt::ShortcutFocusReason);
        m_query->selectAll();
    });
    // The plus sign without Shift, where it shares its key with the equals sign.
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { setZoom(m_view->zoom() + zoomStep); });
    add(QKeySequence(Qt::Key_F3), [this] { goToNextMark(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToNextMark(-1); });
}

void HelpWindow::open(const QString& place)
{
    visit(place);
    QWidget::show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::currentPage() const
{
    return m_pages[static_cast<std::size_t>(m_page)].id;
}

void HelpWindow::show(const QString& place)
{
    const QString id = place.section(QLatin1Char('#'), 0, 0);
    m_page = std::max(0, static_cast<int>(helpPageIds().indexOf(id)));
    const HelpPage& page = m_pages[static_cast<std::size_t>(m_page)];
    m_view->showPage(page.title, page.text);
    m_view->goToHeading(static_cast<int>(page.places.indexOf(place.section(QLatin1Char('#'), 1))));
    m_titles->setCurrentRow(m_page);
    m_back->setEnabled(!m_before.empty());
    m_forward->setEnabled(!m_behind.empty());
}

void HelpWindow::visit(const QString& place)
{
    if (isVisible() || !m_before.empty())
        m_before.push_back({currentPage(), m_view->verticalScrollBar()->value()});
    m_behind.clear();
    show(place);
}

void HelpWindow::travel(std::vector<Visit>& from, std::vector<Visit>& to)
{
    if (from.empty())
        return;
    to.push_back({currentPage(), m_view->verticalScrollBar()->value()});
    const Visit visit = from.back();
    from.pop_back();
    show(visit.place);
    m_view->verticalScrollBar()->setValue(visit.scrolled);
}

void HelpWindow::goBack()
{
    travel(m_before, m_behind);
}

void HelpWindow::goForward()
{
    travel(m_behind, m_before);
}

void HelpWindow::followLink(const QUrl& link)
{
    if (link.scheme() != QLatin1String("help")) {
        QDesktopServices::openUrl(link);
        return;
    }
    visit(link.hasFragment() ? link.path() + QLatin1Char('#') + link.fragment() : link.path());
}

void HelpWindow::indexNextPage()
{
    if (m_searched.size() < m_pages.size()) {
        const HelpPage& page = m_pages[m_searched.size()];
        QTextDocument document;
        fillHelpDocument(document, page.text, widgets::currentTheme(), 13);
        m_searched.push_back({page.title, helpLines(document)});
    }
    if (m_searched.size() == m_pages.size())
        m_indexing.stop();
}

const std::vector<SearchedPage>& HelpWindow::searchedPages()
{
    while (m_searched.size() < m_pages.size())
        indexNextPage();
    return m_searched;
}

void HelpWindow::search(const QString& query)
{
    if (m_query->text() != query)
        return m_query->setText(query); // comes back here
    m_results->show(searchedPages(), searchHelp(searchedPages(), query));
    m_lists->setCurrentIndex(query.trimmed().isEmpty() ? 0 : 1);
    m_view->markWords(query);
    tellFound();
}

void HelpWindow::tellFound()
{
    const int count = m_results->count();
    m_found->setVisible(m_lists->currentIndex() == 1);
    m_found->setText(count == 0   ? tr("No page holds all of these words. Try fewer, or only the beginning of one.")
                     : count == 1 ? tr("one place")
                                  : tr("%n places", nullptr, count));
}

void HelpWindow::showHit(int index)
{
    const HelpHit& hit = m_results->hits()[static_cast<std::size_t>(index)];
    if (hit.page != m_page)
        visit(m_pages[static_cast<std::size_t>(hit.page)].id);
    m_view->goToMarkFrom(hit.position);
}

void HelpWindow::goToNextMark(int step)
{
    if (m_view->currentMark() < 0 && m_results->count() > 0 && m_results->currentRow() < 0)
        return m_results->setCurrentRow(0); // the best place first, and from there in the order of reading
    if (m_view->goToMark(m_view->currentMark() + step))
        return;
    // The page ends: to the next one that holds the words, round about.
    const int count = static_cast<int>(m_pages.size());
    for (int away = 1; away <= count; ++away) {
        const int page = (m_page + (step > 0 ? away : count - away)) % count;
        const auto& hits = m_results->hits();
        if (std::none_of(hits.begin(), hits.end(), [page](const HelpHit& hit) { return hit.page == page; }))
            continue;
        if (page != m_page)
            visit(m_pages[static_cast<std::size_t>(page)].id);
        m_view->goToMark(step > 0 ? 0 : m_view->markCount() - 1);
        return;
    }
}

void HelpWindow::setZoom(int percent)
{
    m_view->setZoom(percent);
    m_zoom->setText(tr("%1 %").arg(m_view->zoom()));
}

QList<widgets::KeyUses> HelpWindow::keyUses() const
{
    return {{windowTitle(),
             {{{Qt::Key_Return, Qt::SHIFT | Qt::Key_Return}, tr("Next place found, the one before")},
              {{Qt::Key_Down}, tr("From the search to the list")},
              {{Qt::Key_Escape}, tr("End the search, close")}}}};
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_query->hasFocus())
        goToNextMark(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Down && m_query->hasFocus())
        m_lists->currentWidget()->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Escape && !m_query->text().isEmpty())
        m_query->clear();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baseline::studio
