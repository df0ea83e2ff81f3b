/* style.h - page.css, made part of the library by cmake/embed.cmake. */
#ifndef ENT_SERVE_STYLE_H
#define ENT_SERVE_STYLE_H

#include <stddef.h>

extern const unsigned char ent_page_css[];
extern const size_t ent_page_css_size;

#endif
