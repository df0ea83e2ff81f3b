/* structure_dump.c - writes structure.jsonl and documents.jsonl of files, for the scorer.
 *
 *   structure_dump OUT_DIRECTORY FILE...
 *   structure_dump - FILE...            prints the classed lines and the reading text */
#include "text/text.h"

#include <jansson.h>
#include <stdio.h>

static json_t *text(ent_str s) { return json_stringn(s.p ? s.p : "", s.n); }

static void write_row(FILE *out, json_t *row)
{
    json_dumpf(row, out, JSON_COMPACT);
    fputc('\n', out);
    json_decref(row);
}

static json_t *span_row(const ent_document *doc, ent_span span)
{
    json_t *row = json_object();
    json_object_set_new(row, "doc", text(doc->name));
    json_object_set_new(row, "start", json_integer(span.start));
    json_object_set_new(row, "end", json_integer(span.end));
    json_object_set_new(row, "text", text(ent_document_text(doc, span)));
    return row;
}

static void write_document(FILE *out, const ent_document *doc)
{
    ent_span span = doc->title_span;
    if (span.end == 0 && doc->lines.n)
        span = doc->lines.at[0].span;
    json_t *row = span_row(doc, span), *authors = json_array();
    for (uint32_t i = 0; i < doc->authors.n; i++)
        json_array_append_new(authors, text(doc->authors.at[i]));
    json_object_set_new(row, "title", text(doc->title));
    json_object_set_new(row, "authors", authors);
    json_object_set_new(row, "outlet", text(doc->outlet));
    json_object_set_new(row, "genre", text(doc->genre));
    json_object_set_new(row, "date", text(doc->date.n ? doc->date : ENT_STR("0001")));
    json_object_set_new(row, "date_how", text(doc->date_how));
    write_row(out, row);
}

static void write_lines(FILE *out, const ent_document *doc)
{
    for (uint32_t i = 0; i < doc->lines.n; i++) {
        const ent_line *line = &doc->lines.at[i];
        json_t *row = span_row(doc, line->span);
        json_object_set_new(row, "cls",
                            json_string(ent_line_class_name((ent_line_class)line->cls)));
        json_object_set_new(row, "continues", json_boolean(line->continues));
        write_row(out, row);
    }
}

static void print(const ent_document *doc)
{
    printf("== %.*s | %.*s | title %.*s | authors", ENT_FMT(doc->name), ENT_FMT(doc->genre),
           ENT_FMT(doc->title));
    for (uint32_t i = 0; i < doc->authors.n; i++)
        printf(" [%.*s]", ENT_FMT(doc->authors.at[i]));
    printf(" | outlet %.*s | date %.*s (%.*s) | %.*s %.*s %.*s\n", ENT_FMT(doc->outlet),
           ENT_FMT(doc->date), ENT_FMT(doc->date_how), ENT_FMT(doc->encoding),
           ENT_FMT(doc->skip_why), ENT_FMT(doc->warning));
    for (uint32_t i = 0; i < doc->lines.n; i++) {
        const ent_line *line = &doc->lines.at[i];
        ent_str s = ent_document_text(doc, line->span);
        printf("%-10s%c %3d %.*s\n", ent_line_class_name((ent_line_class)line->cls),
               line->continues ? '+' : ' ', (int)line->flow, (int)(s.n < 100 ? s.n : 100), s.p);
    }
    printf("-- reading\n%.*s\n", ENT_FMT(doc->reading));
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fputs("usage: structure_dump OUT_DIRECTORY|- FILE...\n", stderr);
        return 2;
    }
    ent_status st = {0};
    FILE *lines = NULL, *documents = NULL;
    if (strcmp(argv[1], "-") != 0) {
        char path[4096];
        snprintf(path, sizeof path, "%s/structure.jsonl", argv[1]);
        lines = fopen(path, "w");
        snprintf(path, sizeof path, "%s/documents.jsonl", argv[1]);
        documents = fopen(path, "w");
        if (!lines || !documents)
            return 1;
    }
    ent_input *in = ent_input_open((const char *const *)argv + 2, (size_t)argc - 2, NULL, &st);
    ent_document *doc;
    while (in && (doc = ent_input_next(in, &st)) != NULL) {
        if (lines) {
            write_document(documents, doc);
            write_lines(lines, doc);
        } else {
            print(doc);
        }
        ent_document_free(doc);
    }
    ent_input_close(in);
    if (lines)
        fclose(lines);
    if (documents)
        fclose(documents);
    if (ent_failed(&st))
        fprintf(stderr, "%s\n", st.text);
    return ent_failed(&st);
}
