/* tables.c - what mention/ prepares once from the lexicon. */
#include "mention/dates.h"

static void add_rows(ent_mention_tables *t, const ent_table *table, const char *forms_column,
                     ent_phrase_kind kind, bool plurals, ent_status *st)
{
    if (!table)
        return;
    uint32_t forms = ent_table_column(table, ent_str_z(forms_column));
    for (uint32_t row = 0; row < ent_table_count(table); row++)
        ent_phrases_add(t->phrases, ent_table_at(table, row, forms),
                        row * ENT_PHRASE_KINDS + kind, plurals, st);
}

static uint32_t column(const ent_table *table, const char *name)
{
    return table ? ent_table_column(table, ent_str_z(name)) : ENT_NONE;
}

static void find_columns(ent_mention_tables *t)
{
    const ent_lexicon *lex = t->lexicon;
    t->titles = ent_lexicon_table(lex, ENT_STR("titles"));
    t->modifiers = ent_lexicon_table(lex, ENT_STR("modifiers"));
    t->organs = ent_lexicon_table(lex, ENT_STR("organs"));
    t->plurals = ent_lexicon_table(lex, ENT_STR("reference"));
    t->national = ent_lexicon_table(lex, ENT_STR("national-organs"));
    t->title_name = column(t->titles, "title");
    t->title_organ = column(t->titles, "organ");
    t->title_kind = column(t->titles, "kind");
    t->title_iso3 = column(t->titles, "iso3");
    t->modifier_meaning = column(t->modifiers, "meaning");
    t->plural_class = column(t->plurals, "class");
    t->plural_organ = column(t->plurals, "organ");
    t->plural_count = column(t->plurals, "count");
    t->location_class = ent_lexicon_class(lex, ENT_STR("location-preposition"));
    t->motion_class = ent_lexicon_class(lex, ENT_STR("motion"));
    t->visit_class = ent_lexicon_class(lex, ENT_STR("visit"));
    t->place_class = ent_lexicon_class(lex, ENT_STR("place-noun"));
    t->human_class = ent_lexicon_class(lex, ENT_STR("human-verb"));
    t->person_class = ent_lexicon_class(lex, ENT_STR("person-verb"));
    t->told_class = ent_lexicon_class(lex, ENT_STR("person-object-verb"));
    t->own_class = ent_lexicon_class(lex, ENT_STR("person-owns"));
    t->people_class = ent_lexicon_class(lex, ENT_STR("people-noun"));
    t->meeting_class = ent_lexicon_class(lex, ENT_STR("meeting-word"));
    t->counterpart_class = ent_lexicon_class(lex, ENT_STR("counterpart"));
    t->alliance_class = ent_lexicon_class(lex, ENT_STR("alliance-noun"));
    t->second_class = ent_lexicon_class(lex, ENT_STR("government-head"));
    t->group_class = ent_lexicon_class(lex, ENT_STR("group-noun"));
    t->bare_organ_class = ent_lexicon_class(lex, ENT_STR("bare-organ"));
    t->collective_class = ent_lexicon_class(lex, ENT_STR("collective-noun"));
    t->vague_class = ent_lexicon_class(lex, ENT_STR("vague-group-noun"));
    t->seat_class = ent_lexicon_class(lex, ENT_STR("seat-noun"));
}

/* Who holds what, by body: asking for the holder of an office must not walk the lexicon. */
static void index_holders(ent_mention_tables *t, ent_status *st)
{
    uint32_t persons = ent_lexicon_actor_count(t->lexicon), offices = 0, n = 0;
    for (uint32_t i = 0; i < persons; i++)
        offices += ent_lexicon_actor(t->lexicon, i)->office_count;
    t->orgs = ent_intern_new(t->arena, st);
    t->org_first = ENT_NEW(t->arena, uint32_t, (size_t)offices + 1, st);
    t->holders = ENT_NEW(t->arena, ent_holder, (size_t)offices + 1, st);
    for (uint32_t i = persons; i-- > 0 && !ent_failed(st);) {
        const ent_actor_entry *e = ent_lexicon_actor(t->lexicon, i);
        for (uint32_t k = e->office_count; k-- > 0;) {
            uint32_t known = ent_intern_count(t->orgs);
            uint32_t org = ent_intern_add(t->orgs, e->offices[k].org, st);
            if (org == ENT_NONE)
                return;
            t->holders[n] = (ent_holder){i, k, org == known ? ENT_NONE : t->org_first[org]};
            t->org_first[org] = n++;
        }
    }
}

/* Given names: the first word of every person whose family name stands last. */
static void add_given(ent_mention_tables *t, const ent_actor_entry *e, ent_arena *scratch,
                      ent_status *st)
{
    if (e->kind != ENT_KIND_PERSON || e->family_first)
        return;
    ent_str rest = e->name, first = ent_str_field(&rest, ' ');
    if (rest.n == 0 || first.n < 3)
        return;
    uint32_t known = ent_intern_count(t->given);
    uint32_t n = ent_intern_add(t->given, ent_utf8_fold(scratch, first, st), st);
    if (ent_failed(st))
        return;
    if (n == known)
        t->given_sex[n] = e->sex;
    else if (t->given_sex[n] != e->sex)
        t->given_sex[n] = 0;
}

static void collect_given(ent_mention_tables *t, ent_status *st)
{
    uint32_t n = ent_lexicon_actor_count(t->lexicon);
    t->given = ent_intern_new(t->arena, st);
    t->given_sex = ENT_NEW(t->arena, char, (size_t)n + 1, st);
    for (uint32_t i = 0; i < n && !ent_failed(st); i++)
        add_given(t, ent_lexicon_actor(t->lexicon, i), t->arena, st);
}

static uint8_t kind_of(ent_str name)
{
    for (unsigned k = 0; k < ENT_KIND_COUNT; k++)
        if (ent_str_is(name, ent_actor_kind_name(k)))
            return (uint8_t)k;
    return ENT_KIND_COUNT;
}

static void add_name_word(ent_intern *words, uint8_t *kinds, ent_str word, uint8_t kind,
                          ent_status *st)
{
    uint32_t known = ent_intern_count(words);
    uint32_t n = ent_intern_add(words, word, st);
    if (!ent_failed(st) && n == known)      /* the first row that names a word wins */
        kinds[n] = kind;
}

static void collect_name_words(ent_mention_tables *t, ent_status *st)
{
    enum { MOST = 4096 };
    const ent_table *names = ent_lexicon_table(t->lexicon, ENT_STR("names"));
    t->last_words = ent_intern_new(t->arena, st);
    t->first_words = ent_intern_new(t->arena, st);
    t->last_kind = ENT_NEW(t->arena, uint8_t, MOST, st);
    t->first_kind = ENT_NEW(t->arena, uint8_t, MOST, st);
    if (!names || ent_failed(st))
        return;
    uint32_t kind = column(names, "kind"), where = column(names, "where"),
             words = column(names, "words");
    for (uint32_t row = 0; row < ent_table_count(names); row++) {
        bool first = ent_str_is(ent_table_at(names, row, where), "first");
        ent_intern *into = first ? t->first_words : t->last_words;
        ent_str list = ent_table_at(names, row, words);
        while (list.n && ent_intern_count(into) < MOST - 1)
            add_name_word(into, first ? t->first_kind : t->last_kind,
                          ent_str_field(&list, ';'),
                          kind_of(ent_table_at(names, row, kind)), st);
    }
}

static uint8_t common_kind(ent_str name)
{
    return ent_str_is(name, "given") ? ENT_COMMON_GIVEN
         : ent_str_is(name, "surname") ? ENT_COMMON_SURNAME
         : ent_str_is(name, "place") ? ENT_COMMON_PLACE
         : ent_str_is(name, "org") ? ENT_COMMON_ORG : 0;
}

static uint32_t count_words(const ent_table *names, uint32_t words)
{
    uint32_t n = 0;
    for (uint32_t row = 0; row < ent_table_count(names); row++) {
        ent_str list = ent_table_at(names, row, words);
        for (; list.n; ent_str_field(&list, ';'))
            n++;
    }
    return n;
}

/* Words that names are made of; one may be of several kinds. */
static void collect_common(ent_mention_tables *t, ent_status *st)
{
    const ent_table *names = ent_lexicon_table(t->lexicon, ENT_STR("common-names"));
    t->common = ent_intern_new(t->arena, st);
    if (!names || ent_failed(st))
        return;
    uint32_t kind = column(names, "kind"), words = column(names, "words");
    t->common_kinds = ENT_NEW(t->arena, uint8_t, (size_t)count_words(names, words) + 1, st);
    for (uint32_t row = 0; row < ent_table_count(names); row++) {
        ent_str list = ent_table_at(names, row, words);
        while (list.n && !ent_failed(st)) {
            ent_str word = ent_utf8_fold(t->arena, ent_str_field(&list, ';'), st);
            uint32_t n = ent_intern_add(t->common, word, st);
            if (!ent_failed(st))
                t->common_kinds[n] |= common_kind(ent_table_at(names, row, kind));
        }
    }
}

static void collect_sexes(ent_mention_tables *t, ent_status *st)
{
    const ent_table *sex = ent_lexicon_table(t->lexicon, ENT_STR("title-sex"));
    t->male = ent_intern_new(t->arena, st);
    t->female = ent_intern_new(t->arena, st);
    if (!sex || ent_failed(st))
        return;
    uint32_t forms = column(sex, "forms");
    for (uint32_t row = 0; row < ent_table_count(sex); row++) {
        ent_str list = ent_table_at(sex, row, forms);
        bool male = ent_str_is(ent_table_at(sex, row, 0), "m");
        while (list.n)
            ent_intern_add(male ? t->male : t->female,
                           ent_str_lower(t->arena, ent_str_field(&list, ';'), st), st);
    }
}

ent_mention_tables *ent_mention_tables_new(const ent_lexicon *lex, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ent_mention_tables *t = a ? ENT_NEW(a, ent_mention_tables, 1, st) : NULL;
    if (!t) {
        ent_arena_free(a);
        return NULL;
    }
    t->arena = a;
    t->lexicon = lex;
    find_columns(t);
    t->phrases = ent_phrases_new(a, st);
    if (!ent_failed(st)) {
        add_rows(t, t->titles, "forms", ENT_PHRASE_TITLE, true, st);
        add_rows(t, t->modifiers, "forms", ENT_PHRASE_MODIFIER, false, st);
        add_rows(t, t->organs, "forms", ENT_PHRASE_ORGAN, true, st);
        add_rows(t, t->plurals, "forms", ENT_PHRASE_PLURAL, false, st);
        collect_given(t, st);
        collect_name_words(t, st);
        collect_common(t, st);
        collect_sexes(t, st);
        index_holders(t, st);
        t->dates = ent_date_words_new(lex, a, st);
    }
    if (ent_failed(st)) {
        ent_arena_free(a);
        return NULL;
    }
    return t;
}

void ent_mention_tables_free(ent_mention_tables *t)
{
    if (t)
        ent_arena_free(t->arena);
}

void ent_mention_tables_ask(ent_mention_tables *t, const ent_gazetteer *g)
{
    t->gazetteer = g;
}

void ent_mention_tables_use(ent_mention_tables *t, const struct ent_namer *namer)
{
    t->namer = namer;
}

ent_str ent_organ_id(const ent_mention_tables *t, ent_arena *a, ent_str iso3, ent_str organ,
                     ent_status *st)
{
    return ent_organ_of_state(t->national, a, iso3, organ, st);
}
