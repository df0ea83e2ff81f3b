/* outline.h - share/world.outline, made part of the library by cmake/embed.cmake. */
#ifndef ENT_OUTLINE_H
#define ENT_OUTLINE_H

#include <stddef.h>

extern const unsigned char ent_world_outline[];
extern const size_t ent_world_outline_size;

#endif
