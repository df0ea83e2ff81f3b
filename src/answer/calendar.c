/* calendar.c - an answer whose rows have days as iCalendar (RFC 5545), through libical, which folds lines and
 * escapes text. A day is a whole day; what is planned is tentative, what was cancelled cancelled. */
#include "answer/answer.h"
#include "brief/out.h"

#include <libical/ical.h>

static bool day_of(ent_str iso, struct icaltimetype *out)
{
    int32_t first, past, y, m, d;
    if (!ent_iso_range(iso, &first, &past))
        return false;
    ent_day_split(first, &y, &m, &d);
    *out = icaltime_null_date();
    out->year = y;
    out->month = m;
    out->day = d;
    return true;
}

/* Inert text with a NUL behind it; the caller frees b. */
static const char *text_of(ent_buf *b, ent_str s, ent_status *st)
{
    b->n = 0;
    bool first = true;
    while (s.n) {
        if (!first)
            ent_buf_puts(b, ", ", st);
        ent_safe_text(b, ent_item_next(&s), st);
        first = false;
    }
    ent_buf_byte(b, '\0', st);
    return ent_failed(st) ? "" : b->p;
}

static icalproperty_status status_of(ent_str status)
{
    if (ent_str_is(status, "held") || ent_str_is(status, "ongoing") || ent_str_is(status, "past"))
        return ICAL_STATUS_CONFIRMED;
    if (ent_str_is(status, "cancelled") || ent_str_is(status, "negated"))
        return ICAL_STATUS_CANCELLED;
    return ICAL_STATUS_TENTATIVE;
}

static void add_texts(const ent_answer *t, const ent_answer_line *row, icalcomponent *event,
                      ent_status *st)
{
    ent_buf b = {0}, all = {0};
    ent_str place = ent_answer_cell_of(t, row, "place");
    ent_str line = ent_answer_cell_of(t, row, "line");      /* of a chronology */
    if (line.n) {
        ent_safe_text(&all, line, st);
    } else {
        ent_safe_text(&all, ent_answer_cell_of(t, row, "format"), st);
        ent_buf_puts(&all, ": ", st);
        ent_buf_puts(&all, text_of(&b, ent_answer_cell_of(t, row, "participants"), st), st);
    }
    icalcomponent_add_property(event, icalproperty_new_summary(text_of(&b, ent_buf_str(&all), st)));
    if (place.n)
        icalcomponent_add_property(event, icalproperty_new_location(text_of(&b, place, st)));
    all.n = 0;
    for (uint32_t i = 0; i < row->notes.n; i++) {
        const ent_answer_note *n = &t->notes.at[row->notes.at[i]];
        ent_buf_puts(&all, i ? "; " : "", st);
        ent_safe_text(&all, n->document, st);
        ent_buf_printf(&all, st, ", bytes %u-%u (%.*s)", n->span.start, n->span.end, ENT_FMT(n->id));
    }
    icalcomponent_add_property(event,
                               icalproperty_new_description(text_of(&b, ent_buf_str(&all), st)));
    ent_buf_free(&b);
    ent_buf_free(&all);
}

static void add_event(const ent_answer *t, const ent_answer_line *row, icalcomponent *calendar,
                      struct icaltimetype stamp, ent_status *st)
{
    struct icaltimetype first, last;
    ent_buf b = {0};
    if (!day_of(ent_answer_cell_of(t, row, "first_day"), &first) ||
        !day_of(ent_answer_cell_of(t, row, "last_day"), &last))
        return;
    icaltime_adjust(&last, 1, 0, 0, 0);             /* DTEND is the day behind the last */
    icalcomponent *event = icalcomponent_new_vevent();
    ent_buf_printf(&b, st, "%.*s@entente", ENT_FMT(ent_answer_cell_of(t, row, "id")));
    ent_buf_byte(&b, '\0', st);
    icalcomponent_add_property(event, icalproperty_new_uid(ent_failed(st) ? "" : b.p));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(event, icalproperty_new_dtstart(first));
    icalcomponent_add_property(event, icalproperty_new_dtend(last));
    icalcomponent_add_property(event,
        icalproperty_new_status(status_of(ent_answer_cell_of(t, row, "status"))));
    add_texts(t, row, event, st);
    icalcomponent_add_component(calendar, event);
    ent_buf_free(&b);
}

void ent_answer_write_calendar(const ent_answer *t, const ent_sink *out, ent_status *st)
{
    if (ent_failed(st))
        return;
    if (ent_answer_column_of(t, "first_day") == ENT_NONE) {
        ent_status_set(st, ENT_USAGE, "only what has days can be a calendar: meetings, chronology");
        return;
    }
    /* The same answer gives the same bytes: no clock; the stamp is that of no time in particular. */
    struct icaltimetype stamp = icaltime_from_string("19700101T000000Z");
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Entente//entente " ENT_VERSION "//EN"));
    for (uint32_t r = 0; r < t->rows.n && !ent_failed(st); r++)
        add_event(t, &t->rows.at[r], calendar, stamp, st);
    char *text = icalcomponent_as_ical_string_r(calendar);
    ent_out_str(out, ent_str_z(text ? text : ""), st);
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
}
