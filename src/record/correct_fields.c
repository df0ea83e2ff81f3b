/* correct_fields.c - which fields of which records a person may put right, and to what. */
#include "record/correct.h"

#include <stdio.h>

#define TYPES "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST" \
              " SANCTION MOBILIZE COERCE ASSAULT"
#define MODALITIES "past ongoing planned conditional hypothetical negated"

static const ent_fixable meeting[] = {
    {"kind", "kind", NULL, NULL, "two-plus-two visit summit call hearing briefing negotiation session talks other"},
    {"status", "status", NULL, NULL, "held planned ongoing hypothetical postponed suspended cancelled"},
    {"place", "place", NULL, NULL, NULL}, {"date", "date", NULL, NULL, NULL},
    {"title", "title", NULL, NULL, NULL}, {"outcome", "outcome", NULL, NULL, NULL},
    {"participants", NULL, "meeting_participants", NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable event[] = {
    {"plover", "plover", NULL, NULL, TYPES}, {"mode", "mode", NULL, NULL, NULL},
    {"cameo", "cameo", NULL, NULL, NULL}, {"modality", "modality", NULL, NULL, MODALITIES},
    {"date", "date", NULL, NULL, NULL}, {"place", "place", NULL, NULL, NULL},
    {"attribution", "attribution", NULL, NULL, NULL}, {"source", NULL, "event_sources", NULL, NULL},
    {"target", NULL, "event_targets", NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable quote[] = {
    {"form", "form", NULL, NULL, "direct mixed indirect"},
    {"type", "type", NULL, NULL, "speech document document-phrase term title"},
    {"cue", "cue", NULL, NULL, NULL}, {"origin", "origin", NULL, NULL, NULL},
    {"date", "date", NULL, NULL, NULL}, {"speakers", NULL, "quote_speakers", NULL, NULL},
    {"addressee", NULL, "quote_addressees", NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable position[] = {
    {"issue", "issue", NULL, NULL, NULL},
    {"stance", "stance", NULL, NULL, "support commit oppose concern demand ambivalent silent"},
    {"strength", "strength", NULL, NULL, "1 2 3"}, {"date", "date", NULL, NULL, NULL},
    {"attribution", "attribution", NULL, NULL, NULL}, {"holder", NULL, "position_holders", NULL, NULL},
    {"target", NULL, "position_targets", NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable wording[] = {
    {"type", "type", NULL, NULL, "first contrast change-over-time omission epithet superlative intensifier name"
     " phrase other"}, {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable tie[] = {
    {"relation", "relation", NULL, NULL, "office affiliation membership alliance security-guarantee military"
     " agreement dispute territorial rivalry war economic sanctions diplomatic mediation policy cooperation kinship"
     " other"}, {"status", "status", NULL, NULL, "current past proposed disputed"},
    {"date", "date", NULL, NULL, NULL}, {"attribution", "attribution", NULL, NULL, NULL},
    {"a", NULL, "tie_parties", "a", NULL}, {"b", NULL, "tie_parties", "b", NULL}, {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable outlook[] = {
    {"modality", "modality", NULL, NULL, "conditional unlikely expected intended hoped feared possible will other"},
    {"polarity", "polarity", NULL, NULL, "positive negative"}, {"statement", "statement", NULL, NULL, NULL},
    {"condition", "condition", NULL, NULL, NULL}, {"horizon", "horizon", NULL, NULL, NULL},
    {"holder", NULL, "outlook_holders", NULL, NULL}, {"about", NULL, "outlook_about", NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL}};
static const ent_fixable cause[] = {
    {"kind", "kind", NULL, NULL, "reason purpose result evidence condition"},
    {"marker", "marker", NULL, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};

const ent_correctable ent_correctables[] = {
    {'m', "meeting", "meetings", "meeting", meeting}, {'e', "event", "events", "event", event},
    {'q', "quote", "quotes", "quote", quote}, {'p', "position", "positions", "position", position},
    {'w', "wording", "wordings", "wording", wording}, {'t', "tie", "ties", "tie", tie},
    {'o', "outlook", "outlooks", "outlook", outlook}, {'c', "cause", "causes", "cause", cause},
    {0, NULL, NULL, NULL, NULL}};

const ent_correctable *ent_correctable_of(ent_str name)
{
    for (const ent_correctable *k = ent_correctables; k->letter; k++)
        if (ent_str_is(name, k->kind) || (name.n > 4 && name.p[0] == k->letter &&
                                          strchr("0123456789abcdef", name.p[1])))
            return k;
    return NULL;
}

const ent_fixable *ent_fixable_of(const ent_correctable *k, ent_str field, ent_status *st)
{
    char names[256];
    size_t n = 0;
    for (const ent_fixable *f = k->fields; f->name; f++) {
        if (ent_str_is(field, f->name))
            return f;
        int more = snprintf(names + n, sizeof names - n, "%s%s", n ? ", " : "", f->name);
        n = more > 0 && (size_t)more < sizeof names - n ? n + (size_t)more : n;
    }
    names[n] = 0;
    ent_status_set(st, ENT_USAGE, "a %s has no field \"%.*s\" that can be put right; it has %s", k->kind,
                   ENT_FMT(field), names);
    return NULL;
}

void ent_check_value(const ent_fixable *f, ent_str value, ent_status *st)
{
    ent_str rest = f->allowed ? ent_str_z(f->allowed) : ENT_STR("");
    int32_t from, past;
    if (ent_str_is(ent_str_z(f->name), "date") && value.n && !ent_days_of(value, &from, &past))
        ent_status_set(st, ENT_USAGE, "\"%.*s\" is no date: write 2021-03-16, 2021-03, 2021-03-15/2021-03-18",
                       ENT_FMT(value));
    while (rest.n)
        if (ent_str_eq(ent_str_field(&rest, ' '), value))
            return;
    if (f->allowed)
        ent_status_set(st, ENT_USAGE, "\"%.*s\" is no %s; one of %s", ENT_FMT(value), f->name, f->allowed);
}
