/* ids.c - ids that depend on content alone: the same file gives the same ids anywhere, whatever
 * was read before it. 64 bits: among a billion rows two collide with a chance of about 3 %. */
#include "record/record.h"

#include <stdio.h>

/* Parts are hashed one by one, so that no two lists of parts read alike. */
static ent_id make_id(char kind, ent_str a, ent_str b, ent_str c)
{
    char parts[64];
    int n = snprintf(parts, sizeof parts, "%016llx%016llx%016llx", (unsigned long long)ent_hash(a),
                     (unsigned long long)ent_hash(b), (unsigned long long)ent_hash(c));
    ent_id id;
    snprintf(id.text, sizeof id.text, "%c%016llx", kind,
             (unsigned long long)ent_hash(ent_str_of(parts, (size_t)n)));
    return id;
}

ent_id ent_document_id(ent_str name, uint64_t digest)
{
    char hex[20];
    int n = snprintf(hex, sizeof hex, "%016llx", (unsigned long long)digest);
    return make_id('d', name, ent_str_of(hex, (size_t)n), ENT_STR(""));
}

ent_id ent_record_id(char kind, const ent_id *document, ent_span span, ent_str label)
{
    char place[32];
    int n = snprintf(place, sizeof place, "%u-%u", span.start, span.end);
    return make_id(kind, ent_str_z(document->text), ent_str_of(place, (size_t)n), label);
}
