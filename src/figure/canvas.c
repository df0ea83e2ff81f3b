/* canvas.c - bytes of an SVG: numbers, text, signs, marks. */
#include "exchange/safe.h"
#include "figure/figure.h"

#include <math.h>
#include <stdio.h>

void ent_draw(ent_figure *f, const char *markup)
{
    ent_buf_puts(&f->body, markup, f->st);
}

void ent_drawf(ent_figure *f, const char *fmt, ...)
{
    char text[512];
    va_list list;
    va_start(list, fmt);
    int n = vsnprintf(text, sizeof text, fmt, list);
    va_end(list);
    if (n > 0)
        ent_buf_put(&f->body, ent_str_of(text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1), f->st);
}

void ent_draw_escaped(ent_figure *f, ent_str text)
{
    ent_safe_html(&f->body, text, f->st);
}

/* By whole tenths, so that no locale and no rounding of printf's has a say. */
static void put_number(ent_figure *f, double x)
{
    long tenths = isfinite(x) && fabs(x) < 1e8 ? lround(x * 10) : 0;
    long size = tenths < 0 ? -tenths : tenths;
    ent_drawf(f, "%s%ld", tenths < 0 ? "-" : "", size / 10);
    if (size % 10)
        ent_drawf(f, ".%ld", size % 10);
}

void ent_draw_number(ent_figure *f, const char *name, double x)
{
    ent_drawf(f, " %s=\"", name);
    put_number(f, x);
    ent_draw(f, "\"");
}

void ent_draw_line(ent_figure *f, const char *cls, double x1, double y1, double x2, double y2)
{
    ent_drawf(f, "<line class=\"%s\"", cls);
    ent_draw_number(f, "x1", x1);
    ent_draw_number(f, "y1", y1);
    ent_draw_number(f, "x2", x2);
    ent_draw_number(f, "y2", y2);
    ent_draw(f, "/>\n");
}

void ent_draw_text(ent_figure *f, const char *cls, double x, double y, const char *anchor, ent_str text)
{
    ent_drawf(f, "<text class=\"%s\"", cls);
    ent_draw_number(f, "x", x);
    ent_draw_number(f, "y", y);
    ent_drawf(f, strcmp(anchor, "start") == 0 ? ">" : " text-anchor=\"%s\">", anchor);
    ent_draw_escaped(f, text);
    ent_draw(f, "</text>\n");
}

void ent_draw_sign(ent_figure *f, const char *shape, bool hollow, double x, double y, double r)
{
    const char *cls = hollow ? "hollow" : "full";
    if (strcmp(shape, "circle") == 0) {
        ent_drawf(f, "<circle class=\"%s\"", cls);
        ent_draw_number(f, "cx", x);
        ent_draw_number(f, "cy", y);
        ent_draw_number(f, "r", r);
        ent_draw(f, "/>");
        return;
    }
    static const struct { const char *shape; double at[4][2]; } shapes[] = {
        {"square", {{-.9, -.9}, {.9, -.9}, {.9, .9}, {-.9, .9}}},
        {"diamond", {{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}}},
        {"triangle", {{0, -1.15}, {1.1, .85}, {-1.1, .85}, {-1.1, .85}}}};
    for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++) {
        if (strcmp(shape, shapes[s].shape) != 0)
            continue;
        ent_drawf(f, "<polygon class=\"%s\" points=\"", cls);
        for (int i = 0; i < 4; i++) {
            ent_draw(f, i ? " " : "");
            put_number(f, x + shapes[s].at[i][0] * r);
            ent_draw(f, ",");
            put_number(f, y + shapes[s].at[i][1] * r);
        }
        ent_draw(f, "\"/>");
    }
}

/* ---- marks ------------------------------------------------------------------------------------- */

/* Everything but letters, digits and "-._~:" as %XX. */
void ent_draw_url(ent_figure *f, ent_str part)
{
    for (size_t i = 0; i < part.n; i++) {
        unsigned char c = (unsigned char)part.p[i];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            (c && c < 0x80 && strchr("-._~:", c)))
            ent_buf_byte(&f->body, (char)c, f->st);
        else
            ent_drawf(f, "%%%02X", c);
    }
}

void ent_mark_begin(ent_figure *f, const char *cls, ent_str id, const char *path, ent_str told, const char *more)
{
    if (f->o->links) {
        ent_draw(f, "<a href=\"");
        ent_draw_escaped(f, ent_str_z(f->o->links));
        ent_draw(f, path);
        ent_draw_url(f, id);
        ent_draw(f, "\">");
    }
    ent_drawf(f, "<g class=\"mark %s\" data-id=\"", cls);
    ent_draw_escaped(f, id);
    ent_draw(f, "\"");
    ent_draw(f, more);
    ent_draw(f, "><title>");
    ent_draw_escaped(f, told);
    ent_draw(f, "</title>");
}

void ent_mark_end(ent_figure *f)
{
    ent_draw(f, f->o->links ? "</g></a>\n" : "</g>\n");
}

/* ---- text ----------------------------------------------------------------------------------------- */

/* In parts of the font's size. */
static double glyph_width(uint32_t c)
{
    if (c >= 0x1100 && (c < 0x2000 || c >= 0x2e80))
        return 1.02;                                    /* syllables and ideographs */
    if (c < 0x80 && strchr("iljtf.,:;'|!() -", (int)c))
        return c == ' ' ? .29 : .34;
    if (c < 0x80 && strchr("mwMW@%", (int)c))
        return .9;
    return c < 0x80 && c >= 'A' && c <= 'Z' ? .7 : .58;
}

double ent_text_width(ent_str text, double size)
{
    double width = 0;
    for (size_t i = 0; i < text.n;)
        width += glyph_width(ent_utf8_next(text, &i));
    return width * size;
}

ent_str ent_text_fit(ent_figure *f, ent_str text, double size, double width)
{
    if (ent_text_width(text, size) <= width)
        return text;
    double used = size;                                 /* "…" */
    size_t end = 0, word = 0;
    for (size_t i = 0; i < text.n;) {
        size_t from = i;
        used += size * glyph_width(ent_utf8_next(text, &i));
        if (used > width)
            break;
        if (text.p[from] == ' ')
            word = from;
        end = i;
    }
    if (word > end / 2)
        end = word;
    while (end && strchr(" ,;:(", text.p[end - 1]))
        end--;
    return ent_str_printf(f->a, f->st, "%.*s…", (int)end, text.p);
}
