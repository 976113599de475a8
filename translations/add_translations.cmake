# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(BASELINE_LANGUAGES pt_BR es)

# baseline_ts_files(VARIABLE): the .ts file of each language. Each must be there before CMake's rules are made, be it empty:
# otherwise Qt's rule for a missing one writes it anew, empty, over whatever was translated since.
function(baseline_ts_files variable)
    set(files)
    foreach(language ${BASELINE_LANGUAGES})
        set(file ${PROJECT_SOURCE_DIR}/translations/baseline_${language}.ts)
        if(NOT EXISTS ${file})
            message(FATAL_ERROR "${file} is missing: start it with <TS version=\"2.1\" language=\"${language}\"/>")
        endif()
        list(APPEND files ${file})
    endforeach()
    set(${variable} ${files} PARENT_SCOPE)
endfunction()

# baseline_add_translations(PROGRAM): builds every language into PROGRAM, as :/i18n/baseline_LANGUAGE.qm. Called where the
# program is made, by the window and the command line alike; the strings are collected once for both (CMakeLists.txt here).
function(baseline_add_translations program)
    baseline_ts_files(ts_files)
    qt_add_lrelease(${program} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${program} ${program}_translations
        PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()
