/* datewords.c - words of dates: the table lexicon/dates.tbl, and digits. */
#include "mention/dates.h"

struct ent_date_words {
    ent_intern *words;
    ent_date_word *of;          /* by number */
};

static ent_date_class class_of(ent_str key)
{
    static const struct { const char *name; ent_date_class cls; } names[] = {
        {"month", ENT_DATE_MONTH}, {"weekday", ENT_DATE_WEEKDAY}, {"unit", ENT_DATE_UNIT},
        {"number", ENT_DATE_NUMBER}, {"ordinal", ENT_DATE_ORDINAL}, {"season", ENT_DATE_SEASON},
        {"part", ENT_DATE_PART}, {"half", ENT_DATE_HALF}, {"shift", ENT_DATE_SHIFT},
        {"which", ENT_DATE_WHICH}, {"count", ENT_DATE_COUNT}, {"hour", ENT_DATE_HOUR},
        {"prep", ENT_DATE_PREP}};
    ent_str name = ent_str_field(&key, '.');
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_is(name, names[i].name))
            return names[i].cls;
    return ENT_DATE_NOTHING;
}

static int32_t to_number(ent_str s)
{
    bool minus = s.n && s.p[0] == '-';
    uint32_t v = 0;
    ent_str_to_u32(minus ? ent_str_sub(s, 1, s.n) : s, &v);
    return minus ? -(int32_t)v : (int32_t)v;
}

ent_date_words *ent_date_words_new(const ent_lexicon *lex, ent_arena *a, ent_status *st)
{
    enum { MOST = 512 };
    ent_date_words *w = ENT_NEW(a, ent_date_words, 1, st);
    ent_date_word *of = ENT_NEW(a, ent_date_word, MOST, st);
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("dates"));
    if (!w || !of)
        return NULL;
    w->words = ent_intern_new(a, st);
    w->of = of;
    uint32_t value = t ? ent_table_column(t, ENT_STR("value")) : 0;
    uint32_t forms = t ? ent_table_column(t, ENT_STR("forms")) : 0;
    for (uint32_t row = 0; t && row < ent_table_count(t) && !ent_failed(st); row++) {
        ent_date_class cls = class_of(ent_table_at(t, row, 0));
        ent_str list = ent_table_at(t, row, forms);
        while (list.n && ent_intern_count(w->words) < MOST - 1) {
            uint32_t n = ent_intern_add(w->words, ent_str_field(&list, ';'), st);
            if (n == ENT_NONE)
                break;
            of[n].classes |= (uint16_t)(1u << cls);
            of[n].value[cls] = to_number(ent_table_at(t, row, value));
        }
    }
    return ent_failed(st) ? NULL : w;
}

/* "15", "3rd", "2016", "1990s" */
static void read_digits(ent_str form, ent_date_word *out)
{
    size_t n = 0;
    int32_t v = 0;
    while (n < form.n && n < 5 && form.p[n] >= '0' && form.p[n] <= '9')
        v = v * 10 + (form.p[n++] - '0');
    ent_str rest = ent_str_sub(form, n, form.n);
    bool ordinal = ent_str_is(rest, "st") || ent_str_is(rest, "nd") || ent_str_is(rest, "rd") ||
                   ent_str_is(rest, "th");
    if (n == 0 || (rest.n && !ordinal))
        return;
    if (n == 4 && v >= 1800 && v <= 2100 && !ordinal) {
        out->classes |= 1u << ENT_DATE_YEAR;
        out->value[ENT_DATE_YEAR] = v;
    }
    if (n <= 2 && v >= 1 && v <= 31) {
        out->classes |= 1u << ENT_DATE_DAY;
        out->value[ENT_DATE_DAY] = v;
    }
    if (n <= 3 && !ordinal) {
        out->classes |= 1u << ENT_DATE_NUMBER;
        out->value[ENT_DATE_NUMBER] = v;
    }
}

ent_date_word ent_date_word_of(const ent_date_words *w, ent_str form)
{
    ent_date_word out = {0};
    char low[24];
    if (form.n == 0 || form.n >= sizeof low)
        return out;
    if (form.p[0] >= '0' && form.p[0] <= '9') {
        read_digits(form, &out);
        if (out.classes)
            return out;
    }
    for (size_t i = 0; i < form.n; i++)
        low[i] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
    uint32_t n = ent_intern_find(w->words, ent_str_of(low, form.n));
    return n == ENT_NONE ? out : w->of[n];
}
