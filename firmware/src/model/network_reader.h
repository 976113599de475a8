// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_view.h"
#include "model/section_reader.h"

namespace baseline {

/// Check the parameters of a head that is a network; its header has been read.
ImageFault readNetwork(SectionReader& body, HeadView& head);
ImageFault readQuantisedNetwork(SectionReader& body, HeadView& head);

} // namespace baseline
