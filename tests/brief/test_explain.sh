# What explain says of acts: the row of the table, or why there is no event.
. "$(dirname "$0")/../cli/helpers.sh"

explained() {     # SENTENCE TEXT...
    run 0 explain --sentence "$1"
    sentence=$1
    shift
    for text in "$@"; do has out "$text"; done
}

explained "Ghana condemned Togo over the arrests." "condemned: event" "row: condemn | v" \
    "source=Ghana target=Togo" "event ACCUSE disapprove, past: GHA > TGO; CAMEO 111"
explained "Senegal sent soldiers to Gambia." "event MOBILIZE" "SEN > GMB"
explained "The corridor was long and grey." "no word of the table of acts stands here"
explained "The flood attacked the town and its people." "nobody known is named who does it"
explained "Oman launched." "none of its frames stands here" "“launch” with"
explained "Peru may not cooperate with Chile, Fiji said, if Chile imposes sanctions on Peru." "according to FJI"
explained "Kenya opposes the deployment of missiles and did not mention Ghana." \
    "position oppose on" "wording, omission: “Ghana” by KEN"
run 0 explain --sentence "Peru met with Chile in Lima on Monday."
has out "event CONSULT"
finish
