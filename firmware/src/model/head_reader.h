// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_view.h"
#include "model/section_reader.h"

namespace baseline {

/// Checks the body of a Head section and adds it to view.heads. What stands before it in the image must have been read.
ImageFault readHead(SectionReader body, ModelView& view);

/// The same of a Names section, for a head that is there and has none.
ImageFault readNames(SectionReader body, ModelView& view);

/// After the last head: finds the one that judges.
ImageFault findJudge(ModelView& view);

} // namespace baseline
