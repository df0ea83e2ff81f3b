// cld2_shim.cc - the one door to CLD2, a C++ library: plain C in, plain C out.
#include <cstdio>           // CLD2's header uses FILE without including it
#include <cstring>

#include <cld2/public/compact_lang_det.h>

extern "C" int ent_cld2_detect(const char *text, int n, char code[8], int *percent)
{
    bool reliable = false;
    int text_bytes = 0, percents[3] = {0, 0, 0};
    CLD2::Language languages[3];
    try {
        CLD2::DetectLanguageSummary(text, n, true, languages, percents, &text_bytes, &reliable);
    } catch (...) {
        reliable = false;
        languages[0] = CLD2::UNKNOWN_LANGUAGE;
    }
    const char *name = CLD2::LanguageCode(languages[0]);
    std::snprintf(code, 8, "%s", name);
    *percent = percents[0];
    return reliable && std::strcmp(name, "un") != 0 ? 1 : 0;
}
