/* fuzz_html.c - any bytes must be read, or refused with a reason, in every format.
 *
 * With -DENT_FUZZ=ON and clang this is a libFuzzer target; else replay.c runs it on the files it
 * is given. The first byte chooses the format. What must hold of every document: pieces ascend
 * and stay inside both texts, copied pieces are copies but for line ends, lines ascend, flows lie in the reading
 * text, sentences and tokens inside their flows. */
#include "text/text.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check(const ent_document *doc)
{
    uint32_t behind = 0;
    for (uint32_t i = 0; i < doc->pieces.n; i++) {
        const ent_piece *p = &doc->pieces.at[i];
        require(p->reading >= behind && p->len <= doc->reading.n - p->reading);
        require(p->source <= doc->source.n && p->source_len <= doc->source.n - p->source);
        for (uint32_t k = 0; k < p->len && p->len == p->source_len; k++) {
            char shown = doc->reading.p[p->reading + k];
            require(shown == ' ' || shown == doc->source.p[p->source + k]);
        }
        behind = p->reading + p->len;
    }
    for (uint32_t i = 0; i < doc->lines.n; i++) {
        const ent_span s = doc->lines.at[i].span;
        require(s.start <= s.end && s.end <= doc->source.n);
        require(i == 0 || s.start >= doc->lines.at[i - 1].span.end);
    }
    for (uint32_t i = 0; i < doc->flows.n; i++)
        require(doc->flows.at[i].start <= doc->flows.at[i].end &&
                doc->flows.at[i].end <= doc->reading.n);
    for (uint32_t i = 0; i < doc->tokens.n; i++)
        require(doc->tokens.at[i].start <= doc->tokens.at[i].end &&
                doc->tokens.at[i].end <= doc->source.n);
    require(doc->title_span.end <= doc->source.n && doc->date_span.end <= doc->source.n);
    require((doc->skip == ENT_SKIP_NONE) == (doc->skip_why.n == 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const formats[] = {"html", "txt", "md", "jsonl", NULL};
    if (n == 0 || n > ((size_t)1 << 20))
        return 0;
    ent_status st = {0};
    ent_document *doc = ent_document_from_bytes("fuzz", formats[bytes[0] % 5],
                                                (const char *)bytes + 1, n - 1, &st);
    require(doc && !ent_failed(&st));
    ent_document_tokenize(doc, &st);
    require(!ent_failed(&st));
    check(doc);
    ent_document_free(doc);
    return 0;
}
