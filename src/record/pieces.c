/* pieces.c - packs the map from reading text to source.
 *
 * Each piece is four numbers, 7 bits a byte, low bits first, the top bit for "more follows":
 *   gap in the reading text since the piece before | length | gap in the source |
 *   source length - length
 * the first and the last two zigzag, as they may be negative.
 * A paragraph of plain text costs about six bytes. */
#include "record/record.h"

static void put_number(ent_buf *out, uint64_t n, ent_status *st)
{
    while (n >= 0x80) {
        ent_buf_byte(out, (char)((n & 0x7f) | 0x80), st);
        n >>= 7;
    }
    ent_buf_byte(out, (char)n, st);
}

static uint64_t zigzag(int64_t n)
{
    return ((uint64_t)n << 1) ^ (uint64_t)(n >> 63);
}

static int64_t unzigzag(uint64_t n)
{
    return (int64_t)(n >> 1) ^ -(int64_t)(n & 1);
}

static bool get_number(ent_str bytes, size_t *at, uint64_t *out)
{
    *out = 0;
    for (unsigned shift = 0; shift < 63 && *at < bytes.n; shift += 7) {
        unsigned char c = (unsigned char)bytes.p[(*at)++];
        *out |= (uint64_t)(c & 0x7f) << shift;
        if (!(c & 0x80))
            return true;
    }
    return false;
}

void ent_pieces_pack(const ent_document *doc, ent_buf *out, ent_status *st)
{
    int64_t reading = 0, source = 0;
    for (uint32_t i = 0; i < doc->pieces.n; i++) {
        const ent_piece *p = &doc->pieces.at[i];
        put_number(out, zigzag((int64_t)p->reading - reading), st);
        put_number(out, p->len, st);
        put_number(out, zigzag((int64_t)p->source - source), st);
        put_number(out, zigzag((int64_t)p->source_len - (int64_t)p->len), st);
        reading = (int64_t)p->reading + p->len;
        source = (int64_t)p->source + p->source_len;
    }
}

static bool unpack_one(ent_str bytes, size_t *at, ent_piece *p, int64_t *reading, int64_t *source)
{
    uint64_t n[4];
    for (int i = 0; i < 4; i++)
        if (!get_number(bytes, at, &n[i]))
            return false;
    int64_t values[4] = {*reading + unzigzag(n[0]), (int64_t)n[1], *source + unzigzag(n[2]),
                         (int64_t)n[1] + unzigzag(n[3])};
    for (int i = 0; i < 4; i++)
        if (values[i] < 0 || values[i] > UINT32_MAX)
            return false;
    *p = (ent_piece){(uint32_t)values[0], (uint32_t)values[1], (uint32_t)values[2],
                     (uint32_t)values[3]};
    *reading = values[0] + values[1];
    *source = values[2] + values[3];
    return true;
}

void ent_pieces_unpack(ent_document *doc, ent_str bytes, ent_status *st)
{
    int64_t reading = 0, source = 0;
    for (size_t at = 0; at < bytes.n && !ent_failed(st);) {
        ent_piece *p = ENT_PUSH(doc->arena, &doc->pieces, st);
        if (p && (!unpack_one(bytes, &at, p, &reading, &source) ||
                  (size_t)p->reading + p->len > doc->reading.n ||
                  (size_t)p->source + p->source_len > doc->source.n))
            ent_status_set(st, ENT_DATABASE, "the map of a document's text is damaged: read it "
                           "again with --force");
    }
}
