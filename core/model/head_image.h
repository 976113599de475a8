// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image_builder.h"

namespace baseline::model {

/// Appends the Head section of one head of a model.
void putHead(ImageBuilder& builder, const Model& model, const Head& head);

/// Appends the Names section of head `index`; nothing without names.
void putNames(ImageBuilder& builder, std::size_t index, const std::vector<std::string>& names);

/// Numbers that a head of a model is given.
std::size_t inputCount(const Model& model, const Head& head);

/// The head behind a checked view.
Head headOf(const HeadView& view);

} // namespace baseline::model
