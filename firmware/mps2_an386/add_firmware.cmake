# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Included by the desktop's build: makes the emulated board's firmware where its compiler is, and puts it where
# virtual-nano looks for it.
find_program(BASELINE_ARM_COMPILER arm-none-eabi-g++)
mark_as_advanced(BASELINE_ARM_COMPILER)
if(NOT BASELINE_ARM_COMPILER)
    message(STATUS "No firmware for the emulated board: arm-none-eabi-g++ is not here (package gcc-arm-none-eabi)")
    return()
endif()

include(ExternalProject)
set(mps2_build ${PROJECT_BINARY_DIR}/firmware/mps2_an386)
set(mps2_place ${PROJECT_BINARY_DIR}/share/baseline-studio/mps2_an386)
ExternalProject_Add(mps2_firmware
    SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR}
    BINARY_DIR ${mps2_build}
    CMAKE_ARGS -DCMAKE_TOOLCHAIN_FILE=${CMAKE_CURRENT_LIST_DIR}/toolchain.cmake
        -DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER} -DBASELINE_WERROR=${BASELINE_WERROR}
    BUILD_ALWAYS TRUE
    BUILD_BYPRODUCTS ${mps2_place}/node.bin ${mps2_place}/boot.elf
    INSTALL_COMMAND ${CMAKE_COMMAND} -E copy_if_different ${mps2_build}/node.bin ${mps2_build}/boot.elf ${mps2_place}
    USES_TERMINAL_BUILD FALSE)
file(MAKE_DIRECTORY ${mps2_place})
install(FILES ${mps2_place}/node.bin ${mps2_place}/boot.elf
    DESTINATION ${CMAKE_INSTALL_DATADIR}/baseline-studio/mps2_an386)
