/* words.c - writes classes, the words of classes and rules, and the rules themselves.
 *
 * Every lemma or phrase that a class or a rule names has a number. A word knows the classes it
 * is in, the phrases it begins or ends, and the rule alternatives that it triggers: one look-up
 * of a token's lemma answers all three. */
#include "lookup/pattern.h"

#include <stdlib.h>

void ent_number_add(ent_words *w, ent_number_list *list, uint32_t number, ent_status *st)
{
    if (list->n && list->at[list->n - 1] == number)
        return;
    uint32_t *slot = ENT_PUSH(w->im->arena, list, st);
    if (slot)
        *slot = number;
}

static void link_phrase(ent_words *w, ent_str word, uint32_t phrase, ent_status *st)
{
    uint32_t n = ent_words_add(w, word, st);
    if (!ent_failed(st))
        ent_number_add(w, &w->lists.at[n].phrases, phrase, st);
}

uint32_t ent_words_add(ent_words *w, ent_str text, ent_status *st)
{
    uint32_t n = ent_intern_add(w->texts, text, st);
    if (ent_failed(st))
        return 0;
    if (n < w->lists.n)
        return n;
    ent_word_lists *lists = ENT_PUSH(w->im->arena, &w->lists, st);
    if (!lists)
        return 0;
    const char *first = memchr(text.p, ' ', text.n);
    if (!first)
        return n;
    size_t last = text.n;
    while (text.p[last - 1] != ' ')
        last--;
    link_phrase(w, ent_str_sub(text, 0, (size_t)(first - text.p)), n, st);
    link_phrase(w, ent_str_sub(text, last, text.n), n, st);
    return n;
}

typedef struct named {
    ent_str name;
    uint32_t number;
} named;

static int by_name(const void *a, const void *b)
{
    return ent_str_cmp(((const named *)a)->name, ((const named *)b)->name);
}

/* Classes sorted by name; returns their draft numbers in that order. */
static void write_classes(ent_words *w, ent_status *st)
{
    uint32_t n = w->draft->classes.n;
    named *order = ENT_NEW(w->im->arena, named, n, st);
    uint32_t *numbers = ENT_NEW(w->im->arena, uint32_t, n, st);
    ent_str *names = ENT_NEW(w->im->arena, ent_str, n, st);
    if (!order || !numbers || !names)
        return;
    for (uint32_t i = 0; i < n; i++)
        order[i] = (named){w->draft->classes.at[i].name, i};
    if (n)
        qsort(order, n, sizeof *order, by_name);
    for (uint32_t c = 0; c < n && !ent_failed(st); c++) {
        const ent_draft_class *cls = &w->draft->classes.at[order[c].number];
        ent_img_str name = ent_image_str(w->im, cls->name, st);
        ENT_IMAGE_PUT(w->im, ENT_SEC_CLASSES, name, st);
        numbers[c] = order[c].number;
        names[c] = cls->name;
        for (uint32_t i = 0; i < ent_intern_count(cls->words) && !ent_failed(st); i++) {
            uint32_t word = ent_words_add(w, ent_intern_at(cls->words, i), st);
            if (!ent_failed(st))
                ent_number_add(w, &w->lists.at[word].classes, c, st);
        }
    }
    if (!ent_failed(st))
        ent_image_slots(w->im, ENT_SEC_CLASS_SLOTS, names, n, st);
    w->class_order = numbers;
}

static ent_img_list write_numbers(ent_image *im, const ent_number_list *list, ent_status *st)
{
    ent_img_list out = {ent_image_count(im, ENT_SEC_WORD_LISTS, sizeof(uint32_t)), list->n};
    for (uint32_t i = 0; i < list->n; i++)
        ENT_IMAGE_PUT(im, ENT_SEC_WORD_LISTS, list->at[i], st);
    return out;
}

static void write_words(ent_words *w, ent_status *st)
{
    uint32_t n = ent_intern_count(w->texts);
    ent_str *texts = ENT_NEW(w->im->arena, ent_str, n, st);
    for (uint32_t i = 0; texts && i < n && !ent_failed(st); i++) {
        texts[i] = ent_intern_at(w->texts, i);
        ent_img_word word = {ent_image_str(w->im, texts[i], st),
                             write_numbers(w->im, &w->lists.at[i].classes, st),
                             write_numbers(w->im, &w->lists.at[i].phrases, st),
                             write_numbers(w->im, &w->lists.at[i].alts, st)};
        ENT_IMAGE_PUT(w->im, ENT_SEC_WORDS, word, st);
    }
    if (texts)
        ent_image_slots(w->im, ENT_SEC_WORD_SLOTS, texts, n, st);
}

static void write_lines(ent_image *im, const ent_draft_line *lines, uint32_t n, uint32_t flag,
                        ent_status *st)
{
    for (uint32_t i = 0; i < n; i++) {
        const ent_draft_line *l = &lines[i];
        ent_img_rule_line rec = {ent_image_str(im, l->text, st), l->line, l->column,
                                 flag | (l->wanted ? 2u : 0u) | (l->known ? 4u : 0u)};
        ENT_IMAGE_PUT(im, ENT_SEC_RULE_LINES, rec, st);
    }
}

static void write_rule(ent_words *w, const ent_draft_rule *r, ent_intern *kinds, ent_status *st)
{
    ent_image *im = w->im;
    ent_pattern *patterns = ENT_NEW(im->arena, ent_pattern, r->whens.n, st);
    for (uint32_t i = 0; i < r->whens.n && !ent_failed(st); i++)
        ent_pattern_compile(w, r, &r->whens.at[i], &patterns[i], st);
    if ((!r->from_base && ent_draft_leave_out(w->draft, st)) || ent_failed(st))
        return;
    uint32_t kind = ent_intern_add(kinds, r->kind, st);
    if (!ent_failed(st) && kind == ent_image_count(im, ENT_SEC_KINDS, sizeof(ent_img_str))) {
        ent_img_str name = ent_image_str(im, r->kind, st);
        ENT_IMAGE_PUT(im, ENT_SEC_KINDS, name, st);
    }
    ent_img_rule rec = {ent_image_str(im, r->name, st), ent_image_str(im, r->file, st), r->line,
                        kind,
                        {ent_image_count(im, ENT_SEC_PAIRS, sizeof(ent_img_pair)), r->pairs.n},
                        {ent_image_count(im, ENT_SEC_RULE_LINES, sizeof(ent_img_rule_line)),
                         r->whens.n + r->examples.n}};
    for (uint32_t i = 0; i < r->pairs.n; i++) {
        ent_img_pair p = {ent_image_str(im, r->pairs.at[i].key, st),
                          ent_image_str(im, r->pairs.at[i].value, st)};
        ENT_IMAGE_PUT(im, ENT_SEC_PAIRS, p, st);
    }
    write_lines(im, r->whens.at, r->whens.n, 0, st);
    write_lines(im, r->examples.at, r->examples.n, 1, st);
    uint32_t number = ENT_IMAGE_PUT(im, ENT_SEC_RULES, rec, st);
    for (uint32_t i = 0; i < r->whens.n && !ent_failed(st); i++)
        ent_pattern_enter(w, &patterns[i], number, st);
}

void ent_words_write(ent_image *im, const ent_draft *d, ent_status *st)
{
    ent_words w = {.im = im, .draft = d};
    w.texts = ent_intern_new(im->arena, st);
    ent_intern *kinds = ent_intern_new(im->arena, st);
    if (ent_failed(st))
        return;
    write_classes(&w, st);
    for (uint32_t i = 0; i < d->rules.n && !ent_failed(st); i++)
        write_rule(&w, &d->rules.at[i], kinds, st);
    if (!ent_failed(st))
        write_words(&w, st);
}
