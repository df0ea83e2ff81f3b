/* conllu.c - reading CoNLL-U: comments, multiword tokens, words, sentences, paragraphs. */
#include "exchange/conllu.h"

#include "parse/parse.h"

#define COLUMNS 10
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

typedef struct reader {
    ent_document *doc;
    ent_intern *lemmas;
    char *text;                     /* reading text so far; never longer than the file */
    uint32_t n;
    bool keep;
    bool new_flow;                  /* the next word begins a paragraph */
    bool space;                     /* white space is due before the next word */
    bool in_sentence;
    uint32_t first;                 /* first token of the sentence being read */
    uint32_t mwt_last;              /* id of the last word of the open multiword token, or 0 */
    uint32_t mwt_start, mwt_end;    /* its place in the text */
    uint32_t mwt_at;                /* where its next word begins */
    bool mwt_begun;                 /* its first word has been read */
    bool mwt_space;
    uint32_t line;
    ent_status *st;
} reader;

static void bad(reader *r, const char *what)
{
    ent_status_set(r->st, ENT_BAD_INPUT, "%s", what);
    ent_status_place(r->st, NULL, r->line);
}

/* Adds bytes to the reading text; returns where they begin. */
static uint32_t put(reader *r, ent_str s)
{
    uint32_t at = r->n;
    memcpy(r->text + r->n, s.p, s.n);
    r->n += (uint32_t)s.n;
    return at;
}

static void open_flow(reader *r)
{
    if (r->n)
        put(r, ENT_STR("\n\n"));
    r->space = false;
    r->new_flow = false;
    ent_flow *f = ENT_PUSH(r->doc->arena, &r->doc->flows, r->st);
    if (f)
        *f = (ent_flow){.start = r->n, .end = r->n, .first_sentence = r->doc->sentences.n,
                        .line = ENT_NONE, .cls = ENT_LINE_BODY};
}

static void open_sentence(reader *r)
{
    r->in_sentence = true;
    if (r->new_flow)
        open_flow(r);
    r->first = r->doc->tokens.n;
    ent_sentence *s = ENT_PUSH(r->doc->arena, &r->doc->sentences, r->st);
    if (s)
        *s = (ent_sentence){.first = r->first, .flow = r->doc->flows.n - 1};
}

static void check_heads(reader *r)
{
    for (uint32_t i = r->first; r->keep && i < r->doc->tokens.n; i++)
        if (r->doc->tokens.at[i].head != ENT_NONE &&
            r->doc->tokens.at[i].head >= r->doc->tokens.n)
            bad(r, "a head lies outside its sentence");
}

static void close_sentence(reader *r)
{
    ent_document *doc = r->doc;
    if (!r->in_sentence || ent_failed(r->st))
        return;
    r->in_sentence = false;
    if (r->mwt_last || doc->tokens.n == r->first) {
        bad(r, r->mwt_last ? "a multiword token lacks words" : "a sentence has no words");
        return;
    }
    check_heads(r);
    ent_sentence *s = &doc->sentences.at[doc->sentences.n - 1];
    ent_flow *f = &doc->flows.at[s->flow];
    s->count = doc->tokens.n - s->first;
    s->start = doc->tokens.at[s->first].rstart;
    s->end = doc->tokens.at[doc->tokens.n - 1].rend;
    f->sentence_count++;
    f->end = s->end;
}

static void read_comment(reader *r, ent_str line)
{
    line = ent_str_trim(ent_str_sub(line, 1, line.n));
    ent_str key = line;
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] == ' ' || line.p[i] == '=') {
            key.n = i;
            break;
        }
    if (!ent_str_is(key, "newpar") && !ent_str_is(key, "newdoc"))
        return;
    r->new_flow = true;
    ent_str value = line;
    ent_str_field(&value, '=');
    if (ent_str_is(key, "newdoc") && r->doc->name.n == 0)
        r->doc->name = ent_str_copy(r->doc->arena, ent_str_trim(value), r->st);
}

static bool says_no_space(ent_str misc)
{
    while (misc.n)
        if (ent_str_is(ent_str_field(&misc, '|'), "SpaceAfter=No"))
            return true;
    return false;
}

/* The white space owed since the last word. */
static void pay_space(reader *r)
{
    if (r->space)
        put(r, ENT_STR(" "));
    r->space = false;
}

static void read_range(reader *r, const ent_str col[COLUMNS], ent_str id)
{
    uint32_t first, last;
    ent_str from = ent_str_field(&id, '-');
    if (!ent_str_to_u32(from, &first) || !ent_str_to_u32(id, &last) || last <= first ||
        first != r->doc->tokens.n - r->first + 1 || r->mwt_last) {
        bad(r, "expected the range of a multiword token, such as 3-4, before its words");
        return;
    }
    pay_space(r);
    r->mwt_last = last;
    r->mwt_begun = false;
    r->mwt_at = r->mwt_start = put(r, col[FORM]);
    r->mwt_end = r->n;
    r->mwt_space = !says_no_space(col[MISC]);
}

/* Places a word of the open multiword token: where its form stands, or, when the words do not
 * spell the token ("des" = de les), over all of it. */
static void place_part(reader *r, ent_token *t, ent_str form)
{
    ent_str left = ent_str_of(r->text + r->mwt_at, r->mwt_end - r->mwt_at);
    bool spelled = ent_str_starts(left, form);
    t->rstart = spelled ? r->mwt_at : r->mwt_start;
    t->rend = spelled ? r->mwt_at + (uint32_t)form.n : r->mwt_end;
    t->form = spelled ? ent_str_of(left.p, form.n) : ent_str_copy(r->doc->arena, form, r->st);
    if (spelled)
        r->mwt_at = t->rend;
}

static void place_word(reader *r, ent_token *t, const ent_str col[COLUMNS], uint32_t id)
{
    if (r->mwt_last) {
        t->flags |= r->mwt_begun ? ENT_TOKEN_MWT_REST : ENT_TOKEN_MWT;
        r->mwt_begun = true;
        place_part(r, t, col[FORM]);
        if (id == r->mwt_last) {
            r->mwt_last = 0;
            r->space = r->mwt_space;
        }
    } else {
        pay_space(r);
        t->rstart = put(r, col[FORM]);
        t->rend = r->n;
        t->form = ent_str_of(r->text + t->rstart, col[FORM].n);
        r->space = !says_no_space(col[MISC]);
    }
    if (r->space)
        t->flags |= ENT_TOKEN_SPACE_AFTER;
    t->start = t->rstart;
    t->end = t->rend;
}

static void annotate(reader *r, ent_token *t, const ent_str col[COLUMNS])
{
    uint32_t head;
    if (!ent_str_to_u32(col[HEAD], &head)) {
        bad(r, "expected the number of the head in column 7");
        return;
    }
    t->head = head ? r->first + head - 1 : ENT_NONE;
    t->upos = (uint8_t)ent_upos_of(col[UPOS]);
    t->xpos = (uint8_t)ent_xpos_of(col[XPOS]);
    t->rel = (uint8_t)ent_rel_of(col[DEPREL]);
    uint32_t lemma = ent_intern_add(r->lemmas, col[LEMMA], r->st);
    if (lemma != ENT_NONE)
        t->lemma = ent_intern_at(r->lemmas, lemma);
}

static void read_word(reader *r, const ent_str col[COLUMNS], uint32_t id)
{
    if (id != r->doc->tokens.n - r->first + 1) {
        bad(r, "word numbers are out of order");
        return;
    }
    ent_token *t = ENT_PUSH(r->doc->arena, &r->doc->tokens, r->st);
    if (!t)
        return;
    t->sentence = r->doc->sentences.n - 1;
    t->head = t->child = t->sibling = ENT_NONE;
    place_word(r, t, col, id);
    if (r->keep)
        annotate(r, t, col);
}

static void read_row(reader *r, ent_str line)
{
    ent_str col[COLUMNS];
    for (int i = 0; i < COLUMNS; i++)
        col[i] = ent_str_field(&line, '\t');
    if (col[FORM].n == 0 || col[MISC].n == 0 || line.n) {
        bad(r, "expected 10 columns set apart by tabs");
        return;
    }
    if (!r->in_sentence)
        open_sentence(r);
    uint32_t id;
    if (memchr(col[ID].p, '.', col[ID].n))
        return;                                     /* an empty node */
    if (ent_failed(r->st))
        return;
    if (ent_str_to_u32(col[ID], &id))
        read_word(r, col, id);
    else
        read_range(r, col, col[ID]);
}

static void read_lines(reader *r, ent_str bytes)
{
    while (bytes.n && !ent_failed(r->st)) {
        ent_str line = ent_str_line(&bytes);
        r->line++;
        if (line.n == 0)
            close_sentence(r);
        else if (line.p[0] == '#')
            read_comment(r, line);
        else
            read_row(r, line);
    }
    close_sentence(r);
}

static void finish(reader *r)
{
    ent_document *doc = r->doc;
    doc->reading = doc->source = ent_str_of(r->text, r->n);
    doc->encoding = ENT_STR("UTF-8");
    doc->format = ENT_STR("conllu");
    doc->digest = ent_hash(doc->source);
    ent_piece *p = ENT_PUSH(doc->arena, &doc->pieces, r->st);
    if (p)
        *p = (ent_piece){.len = r->n, .source_len = r->n};
}

ent_document *ent_conllu_read(ent_str bytes, bool keep_annotation, ent_status *st)
{
    if (bytes.n > UINT32_MAX / 2)
        ent_status_set(st, ENT_LIMIT, "a CoNLL-U file may have 2 GB at most");
    ent_arena *a = ent_arena_new(0, st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, st);
    char *text = ENT_NEW(a, char, bytes.n + 1, st);
    ent_intern *lemmas = ent_failed(st) ? NULL : ent_intern_new(a, st);
    if (!lemmas) {
        ent_arena_free(a);
        return NULL;
    }
    doc->arena = a;
    reader r = {.doc = doc, .lemmas = lemmas, .text = text, .keep = keep_annotation,
                .new_flow = true, .st = st};
    read_lines(&r, bytes);
    finish(&r);
    if (ent_failed(st)) {
        ent_arena_free(a);
        return NULL;
    }
    return doc;
}
