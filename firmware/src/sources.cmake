# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The sources of the node, for the desktop's build and for the boards'.
set(baseline_node_sources
    numeric/cosine_table.cpp numeric/exponential.cpp numeric/logarithm.cpp numeric/power_spectrum.cpp numeric/quantise.cpp
    wire/checksum.cpp wire/cobs.cpp wire/device_messages.cpp wire/frame.cpp wire/host_messages.cpp
    wire/extreme_messages.cpp wire/kept_alarms.cpp wire/protocol.cpp
    model/feature_block.cpp model/head_reader.cpp model/model_view.cpp model/network_reader.cpp model/tree_reader.cpp
    features/channel_signal.cpp features/deviation.cpp features/edge_impulse.cpp features/filter.cpp
    features/moments.cpp features/welch.cpp features/window_features.cpp
    score/alarm.cpp score/distance_scores.cpp score/gaussian_scores.cpp score/network_scores.cpp score/scorer.cpp
    score/tree_scores.cpp
    learn/baseline_fit.cpp learn/baseline_learner.cpp learn/co_moments.cpp learn/learn_plan.cpp
    learn/baseline_body.cpp learn/extreme_body.cpp learn/extreme_watch.cpp learn/image_sink.cpp learn/learned_image.cpp
    network/quantised_layer.cpp
    stream/extreme_value.cpp stream/peak_law.cpp
    node/alarm_store.cpp node/frame_sender.cpp node/journal.cpp node/liveness.cpp node/model_store.cpp node/node.cpp
    node/node_learning.cpp node/node_requests.cpp node/rate_meter.cpp node/sampler.cpp node/stream_sender.cpp node/window_assembler.cpp)
list(TRANSFORM baseline_node_sources PREPEND ${CMAKE_CURRENT_LIST_DIR}/)
