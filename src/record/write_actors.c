/* write_actors.c - actors of a coding, their roles and aliases, the mentions of them.
 *
 * Actors are shared by all documents. A small cache of fixed size remembers the rows of those
 * met lately, so that most need no query; memory stays flat however many there are. */
#include "record/record.h"
#include "record/slots.h"

#include <stdlib.h>

enum { CACHE_SIZE = 8192, CACHE_ID = 64 };      /* a longer id is looked up each time */

typedef struct cached {
    char id[CACHE_ID];
    int64_t key;                                /* 0: free */
} cached;

struct ent_actor_cache {
    cached at[CACHE_SIZE];
};

void ent_actor_cache_free(struct ent_actor_cache *cache)
{
    free(cache);
}

static cached *cache_slot(ent_record *r, ent_str id, ent_status *st)
{
    if (!r->actors)
        r->actors = calloc(1, sizeof *r->actors);
    if (!r->actors) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    return id.n < CACHE_ID ? &r->actors->at[ent_hash(id) % CACHE_SIZE] : NULL;
}

static int64_t insert_actor(ent_record *r, const ent_actor *a, ent_status *st)
{
    sqlite3_stmt *find = ent_sql_kept(r, ENT_SLOT_FIND_ACTOR,
        "SELECT actor FROM actors WHERE id = ?1", st);
    ent_bind_words(find, 1, a->id);
    int64_t key = 0;
    if (ent_sql_step(r, find, st)) {
        key = sqlite3_column_int64(find, 0);
        sqlite3_reset(find);
        return key;
    }
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_ACTOR,
        "INSERT INTO actors(id, name, kind, iso3) VALUES(?1, ?2, ?3, ?4)", st);
    ent_bind_words(s, 1, a->id);
    ent_bind_words(s, 2, a->name);
    ent_bind_words(s, 3, ent_str_z(ent_actor_kind_name(a->kind)));
    ent_bind_text(s, 4, a->iso3);
    ent_sql_run(r, s, st);
    return sqlite3_last_insert_rowid(r->db);
}

static int64_t actor_key(ent_record *r, const ent_actor *a, ent_status *st)
{
    cached *c = cache_slot(r, a->id, st);
    if (c && c->key && ent_str_is(a->id, c->id))
        return c->key;
    int64_t key = insert_actor(r, a, st);
    if (c && !ent_failed(st)) {
        memcpy(c->id, a->id.p, a->id.n);
        c->id[a->id.n] = '\0';
        c->key = key;
    }
    return key;
}

/* The English name of a country, told by the lexicon, once for each that is met. */
static void write_country(ent_record *r, const ent_lexicon *lex, ent_str iso3, ent_status *st)
{
    if (iso3.n == 0 || !lex)
        return;
    uint32_t entry = ent_lexicon_find(lex, iso3);
    if (entry == ENT_NONE)
        return;
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_COUNTRY,
        "INSERT OR IGNORE INTO countries(iso3, name) VALUES(?1, ?2)", st);
    ent_bind_words(s, 1, iso3);
    ent_bind_words(s, 2, ent_lexicon_actor(lex, entry)->name);
    ent_sql_run(r, s, st);
}

static void write_aliases(ent_record *r, const ent_actor *a, int64_t document, int64_t key,
                          ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_ALIAS,
        "INSERT OR IGNORE INTO aliases(document, actor, alias) VALUES(?1, ?2, ?3)", st);
    ent_bind_int(s, 1, document);
    ent_bind_int(s, 2, key);
    for (uint32_t i = 0; i < a->aliases.n && !ent_failed(st); i++) {
        ent_bind_words(s, 3, a->aliases.at[i]);
        ent_sql_run(r, s, st);
    }
}

static void write_roles(ent_record *r, const ent_lexicon *lex, const ent_actor *a,
                        int64_t document, int64_t key, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_ROLE,
        "INSERT OR REPLACE INTO roles(document, actor, n, role, org, former, level)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", st);
    ent_bind_int(s, 1, document);
    ent_bind_int(s, 2, key);
    for (uint32_t i = 0; i < a->roles.n && !ent_failed(st); i++) {
        const ent_role *role = &a->roles.at[i];
        ent_bind_int(s, 3, i + 1);
        ent_bind_words(s, 4, role->role);
        ent_bind_text(s, 5, role->org);
        ent_bind_int(s, 6, role->former);
        ent_bind_text(s, 7, ent_role_level(lex, role->org, role->role));
        ent_sql_run(r, s, st);
    }
}

static void write_place(ent_record *r, const ent_actor *a, int64_t document, int64_t key,
                        ent_status *st)
{
    if (!a->point)
        return;
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_PLACE,
        "INSERT OR REPLACE INTO places(document, actor, iso3, admin, lat, lon, located)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", st);
    ent_bind_int(s, 1, document);
    ent_bind_int(s, 2, key);
    ent_bind_text(s, 3, a->iso3);
    ent_bind_text(s, 4, a->point->admin);
    if (s) {
        sqlite3_bind_double(s, 5, (double)a->point->lat / ENT_DEGREE);
        sqlite3_bind_double(s, 6, (double)a->point->lon / ENT_DEGREE);
    }
    ent_bind_words(s, 7, a->located);
    ent_sql_run(r, s, st);
}

static void write_actor(ent_record *r, const ent_coding *c, const ent_actor *a, int64_t document,
                        int64_t key, ent_status *st)
{
    const ent_mention *first = a->mentions.n ? &c->reading.mentions.at[a->mentions.at[0]] : NULL;
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_DOCUMENT_ACTOR,
        "INSERT OR REPLACE INTO document_actors(document, actor, iso3, sex, silent, author,"
        " mentions, start_byte, end_byte) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", st);
    ent_bind_int(s, 1, document);
    ent_bind_int(s, 2, key);
    ent_bind_text(s, 3, a->iso3);
    ent_bind_text(s, 4, ent_str_of(&a->sex, a->sex ? 1 : 0));
    ent_bind_int(s, 5, a->silent);
    ent_bind_int(s, 6, a->author);
    ent_bind_int(s, 7, a->mentions.n);
    ent_bind_place(s, 8, first ? first->span : (ent_span){0, 0}, first != NULL);
    ent_sql_run(r, s, st);
    write_country(r, c->reading.lexicon, a->iso3, st);
    write_place(r, a, document, key, st);
    write_aliases(r, a, document, key, st);
    write_roles(r, c->reading.lexicon, a, document, key, st);
}

static const char *const form_names[] = {
    "name", "demonym", "capital", "metonym", "title", "organ", "plural", "pronoun", "line"
};

static void write_mentions(ent_record *r, const ent_coding *c, int64_t document,
                           const int64_t *keys, ent_status *st)
{
    const ent_reading *reading = &c->reading;
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_MENTION,
        "INSERT INTO mentions(document, n, start_byte, end_byte, words, form, place, actor, why)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", st);
    int64_t n = 0;
    ent_bind_int(s, 1, document);
    for (uint32_t i = 0; i < reading->mentions.n && !ent_failed(st); i++) {
        const ent_mention *m = &reading->mentions.at[i];
        ent_bind_int(s, 3, m->span.start);
        ent_bind_int(s, 4, m->span.end);
        ent_bind_words(s, 5, ent_document_text(c->doc, m->span));
        ent_bind_words(s, 6, ent_str_z(form_names[m->form]));
        ent_bind_int(s, 7, m->place_sense);
        ent_bind_text(s, 9, m->why);
        uint32_t rows = m->actor_count ? m->actor_count : 1;
        for (uint32_t k = 0; k < rows && !ent_failed(st); k++) {
            ent_bind_int(s, 2, ++n);
            ent_bind_int_or_null(s, 8, m->actor_count ? keys[m->actors[k]] : 0, 0);
            ent_sql_run(r, s, st);
        }
    }
}

void ent_write_actors(ent_record *r, const ent_coding *c, int64_t document, int64_t *keys,
                      ent_status *st)
{
    for (uint32_t i = 0; i < c->reading.actors.n && !ent_failed(st); i++) {
        keys[i] = actor_key(r, &c->reading.actors.at[i], st);
        write_actor(r, c, &c->reading.actors.at[i], document, keys[i], st);
    }
    write_mentions(r, c, document, keys, st);
}
