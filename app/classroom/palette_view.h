// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace baseline::classroom {

/// Colours of a picture, each with the share of the pixels that have it.
class PaletteView final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QColor colour;
        double share = 0.0; ///< 0..1
    };

    explicit PaletteView(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry>& entries() const { return m_entries; }
    /// "#3E76BE 31.4 %"
    QString wordsOf(std::size_t entry) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;

    std::vector<Entry> m_entries;
};

} // namespace baseline::classroom
