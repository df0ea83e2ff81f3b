/* kinds.c - the kinds of record, which of their fields a person may put right, and to what. */
#include "lookup/lexicon.h"
#include "record/kinds.h"
#include "record/record.h"

#include <stdio.h>

/* A value of a column, a list of actors. */
#define VALUE(name, allowed) {name, name, NULL, NULL, allowed}
#define ANY(name) VALUE(name, NULL)
#define ACTORS(name, list) {name, NULL, list, NULL, NULL}
#define SIDE(name) {name, NULL, "tie_parties", name, NULL}
#define END {NULL, NULL, NULL, NULL, NULL}

static const ent_record_field meeting[] = {
    VALUE("kind", "two-plus-two visit summit call hearing briefing negotiation session talks"
          " other"),
    VALUE("status", "held planned ongoing hypothetical postponed suspended cancelled"),
    ANY("place"), ANY("date"), ANY("title"), ANY("outcome"),
    ACTORS("participants", "meeting_participants"), END};
static const ent_record_field event[] = {
    VALUE("plover", ENT_PLOVER_NAMES), ANY("mode"), ANY("cameo"),
    VALUE("modality", ENT_MODALITIES), ANY("date"), ANY("place"), ANY("attribution"),
    ACTORS("source", "event_sources"), ACTORS("target", "event_targets"), END};
static const ent_record_field quote[] = {
    VALUE("form", "direct mixed indirect"),
    VALUE("type", "speech document document-phrase term title"),
    ANY("cue"), ANY("origin"), ANY("date"),
    ACTORS("speakers", "quote_speakers"), ACTORS("addressee", "quote_addressees"), END};
static const ent_record_field position[] = {
    ANY("issue"), VALUE("stance", ENT_STANCES), VALUE("strength", "1 2 3"), ANY("date"),
    ANY("attribution"),
    ACTORS("holder", "position_holders"), ACTORS("target", "position_targets"), END};
static const ent_record_field wording[] = {
    VALUE("type", "first contrast change-over-time omission epithet superlative intensifier"
          " name phrase other"), END};
static const ent_record_field tie[] = {
    VALUE("relation", "office affiliation membership alliance security-guarantee military"
          " agreement dispute territorial rivalry war economic sanctions diplomatic mediation"
          " policy cooperation kinship other"),
    VALUE("status", ENT_TIE_STATES), ANY("date"), ANY("attribution"),
    SIDE("a"), SIDE("b"), END};
static const ent_record_field outlook[] = {
    VALUE("modality", "conditional unlikely expected intended hoped feared possible will"
          " other"),
    VALUE("polarity", "positive negative"), ANY("statement"), ANY("condition"), ANY("horizon"),
    ACTORS("holder", "outlook_holders"), ACTORS("about", "outlook_about"), END};
static const ent_record_field cause[] = {
    VALUE("kind", "reason purpose result evidence condition"), ANY("marker"), END};

static const ent_record_kind kinds[] = {
    {'m', "meeting", "meetings", "kind", meeting}, {'e', "event", "events", "plover", event},
    {'q', "quote", "quotes", "form", quote}, {'p', "position", "positions", "stance", position},
    {'w', "wording", "wordings", "type", wording}, {'t', "tie", "ties", "relation", tie},
    {'o', "outlook", "outlooks", "modality", outlook}, {'c', "cause", "causes", "kind", cause}};

static const ent_record_field actor[] = {
    {"country", "iso3", NULL, NULL, NULL},
    VALUE("kind", "person state agency group igo alliance place thinktank university outlet company party"
          " document agreement law policy concept process weapon"), END};
const ent_record_kind ent_record_actors = {'\0', "actor", "actors", "kind", actor};

const ent_record_kind *ent_record_kind_of(ent_str name)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const ent_record_kind *k = &kinds[i];
        if (ent_str_is(name, k->name) || (name.n > 4 && name.p[0] == k->letter &&
                                          strchr("0123456789abcdef", name.p[1])))
            return k;
    }
    return NULL;
}

const ent_record_field *ent_record_field_of(const ent_record_kind *k, ent_str field,
                                            ent_status *st)
{
    char names[256];
    size_t n = 0;
    for (const ent_record_field *f = k->fields; f->name; f++) {
        if (ent_str_is(field, f->name))
            return f;
        int more = snprintf(names + n, sizeof names - n, "%s%s", n ? ", " : "", f->name);
        n = more > 0 && (size_t)more < sizeof names - n ? n + (size_t)more : n;
    }
    names[n] = 0;
    ent_status_set(st, ENT_USAGE, "a %s has no field \"%.*s\" that can be put right; it has %s",
                   k->name, ENT_FMT(field), names);
    return NULL;
}

void ent_record_check_value(const ent_record_field *f, ent_str value, ent_status *st)
{
    ent_str rest = f->allowed ? ent_str_z(f->allowed) : ENT_STR("");
    int32_t from, past;
    if (strcmp(f->name, "date") == 0 && value.n && !ent_days_of(value, &from, &past))
        ent_status_set(st, ENT_USAGE, "\"%.*s\" is no date: write 2021-03-16, 2021-03,"
                       " 2021-03-15/2021-03-18", ENT_FMT(value));
    if (strcmp(f->name, "country") == 0 && !ent_is_iso3(value))
        ent_status_set(st, ENT_USAGE, "\"%.*s\" is no country: write its ISO code, such as JPN", ENT_FMT(value));
    while (rest.n)
        if (ent_str_eq(ent_str_field(&rest, ' '), value))
            return;
    if (f->allowed)
        ent_status_set(st, ENT_USAGE, "\"%.*s\" is no %s; one of %s", ENT_FMT(value), f->name,
                       f->allowed);
}
