# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reading the headers of Qt and of the standard library is most of what compiling costs here. They are read once a target,
# or once for many targets with the same options. Every source still includes what it uses: -DBASELINE_PCH=OFF compiles
# without, and is the check of that. Never a header of our own: each change to it would compile everything anew.
set(BASELINE_STANDARD_HEADERS
    <algorithm> <array> <atomic> <chrono> <cmath> <cstdint> <cstring> <functional> <limits> <map> <memory> <mutex>
    <numbers> <numeric> <optional> <random> <set> <span> <string> <string_view> <thread> <utility> <variant> <vector>)
set(BASELINE_QT_CORE_HEADERS
    <QByteArray> <QCoreApplication> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QLocale> <QObject> <QString> <QStringList> <QTimer> <QVariant>)
set(BASELINE_QT_WIDGETS_HEADERS
    <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QFileDialog> <QFormLayout> <QHeaderView> <QKeyEvent>
    <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QScrollArea> <QSpinBox> <QStackedWidget> <QTableView>)

# baseline_precompile(TARGET HEADER...): precompiles these headers, the standard library's and Qt Core's for TARGET.
# baseline_precompile(TARGET REUSE_FROM OTHER): takes those of OTHER, which must be compiled with the same options.
function(baseline_precompile target)
    if(NOT BASELINE_PCH)
        return()
    endif()
    if("${ARGV1}" STREQUAL REUSE_FROM)
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
    else()
        target_precompile_headers(${target} PRIVATE ${BASELINE_STANDARD_HEADERS} ${BASELINE_QT_CORE_HEADERS} ${ARGN})
    endif()
    # The first is for ccache, which otherwise cannot look up what it preprocesses itself. The others: GCC 12 does not know
    # any more that std::string's inlined code is the system's, and warns of copies that cannot happen in `"text" + string`.
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(${target} PRIVATE -fpch-preprocess
            -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
    endif()
endfunction()
