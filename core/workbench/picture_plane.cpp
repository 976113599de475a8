// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/picture_plane.h"

#include "core/learn/finite_rows.h"
#include "core/learn/pca.h"
#include "core/learn/scaler.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

// As many as a scree can show; the plane of a picture needs three.
constexpr std::size_t mostComponents = 8;

/// Sums up columns without keeping the table of coordinates.
class ColumnVariance {
public:
    explicit ColumnVariance(std::size_t columns) : m_mean(columns, 0.0), m_squares(columns, 0.0) {}

    /// Welford 1962.
    void add(std::span<const float> row)
    {
        ++m_rows;
        for (std::size_t i = 0; i < m_mean.size(); ++i) {
            const double before = static_cast<double>(row[i]) - m_mean[i];
            m_mean[i] += before / static_cast<double>(m_rows);
            m_squares[i] += before * (static_cast<double>(row[i]) - m_mean[i]);
        }
    }
    const std::vector<double>& squares() const { return m_squares; }

private:
    std::size_t m_rows = 0;
    std::vector<double> m_mean;
    std::vector<double> m_squares;
};

std::vector<double> explainedBy(const PicturePlane& plane, const Matrix& fitted, const Matrix& standardised)
{
    ColumnVariance all(standardised.columns);
    ColumnVariance kept(plane.rows.rows);
    for (std::size_t row = 0; row < fitted.rows; ++row) {
        all.add(standardised.row(row));
        kept.add(plane.coordinatesOf(fitted.row(row)));
    }
    double total = 0.0;
    for (const double squares : all.squares())
        total += squares;
    std::vector<double> shares;
    for (const double squares : kept.squares()) {
        if (total > 0.0)
            shares.push_back(squares / total);
    }
    return shares;
}

} // namespace

std::vector<float> PicturePlane::coordinatesOf(std::span<const float> features) const
{
    std::vector<float> coordinates(rows.rows);
    for (std::size_t component = 0; component < rows.rows; ++component) {
        const std::span<const float> direction = rows.row(component);
        double sum = 0.0;
        for (std::size_t i = 0; i < direction.size(); ++i) {
            const double z = (static_cast<double>(features[i]) - static_cast<double>(scaler.mean[i])) /
                             static_cast<double>(scaler.scale[i]);
            sum += static_cast<double>(direction[i]) * (middle.empty() ? z : z - static_cast<double>(middle[i]));
        }
        coordinates[component] = static_cast<float>(sum);
    }
    return coordinates;
}

PicturePlace PicturePlane::placeOf(std::span<const float> features) const
{
    const std::vector<float> coordinates = coordinatesOf(features);
    PicturePlace place{};
    std::copy_n(coordinates.begin(), std::min(coordinates.size(), place.size()), place.begin());
    return place;
}

PicturePlane picturePlaneOf(const model::Model& model, const Matrix& fitted)
{
    PicturePlane plane;
    plane.scaler = model.scaler;
    plane.ofModel = model.projection.has_value();
    if (plane.ofModel)
        plane.rows = model.projection->rows;
    const auto finite = learn::keepFiniteRows(fitted);
    if (!finite || finite->table.columns != model.scaler.mean.size())
        return plane;
    const Matrix standardised = learn::apply({model.scaler.mean, model.scaler.scale, {}}, finite->table);
    if (plane.ofModel) {
        plane.explained = explainedBy(plane, finite->table, standardised);
        return plane;
    }
    const auto pca = learn::fitPca(standardised, learn::KeepCount{mostComponents});
    if (!pca)
        return plane; // nothing varies
    plane.middle = pca->mean;
    plane.rows = pca->components;
    for (std::size_t i = 0; i < pca->variances.size(); ++i)
        plane.explained.push_back(pca->explained(i));
    return plane;
}

} // namespace baseline::workbench
