/* datewords.c - words of dates: the table lexicon/dates.tbl, and digits. */
#include "mention/dates.h"

enum { MOST_WORDS = 1024, MOST_PHRASE = 6, MOST_LETTERS = 48, CALENDAR_HEADS = 1024 };

struct ent_date_words {
    ent_intern *words;          /* words, phrases with single blanks, and how these begin */
    ent_date_word *of;          /* by number */
    const ent_table *calendars;
    ENT_VEC(ent_calendar_form) forms;   /* of the table calendars */
    uint32_t begins[CALENDAR_HEADS];    /* the first form with these first two letters; they are chained */
};

const ent_table *ent_date_calendars(const ent_date_words *w)
{
    return w->calendars;
}

static unsigned small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (unsigned)c + 32 : (unsigned char)c;
}

static uint32_t head_of(ent_str text)
{
    return text.n > 1 ? (small_letter(text.p[0]) * 31 + small_letter(text.p[1])) % CALENDAR_HEADS : 0;
}

static void chain_forms(ent_date_words *w, ent_arena *a, ent_status *st)
{
    for (uint32_t i = 0; i < CALENDAR_HEADS; i++)
        w->begins[i] = ENT_NONE;
    for (uint32_t row = 0; w->calendars && row < ent_table_count(w->calendars); row++)
        for (ent_str forms = ent_table_at(w->calendars, row, 3); forms.n && !ent_failed(st);) {
            ent_calendar_form *f = ENT_PUSH(a, &w->forms, st);
            if (!f)
                return;
            f->form = ent_str_field(&forms, ';');
            f->row = row;
            f->next = w->begins[head_of(f->form)];
            w->begins[head_of(f->form)] = w->forms.n - 1;
        }
}

const ent_calendar_form *ent_date_calendar_first(const ent_date_words *w, ent_str text)
{
    uint32_t at = w->begins[head_of(text)];
    return at == ENT_NONE ? NULL : &w->forms.at[at];
}

const ent_calendar_form *ent_date_calendar_next(const ent_date_words *w, const ent_calendar_form *f)
{
    return f->next == ENT_NONE ? NULL : &w->forms.at[f->next];
}

/* ENT_DATE_CLASSES: none. */
static ent_date_class class_of(ent_str key)
{
    static const struct { const char *name; ent_date_class cls; } names[] = {
        {"month", ENT_DATE_MONTH}, {"weekday", ENT_DATE_WEEKDAY}, {"unit", ENT_DATE_UNIT},
        {"number", ENT_DATE_NUMBER}, {"ordinal", ENT_DATE_ORDINAL}, {"season", ENT_DATE_SEASON},
        {"part", ENT_DATE_PART}, {"half", ENT_DATE_HALF}, {"shift", ENT_DATE_SHIFT},
        {"which", ENT_DATE_WHICH}, {"count", ENT_DATE_COUNT}, {"hour", ENT_DATE_HOUR},
        {"prep", ENT_DATE_PREP}, {"told", ENT_DATE_TOLD}, {"weekdays", ENT_DATE_WEEKDAYS},
        {"every", ENT_DATE_EVERY}, {"rate", ENT_DATE_RATE}, {"vague", ENT_DATE_VAGUE},
        {"recent", ENT_DATE_RECENT}, {"numbered", ENT_DATE_NUMBERED},
        {"measure", ENT_DATE_MEASURE}, {"zone", ENT_DATE_ZONE}, {"holiday", ENT_DATE_HOLIDAY},
        {"named", ENT_DATE_NAMED}, {"decade", ENT_DATE_DECADE}, {"fiscal", ENT_DATE_FISCAL},
        {"filler", ENT_DATE_FILLER}, {"times", ENT_DATE_TIMES},
        {"moved", ENT_DATE_MOVED}, {"small", ENT_DATE_SMALL}};
    ent_str name = ent_str_field(&key, '.');
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_is(name, names[i].name))
            return names[i].cls;
    return ENT_DATE_CLASSES;
}

static int32_t to_number(ent_str s)
{
    bool minus = s.n && s.p[0] == '-';
    uint32_t v = 0;
    ent_str_to_u32(minus ? ent_str_sub(s, 1, s.n) : s, &v);
    return minus ? -(int32_t)v : (int32_t)v;
}

/* Number of a word or phrase; its beginnings ("by" of "by now") get numbers too, without a class
 * of their own: a look-up stops where no phrase goes on. */
static uint32_t add_phrase(ent_date_words *w, ent_str form, ent_status *st)
{
    for (size_t i = 0; i < form.n && ent_intern_count(w->words) < MOST_WORDS - 1; i++)
        if (form.p[i] == ' ')
            ent_intern_add(w->words, ent_str_sub(form, 0, i), st);
    return ent_intern_add(w->words, form, st);
}

ent_date_words *ent_date_words_new(const ent_lexicon *lex, ent_arena *a, ent_status *st)
{
    ent_date_words *w = ENT_NEW(a, ent_date_words, 1, st);
    ent_date_word *of = ENT_NEW(a, ent_date_word, MOST_WORDS, st);
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("dates"));
    if (!w || !of)
        return NULL;
    w->words = ent_intern_new(a, st);
    w->of = of;
    w->calendars = ent_lexicon_table(lex, ENT_STR("calendars"));
    chain_forms(w, a, st);
    uint32_t value = t ? ent_table_column(t, ENT_STR("value")) : 0;
    uint32_t forms = t ? ent_table_column(t, ENT_STR("forms")) : 0;
    for (uint32_t row = 0; t && row < ent_table_count(t) && !ent_failed(st); row++) {
        ent_date_class cls = class_of(ent_table_at(t, row, 0));
        ent_str list = ent_table_at(t, row, forms);
        while (cls != ENT_DATE_CLASSES && list.n &&
               ent_intern_count(w->words) < MOST_WORDS - 1) {
            uint32_t n = add_phrase(w, ent_str_field(&list, ';'), st);
            if (n == ENT_NONE)
                break;
            of[n].classes |= 1u << cls;
            of[n].value[cls] = to_number(ent_table_at(t, row, value));
        }
    }
    return ent_failed(st) ? NULL : w;
}

static void set(ent_date_word *w, ent_date_class cls, int32_t value)
{
    w->classes |= 1u << cls;
    w->value[cls] = value;
}

/* "15", "3rd", "2016", "1990s", "'90s" */
static void read_digits(ent_str form, ent_date_word *out)
{
    size_t n = 0;
    int32_t v = 0;
    while (n < form.n && n < 5 && form.p[n] >= '0' && form.p[n] <= '9')
        v = v * 10 + (form.p[n++] - '0');
    ent_str rest = ent_str_sub(form, n, form.n);
    bool ordinal = ent_str_is(rest, "st") || ent_str_is(rest, "nd") || ent_str_is(rest, "rd") ||
                   ent_str_is(rest, "th");
    bool decade = ent_str_is(rest, "s") || ent_str_is(rest, "'s") || ent_str_is(rest, "’s");
    if (decade && v % 10 == 0 && ((n == 4 && v >= 1800 && v < 2100) || (n == 2 && v >= 20)))
        set(out, ENT_DATE_DECADE, n == 4 ? v : 1900 + v);
    if (n == 0 || (rest.n && !ordinal))
        return;
    if (n == 4 && v >= 1800 && v <= 2100 && !ordinal)
        set(out, ENT_DATE_YEAR, v);
    if (n <= 2 && v >= 1 && v <= 31)
        set(out, ENT_DATE_DAY, v);
    if (n <= 2 && ordinal)
        set(out, ENT_DATE_ORDINAL, v);
    if (n <= 3 && !ordinal)
        set(out, ENT_DATE_NUMBER, v);
}

static uint8_t length_of_mid(ent_str form)
{
    static const char *const prefixes[] = {"mid-", "post-", "pre-"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        size_t n = strlen(prefixes[i]);
        bool year = form.n == n + 4 && form.p[n] >= '1' && form.p[n] <= '2';
        if (form.n > n && (i == 0 || year) && ent_str_eq_nocase(ent_str_sub(form, 0, n), ent_str_z(prefixes[i])))
            return (uint8_t)n;
    }
    return 0;
}

ent_date_word ent_date_word_of(const ent_date_words *w, ent_str form)
{
    ent_date_word out = {0};
    char low[MOST_LETTERS];
    uint8_t skip = length_of_mid(form);
    form = ent_str_sub(form, skip, form.n);
    if (form.n == 0 || form.n >= sizeof low)
        return out;
    size_t quote = form.p[0] == '\'' ? 1 : ent_str_starts(form, ENT_STR("’")) ? 3 : 0;
    if (quote < form.n && form.p[quote] >= '0' && form.p[quote] <= '9') {
        read_digits(ent_str_sub(form, quote, form.n), &out);
        out.skip = skip;
        if (out.classes)
            return out;
    }
    for (size_t i = 0; i < form.n; i++)
        low[i] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
    uint32_t n = ent_intern_find(w->words, ent_str_of(low, form.n));
    if (n != ENT_NONE && w->of[n].classes) {
        out = w->of[n];
        out.skip = skip;
    }
    return out;
}

/* Adds a word to a phrase in small letters; false when it does not fit. */
static bool add_word(char *to, size_t *n, ent_str form)
{
    if (*n + form.n + 1 >= MOST_LETTERS)
        return false;
    if (*n)
        to[(*n)++] = ' ';
    for (size_t i = 0; i < form.n; i++)
        to[(*n)++] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
    return true;
}

uint32_t ent_date_phrase_at(const ent_date_words *w, const ent_document *doc, uint32_t token,
                            uint32_t end, ent_date_class cls, int32_t *value)
{
    char words[MOST_LETTERS];
    size_t n = 0;
    uint32_t best = 0;
    for (uint32_t i = 0; i < MOST_PHRASE && token + i < end; i++) {
        if (!add_word(words, &n, doc->tokens.at[token + i].form))
            break;
        uint32_t k = ent_intern_find(w->words, ent_str_of(words, n));
        if (k == ENT_NONE)
            break;
        if (!(w->of[k].classes & (1u << cls)))
            continue;
        best = i + 1;
        *value = w->of[k].value[cls];
    }
    return best;
}
