/* text.h - bytes to a document: mark-up, lines, metadata, sentences, tokens.
 * In:   the bytes of a file, of a JSON Lines row or of standard input.
 * Out:  an ent_document: the stored source, its classed lines, the reading text with its map
 *       back to the source, flows, sentences, tokens (form and place; parse/ adds the rest).
 * Not:  what any of it means.
 *
 * Two texts. `source` holds the bytes that every span points into: the file as given, or its
 * conversion to UTF-8. `reading` holds the prose as a reader sees it: no tags, entities decoded,
 * link marks gone, lines of one paragraph joined by a blank, a sentence cut by a page break or
 * banner whole again. `pieces` map reading to source: a piece with len == source_len maps byte
 * by byte (copied bytes, a blank for a line end); any other piece (an entity, a run of white
 * space) maps as a whole.
 *
 *   source    he said &ldquo;[we agree](#)&rdquo;\n\n PISM SPOTLIGHT \n\non all points.
 *   reading   he said “we agree” on all points.
 */
#ifndef ENT_TEXT_H
#define ENT_TEXT_H

#include "core/core.h"

typedef enum ent_line_class {
    ENT_LINE_OTHER, ENT_LINE_TITLE, ENT_LINE_SUBTITLE, ENT_LINE_BYLINE, ENT_LINE_DATELINE,
    ENT_LINE_HEADING, ENT_LINE_BANNER, ENT_LINE_CAPTION, ENT_LINE_CREDIT, ENT_LINE_DUPLICATE,
    ENT_LINE_FURNITURE, ENT_LINE_BODY, ENT_LINE_LEAD, ENT_LINE_SIGNATURE
} ent_line_class;

/* The contract's word for a class ("title"). */
const char *ent_line_class_name(ent_line_class cls);

/* One line of the source (HTML: one block element) that holds more than white space. */
typedef struct ent_line {
    ent_span span;          /* source bytes, white space around trimmed */
    uint32_t flow;          /* the flow it is read in, ENT_NONE when it is not read */
    uint32_t same_as;       /* line it repeats (duplicate, caption twice), else ENT_NONE */
    uint8_t cls;            /* ent_line_class */
    bool continues;         /* a page break cut the sentence before it */
} ent_line;

typedef struct ent_piece {
    uint32_t reading, len;          /* in document.reading */
    uint32_t source, source_len;    /* in document.source */
} ent_piece;

/* A stretch that is read as one: a paragraph, a title, a caption. Furniture, credits and
 * repeated lines have no flow, with one exception: a note that tells who the author is (as
 * "(Santoro is Vice President ...)") is a furniture line of the contract, and its flow's class
 * is ENT_LINE_SIGNATURE. Sentences never cross flows. */
typedef struct ent_flow {
    uint32_t start, end;            /* reading bytes */
    uint32_t first_sentence, sentence_count;
    uint32_t line;                  /* its first line */
    uint8_t cls;                    /* class of that line; see above for author notes */
} ent_flow;

typedef struct ent_sentence {
    uint32_t first, count;          /* tokens */
    uint32_t flow;
    uint32_t start, end;            /* reading bytes */
} ent_sentence;

enum {
    ENT_TOKEN_SPACE_AFTER = 1,      /* white space follows in the reading text */
    ENT_TOKEN_MWT = 2,              /* first word of a multiword token (do|n't, Japan|'s? no) */
    ENT_TOKEN_MWT_REST = 4,         /* a later word of it */
    ENT_TOKEN_NAME = 8              /* begins a sentence and is known as a name (lookup/) */
};

/* A syntactic word in the sense of Universal Dependencies. text/ fills form and places,
 * parse/ fills the rest. */
typedef struct ent_token {
    ent_str form;                   /* slice of document.reading */
    ent_str lemma;
    uint32_t start, end;            /* source bytes */
    uint32_t rstart, rend;          /* reading bytes */
    uint32_t sentence;
    uint32_t head;                  /* token index in the document, ENT_NONE for the root */
    uint32_t child, sibling;        /* leftmost child; next sibling to the right */
    uint8_t upos, xpos, rel;        /* parse/parse.h */
    uint8_t flags;
} ent_token;

typedef enum ent_skip {             /* why a document was recorded but not read */
    ENT_SKIP_NONE, ENT_SKIP_UNREADABLE, ENT_SKIP_EMPTY, ENT_SKIP_BINARY, ENT_SKIP_LANGUAGE,
    ENT_SKIP_TOO_LARGE, ENT_SKIP_TRUNCATED, ENT_SKIP_BAD_ROW, ENT_SKIP_LIMIT
} ent_skip;

struct ent_document {
    ent_arena *arena;
    ent_str name;                   /* the contract's `doc`: base name, or a JSON row's id */
    ent_str path;                   /* as given by the user; "-" for stdin */
    uint32_t row;                   /* 1-based row of a JSON Lines file, else 0 */
    ent_str format;                 /* "txt" "md" "html" "jsonl" */
    ent_str source, reading;
    ent_str encoding;               /* of the bytes as given: "UTF-8" ... */
    bool converted;                 /* source is a conversion: offsets refer to it */
    uint64_t digest;                /* ent_hash of source */
    ENT_VEC(ent_line) lines;
    ENT_VEC(ent_piece) pieces;      /* ascending in reading */
    ENT_VEC(ent_flow) flows;
    ENT_VEC(ent_sentence) sentences;
    ENT_VEC(ent_token) tokens;

    ent_str title, outlet, url;
    ent_span title_span;            /* source bytes; empty when none */
    ENT_VEC(ent_str) authors;
    ent_str genre;                  /* news analysis statement readout transcript other */
    ent_str language;               /* ISO 639-1, "" when unknown */
    ent_str date;                   /* ISO date, month or interval; "" when unknown */
    ent_str date_how;               /* "printed", "inferred: <words>", "given", "unknown" */
    ent_span date_span;             /* where it is printed, else empty */

    /* Whose word classes the grammar of rule/ asks for; borrowed. NULL: none are known. */
    const struct ent_lexicon *lexicon;

    ent_skip skip;
    ent_str skip_why;               /* one line: what and what to do */
    ent_str warning;                /* "" or one line: truncated nesting, replaced bytes ... */
};

/* Source place of reading byte `at`: of its first source byte, or, with `behind`, of the byte
 * after the character that ends at `at`. */
uint32_t ent_document_source(const ent_document *doc, uint32_t at, bool behind);

/* Source ranges, one a line, that reading bytes [start, end) come from: at most max of them,
 * in order. Returns their number. A sentence cut by a page break has two. */
uint32_t ent_document_ranges(const ent_document *doc, uint32_t start, uint32_t end,
                             ent_span *out, uint32_t max);

/* Source text of a span. */
static inline ent_str ent_document_text(const ent_document *doc, ent_span s)
{
    return ent_str_of(doc->source.p + s.start, s.end - s.start);
}

/* sentences.c: "-", "–", "—", "--" as a token of its own. */
bool ent_is_dash(ent_str form);

/* tokens.c: fills doc->sentences and doc->tokens from the reading text of its flows. */
void ent_document_tokenize(ent_document *doc, ent_status *st);

#endif
