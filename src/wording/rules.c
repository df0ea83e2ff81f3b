/* rules.c - matches of the rules of kind "wording" become records. */
#include "wording/work.h"

typedef struct found {
    const ent_match *m;
    uint32_t who, what, a, b, then;     /* tokens, ENT_NONE */
    ent_stretch extent;
} found;

static ent_str captures_of(const ent_wording_work *w, const ent_match *m)
{
    ent_str all = {0};
    for (uint32_t i = 0; i < m->capture_count; i++)
        all = ent_str_printf(w->a, w->st, "%.*s%s%.*s=%.*s", ENT_FMT(all), i ? " " : "",
                             ENT_FMT(m->captures[i].name),
                             ENT_FMT(w->tok[m->captures[i].token].form));
    return all;
}

static ent_stretch whole(const ent_wording_work *w, uint32_t token)
{
    const ent_sentence *s = &w->doc->sentences.at[w->tok[token].sentence];
    return (ent_stretch){s->first, s->first + s->count - 1};
}

static ent_stretch extent_of(const ent_wording_work *w, const ent_match *m)
{
    ent_str span = ent_rule_value(m->rule, ENT_STR("span"));
    ent_stretch s = ent_str_is(span, "phrase")  ? ent_wording_phrase(w, m->trigger)
                    : ent_str_is(span, "whole") ? whole(w, m->trigger)
                                                : ent_wording_clause(w, m->trigger);
    return s;
}

/* All captures of a name: "Blinken and Motegi". */
static void add_captured(ent_wording_work *w, const ent_match *m, const char *name,
                         ent_word_users *set)
{
    for (uint32_t i = 0; i < m->capture_count; i++)
        if (ent_str_is(m->captures[i].name, name))
            ent_wording_add_users_at(w, set, m->captures[i].token);
}

static ent_str phrase_at(const ent_wording_work *w, uint32_t token)
{
    return ent_wording_words(w, ent_wording_phrase(w, token));
}

static ent_str country(const ent_reading *r, const ent_word_users *set)
{
    return set->n ? r->actors.at[set->at[0]].iso3 : ENT_STR("");
}

/* Two who are set against each other: what each says or does. False where it is one country
 * twice. */
static bool oppose(ent_wording_work *w, const found *f, ent_wording *x)
{
    ent_words_used *u = ent_wording_use(w, x, phrase_at(w, f->a));
    if (!u)
        return true;
    add_captured(w, f->m, "a", &u->users);
    ent_str first = country(w->r, &u->users);
    uint32_t verb = ent_wording_governor(w, f->a);
    u->phrase = ent_wording_words(w, ent_wording_clause(w, verb));
    u = ent_wording_use(w, x, phrase_at(w, f->b));
    if (!u)
        return true;
    add_captured(w, f->m, "b", &u->users);
    u->phrase = ent_wording_words(w, ent_wording_clause(w, ent_wording_governor(w, f->b)));
    ent_str second = country(w->r, &u->users);
    return !first.n || !ent_str_eq(first, second);
}

/* What was said before, with whose it was: the users of the later words, when nobody is named. */
static void add_then(ent_wording_work *w, const found *f, ent_wording *x)
{
    ent_words_used *u = ent_wording_use(w, x, phrase_at(w, f->then));
    if (!u)
        return;
    ent_wording_add_users_at(w, &u->users, f->then);
    if (ent_wording_in_class(w, f->then, "wording-text"))
        u->document = u->phrase;
    if (u->users.n == 0 && x->uses.n > 1)
        u->users = x->uses.at[0].users;
}

static void fill(ent_wording_work *w, const found *f, ent_wording *x)
{
    uint32_t at = f->what != ENT_NONE ? f->what : f->m->trigger;
    bool first = ent_str_is(x->type, "first");
    ent_str words = f->what != ENT_NONE && !first ? phrase_at(w, f->what)
                                                  : ent_wording_words(w, f->extent);
    ent_words_used *u = ent_wording_use(w, x, words);
    if (!u)
        return;
    x->subject = f->what != ENT_NONE ? words : ENT_STR("");
    if (f->who != ENT_NONE) {
        add_captured(w, f->m, "who", &u->users);
        if (ent_wording_in_class(w, f->who, "wording-text"))
            u->document = phrase_at(w, f->who);
    }
    if (u->users.n == 0 && f->a != ENT_NONE)
        add_captured(w, f->m, "a", &u->users);
    if (u->users.n == 0 && f->b != ENT_NONE)
        add_captured(w, f->m, "b", &u->users);
    if (u->users.n == 0 && (first || ent_str_is(x->type, "omission")))
        ent_wording_add_doers(w, &u->users, f->m->trigger);
    if (u->users.n == 0)
        ent_wording_default_users(w, u, at);
}

static void take(ent_wording_work *w, const ent_match *m)
{
    ent_str type = ent_rule_value(m->rule, ENT_STR("type"));
    found f = {.m = m, .extent = extent_of(w, m)};
    f.who = ent_match_token(m, ENT_STR("who"));
    f.what = ent_match_token(m, ENT_STR("what"));
    f.a = ent_match_token(m, ENT_STR("a"));
    f.b = ent_match_token(m, ENT_STR("b"));
    f.then = ent_match_token(m, ENT_STR("then"));
    if (ent_str_is(type, "first") && ent_wording_in_class(w, m->trigger, "wording-no-first"))
        return;
    ent_str name = ent_str_copy(w->a, type, w->st);
    ent_wording *x = ent_failed(w->st) ? NULL : ent_wording_new(w, name.p, f.extent);
    if (!x)
        return;
    x->rule = ent_rule_name(m->rule);
    x->rule_place = ent_str_printf(w->a, w->st, "%.*s:%u", ENT_FMT(ent_rule_file(m->rule)),
                                   ent_rule_line(m->rule));
    x->captures = captures_of(w, m);
    if (f.a != ENT_NONE && f.b != ENT_NONE) {
        if (!oppose(w, &f, x))
            w->out->n--;
        return;
    }
    fill(w, &f, x);
    if (f.then != ENT_NONE)
        add_then(w, &f, x);
}

void ent_wording_rules(ent_wording_work *w, uint32_t sentence)
{
    ent_matches all = {0};
    ent_rules_match(w->r->lexicon, ENT_STR("wording"), w->doc, sentence, w->r->marks, &all, w->st);
    for (uint32_t i = 0; i < all.n && !ent_failed(w->st); i++)
        take(w, &all.at[i]);
}
