# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The ways to make a target in this project: a layer (static library), a test, and the precompiled headers that they share.

find_program(VIGIE_CCACHE ccache)
if(VIGIE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header changes its time stamp on each build: ccache has to look at the content alone; and of 300 MB it need not
  # look at each byte each time where a check sum lies beside (vigie_add_pch).
  # Paths count from the build folder on: what is compiled alike in build/dev and build/asan is compiled once.
  # What a file includes is taken from the compiler (-MD), not from preprocessing it once more, which a cold build pays for each file.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_PCH_EXTSUM=1 ${VIGIE_CCACHE})
endif()

# moc 6.4 cannot parse libstdc++ 12's <concepts>, which <compare> brings in; it needs nothing from there, so it skips the file.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS=1")

# What every target of ours is compiled with; third-party code never is.
add_library(vigie_options INTERFACE)
target_include_directories(vigie_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_options(vigie_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(vigie_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER QT_NO_FOREACH
                                                   VIGIE_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(vigie_options INTERFACE -fpch-preprocess)
endif()
if(VIGIE_WERROR)
  target_compile_options(vigie_options INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Two hundred tests are linked here, by gold in a third of the time. What users run is linked as everything else on their system.
  find_program(VIGIE_GOLD ld.gold)
  if(VIGIE_GOLD)
    target_link_options(vigie_options INTERFACE -fuse-ld=gold)
  endif()
endif()
# The sanitizers watch what users run. The tests themselves are compiled as without them, so that both builds share them, and half
# of the time that the second one takes is saved.
set(hardening -fstack-protector-strong $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
if(VIGIE_SANITIZE)
  # Qt compares two empty lists of enumerators by memcmp(nullptr, nullptr, 0), which C's attributes forbid and nothing minds.
  set(sanitizers -fsanitize=address -fsanitize=undefined -fno-sanitize=nonnull-attribute -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_compile_options(vigie_options INTERFACE "$<IF:$<BOOL:$<TARGET_PROPERTY:VIGIE_TEST>>,${hardening},${sanitizers}>")
  target_link_options(vigie_options INTERFACE -fsanitize=address,undefined)
else()
  target_compile_options(vigie_options INTERFACE ${hardening})
  target_link_options(vigie_options INTERFACE -Wl,-z,relro,-z,now)
endif()
target_compile_definitions(vigie_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# vigie_add_pch(name LINK … HEADERS …): a precompiled header `vigie_pch_<name>` that targets share, compiled once.
function(vigie_add_pch name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS")
  set(empty ${PROJECT_BINARY_DIR}/generated/pch_${name}.cpp)
  file(CONFIGURE OUTPUT ${empty} CONTENT "// Makes CMake compile the header.\n")
  add_library(vigie_pch_${name} OBJECT ${empty})
  set_target_properties(vigie_pch_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  target_link_libraries(vigie_pch_${name} PRIVATE vigie_options ${arg_LINK})
  target_precompile_headers(vigie_pch_${name} PRIVATE ${arg_HEADERS})
  # What the header holds follows from these and from the options, which ccache knows.
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/vigie_pch_${name}.dir/cmake_pch.hxx.gch.sum
    CONTENT "${name}: ${arg_HEADERS} of Qt ${Qt6_VERSION} and tl::expected ${tl-expected_VERSION} by ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}\n")
endfunction()
# Only what many files include: whoever uses a precompiled header instantiates each template that the inline functions in it mention.
# With all of <QtCore> that took half a second a file, a third of its time.
set(VIGIE_STD_HEADERS <algorithm> <array> <cmath> <cstdint> <functional> <iterator> <limits> <map> <memory> <numeric> <optional> <span>
  <string> <string_view> <tuple> <unordered_map> <utility> <vector>)
set(VIGIE_CORE_HEADERS ${VIGIE_STD_HEADERS} <tl/expected.hpp> <QByteArray> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray>
  <QJsonDocument> <QJsonObject> <QList> <QObject> <QRegularExpression> <QSet> <QString> <QStringList>)
set(VIGIE_WIDGETS_HEADERS ${VIGIE_CORE_HEADERS} <QAction> <QApplication> <QComboBox> <QDialogButtonBox> <QEvent> <QHBoxLayout> <QHeaderView>
  <QKeyEvent> <QLabel> <QLineEdit> <QLocale> <QMenu> <QPainter> <QPointer> <QPushButton> <QTableWidget> <QTimer> <QToolButton> <QToolTip>
  <QVBoxLayout>)
vigie_add_pch(std HEADERS ${VIGIE_STD_HEADERS})
vigie_add_pch(core LINK Qt6::Core HEADERS ${VIGIE_CORE_HEADERS})
vigie_add_pch(widgets LINK Qt6::Widgets HEADERS ${VIGIE_WIDGETS_HEADERS})

# Qt Test tells each test its own folders by macros that we do not use; without them all tests share precompiled headers.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
vigie_add_pch(test_core LINK Qt6::Test HEADERS <QTest> <QSignalSpy> <QTemporaryDir> ${VIGIE_CORE_HEADERS})
vigie_add_pch(test_widgets LINK Qt6::Test Qt6::Widgets HEADERS <QTest> <QSignalSpy> <QTemporaryDir> ${VIGIE_WIDGETS_HEADERS})

# What a test itself does is quickly done, while two hundred of them are compiled: without optimisation that takes a quarter less.
set(VIGIE_TEST_OPTIONS $<$<CONFIG:Debug>:-O0>)
foreach(pch vigie_pch_test_core vigie_pch_test_widgets)
  target_compile_options(${pch} PRIVATE ${VIGIE_TEST_OPTIONS})
  set_target_properties(${pch} PROPERTIES VIGIE_TEST ON)
endforeach()

# vigie_add_layer(name SOURCES … [DEPENDS …] [PRIVATE_DEPENDS …] [PCH core|widgets])
# A static library `vigie_<name>` that links only what its line names.
function(vigie_add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PCH" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
  qt_add_library(vigie_${name} STATIC ${arg_SOURCES})
  target_link_libraries(vigie_${name} PUBLIC vigie_options ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
  if(arg_PCH)
    target_precompile_headers(vigie_${name} REUSE_FROM vigie_pch_${arg_PCH})
  endif()
endfunction()

# vigie_add_test(path/tst_unit LINK … [LABELS …] [TIMEOUT seconds] [SOURCES extra …] [PCH test_core|test_widgets|none])
# One program of one test class; `path` is relative to the calling folder, without ".cpp". The test is named after its last part.
function(vigie_add_test path)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;PCH" "LINK;LABELS;SOURCES")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  if(VIGIE_SANITIZE)
    math(EXPR arg_TIMEOUT "4 * ${arg_TIMEOUT}") # so much slower is the slowest of them
  endif()
  if(NOT arg_LABELS)
    set(arg_LABELS unit)
  endif()
  if(NOT arg_PCH)
    set(arg_PCH test_core)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/(views|app)")
      set(arg_PCH test_widgets)
    endif()
  endif()
  get_filename_component(name ${path} NAME)
  qt_add_executable(${name} ${path}.cpp ${arg_SOURCES})
  # A test class is in one file, which includes what moc makes of it. CMake's own looking for such classes starts two programs and
  # compiles an empty file for each test: a third of the time that all tests take to build.
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF VIGIE_TEST ON)
  qt_generate_moc(${path}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_compile_options(${name} PRIVATE ${VIGIE_TEST_OPTIONS})
  target_link_libraries(${name} PRIVATE vigie_options Qt6::Test ${arg_LINK})
  if(NOT arg_PCH STREQUAL none)
    target_precompile_headers(${name} REUSE_FROM vigie_pch_${arg_PCH})
  endif()
  target_compile_definitions(${name} PRIVATE VIGIE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" VIGIE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS "${arg_LABELS}"
    TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${CMAKE_BINARY_DIR}/home/${name};XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/home")
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/home)
