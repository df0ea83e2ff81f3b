/* acts.c - the table of acts made ready: rows by their first word, frames and slots taken apart. */
#include "plover/acts.h"
#include "plover/pair.h"

static const struct { const char *name; ent_act_part part; const char *words; } parts[] = {
    {"obj", ENT_PART_OBJ, NULL}, {"noobj", ENT_PART_NOOBJ, NULL}, {"inobj", ENT_PART_INOBJ, NULL},
    {"that", ENT_PART_THAT, NULL}, {"clause", ENT_PART_CLAUSE, NULL},
    {"inclause", ENT_PART_INCLAUSE, NULL}, {"poss", ENT_PART_POSS, NULL},
    {"compound", ENT_PART_COMPOUND, NULL}, {"same", ENT_PART_SAME, NULL},
    {"joint", ENT_PART_JOINT, "joint-word"}, {"together", ENT_PART_TOGETHER, "together-word"},
    {"owner", ENT_PART_OWNER, NULL}, {"objof", ENT_PART_OBJOF, NULL}, {"adj", ENT_PART_ADJ, NULL},
    {"must", ENT_PART_MUST, "duty-word"}, {"may", ENT_PART_MAY, "chance-word"},
    {"csubj", ENT_PART_CSUBJ, NULL}, {"pred", ENT_PART_PRED, NULL}, {"will", ENT_PART_WILL, "future-word"},
    {"wont", ENT_PART_WONT, "future-word"}, {"author", ENT_PART_AUTHOR, NULL},
    {"turned", ENT_PART_TURNED, NULL}, {"subj", ENT_PART_SUBJ, NULL}};

static const char *const word_classes[ENT_WORDS_COUNT] = {
    "will-word", "durative", "claim-noun", "untrue-word", "intent-verb", "staying-verb",
    "unreal-governor", "light-act", "chance-word", "threat-condition",
    "person-thing", "crowd-word", "deed-verb", "self-word", "violent-event", "state-body", "issued-document",
    "none-word", "open-word"};

/* "obj:aid-thing", "with", "to:retaliate-verb". */
static ent_act_test read_part(const ent_acts *a, ent_str text)
{
    ent_act_test t = {.part = ENT_PART_PREP, .cls = ENT_NONE, .words = ENT_NONE};
    ent_str rest = text, name = ent_str_field(&rest, ':');
    t.prep = name;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (ent_str_is(name, parts[i].name)) {
            t.part = (uint8_t)parts[i].part;
            if (parts[i].words)
                t.words = ent_lexicon_class(a->lexicon, ent_str_z(parts[i].words));
        }
    if (ent_str_is(rest, "actor"))
        t.actor = true;
    else if (ent_str_is(rest, "place"))
        t.place = true;
    else if (rest.n)
        t.cls = ent_lexicon_class(a->lexicon, rest);
    return t;
}

static void read_frame(const ent_acts *a, ent_str frame, ent_act *act)
{
    while (frame.n && act->test_count < ENT_ACT_TESTS) {
        ent_str part = ent_str_field(&frame, '+');
        if (part.n == 0 || ent_str_is(part, "-"))
            continue;
        ent_act_test *t = &act->tests[act->test_count];
        *t = read_part(a, part);
        bool by = t->part == ENT_PART_PREP && t->actor && ent_str_is(t->prep, "by");
        act->authored = act->authored || t->part == ENT_PART_AUTHOR;
        act->turned = act->turned || t->part == ENT_PART_TURNED;
        act->owned = act->owned || t->part == ENT_PART_OWNER || t->part == ENT_PART_AUTHOR || by;
        act->test_count += t->part != ENT_PART_TURNED;
    }
}

static void read_slots(const ent_acts *a, ent_str slots, ent_act *act)
{
    while (slots.n && act->slot_count < ENT_ACT_SLOTS) {
        ent_str part = ent_str_field(&slots, ',');
        if (part.n && !ent_str_is(part, "-"))
            act->slots[act->slot_count++] = read_part(a, part);
    }
}

static void link_act(ent_acts *a, const ent_act *act, ent_str word, ent_status *st)
{
    uint32_t n = ent_intern_add(a->words, word, st);
    while (!ent_failed(st) && a->first.n < ent_intern_count(a->words)) {
        uint32_t *slot = ENT_PUSH(a->arena, &a->first, st);
        if (slot)
            *slot = ENT_NONE;
    }
    ent_act *own = ENT_PUSH(a->arena, &a->acts, st);
    if (!own)
        return;
    *own = *act;
    own->next = ENT_NONE;
    uint32_t number = a->acts.n - 1, *link = &a->first.at[n];
    while (*link != ENT_NONE)
        link = &a->acts.at[*link].next;
    *link = number;
}

/* "call off"; "@give": any word of that class; "*": any word. */
static void link_words(ent_acts *a, ent_act *act, ent_str words, ent_status *st)
{
    act->words = act->rest = words;
    ent_str first = ent_str_field(&act->rest, ' ');
    if (first.n == 0)
        return;
    uint32_t known = ent_intern_count(a->words);
    link_act(a, act, first, st);
    if (first.p[0] != '@' || ent_failed(st) || ent_intern_count(a->words) == known)
        return;
    ent_act_group *g = ENT_PUSH(a->arena, &a->groups, st);
    if (g)
        *g = (ent_act_group){.cls = ent_lexicon_class(a->lexicon, ent_str_sub(first, 1, first.n)),
                             .word = known};
}

static void read_row(ent_acts *a, const ent_table *t, uint32_t row, const char *type,
                     ent_status *st)
{
    ent_str words = ent_table_at(t, row, 0);
    ent_act act = {.row = row, .next = ENT_NONE};
    ent_str pos = ent_table_at(t, row, ent_table_column(t, ENT_STR("pos")));
    act.verb = ent_str_is(pos, "v");
    act.adjective = ent_str_is(pos, "a");
    read_frame(a, ent_table_at(t, row, ent_table_column(t, ENT_STR("frame"))), &act);
    read_slots(a, ent_table_at(t, row, ent_table_column(t, ENT_STR("target"))), &act);
    act.plover = ent_table_at(t, row, ent_table_column(t, ent_str_z(type)));
    act.mode = ent_table_at(t, row, ent_table_column(t, ENT_STR("mode")));
    act.cameo = ent_table_at(t, row, ent_table_column(t, ENT_STR("cameo")));
    while (words.n && !ent_failed(st))
        link_words(a, &act, ent_str_field(&words, ';'), st);
}

static void read_modes(ent_acts *a, ent_status *st)
{
    const ent_table *t = ent_lexicon_table(a->lexicon, ENT_STR("plover-modes"));
    for (uint32_t row = 0; t && row < ent_table_count(t); row++) {
        ent_act_mode_row *m = ENT_PUSH(a->arena, &a->modes, st);
        if (m)
            *m = (ent_act_mode_row){ent_table_at(t, row, 0), ent_table_at(t, row, 1),
                                    ent_lexicon_class(a->lexicon, ent_table_at(t, row, 2))};
    }
}

static void read_classes(ent_acts *a, const char *use, ent_act_classes *out, ent_status *st)
{
    const ent_table *t = ent_lexicon_table(a->lexicon, ENT_STR("plover-classes"));
    for (uint32_t row = 0; t && row < ent_table_count(t); row++) {
        ent_str name = ent_table_at(t, row, 1);
        uint32_t cls = ent_lexicon_class(a->lexicon, name);
        if (cls == ENT_NONE || !ent_str_is(ent_table_at(t, row, 0), use))
            continue;
        ent_act_class *c = ENT_PUSH(a->arena, out, st);
        if (c)
            *c = (ent_act_class){name, cls};
    }
}

static void read_quads(ent_acts *a)
{
    const ent_table *t = ent_lexicon_table(a->lexicon, ENT_STR("plover-types"));
    for (unsigned k = 0; t && k < sizeof a->quads; k++) {
        uint32_t row = ent_table_find(t, ent_str_z(ent_plover_type(k))), quad = 0;
        if (row != ENT_NONE)
            ent_str_to_u32(ent_table_at(t, row, ent_table_column(t, ENT_STR("quad"))), &quad);
        a->quads[k] = (uint8_t)quad;
    }
}

bool ent_act_word_is(const ent_acts *a, const ent_document *doc, uint32_t token, ent_act_words use)
{
    return ent_lexicon_in_class(a->lexicon, a->words_of[use], doc->tokens.at[token].lemma);
}

unsigned ent_act_quad(const ent_acts *a, ent_str type)
{
    unsigned k = ent_plover_type_of(type);
    return k < sizeof a->quads ? a->quads[k] : 0;
}

/* What the model finds: an act without a row. */
static void make_guesses(ent_acts *a)
{
    for (unsigned k = 0; k < 16; k++) {
        ent_act *act = &a->guesses[k];
        *act = (ent_act){.words = ENT_STR("model"), .verb = true, .row = ENT_NONE,
                         .next = ENT_NONE, .plover = ent_str_z(ent_plover_type(k))};
        read_slots(a, ENT_STR("obj,inobj,with,to,against,on,for,from,toward,at"), act);
    }
}

ent_acts *ent_acts_new(const ent_lexicon *lex, const ent_linear *model, ent_status *st)
{
    return ent_acts_of(lex, "acts", "type", model, st);
}

ent_acts *ent_acts_of(const ent_lexicon *lex, const char *table, const char *type,
                      const ent_linear *model, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_acts *a = arena ? ENT_NEW(arena, ent_acts, 1, st) : NULL;
    if (!a) {
        ent_arena_free(arena);
        return NULL;
    }
    a->arena = arena;
    a->lexicon = lex;
    a->model = model;
    a->words = ent_intern_new(arena, st);
    for (unsigned k = 0; k < ENT_WORDS_COUNT; k++)
        a->words_of[k] = ent_lexicon_class(lex, ent_str_z(word_classes[k]));
    const ent_table *t = ent_lexicon_table(lex, ent_str_z(table));
    for (uint32_t row = 0; t && row < ent_table_count(t) && !ent_failed(st); row++)
        read_row(a, t, row, type, st);
    read_modes(a, st);
    read_classes(a, "feature", &a->feature_classes, st);
    read_classes(a, "agent", &a->agent_classes, st);
    read_quads(a);
    make_guesses(a);
    a->any_word = ent_intern_find(a->words, ENT_STR("*"));
    if (!ent_failed(st))
        return a;
    ent_arena_free(arena);
    return NULL;
}

void ent_acts_free(ent_acts *a)
{
    if (a)
        ent_arena_free(a->arena);
}
