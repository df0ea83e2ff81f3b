# Documents that would run in a browser are shown and do nothing.
. "$2/tests/serve/serving.sh"
mkdir d
row() { printf '{"id":"%s","title":"%s","date":"2021-03-16","outlet":"%s","text":"%s"}\n' "$@"; }
{
    row r1 '\"><img src=x onerror=alert(1)>' '<script>alert(1)</script>' \
        'Foreign Minister Wang Yi met Sergey Lavrov in Moscow on Tuesday. China condemned Kenya. \"<script>alert(2)</script> \u001b[31mwe agree\u202e,\" Wang Yi said.'
    row r2 '\u001b]0;owned\u0007\u202etxt.exe' "' onmouseover='alert(1)" \
        'Zorbag</p></section> Xylophonov met Sergey Lavrov in Moscow on 17 March 2021. <a href=\"javascript:alert(1)\">x</a> was said.'
    row r3 "Robert'); DROP TABLE documents;--" 'javascript:alert(1)' \
        'Sergey Lavrov met Wang Yi in Sochi on 18 March 2021. Lavrov said \"</mark></article><style>*{display:none}</style>\" in Sochi.'
} >d/rows.jsonl
printf '<html><head><title>&lt;script&gt;alert(3)&lt;/script&gt;</title></head><body><p>Wang Yi met Sergey Lavrov in Moscow on 19 March 2021 &amp;lt;script&amp;gt; and &lt;script&gt;alert(4)&lt;/script&gt;.</p></body></html>' >'d/<b>.html'
run 0 read d -o r.db -q
start r.db
python3 "$source_dir/tests/serve/crawl.py" "$url" 60 >crawled || { fail "pages"; cat crawled; }
esc=$(printf '\033') rlo=$(printf '\342\200\256')
for path in / /documents /meetings "/meetings?view=matrix" /chronology /events /quotes /positions /ties /actors "/search?q=said" \
    "/phrase?q=said" /review /network "/network?type=attendance" /brief "/changes?since=2000" \
    $(value r.db "SELECT '/document/' || id FROM documents UNION ALL SELECT '/record/' || id FROM meetings UNION ALL
                  SELECT '/record/' || id FROM quotes UNION ALL SELECT '/compare?a=' || min(id) || '&b=' || max(id) FROM documents"); do
    got=$(curl -s -o page -w '%{http_code}' "$url$path")
    case $got in 200) ;; *) fail "$path: $got" ;; esac
    for bad in '<script>' '<img src=x' 'onerror=alert(1)>' 'href="javascript' '<style>*' "$esc" "$rlo"; do
        [ "$path" = /brief ] && [ "$bad" = '<style>*' ] || ! grep -qF -- "$bad" page || fail "$path holds $bad"
    done
done
equal "$(value r.db 'SELECT count(*) FROM documents')" 4 "documents"
finish
