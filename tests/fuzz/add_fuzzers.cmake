# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds tests/fuzz with clang, whatever compiler builds the rest, and runs each fuzzer for a bounded time.
find_program(BASELINE_CLANG NAMES clang++ clang++-14)
set(BASELINE_FUZZ_SECONDS 6 CACHE STRING "How long ctest runs each fuzzer")
mark_as_advanced(BASELINE_CLANG)

set(fuzzing "clang++ is not here")
if(BASELINE_SANITIZE)
    set(fuzzing "this build has sanitisers of its own")
elseif(BASELINE_CLANG)
    execute_process(COMMAND ${BASELINE_CLANG} -print-file-name=libclang_rt.fuzzer-${CMAKE_SYSTEM_PROCESSOR}.a
        OUTPUT_VARIABLE fuzzer_library OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(EXISTS "${fuzzer_library}")
        set(fuzzing "")
    else()
        set(fuzzing "clang's libFuzzer is not here (package libclang-rt-14-dev)")
    endif()
endif()
if(fuzzing)
    message(STATUS "No fuzzing: ${fuzzing}")
    return()
endif()

include(ExternalProject)
set(fuzz_dir ${PROJECT_BINARY_DIR}/fuzz)
ExternalProject_Add(fuzzers
    SOURCE_DIR ${CMAKE_CURRENT_SOURCE_DIR}/fuzz
    BINARY_DIR ${fuzz_dir}
    CMAKE_ARGS -DCMAKE_CXX_COMPILER=${BASELINE_CLANG} -DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}
    BUILD_ALWAYS TRUE
    INSTALL_COMMAND "")
# Importers may take as much memory as the libraries behind them and the sanitiser need, and no single block of more than
# 256 MB for the few kilobytes of an input.
foreach(name host_decoder image node csv edge_impulse mat npy project wav)
    set(found ${fuzz_dir}/found/${name})
    file(MAKE_DIRECTORY ${found})
    # Inputs of this run go into the build folder; the kept corpus only grows by hand.
    add_test(NAME fuzz_${name} COMMAND ${fuzz_dir}/fuzz_${name}
        -max_total_time=${BASELINE_FUZZ_SECONDS} -timeout=10 -max_len=4096 -rss_limit_mb=1024 -malloc_limit_mb=256 -print_final_stats=1
        -artifact_prefix=${fuzz_dir}/${name}- ${found} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    math(EXPR limit "${BASELINE_FUZZ_SECONDS} + 120")
    # Four tests run at once on two cores because most of them wait for a board; a fuzzer never does.
    set_tests_properties(fuzz_${name} PROPERTIES LABELS fuzz TIMEOUT ${limit} PROCESSORS 2)
endforeach()
