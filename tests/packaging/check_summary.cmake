# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs SUMMARY for TOUR; it must succeed or fail as EXPECT says, and its standard output must match PATTERN.
execute_process(COMMAND ${CMAKE_COMMAND} -DTOUR=${TOUR} -P ${SUMMARY}
    RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_QUIET)
if(NOT output MATCHES "${PATTERN}")
    message(FATAL_ERROR "expected ${PATTERN}\ngot: ${output}")
endif()
if((EXPECT STREQUAL "succeeds") AND NOT code EQUAL 0)
    message(FATAL_ERROR "failed with ${code}")
elseif((EXPECT STREQUAL "fails") AND code EQUAL 0)
    message(FATAL_ERROR "succeeded where it had to fail")
endif()
