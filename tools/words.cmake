# lexicon/text/*.tbl -> words_table.c, a part of the library.
add_executable(compile_words compile_words.c)
target_link_libraries(compile_words PRIVATE entente_core)

set(words_tables ${CMAKE_SOURCE_DIR}/lexicon/text/abbreviations.tbl
    ${CMAKE_SOURCE_DIR}/lexicon/text/words.tbl)
set(words_c ${CMAKE_BINARY_DIR}/generated/words_table.c)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated)
add_custom_command(OUTPUT ${words_c}
    COMMAND compile_words ${words_tables} ${words_c}
    DEPENDS compile_words ${words_tables} VERBATIM)
add_custom_target(words_table DEPENDS ${words_c})
target_sources(entente_objects PRIVATE ${words_c})
set_source_files_properties(${words_c} TARGET_DIRECTORY entente_objects PROPERTIES GENERATED ON)
add_dependencies(entente_objects words_table)
