# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two ways to make a target in this project: a layer (static library) and a test.

find_program(VIGIE_CCACHE ccache)
if(VIGIE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header changes its time stamp on each build: ccache has to look at the content alone.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${VIGIE_CCACHE})
endif()

# moc 6.4 cannot parse libstdc++ 12's <concepts>, which <compare> brings in; it needs nothing from there, so it skips the file.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS=1")

# What every target of ours is compiled with; third-party code never is.
add_library(vigie_options INTERFACE)
target_include_directories(vigie_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_options(vigie_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(vigie_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER QT_NO_FOREACH
                                                   VIGIE_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_VERSION VERSION_GREATER_EQUAL 3.25)
  target_compile_options(vigie_options INTERFACE -fpch-preprocess)
endif()
if(VIGIE_WERROR)
  target_compile_options(vigie_options INTERFACE -Werror)
endif()
if(VIGIE_SANITIZE)
  target_compile_options(vigie_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(vigie_options INTERFACE -fsanitize=address,undefined)
else()
  target_compile_options(vigie_options INTERFACE -fstack-protector-strong $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
  target_link_options(vigie_options INTERFACE -Wl,-z,relro,-z,now)
endif()
target_compile_definitions(vigie_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# vigie_add_layer(name SOURCES … [DEPENDS …] [PRIVATE_DEPENDS …] [PCH header …])
# A static library `vigie_<name>` that links only what its line names.
function(vigie_add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS;PCH")
  qt_add_library(vigie_${name} STATIC ${arg_SOURCES})
  target_link_libraries(vigie_${name} PUBLIC vigie_options ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
  if(arg_PCH)
    target_precompile_headers(vigie_${name} PRIVATE ${arg_PCH})
  endif()
endfunction()

# vigie_add_test(path/tst_unit LINK … [LABELS …] [TIMEOUT seconds] [SOURCES extra …])
# One program of one test class; `path` is relative to the calling folder, without ".cpp". The test is named after its last part.
function(vigie_add_test path)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINK;LABELS;SOURCES")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  if(NOT arg_LABELS)
    set(arg_LABELS unit)
  endif()
  get_filename_component(name ${path} NAME)
  qt_add_executable(${name} ${path}.cpp ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE vigie_options Qt6::Test ${arg_LINK})
  target_compile_definitions(${name} PRIVATE VIGIE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" VIGIE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS "${arg_LABELS}"
    TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${CMAKE_BINARY_DIR}/home/${name};XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/home")
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/home)
