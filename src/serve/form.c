/* form.c - fields of a query or of a form that was sent; the bytes that go back. */
#include "serve/serve.h"

ent_str ent_visit_field(const ent_visit *v, const char *name)
{
    for (uint32_t i = 0; i < v->form.n; i++)
        if (ent_str_is(v->form.at[i].name, name))
            return v->form.at[i].value;
    return ENT_STR("");
}

const char *ent_visit_value(const ent_visit *v, const char *name)
{
    ent_str s = ent_visit_field(v, name);
    return s.n ? s.p : NULL;            /* values are copied with a NUL behind them */
}

uint32_t ent_visit_number(const ent_visit *v, const char *name)
{
    uint32_t n;
    return ent_str_to_u32(ent_visit_field(v, name), &n) ? n : 0;
}

static int put_bytes(void *ctx, const char *bytes, size_t n)
{
    ent_visit *v = ctx;
    ent_buf_put(&v->out, ent_str_of(bytes, n), &v->st);
    return ent_failed(&v->st);
}

ent_sink ent_visit_sink(ent_visit *v)
{
    return (ent_sink){put_bytes, v};
}

static int put_aside(void *ctx, const char *bytes, size_t n)
{
    ent_status st = {0};
    ent_buf_put(ctx, ent_str_of(bytes, n), &st);
    return ent_failed(&st);
}

ent_sink ent_buffer_sink(ent_buf *b)
{
    return (ent_sink){put_aside, b};
}
