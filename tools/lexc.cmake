# lexc: the compiler of lexicon/. It stands on the readers of src/lookup/ (and the names of UD
# relations), so that the library's other folders may be built later.
file(GLOB lookup_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/lookup/*.c)
add_executable(lexc ${CMAKE_CURRENT_LIST_DIR}/lexc.c ${lookup_sources}
    ${CMAKE_SOURCE_DIR}/src/parse/names.c)
target_link_libraries(lexc PRIVATE entente_core)
