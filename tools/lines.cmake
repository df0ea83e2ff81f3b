# lexicon/text/lines.tbl -> line_cues.c, a part of the library.
add_executable(compile_lines compile_lines.c)
set(lines_c ${CMAKE_BINARY_DIR}/generated/line_cues.c)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated)
add_custom_command(OUTPUT ${lines_c}
    COMMAND compile_lines ${CMAKE_SOURCE_DIR}/lexicon/text/lines.tbl ${lines_c}
    DEPENDS compile_lines ${CMAKE_SOURCE_DIR}/lexicon/text/lines.tbl VERBATIM)
add_custom_target(line_cues DEPENDS ${lines_c})
target_sources(entente_objects PRIVATE ${lines_c})
set_source_files_properties(${lines_c} TARGET_DIRECTORY entente_objects PROPERTIES GENERATED ON)
add_dependencies(entente_objects line_cues)
